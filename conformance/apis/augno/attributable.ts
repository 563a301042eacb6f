import { member, text } from '../../engine/read.js';
import { including, rowsOf, type AugnoSession } from './ground.js';
import { entriesOf, idsOf } from './listing.js';

/** A category whose products can have attributes. */
export interface Attributable {
  readonly category: string;
  /** Attributes of a property of the category, at least one. */
  readonly attributes: readonly string[];
}

/**
 * A category of the account whose products can have attributes; undefined where it has none. It is looked for, since
 * making one takes more than the operations of this contract.
 *
 * @throws Blocked when a list does not answer
 */
export function attributableOf(session: AugnoSession): Promise<Attributable | undefined> {
  return session.once('a category with attributes', async (shared) => {
    const query = { type: 'product_category', ...including(['properties']).query };
    for (const category of await entriesOf(shared, 'listItemCategories', query)) {
      const property_id = text(member(category, 'properties', 'data', 0, 'id'));
      if (property_id === undefined) continue;
      const listed = await shared.api.call('listAttributes', { path: { property_id } });
      const attributes = idsOf(rowsOf(listed.need(200, 'the attributes of a property')));
      if (attributes.length > 0) return { category: text(member(category, 'id')) ?? '', attributes };
    }
    return undefined;
  });
}

import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { property, type Check } from '../../engine/check.js';
import { expectThat, show } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { skip } from '../../engine/session.js';
import { including, type AugnoSession } from './ground.js';
import { entriesOf, idsOf } from './listing.js';
import { propertyChanges } from './property-changes.js';

/** Properties, and what is shown of them. */
export const properties = {
  ...propertyChanges,

  'augno.properties.attributes-expand': property(
    async (session: AugnoSession) =>
      fc.record({ id: await listedProperties(session), included: fc.boolean() }),
    async (session, { id, included }) => {
      const include = included ? ['attributes'] : [];
      const listed = await entriesOf(session, 'listProperties', { 'include[]': include });
      const answer = await session.api.send('getProperty', { path: { id }, ...including(include) });
      answer.need(200, 'a property that the list shows');
      for (const entry of [listed.find((listed) => member(listed, 'id') === id), answer.json]) {
        const attributes = member(entry, 'attributes');
        const right = included ? Array.isArray(member(attributes, 'data')) : attributes === null;
        expectThat(right, `attributes, ${included ? '' : 'not '}included, is ${show(attributes)}`);
      }
    },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

/** Ids of the properties that the account shows, whoever made them. */
async function listedProperties(session: AugnoSession): Promise<fc.Arbitrary<string>> {
  const ids = idsOf(await entriesOf(session, 'listProperties'));
  return ids.length > 0
    ? fc.constantFrom(...ids)
    : skip('the account shows no property; enable by creating one');
}

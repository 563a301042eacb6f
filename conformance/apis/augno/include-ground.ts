import { member, text } from '../../engine/read.js';
import { attributableOf } from './attributable.js';
import { aProduct } from './specimens.js';
import {
  groundOf,
  minimalProduct,
  newCategory,
  newProduct,
  newUnit,
  newUnitGroup,
  rowsOf,
  tryProduct,
  type AugnoSession,
} from './ground.js';

/**
 * Products that have what include paths lead to. An empty list on the way would leave it open whether a path or the
 * emptiness is why nothing shows.
 */
export interface Exhibits {
  /** A category whose unit group has an associated unit. */
  readonly category: string;
  /** In that category. */
  readonly plain: string;
  /** In a product line, where the account has one that takes products. */
  readonly inLine: string | undefined;
  /** With an attribute, in a category with properties, where the account has such a category. */
  readonly attributed: string | undefined;
}

export async function exhibitsOf(session: AugnoSession): Promise<Exhibits> {
  if (session.readOnly) {
    const { category } = await groundOf(session);
    return {
      category: category.id,
      plain: (await aProduct(session)).id,
      inLine: undefined,
      attributed: undefined,
    };
  }
  return session.once('products for includes', async (shared) => {
    const { id: unit_group_id } = await groupWithMember(shared);
    const category = await newCategory(shared, { type: 'product_category', unit_group_id });
    return {
      category: category.id,
      plain: (await newProduct(shared, { category_id: category.id })).id,
      inLine: await productInALine(shared),
      attributed: await productWithAttribute(shared),
    };
  });
}

/** A unit group with one associated unit beside its base unit. */
export async function groupWithMember(session: AugnoSession): Promise<{ id: string; baseUnit: string }> {
  const { unit } = await groundOf(session);
  const other = await newUnit(session);
  const associated_units = [{ unit_id: other.id }];
  const { id } = await newUnitGroup(session, { type: unit.type, base_unit_id: unit.id, associated_units });
  return { id, baseUnit: unit.id };
}

async function productInALine(session: AugnoSession): Promise<string | undefined> {
  if (!session.implements('listProductLines')) return undefined;
  const [line] = rowsOf((await session.api.call('listProductLines')).need(200, 'the product lines'));
  return line && idOfProductWith(session, { product_line_id: line.id });
}

async function productWithAttribute(session: AugnoSession): Promise<string | undefined> {
  const needed = ['listItemCategories', 'listAttributes'] as const;
  if (!needed.every((operation) => session.implements(operation))) return undefined;
  const found = await attributableOf(session);
  return (
    found &&
    idOfProductWith(session, { category_id: found.category, attribute_ids: found.attributes.slice(0, 1) })
  );
}

async function idOfProductWith(session: AugnoSession, members: object): Promise<string | undefined> {
  const answer = await tryProduct(session, { ...(await minimalProduct(session)), ...members });
  return text(member(answer.json, 'id'));
}

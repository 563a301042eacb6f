import type { operations } from '../../../generated/tracepass/openapi.js';
import { member, members, text } from '../../engine/read.js';
import { skip, type Session } from '../../engine/session.js';
import { create, created } from '../../laws/creation.js';
import { newPassport, productCreation } from './ground.js';
import { listed } from './rows.js';
import { productsOfAllCategories, readPassport } from './steps.js';

/** What a field holds. Pages show fields as objects with a value; one that is bare is its own value. */
export function valueOf(field: unknown): unknown {
  return typeof field === 'object' && field !== null && !Array.isArray(field)
    ? member(field, 'value')
    : field;
}

/**
 * The id of a passport with a field that has translations. Which fields have them is not published: products that say
 * something in every field that is otherwise empty will hit one, unless the target refuses texts there.
 *
 * @throws Skipped where no category leads to such a field
 */
export async function translatedPassport(session: Session<operations>): Promise<string> {
  if (session.readOnly) return presentTranslation(session);
  for (const { _id: productId, category } of await productsOfAllCategories(session)) {
    const { fields } = await newPassport(session, { productId });
    const empty = members(fields).filter(([, field]) => (valueOf(field) ?? null) === null);
    const defaultFieldValues = Object.fromEntries(empty.map(([key]) => [key, 'Example']));
    const body = { name: 'Conformance check', model: session.fresh(), category, defaultFieldValues };
    const product = await create(productCreation, session, { body });
    const eloquent = product.status === created ? productCreation.idOf(product.json) : undefined;
    if (eloquent === undefined) continue;
    const { _id: id } = await newPassport(session, { productId: eloquent });
    const read = await readPassport(session, id);
    if (hasTranslations(read)) return id;
  }
  return skip(
    'no field of a new passport has translations; enable with a template that has translated fields',
  );
}

/** One of the newest passports with a translated field. @throws Skipped when none has one */
async function presentTranslation(session: Session<operations>): Promise<string> {
  for (const row of (await listed(session, 'listPassports')).slice(0, 10)) {
    const id = text(member(row, '_id'));
    if (id !== undefined && hasTranslations(await readPassport(session, id))) return id;
  }
  return skip('none of the newest passports has a field with translations; enable by creating one');
}

function hasTranslations({ fields }: { fields?: unknown }): boolean {
  return members(fields).some(([, field]) => member(field, 'translations') !== undefined);
}

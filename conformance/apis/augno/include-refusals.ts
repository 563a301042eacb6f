import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { property, type Check } from '../../engine/check.js';
import { includePaths } from './contract-reading.js';
import { groundOf, including, type AugnoSession } from './ground.js';
import { exhibitsOf } from './include-ground.js';
import { expectRefused } from './refusals.js';

/** Include paths that no resource has. */
export const includeRefusalRules = {
  'augno.includes.unknown-path-is-refused': property(
    async (session: AugnoSession) => {
      const reads = await readsOf(session);
      for (const read of reads) {
        const known = includePaths(session, read.operation).slice(0, 1);
        (await send(session, read, known)).need(200, `${read.operation} with a documented path`);
      }
      return fc.record({ read: fc.constantFrom(...reads), path: unknownPaths() });
    },
    async (session, { read, path }) => {
      const refusal = { status: 400, code: 'parameter_invalid', param: 'include[]' };
      expectRefused(await send(session, read, [path]), refusal, `${read.operation} has no path ${path}`);
    },
  ),

  'augno.includes.unknown-path-among-valid-is-refused': property(
    (session: AugnoSession) =>
      fc.record({
        valid: fc.subarray([...includePaths(session, 'getProduct')], { minLength: 1, maxLength: 4 }),
        path: unknownPaths(),
        isFirst: fc.boolean(),
      }),
    async (session, { valid, path, isFirst }) => {
      const { plain: id } = await exhibitsOf(session);
      const read: Read = { operation: 'getProduct', path: { id } };
      (await send(session, read, valid)).need(200, 'the valid paths alone');
      const answer = await send(session, read, isFirst ? [path, ...valid] : [...valid, path]);
      answer.expectOneOf([400], `${path} is no path of a product`);
    },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

interface Read {
  readonly operation: 'getProduct' | 'listProducts' | 'getUnit' | 'getUnitGroup' | 'getItemCategory';
  readonly path: object;
}

async function readsOf(session: AugnoSession): Promise<readonly Read[]> {
  const { unit, unitGroup, category } = await groundOf(session);
  const { plain } = await exhibitsOf(session);
  return [
    { operation: 'getProduct', path: { id: plain } },
    { operation: 'listProducts', path: {} },
    { operation: 'getUnit', path: { id: unit.id } },
    { operation: 'getUnitGroup', path: { id: unitGroup.id } },
    { operation: 'getItemCategory', path: { id: category.id } },
  ];
}

function send(session: AugnoSession, { operation, path }: Read, include: readonly string[]) {
  return session.api.send(operation, { path, ...including(include) });
}

/** Alone, or as the end of a path that begins well. */
function unknownPaths(): fc.Arbitrary<string> {
  const word = fc.string({ unit: fc.constantFrom(...'bcdfgxyz_'), minLength: 3, maxLength: 12 });
  return fc.tuple(fc.constantFrom('', 'item.', 'owner.', 'base_unit.'), word).map((parts) => parts.join(''));
}

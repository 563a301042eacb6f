import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { skip } from '../../engine/session.js';
import { groundOf, including, tryProduct, minimalProduct, type AugnoSession } from './ground.js';
import { entriesOf, idsOf } from './listing.js';
import { productLineChanges } from './product-line-changes.js';

const productLineRules = {
  'augno.product-lines.can-be-assigned': property(
    async (session: AugnoSession) => {
      await groundOf(session);
      return listedLines(session);
    },
    async (session, product_line_id) => {
      const body = { ...(await minimalProduct(session)), product_line_id };
      const answer = await tryProduct(session, body, { include: ['product_line'] });
      answer.expect(201, `the list shows the product line ${product_line_id}`);
      expectEqual(
        member(answer.json, 'product_line', 'id'),
        product_line_id,
        'product_line.id of the new product',
      );
    },
    { most: 5 },
  ),

  'augno.product-lines.paths-expand': property(
    async (session: AugnoSession) => {
      const include = fc.subarray(['owner', 'unit_group']);
      return fc.record({ id: await listedLines(session), include });
    },
    async (session, { id, include }) => {
      const query = including(include);
      const listed = await entriesOf(session, 'listProductLines', { 'include[]': include });
      const answer = await session.api.send('getProductLine', { path: { id }, ...query });
      answer.need(200, 'a product line that the list shows');
      for (const line of [listed.find((entry) => member(entry, 'id') === id), answer.json]) {
        for (const name of ['owner', 'unit_group']) {
          const value = member(line, name);
          const expanded = typeof value === 'object' && value !== null;
          const asked = include.includes(name) ? 'included' : 'not included';
          expectThat(
            include.includes(name) ? expanded : value === null,
            `${name} is ${show(value)}, ${asked}`,
          );
        }
      }
    },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

export const productLines = { ...productLineRules, ...productLineChanges };

async function listedLines(session: AugnoSession): Promise<fc.Arbitrary<string>> {
  return fc.constantFrom(...(await linesOf(session)));
}

/**
 * Ids of the product lines that the account shows, shared ones among them.
 *
 * @throws Skipped when there are none
 */
export async function linesOf(session: AugnoSession): Promise<readonly string[]> {
  const ids = idsOf(await entriesOf(session, 'listProductLines'));
  return ids.length > 0 ? ids : skip('the account shows no product line; enable by creating one');
}

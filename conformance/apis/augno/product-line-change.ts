import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { example, property, type Check } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { bind } from '../../laws/bind.js';
import { including, newProduct, type AugnoSession } from './ground.js';
import { linesOf } from './product-lines.js';
import { expectRefused } from './refusals.js';
import { unknownIds } from './unknown-ids.js';

const notFound = { status: 404, code: 'resource_not_found' };
const shown = including(['product_line']);

/** Products that move from line to line. */
export const productLineChanges = {
  'augno.products.line-can-be-changed': bind(
    'update-changes-what-was-sent',
    ['assignProductLine'],
    property(
      async (session: AugnoSession) => {
        const line = fc.constantFrom(...(await linesOf(session)));
        return fc.array(line, { minLength: 1, maxLength: 3 });
      },
      async (session, lines) => {
        const { id } = await newProduct(session);
        // The last one twice: a repeat is no conflict.
        for (const product_line_id of [...lines, ...lines.slice(-1)]) {
          const answer = await session.api.send('assignProductLine', {
            path: { id, product_line_id },
            ...shown,
          });
          answer.accept(200, 'product and line exist');
          expectEqual(member(answer.json, 'product_line', 'id'), product_line_id, 'product_line.id');
          const read = await session.api.send('getProduct', { path: { id }, ...shown });
          const found = member(read.need(200, 'the product'), 'product_line', 'id');
          expectEqual(found, product_line_id, 'product_line.id when read');
        }
      },
      { most: 4 },
    ),
  ),

  'augno.products.unknown-line-is-404-on-change': property(
    async (session: AugnoSession) => {
      const [product_line_id = ''] = await linesOf(session);
      const path = { id: (await newProduct(session)).id, product_line_id };
      (await session.api.call('assignProductLine', { path })).need(200, 'a line that is there');
      return fc.tuple(unknownIds('pdln'), unknownIds('pd'));
    },
    async (session, [line, product]) => {
      const [known = ''] = await linesOf(session);
      const { id } = await newProduct(session);
      const put = (path: { id: string; product_line_id: string }) =>
        session.api.call('assignProductLine', { path });
      expectRefused(await put({ id, product_line_id: line }), notFound, 'no such line exists');
      expectRefused(await put({ id: product, product_line_id: known }), notFound, 'no such product exists');
      const read = await session.api.send('getProduct', { path: { id }, ...shown });
      expectEqual(member(read.need(200, 'the product'), 'product_line'), null, 'its line afterwards');
    },
    { most: 3 },
  ),

  'augno.tenancy.foreign-product-stays-in-its-line': bind(
    'another-tenant-sees-nothing',
    ['assignProductLine'],
    example(async (session: AugnoSession) => {
      const [product_line_id = ''] = await linesOf(session);
      const { id } = await newProduct(session);
      const path = { id, product_line_id };
      const answer = await session.as('otherTenant').call('assignProductLine', { path });
      expectRefused(answer, notFound, 'the product belongs to another account');
      const read = await session.api.send('getProduct', { path: { id }, ...shown });
      expectEqual(member(read.need(200, 'the product'), 'product_line'), null, 'its line afterwards');
      (await session.api.call('assignProductLine', { path })).need(200, 'the same by its own account');
    }),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

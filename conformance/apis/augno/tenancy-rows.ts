import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { example, type Check } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { list, member } from '../../engine/read.js';
import { ofEveryOperation } from '../../laws/affordable.js';
import { bind } from '../../laws/bind.js';
import { refusedWriteChangesNothing } from '../../laws/refused-writes.js';
import type { AugnoSession } from './ground.js';
import { idsOf } from './listing.js';
import { expectRefused } from './refusals.js';
import { groupUnit, productLine } from './row-kinds.js';
import { writesToRows } from './row-writes.js';
import { namesElsewhere } from './row-uniqueness.js';

const notFound = { status: 404, code: 'resource_not_found' };
const foreign = 'it belongs to another account';

/** What accounts keep apart of the rows that products refer to. */
export const tenancyOfRows = {
  'augno.tenancy.foreign-rows-cannot-be-changed': ofEveryOperation(writesToRows, (write) =>
    refusedWriteChangesNothing(write, {
      law: 'another-tenant-sees-nothing',
      client: (session) => session.as('otherTenant'),
      judge: (answer) => expectRefused(answer, notFound, foreign),
      most: 2,
    }),
  ),

  'augno.tenancy.foreign-lines-and-group-units-are-hidden': bind(
    'another-tenant-sees-nothing',
    ['getUnitGroupUnit', 'listUnitGroupUnits', 'getProductLine', 'listProductLines'],
    example(async (session: AugnoSession) => {
      const other = session.as('otherTenant');
      const line = await productLine.make(session);
      const entry = await groupUnit.make(session);
      const { unit_group_id } = entry;
      for (const [operation, path] of [
        ['getProductLine', line],
        ['getUnitGroupUnit', entry],
        ['listUnitGroupUnits', { unit_group_id }],
      ] as const) {
        (await session.api.send(operation, { path })).need(200, 'reading it with a key of its account');
        expectRefused(await other.send(operation, { path }), notFound, foreign);
      }
      const theirs = await other.send('listProductLines', { query: { limit: 1000 } });
      theirs.need(200, 'the product lines of another account');
      const isListed = idsOf(list(member(theirs.json, 'data'))).includes(line['id'] ?? '');
      expectEqual(isListed, false, 'whether another account lists the product line');
    }),
  ),

  ...namesElsewhere,
} satisfies Partial<Record<RuleId, Check<operations>>>;

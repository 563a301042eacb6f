import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { example, type Check } from '../../engine/check.js';
import { expectEqual, provenBy } from '../../engine/expect.js';
import type { Session } from '../../engine/session.js';
import { bind } from '../../laws/bind.js';
import { lastWrites, untilRefused, write } from './budgets.js';
import { newPassport } from './ground.js';
import { passportWrites } from './passport-writes.js';

/** Writes that suffice for one passport and one call for each operation. */
const someWrites = 24;

// That the removal of a party is counted is said nowhere.
const counted = passportWrites.filter(({ operation }) => operation !== 'deletePassportParty');

export const passportWriteCosts = {
  'tracepass.rate-limit.each-passport-change-is-one-write': bind(
    'counters-count-exactly',
    counted.map(({ operation }) => operation),
    example(async (session: Session<operations>) => {
      const { client, left, productId } = await lastWrites(session, someWrites);
      let calls = 0;
      for (const { operation, address, body, isPossible } of counted) {
        if (!session.allows(operation) || (isPossible && !(await isPossible(session)))) continue;
        const passport = await newPassport(session, { productId }, client);
        const sent = body?.(session, {});
        const request = { ...address(passport), ...(sent && { body: sent }), impatient: true };
        (await client.send(operation, request)).need(200, 'a change of a passport');
        calls += 2;
      }
      const { done, exchanges } = await untilRefused(left + 1, 200, () => write(session, client, productId));
      provenBy(exchanges, () =>
        expectEqual(left - done, calls, `the writes that ${calls / 2} passports and a change of each took`),
      );
    }),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

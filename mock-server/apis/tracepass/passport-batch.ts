import type { operations } from '../../../generated/tracepass/openapi.js';
import type { Handlers } from '../../handler.js';
import type { Refusal, Violation } from '../../refusal.js';
import { refuse } from './dialect.js';
import { passportViolations } from './passport-checks.js';
import { chargeFor, draftFor, slotsFor } from './passport-creation.js';
import { createdPassport } from './passport-views.js';
import { storePassport } from './passport.js';
import { invalid } from './refusals.js';
import type { Schemas } from './schemas.js';
import type { TracePassWorld } from './world.js';

type Results = Schemas['PassportBatch']['results'];

export const passportBatchHandlers: Handlers<Pick<operations, 'createPassportBatch'>, TracePassWorld> = {
  // What is said of an item, and what of the whole: x-policies.mockDefaults, createPassportBatch.
  createPassportBatch(request, world) {
    const { passports } = request.body;
    const violations = passports.flatMap((item, index) =>
      passportViolations(item).map((violation) => within(violation, index)),
    );
    if (violations.length > 0) return invalid(violations);
    const slots = slotsFor('createPassportBatch', world, request, passports.length);
    if ('kind' in slots) return slots;
    let taken = 0;
    const results = passports.map((item, index): Results[number] => {
      const draft = draftFor(world, request.caller.tenant, item);
      if ('kind' in draft) return { index, status: 'error', error: textOf(draft) };
      chargeFor(world, draft, slots, taken);
      storePassport(world, draft);
      taken += 1;
      return { index, status: 'created', data: createdPassport(draft) };
    });
    return { status: 200, body: { results } };
  },
};

function within(violation: Violation, index: number): Violation {
  return { ...violation, pointer: `/passports/${index}${violation.pointer}` };
}

/** What a single creation would have been answered as its `error`. */
function textOf(refusal: Refusal): string {
  const { body } = refuse(refusal);
  return typeof body === 'object' && body !== null && 'error' in body ? String(body.error) : refusal.kind;
}

import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import type { Check, Property } from '../../engine/check.js';
import { asManyAsAffordable } from '../../laws/affordable.js';
import type { KeyedOperation } from '../../laws/keyed.js';
import { refusedWriteChangesNothing } from '../../laws/refused-writes.js';
import type { Body } from './bodies.js';
import { changeWrite, passportWrite } from './keyed-operations.js';

/** What a body with one of these mistakes leaves behind: nothing. That it is refused is judged elsewhere. */
function mistakesDoNothing(
  write: KeyedOperation<operations, Body>,
  mistakes: readonly object[],
): Property<operations> {
  return asManyAsAffordable(
    ...mistakes.map((mistake) =>
      refusedWriteChangesNothing(write, {
        law: 'invalid-changes-nothing',
        spoil: ({ body, ...request }) => ({ ...request, body: Object.assign({}, body, mistake) }),
        judge: (answer) => answer.need(400, 'a body with a mistake'),
        most: 3,
      }),
    ),
  );
}

/** One character more than a description may have. */
const longDescription = 'a'.repeat(2001);

export const refusedBodies = {
  'tracepass.validation.refused-change-changes-nothing': mistakesDoNothing(changeWrite, [
    { model: '' },
    { status: 'no-such-status' },
    { description: longDescription },
  ]),

  'tracepass.validation.refused-passport-is-not-created': mistakesDoNothing(passportWrite, [
    { confirmOverage: 'yes' },
    { productId: undefined },
    { gs1: undefined },
  ]),
} satisfies Partial<Record<RuleId, Check<operations>>>;

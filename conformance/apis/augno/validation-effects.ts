import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { allOf, type Check } from '../../engine/check.js';
import type { RawOptions } from '../../http/client.js';
import { ofEveryOperation } from '../../laws/affordable.js';
import { refusedWriteChangesNothing } from '../../laws/refused-writes.js';
import { keyedOperations } from './keyed-operations.js';

/** Members that no operation accepts, each beside what makes the rest of a body valid. */
const defects = [{ unheard_of: 1 }, { portal_visibility: 'nonsense' }, { notes: 5 }];

/** What a body that is refused leaves behind: nothing. */
export const refusedBodies = {
  'augno.validation.refused-body-changes-nothing': ofEveryOperation(keyedOperations, (operation) =>
    allOf(
      ...defects.map((defect) =>
        refusedWriteChangesNothing(operation, {
          law: 'invalid-changes-nothing',
          spoil: (request) => withMembers(request, defect),
          judge: (answer) => answer.expectRefusal(`the body has ${JSON.stringify(defect)}`),
          most: 1,
        }),
      ),
    ),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

function withMembers(request: RawOptions, members: object): RawOptions {
  const body = typeof request.body === 'object' && request.body !== null ? request.body : {};
  return { ...request, body: { ...body, ...members } };
}

import { contract } from '../../../generated/augno/contract.js';
import type { Answer } from '../../../generated/formats.js';
import type { Refusal } from '../../refusal.js';

/*
 * Refusals that no policy of the contract configures, with the codes and wordings of facts/augno.md §5.2 and §6.1.
 * `param` is left out where the error has none.
 */

export function missingField(param: string): Answer {
  return refused('missing_field', `Field '${param}' is required.`, param);
}

export function invalidFormat(param: string, message: string): Answer {
  return refused('invalid_format', message, param);
}

export function notDecimal(param: string): Answer {
  return invalidFormat(param, `Field '${param}' must be a valid decimal number.`);
}

export function parameterInvalid(param: string, message: string): Answer {
  return refused('parameter_invalid', message, param);
}

export function parameterUnknown(param: string, message: string): Answer {
  return refused('parameter_unknown', message, param);
}

export function validationFailed(message: string, param?: string): Answer {
  return refused('validation_failed', message, param);
}

/** One error for all failing fields: a single one keeps its own code, several share one (facts/augno.md §6.1). */
export function combined(failures: readonly Answer[]): Answer {
  const [first, second] = failures;
  if (first && !second) return first;
  const messages = failures.map(({ message }) => message).join(' ');
  return validationFailed(`Validation failed for the following fields: ${messages}`, first?.param);
}

/** The refusal of a business rule. Values are put into the message's `{placeholders}`. */
export function business(answer: Answer, values: Record<string, string> = {}): Refusal {
  return { kind: 'business', answer, values };
}

/** Whether a step that gives something or refuses has refused. */
export function isRefused<T extends object>(result: T | Refusal): result is Refusal {
  return 'kind' in result;
}

/** The contract's 403, worded for a key that may not act for an account (facts/augno.md §3.3). */
export const accountForbidden: Answer = {
  ...contract.policies.authentication.refusals.forbidden,
  message: 'You do not have permission to access this resource.',
};

function refused(code: string, message: string, param?: string): Answer {
  return {
    status: 400,
    code,
    type: 'invalid_request_error',
    message,
    ...(param !== undefined && { param }),
    transient: false,
  };
}

import type { Call } from '../../exchange.js';
import type { RequestFacts } from '../../pack.js';
import type { Refusal, Violation } from '../../refusal.js';
import type { AugnoWorld } from '../../apis/augno/world.js';
import { dialect, isObject, request, within } from '../alterations.js';
import type { Alteration } from '../mutant.js';
import type { Members } from './handler-inputs.js';

/** Refusals that are worded as if they were others. */
export function mistaken(
  change: (refusal: Refusal, request: RequestFacts) => Refusal,
): Alteration<AugnoWorld> {
  return within(
    ['refused'],
    dialect((clean) => ({
      ...clean,
      refuse: (refusal, facts) => clean.refuse(change(refusal, facts), facts),
    })),
  );
}

/** Another error in the envelope of refusals. */
export function worded(
  change: (error: Members, refusal: Refusal, request: RequestFacts) => Members,
): Alteration<AugnoWorld> {
  return within(
    ['refused'],
    dialect((clean) => ({
      ...clean,
      refuse(refusal, facts) {
        const given = clean.refuse(refusal, facts);
        if (!isObject(given.body) || !isObject(given.body['error'])) return given;
        return { ...given, body: { ...given.body, error: change(given.body['error'], refusal, facts) } };
      },
    })),
  );
}

/** Violations of the schema that nobody minds, in calls of some operations or all of them. */
export function tolerating(
  operations: readonly string[] | 'all',
  applies: (violation: Violation, operation: string) => boolean,
): Alteration<AugnoWorld> {
  const calls = operations === 'all' ? ['400'] : operations.map((operation) => `${operation} 400`);
  return within(calls, (pack) => ({
    ...pack,
    validation: {
      ...pack.validation,
      deferred: (violation, operation) =>
        ((operations === 'all' || operations.includes(operation.id)) && applies(violation, operation.id)) ||
        (pack.validation.deferred?.(violation, operation) ?? false),
    },
  }));
}

/** A JSON object that reaches the policies otherwise than it was sent. */
export function sent(
  operations: readonly string[],
  change: (body: Members) => Members,
): Alteration<AugnoWorld> {
  return request(operations, ({ body }) =>
    body.kind === 'json' && isObject(body.value) ? { body: { ...body, value: change(body.value) } } : {},
  );
}

/** Request headers that reach the policies otherwise than they were sent. */
export function headers(
  operations: readonly string[] | 'all',
  change: (headers: Call['headers'], call: Call) => Call['headers'],
): Alteration<AugnoWorld> {
  return request(operations, (call) => ({ headers: { ...call.headers, ...change(call.headers, call) } }));
}

/** The error under another code, with all that belongs to the code. */
export function coded(error: Members, code: string): Members {
  return { ...error, code, doc_url: `https://docs.augno.com/api/errors#${code}` };
}

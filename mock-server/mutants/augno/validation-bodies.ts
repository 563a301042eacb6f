import { parse } from 'jsonc-parser';
import { business, isRefused, parameterUnknown } from '../../apis/augno/answers.js';
import type { AugnoWorld } from '../../apis/augno/world.js';
import { both, handler, isObject, policies, reply, request, within } from '../alterations.js';
import type { AugnoMutant } from './mutant.js';
import { without } from './handler-inputs.js';
import { coded, mistaken, tolerating, worded } from './refusals.js';

/** Bodies that are judged as a whole otherwise than the pages say. */
export const bodyValidation: readonly AugnoMutant[] = [
  {
    name: 'updates-may-be-empty',
    bug: 'An update without members succeeds.',
    breaks: ['augno.validation.empty-patch'],
    alter: tolerating(['updateProduct'], ({ keyword }) => keyword === 'minProperties'),
  },
  {
    name: 'malformed-json-is-a-wrong-format',
    bug: 'A body that is no JSON is refused as a field of a wrong format.',
    breaks: ['augno.validation.malformed-json'],
    alter: within(
      ['400'],
      worded((error, refusal) =>
        refusal.kind === 'malformedJson' && refusal.reason !== 'EndOfFileExpected'
          ? coded(error, 'invalid_format')
          : error,
      ),
    ),
  },
  {
    name: 'json-is-read-to-its-end-only',
    bug: 'What follows the JSON value of a body is not looked at.',
    breaks: ['augno.validation.trailing-json'],
    alter: mistakenlyReadable(),
  },
  {
    name: 'no-body-is-a-server-error',
    bug: 'A create without any body is answered 500.',
    breaks: ['augno.validation.empty-body'],
    alter: reply(['createProduct', 'createUnit'], (given, { body }) =>
      body.kind === 'none' && given.status === 400 ? { ...given, status: 500 } : given,
    ),
  },
  {
    name: 'first-of-several-bodies-counts',
    bug: 'Of a list of bodies the first is created.',
    breaks: ['augno.validation.array-as-body'],
    alter: request(['createProduct', 'createUnit'], ({ body }) =>
      body.kind === 'json' && Array.isArray(body.value) && body.value.length > 0
        ? { body: { ...body, value: body.value[0] } }
        : {},
    ),
  },
  {
    name: 'body-may-be-twice-as-long',
    bug: 'A body of up to two megabytes is accepted.',
    breaks: ['augno.validation.body-size'],
    alter: within(
      ['refused'],
      policies((given) => ({ ...given, body: { ...given.body, maxBytes: 2 * given.body.maxBytes } })),
    ),
  },
  {
    name: 'first-failing-field-is-all',
    bug: 'When several fields fail the error is that of the first alone.',
    breaks: ['augno.validation.several-failures-are-one-error'],
    alter: within(
      ['400'],
      mistaken((refusal) =>
        refusal.kind === 'invalid' ? { ...refusal, violations: refusal.violations.slice(0, 1) } : refusal,
      ),
    ),
  },
  {
    name: 'update-is-stored-before-it-is-judged',
    bug: 'An update with an unknown member is refused after the others have been stored.',
    breaks: ['augno.validation.refused-body-changes-nothing'],
    alter: both(
      tolerating(
        ['updateProduct'],
        ({ keyword, pointer }) => keyword === 'additionalProperties' && pointer === '/unheard_of',
      ),
      handler('updateProduct', (handle) => (asked, world) => {
        if (!isObject(asked.body) || !('unheard_of' in asked.body)) return handle(asked, world);
        const outcome = handle({ ...asked, body: without(asked.body, 'unheard_of') }, world);
        return isRefused(outcome)
          ? outcome
          : business(parameterUnknown('unheard_of', "unknown field 'unheard_of'"));
      }),
    ),
  },
];

function mistakenlyReadable() {
  return request<AugnoWorld>(['createProduct'], ({ body }) => {
    if (body.kind !== 'malformed' || body.reason !== 'EndOfFileExpected') return {};
    const value: unknown = parse(body.text);
    return { body: { kind: 'json', value, text: body.text } };
  });
}

import type { TracePassWorld } from '../../apis/tracepass/world.js';
import type { Call, Reply } from '../../exchange.js';
import { around, both, isObject, reply, request, within } from '../alterations.js';
import type { Alteration } from '../mutant.js';
import type { TracePassMutant } from './mutant.js';
import { instead, refused } from './operation.js';
import { slow } from './overtaken.js';
import { header } from './replays.js';

/** Bugs in what becomes of calls that were refused, doubled, or sent by nobody in particular. */
export const retries: readonly TracePassMutant[] = [
  {
    name: 'refused-change-is-half-done',
    bug: 'A change of a product that is refused with 400 stores its new name all the same.',
    breaks: ['tracepass.validation.refused-change-changes-nothing'],
    alter: halfDone('updateProduct', ({ name }) => ({ name })),
  },
  {
    name: 'refused-passport-is-drafted',
    bug: 'A passport that is refused with 400 is created without the member that is wrong.',
    breaks: ['tracepass.validation.refused-passport-is-not-created'],
    alter: halfDone('createPassport', ({ productId, gs1 }) => ({ productId, gs1 })),
  },
  {
    name: 'model-is-unique-everywhere-on-change',
    bug: 'A product cannot be given a model that a product of another workspace has.',
    breaks: ['tracepass.uniqueness.model-of-another-workspace-on-update'],
    alter: instead('updateProduct', ({ body, caller }, { products }) =>
      products.save().rows.some(({ model, tenant }) => model === body.model && tenant !== caller.tenant)
        ? refused(409, 'A product with this model already exists for your company')
        : undefined,
    ),
  },
  {
    name: 'refusal-counts-the-refused-write',
    bug: 'The text of a 429 counts the refused write among those that were made.',
    breaks: ['tracepass.rate-limit.refusal-counts-the-writes'],
    alter: within(
      ['429'],
      reply('all', (given) => {
        if (given.status !== 429 || !isObject(given.body)) return given;
        const oneMore = (_: string, used: string) => `Currently ${Number(used) + 1}`;
        return {
          ...given,
          body: { ...given.body, error: String(given.body['error']).replace(/Currently (\d+)/, oneMore) },
        };
      }),
    ),
  },
  {
    name: 'keys-of-changes-ignore-case',
    bug: 'Keys of changes and deletions are compared without regard to case.',
    breaks: ['tracepass.idempotency.keys-of-changes-are-compared-whole'],
    alter: request(['updateProduct', 'deletePassport'], ({ headers }) => ({
      headers: { ...headers, [header]: keyOf(headers)?.toLowerCase() },
    })),
  },
  {
    name: 'change-under-way-does-not-hold-its-key',
    bug: 'While a change or a deletion is under way, an equal one with its key is carried out as if it had none.',
    breaks: ['tracepass.idempotency.concurrent-key-of-other-writes'],
    affects: ['tracepass.idempotency.lost-answer-to-a-change'],
    alter: both(doubledWhileUnderWay('updateProduct'), doubledWhileUnderWay('deletePassport')),
  },
  {
    name: 'unauthorized-answer-is-kept-under-the-key',
    bug: 'The 401 to a call with a key is what this key is answered from then on.',
    breaks: [
      'tracepass.idempotency.key-of-an-unauthorized-call',
      'tracepass.idempotency.key-of-an-unauthorized-passport-change',
      'tracepass.idempotency.batch-keys-work-as-others',
    ],
    alter: within(['keyed'], (pack) => {
      const kept = new Map<string, Reply>();
      return around<TracePassWorld>((run) => async (call) => {
        const key = keyOf(call.headers);
        const given = (key !== undefined && kept.get(key)) || (await run(call));
        if (key !== undefined && given.status === 401) kept.set(key, given);
        return given;
      })(pack);
    }),
  },
  {
    name: 'quota-refusal-tells-one-slot-less',
    bug: 'The 402 tells a usage that is one less than it is.',
    breaks: ['tracepass.quota.refusal-numbers-agree'],
    alter: reply(['createPassport'], (given) =>
      given.status === 402 && isObject(given.body)
        ? { ...given, body: { ...given.body, currentUsage: Number(given.body['currentUsage']) - 1 } }
        : given,
    ),
  },
];

/** What is refused with 400 is carried out with some of its members. */
function halfDone(
  operation: string,
  some: (body: Record<string, unknown>) => object,
): Alteration<TracePassWorld> {
  return within(
    [`${operation} 400`],
    around((run) => async (call) => {
      const given = await run(call);
      if (given.status !== 400 || call.operation.id !== operation || call.body.kind !== 'json') return given;
      if (!isObject(call.body.value)) return given;
      const { [header]: _, ...headers } = call.headers;
      await run({ ...call, headers, body: { ...call.body, value: some(call.body.value) }, decisions: [] });
      return given;
    }),
  );
}

/** A call whose key belongs to one that is under way loses it. */
export function doubledWhileUnderWay(operation: string): Alteration<TracePassWorld> {
  const underWay = new Set<string>();
  return both(
    slow(operation),
    within(
      [operation],
      around((run) => async (call) => {
        const key = call.operation.id === operation ? keyOf(call.headers) : undefined;
        if (key === undefined) return run(call);
        if (underWay.has(key)) return run({ ...call, headers: { ...call.headers, [header]: undefined } });
        underWay.add(key);
        return run(call).finally(() => underWay.delete(key));
      }),
    ),
  );
}

function keyOf({ [header]: key }: Call['headers']): string | undefined {
  return typeof key === 'string' ? key : undefined;
}

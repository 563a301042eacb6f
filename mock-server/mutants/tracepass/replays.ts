import type { Reply } from '../../exchange.js';
import { around, isObject, policies, within, world } from '../alterations.js';
import type { Alteration } from '../mutant.js';
import type { TracePassWorld } from '../../apis/tracepass/world.js';
import type { TracePassMutant } from './mutant.js';
import { allSessions } from './sessions-affected.js';

export const header = 'idempotency-key';

/** Replays that answer otherwise than the first call did. */
function replays(change: (reply: Reply) => Reply): Alteration<TracePassWorld> {
  return within(
    ['keyed'],
    world(({ ledger }) => {
      const get = ledger.get.bind(ledger);
      ledger.get = (scope) => {
        const entry = get(scope);
        return entry?.state === 'stored' ? { ...entry, reply: change(entry.reply) } : entry;
      };
    }),
  );
}

/** A reply with something else in its body. */
function reworked(reply: Reply, change: (body: Record<string, unknown>) => object): Reply {
  return isObject(reply.body) ? { ...reply, body: change(reply.body) } : reply;
}

/** Calls that are carried out once more, unseen, when they were answered without being carried out. */
export function carriedOutAfter(operation: string, decision: RegExp): Alteration<TracePassWorld> {
  return within(
    ['keyed'],
    around((run) => async (call) => {
      const reply = await run(call);
      if (call.operation.id === operation && call.decisions.some((one) => decision.test(one.decision))) {
        const { [header]: _, ...headers } = call.headers;
        await run({ ...call, headers, decisions: [] });
      }
      return reply;
    }),
  );
}

/** What breaks of changes of passports without their keys. */
const passportChangeKeys = [
  'tracepass.idempotency.passport-change-replay-does-nothing',
  'tracepass.idempotency.passport-change-with-another-body',
  'tracepass.idempotency.passport-change-keys-are-compared-whole',
  'tracepass.idempotency.passport-changes-at-once',
  'tracepass.idempotency.lost-answer-to-a-passport-change',
] as const;

/** Repeats that answer otherwise than the first call did, or do something again. */
export const replayed: readonly TracePassMutant[] = [
  {
    name: 'passport-replay-with-200',
    bug: 'The repeat of a creation is answered 200 instead of 201.',
    breaks: ['tracepass.idempotency.passport-replay-is-identical'],
    affects: [
      'tracepass.idempotency.lost-answer-to-a-creation',
      'tracepass.contract.status-is-documented',
      'tracepass.idempotency.concurrent-key',
      'tracepass.idempotency.key-is-kept-for-24-hours',
    ],
    alter: replays((reply) => ({ ...reply, status: 200 })),
  },
  {
    name: 'passport-replay-executes-again',
    bug: 'The repeat of the creation of a passport creates another one, under a serial number of its own.',
    breaks: ['tracepass.idempotency.passport-replay-creates-nothing', 'tracepass.quota.replay-takes-no-slot'],
    affects: [...allSessions, 'tracepass.quota.batch-beyond-the-slots-is-refused-whole'],
    alter: within(['keyed'], (pack) => {
      let extra = 0;
      return around<TracePassWorld>((run) => async (call) => {
        const reply = await run(call);
        const isReplay = call.decisions.some(({ decision }) => decision.startsWith('replayed'));
        const sent = call.body.kind === 'json' && isObject(call.body.value) ? call.body.value : {};
        if (!isReplay || call.operation.id !== 'createPassport' || !isObject(sent['gs1'])) return reply;
        const { [header]: _, ...headers } = call.headers;
        extra += 1;
        const value = { ...sent, gs1: { ...sent['gs1'], serialNumber: `again-${extra}` } };
        await run({ ...call, headers, decisions: [], body: { kind: 'json', value, text: '' } });
        return reply;
      })(pack);
    }),
  },
  {
    name: 'product-replay-is-shortened',
    bug: 'The repeat of the creation of a product is answered with less of it.',
    breaks: ['tracepass.idempotency.product-replay-is-identical'],
    affects: [
      'tracepass.idempotency.keys-are-compared-whole',
      'tracepass.idempotency.concurrent-key-of-other-writes',
      'tracepass.idempotency.lost-answer-to-a-creation',
      'tracepass.idempotency.key-of-an-unauthorized-call',
      'tracepass.contract.body-matches-schema',
      ...allSessions,
    ],
    alter: replays((reply) =>
      reworked(reply, ({ templateId, ...body }) =>
        'model' in body && !('updatedAt' in body)
          ? body
          : { ...body, ...(templateId !== undefined && { templateId }) },
      ),
    ),
  },
  {
    name: 'update-replay-has-a-new-time',
    bug: 'The repeat of a change is answered as if the product had been changed again.',
    breaks: ['tracepass.idempotency.update-replay-is-identical'],
    affects: [
      ...passportChangeKeys,
      'tracepass.idempotency.keys-of-changes-are-compared-whole',
      'tracepass.idempotency.concurrent-key-of-other-writes',
      'tracepass.idempotency.lost-answer-to-a-change',
      'tracepass.idempotency.key-of-an-unauthorized-call',
      'tracepass.idempotency.archive-replay-changes-nothing',
      'tracepass.idempotency.image-removal-replay-is-identical',
    ],
    alter: replays((reply) =>
      reworked(reply, (body) =>
        'updatedAt' in body ? { ...body, updatedAt: new Date(Date.now() + 1000).toISOString() } : body,
      ),
    ),
  },
  {
    name: 'product-changes-take-no-key',
    bug: 'A key of a change is not looked at.',
    breaks: [
      'tracepass.idempotency.key-with-another-body',
      'tracepass.idempotency.update-replay-changes-nothing',
    ],
    affects: [
      ...passportChangeKeys,
      'tracepass.idempotency.keys-of-changes-are-compared-whole',
      'tracepass.idempotency.concurrent-key-of-other-writes',
      'tracepass.idempotency.lost-answer-to-a-change',
      'tracepass.idempotency.key-of-an-unauthorized-call',
      'tracepass.idempotency.update-replay-is-identical',
    ],
    alter: within(
      ['keyed'],
      policies((given) => ({
        ...given,
        idempotency: { ...given.idempotency, methods: ['POST', 'DELETE'] },
      })),
    ),
  },
  {
    name: 'update-replay-executes-again',
    bug: 'The repeat of a change gets the first answer and is carried out again.',
    breaks: ['tracepass.idempotency.update-replay-changes-nothing'],
    affects: [
      'tracepass.idempotency.concurrent-key-of-other-writes',
      'tracepass.idempotency.lost-answer-to-a-change',
      'tracepass.idempotency.key-of-an-unauthorized-call',
    ],
    alter: carriedOutAfter('updateProduct', /^replayed/),
  },
  {
    name: 'deletions-take-no-key',
    bug: 'A key of a deletion is not looked at, so its repeat finds nothing.',
    breaks: ['tracepass.idempotency.deletion-replay-is-identical'],
    affects: [
      ...passportChangeKeys,
      'tracepass.idempotency.keys-of-changes-are-compared-whole',
      'tracepass.idempotency.concurrent-key-of-other-writes',
      'tracepass.idempotency.lost-answer-to-a-change',
      'tracepass.idempotency.key-of-an-unauthorized-call',
      'tracepass.sessions.agree-with-the-model',
      'tracepass.sessions.agree-with-secondary-sources',
      'tracepass.idempotency.product-deletion-replay-is-identical',
      'tracepass.idempotency.image-removal-replay-is-identical',
    ],
    alter: within(
      ['keyed'],
      policies((given) => ({
        ...given,
        idempotency: { ...given.idempotency, methods: ['POST', 'PATCH'] },
      })),
    ),
  },
  {
    name: 'no-replay',
    bug: 'Idempotency keys are read and never found again, so that every repeat is executed.',
    breaks: [
      'tracepass.idempotency.passport-replay-is-identical',
      'tracepass.sessions.parallel-creates-under-one-key',
      'tracepass.idempotency.lost-answer-to-a-creation',
      'tracepass.idempotency.lost-answer-to-a-passport-change',
      'tracepass.idempotency.lost-answer-to-a-change',
    ],
    affects: [
      'tracepass.idempotency.batch-replay-gives-all-results',
      'tracepass.idempotency.batch-with-another-body',
      'tracepass.idempotency.batch-keys-work-as-others',
      ...passportChangeKeys,
      'tracepass.idempotency.keys-are-compared-whole',
      'tracepass.idempotency.keys-of-changes-are-compared-whole',
      'tracepass.idempotency.concurrent-key-of-other-writes',
      'tracepass.idempotency.key-of-an-unauthorized-call',
      'tracepass.idempotency.product-replay-is-identical',
      'tracepass.idempotency.update-replay-is-identical',
      'tracepass.idempotency.update-replay-changes-nothing',
      'tracepass.idempotency.deletion-replay-is-identical',
      'tracepass.idempotency.key-with-another-body',
      'tracepass.idempotency.any-key-up-to-255',
      'tracepass.idempotency.concurrent-key',
      'tracepass.idempotency.key-is-kept-for-24-hours',
      ...allSessions,
      'tracepass.idempotency.archive-replay-changes-nothing',
      'tracepass.idempotency.product-deletion-replay-is-identical',
      'tracepass.idempotency.image-removal-replay-is-identical',
    ],
    alter: within(
      ['keyed'],
      world(({ ledger }) => void (ledger.get = () => undefined)),
    ),
  },
];

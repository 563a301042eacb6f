import type { AugnoWorld } from '../../apis/augno/world.js';
import type { Reply } from '../../exchange.js';
import { around, both, handler, isObject, reply, request, within, world } from '../alterations.js';
import { isRefused } from '../../apis/augno/answers.js';
import type { World } from '../../world.js';
import type { Alteration } from '../mutant.js';
import type { AugnoMutant } from './mutant.js';
import { racing } from './races.js';

const keyHeader = 'idempotency-key';
const mark = 'Idempotent-Replayed';

/** Replays that are no replays. */
export const replays: readonly AugnoMutant[] = [
  {
    name: 'replays-of-units-are-read-anew',
    bug: 'The replay of a new unit has the time of the replay as updated_at.',
    breaks: ['augno.idempotency.replay-is-identical'],
    affects: [
      'augno.idempotency.replay-does-nothing',
      'augno.idempotency.one-effect-under-concurrency',
      'augno.idempotency.keys-are-compared-whole',
      'augno.idempotency.json-formatting-is-ignored',
      'augno.sessions.parallel-creates-under-one-key',
    ],
    alter: reply(['createUnit'], (given, { world: { clock } }) =>
      isReplay(given) && isObject(given.body) && given.status === 201
        ? { ...given, body: { ...given.body, updated_at: clock.timestamp() } }
        : given,
    ),
  },
  {
    name: 'replays-touch-the-row',
    bug: 'The replay of a new or changed product moves its updated_at.',
    breaks: ['augno.idempotency.replay-does-nothing'],
    affects: ['augno.idempotency.one-effect-under-concurrency', 'augno.idempotency.lost-answer-is-repeated'],
    alter: within(['keyed'], touching()),
  },
  {
    name: 'replays-of-products-are-unmarked',
    bug: 'The replay of a new product has no Idempotent-Replayed.',
    breaks: ['augno.idempotency.replay-is-marked'],
    affects: [
      'augno.sessions.agree-with-the-model',
      'augno.sessions.agree-with-secondary-sources',
      'augno.sessions.parallel-creates-under-one-key',
    ],
    alter: reply(['createProduct'], (given) => {
      const { [mark]: _, ...headers } = given.headers;
      return given.status === 201 ? { ...given, headers } : given;
    }),
  },
  {
    name: 'first-update-is-marked-as-replay',
    bug: 'Every answer to an update with a key has Idempotent-Replayed.',
    breaks: ['augno.idempotency.first-answer-is-not-marked', 'augno.sessions.agree-with-secondary-sources'],
    alter: reply(['updateProduct'], (given, { headers }) =>
      headers[keyHeader] ? { ...given, headers: { ...given.headers, [mark]: 'true' } } : given,
    ),
  },
  {
    name: 'repeated-updates-are-carried-out-again',
    bug: 'The repeat of an update is carried out once more behind the replay.',
    breaks: ['augno.idempotency.patch-is-replayed-not-repeated'],
    affects: [
      'augno.idempotency.replay-does-nothing',
      'augno.idempotency.one-effect-under-concurrency',
      'augno.idempotency.lost-answer-is-repeated',
    ],
    alter: within(
      ['keyed'],
      around((run) => async (call) => {
        const given = await run(call);
        if (call.operation.id === 'updateProduct' && isReplay(given))
          await run({ ...call, headers: { ...call.headers, [keyHeader]: undefined } });
        return given;
      }),
    ),
  },
  {
    name: 'formatting-counts-for-keys',
    bug: 'The repeat of a request with other white space in its body is refused.',
    breaks: ['augno.idempotency.json-formatting-is-ignored'],
    alter: within(['keyed'], comparedAsText()),
  },
  {
    name: 'deletion-forgets-the-key-of-the-creation',
    bug: 'With a product the key of its creation is forgotten.',
    breaks: ['augno.idempotency.replay-outlives-the-row'],
    affects: ['augno.sessions.agree-with-secondary-sources'],
    alter: forgettingOnDeletion((created, deleted) => created === deleted),
  },
  {
    name: 'keys-under-way-stay-locked',
    bug: 'A key whose request was repeated before its answer stays locked.',
    breaks: ['augno.idempotency.lost-answer-is-repeated'],
    affects: [
      'augno.idempotency.one-effect-under-concurrency',
      'augno.sessions.parallel-creates-under-one-key',
    ],
    alter: racing(
      ['createProduct', 'updateProduct', 'createUnit', 'createUnitGroup', 'createItemCategory'],
      ({ ledger }, isRacing) => {
        const set = ledger.set.bind(ledger);
        ledger.set = (scope, entry) => {
          if (entry.state === 'inFlight' || !isRacing()) set(scope, entry);
        };
      },
    ),
  },
];

function isReplay(given: Reply): boolean {
  return given.headers[mark] !== undefined;
}

/** Keys whose repeats have to be equal to the first request character by character. */
function comparedAsText(): Alteration<AugnoWorld> {
  const texts = new Map<string, string>();
  return request('all', ({ operation, headers, body, search }) => {
    const { [keyHeader]: key, authorization } = headers;
    if (!key || body.kind !== 'json' || operation.id !== 'createProduct') return {};
    const place = JSON.stringify([operation.id, authorization, key]);
    const first = texts.get(place) ?? body.text;
    texts.set(place, first);
    if (first === body.text) return {};
    const changed = new URLSearchParams(search);
    changed.append('text', body.text);
    return { search: changed };
  });
}

/** Deletions that forget the keys of creations, told the ids of what a key made and of what is deleted. */
function forgettingOnDeletion(
  applies: (created: unknown, deleted: unknown) => boolean,
): Alteration<AugnoWorld> {
  return handler('deleteProduct', (handle) => (asked, made) => {
    const outcome = handle(asked, made);
    if (isRefused(outcome) || !isObject(outcome.body)) return outcome;
    for (const scope of [...made.ledger.scopes()]) {
      const entry = made.ledger.get(scope);
      const body = entry?.state === 'stored' ? entry.reply.body : undefined;
      if (isObject(body) && body['object'] === 'product' && applies(body['id'], outcome.body['id']))
        made.ledger.delete(scope);
    }
    return outcome;
  });
}

/** Replays that say that the product was changed. */
function touching(): Alteration<AugnoWorld> {
  const worlds = new WeakMap<World, AugnoWorld>();
  return both(
    world((made) => void worlds.set(made, made)),
    around((run) => async (call) => {
      const given = await run(call);
      const made = worlds.get(call.world);
      const id = isObject(given.body) ? String(given.body['id']) : '';
      const row = call.caller && made?.products.get(call.caller.tenant, id);
      if (row && isReplay(given)) made?.products.update({ ...row, updatedAt: made.clock.timestamp() });
      return given;
    }),
  );
}

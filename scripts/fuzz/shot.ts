import { compose, type Material } from './compose.js';
import { Dice } from './dice.js';
import { printed, type Draft } from './draft.js';
import { families } from './inputs/index.js';
import { numberedKey } from './inputs/keys.js';
import type { Family } from './inputs/family.js';
import type { ChapterKind } from './plan.js';
import type { Route } from './routes.js';

/** A request as it is sent, and what there is to know about it. */
export interface Shot {
  readonly index: number;
  readonly family: string;
  readonly draft: Draft;
  readonly bytes: Buffer;
}

const nothing = families.find(({ name }) => name === 'valid');
// Kinds of input that a server may well accept; where nothing is to be changed they are left out.
const acceptable = new Set([
  'valid',
  'idempotency keys',
  'odd headers',
  'wrong encodings',
  'odd texts',
  'large bodies',
  'duplicate keys',
  'broken heads',
]);
const refused = families.filter(({ name }) => !acceptable.has(name));

/** Operations whose answers are as large as all that was sent before; one in so many of them is sent. */
const costly = new Set(['exportHar', 'listJournal']);
const costlyShare = 4;

/** Makes the requests of a run: the same one for the same seed and index. */
export class Gun {
  readonly #seed: number;
  readonly #routes: Readonly<Record<ChapterKind, readonly Route[]>>;
  readonly #host: string;

  constructor(seed: number, routes: readonly Route[], host: string) {
    this.#seed = seed;
    this.#host = host;
    const served = routes.filter(({ api }) => api !== 'control');
    this.#routes = {
      mixed: served,
      refused: served.filter(({ operation }) => operation.method !== 'GET'),
      keys: served.filter(
        ({ keyHeader, operation }) => keyHeader !== undefined && /^create|^update/.test(operation.id),
      ),
      control: routes.filter(({ api }) => api === 'control'),
    };
  }

  shot(index: number, kind: ChapterKind, material: Material): Shot {
    const dice = new Dice(this.#seed, index);
    const routes = this.#routes[kind];
    const chosen = dice.pick(routes);
    const route = costly.has(chosen.operation.id) && !dice.oneIn(costlyShare) ? dice.pick(routes) : chosen;
    const draft = compose(route, material, dice);
    const family = familyFor(draft, kind, dice);
    if (kind === 'keys') numberedKey(draft, index, dice);
    family.corrupt(draft, dice, material);
    const basePath = route.api === 'control' ? '' : material.sandbox.basePath;
    const bytes = printed(draft, basePath, this.#host);
    if (!isPlainHead(bytes)) {
      draft.alone = true;
      draft.ofRoute = false;
    }
    return { index, family: family.name, draft, bytes };
  }
}

function familyFor(draft: Draft, kind: ChapterKind, dice: Dice): Family {
  if (kind === 'keys' && nothing) return nothing;
  const candidates = kind === 'refused' ? refused : families;
  return dice.weighted(candidates.filter(({ fits }) => fits?.(draft) ?? true));
}

/** Bytes that a head may have by Node's default (`--max-http-header-size`), with room for what differs in counting. */
const usualHead = 14_000;

/** Whether a server will read the head: after one that it cannot read, it closes the connection. */
function isPlainHead(bytes: Buffer): boolean {
  const end = bytes.indexOf('\r\n\r\n');
  if (end === -1 || end > usualHead) return false;
  const [first = '', ...fields] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  return (
    /^[A-Z]+ \/[\x21-\x7e]* HTTP\/1\.1$/.test(first) &&
    fields.every((field) => /^[\w-]+: ?[\t\x20-\x7e\x80-\xff]*$/.test(field))
  );
}

import type { Contract } from '../../../generated/formats.js';
import type { Executed, NamedRow } from '../command-runner.js';

/** A failing session, as the scripts that repeat it need it. */
export interface Replayed {
  readonly contract: Contract;
  /** What stood in every name; a repeat needs a new one. */
  readonly mark: string;
  readonly baseUrl: string;
  readonly calls: readonly ScriptCall[];
  /** Where a body shows the id of its row. */
  readonly idMember: string;
  /** What the last call should have been answered. */
  readonly expected: string;
}

export type ScriptCall = RequestCall | ClockCall;

interface AnyCall {
  /** `1  create product A` */
  readonly caption: string;
  /** What to keep of the answer, under which name. */
  readonly created?: NamedRow | undefined;
}

export interface ClockCall extends AnyCall {
  readonly kind: 'clock';
  /** ISO 8601. */
  readonly advance: string;
}

export interface RequestCall extends AnyCall {
  readonly kind: 'request';
  readonly method: string;
  /** Path of the contract, with its parameters in braces. */
  readonly template: string;
  /** What was asked for, after the base URL. */
  readonly target: string;
  /** Headers that the operation declares, by their names in the contract, and others; no credentials. */
  readonly declared: Readonly<Record<string, string>>;
  readonly others: Readonly<Record<string, string>>;
  readonly path: object;
  readonly query: object;
  readonly body: unknown;
  readonly bodyText: string | undefined;
  readonly status: number;
}

/** Added by the suite's own client, or different for everybody. */
const ours = ['accept-encoding', 'authorization'];

/** The calls of a session in the form from which scripts are written. */
export function replayed(
  session: Omit<Replayed, 'baseUrl' | 'calls'>,
  events: readonly Executed<unknown>[],
): Replayed {
  const urls = events.flatMap(({ exchange }) => exchange?.request.url ?? []);
  const baseUrl = baseOf(urls[0] ?? '', session.contract);
  const calls = events.map((event, index) => ({
    ...toCall(event, index + 1, baseUrl, session.contract),
    created: capture(events, index),
  }));
  return { ...session, baseUrl, calls };
}

/** The id that a script has to keep of an answer: one that is new and that later requests have in them. */
function capture(events: readonly Executed<unknown>[], index: number): NamedRow | undefined {
  const row = events[index]?.created;
  if (!row) return undefined;
  const earlier = events.slice(0, index).flatMap(({ created }) => created ?? []);
  const isUsed = events
    .slice(index + 1)
    .some(({ exchange }) => JSON.stringify(exchange?.request ?? '').includes(row.id));
  if (!isUsed || earlier.some(({ id }) => id === row.id)) return undefined;
  return earlier.some(({ name }) => name === row.name) ? { ...row, name: `${row.name} ${index + 1}` } : row;
}

function toCall(
  { label, request, exchange, observation }: Executed<unknown>,
  number: number,
  baseUrl: string,
  contract: Contract,
): ScriptCall {
  const caption = `${number}  ${label}`;
  if ('advance' in request) return { kind: 'clock', caption, advance: request.advance };
  const operation = contract.operations.find(({ id }) => id === request.operation);
  const names = new Map(operation?.parameters.map(({ name }) => [name.toLowerCase(), name]));
  const headers = Object.entries(exchange?.request.headers ?? {}).filter(([name]) => !ours.includes(name));
  const declared = headers.flatMap(([name, value]) => {
    const spelled = names.get(name);
    return spelled === undefined ? [] : [[spelled, value] as const];
  });
  return {
    kind: 'request',
    caption,
    method: operation?.method.toUpperCase() ?? 'GET',
    template: operation?.path ?? '',
    target: exchange?.request.url.slice(baseUrl.length) ?? '',
    declared: Object.fromEntries(declared),
    others: Object.fromEntries(headers.filter(([name]) => !names.has(name))),
    path: request.path ?? {},
    query: request.query ?? {},
    body: request.body,
    bodyText: exchange?.request.body,
    status: observation.status,
  };
}

/** Everything before the contract's paths. */
function baseOf(url: string, { basePath }: Contract): string {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  const at = url.indexOf(basePath, start);
  return at === -1 ? url : url.slice(0, at);
}

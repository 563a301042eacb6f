import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { ApiName } from '../../generated/apis.js';
import type { Place } from './wire/outcome.js';

/** What is fuzzed: a running mock, and what can be told of its process from outside of HTTP. */
export interface Subject {
  /** Base URL without a trailing slash. */
  readonly url: string;
  /** Milliseconds that a client may take for one request; what is slower has to be cut off. */
  readonly requestTimeout: number;
  /** Why its process ended, undefined while it runs. */
  ended(): string | undefined;
  /** What it has written to its error output since it was last asked. */
  complaints(): string;
  inspect(): Promise<Inspection>;
  stop(): Promise<void>;
}

export function placeOf({ url }: Subject): Place {
  const { hostname: host, port } = new URL(url);
  return { host, port: Number(port) };
}

export interface Inspection {
  /** Bytes of the heap that are in use after garbage was collected. */
  readonly heapUsed: number;
  /** Seconds of processor time that the process has taken so far. */
  readonly cpuSeconds: number;
  /** Members of built-in prototypes that were not there at the start. */
  readonly polluted: readonly string[];
}

/** What the process of the mock is told and tells. */
export type ToServer = 'inspect';
export type FromServer =
  | { readonly kind: 'ready'; readonly url: string; readonly requestTimeout: number }
  | ({ readonly kind: 'inspection' } & Inspection);

/** Megabytes that the heap of the mock may grow to; a leak ends its process, which is told as a finding. */
const mostHeap = 1024;
/** Megabytes for what is new on the heap: with Node's default, large bodies keep the garbage collector busy. */
const youngHeap = 64;

/**
 * Starts a mock in a process of its own, so that a crash, a hang, its memory and its error output can be seen.
 *
 * @throws Error when it does not come up
 */
export async function startSubject(apis: readonly ApiName[], seed: number): Promise<Subject> {
  const child = fork(new URL('./server.js', import.meta.url), [String(seed), ...apis], {
    execArgv: ['--expose-gc', `--max-old-space-size=${mostHeap}`, `--max-semi-space-size=${youngHeap}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaints = '';
  let ended: string | undefined;
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  // Not 'close', which Node does not tell of once the channel was closed from here.
  const exited = once(child, 'exit');
  child.once('exit', (code, signal) => (ended = signal ?? `exit code ${code}`));
  const told = () =>
    new Promise<FromServer>((resolve, reject) => {
      const gone = () => reject(new Error(`the mock ended: ${ended}\n${complaints}`));
      child.once('exit', gone);
      child.once('message', (message: FromServer) => {
        child.off('exit', gone);
        resolve(message);
      });
    });
  const ready = await told();
  if (ready.kind !== 'ready') throw new Error('the mock did not come up');
  return {
    ...ready,
    ended: () => ended,
    complaints() {
      const text = complaints;
      complaints = '';
      return text;
    },
    async inspect() {
      const answer = told();
      child.send('inspect' satisfies ToServer);
      const inspection = await answer;
      if (inspection.kind !== 'inspection') throw new Error('the mock told something else');
      return inspection;
    },
    async stop() {
      if (ended === undefined) child.disconnect();
      await exited;
    },
  };
}

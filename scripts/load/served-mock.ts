import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Memory } from './memory-probe.js';

/** A mock in a process of its own. */
export interface ServedMock {
  readonly url: string;
  /** What the process holds after a garbage collection. */
  memory(): Promise<Memory>;
  /** Everything that it wrote to standard error so far; a mock without a bug writes nothing. */
  log(): string;
  /** Resolves to the code that the process ended with. */
  stop(): Promise<number | null>;
}

/** A program that prints where it listens. */
export interface Program {
  /** File, relative to the folder of this module. */
  readonly module: string;
  readonly words: readonly string[];
}

const builtMock: Program = { module: '../cli/main.js', words: ['mock', '--port', '0', '--seed', '1'] };

/**
 * Starts the built mock of both APIs on a free loopback port.
 *
 * @param program something else to start, for tests
 * @param from folder of this module as it was built
 * @throws Error with what it printed when it ends before it listens
 */
export async function serveMock(
  { module, words }: Program = builtMock,
  from = new URL('./', import.meta.url),
): Promise<ServedMock> {
  const probe = new URL('./memory-probe.js', from).href;
  const child = fork(fileURLToPath(new URL(module, from)), words, {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: ['--expose-gc', '--import', probe],
  });
  const said: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
  const log = () => Buffer.concat(said).toString('utf8');
  const ended = once(child, 'exit').then(([code]: (number | null)[]) => code ?? null);
  const url = await new Promise<string>((resolve, reject) => {
    let banner = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      if (banner.length < 10_000) banner += chunk.toString('utf8');
      const [, found] = /listening on (http:\/\/[\w.:[\]]+)/.exec(banner) ?? [];
      if (found !== undefined) resolve(found);
    });
    void ended.then((code) => reject(new Error(`the mock ended with ${code}: ${banner}${log()}`)));
  });
  return {
    url,
    log,
    async memory() {
      const told = once(child, 'message').then(([memory]: Memory[]) => memory);
      child.send('memory');
      const memory = await Promise.race([told, ended.then(() => undefined)]);
      if (!memory) throw new Error(`the mock ended while it was measured: ${log()}`);
      return memory;
    },
    async stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Drive, Driven } from './drive.js';

/** Whether server and client can be kept on cores of their own: more than one of them, and `taskset` of util-linux. */
export const pinned = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;

const running = new Set<ChildProcess>();
// Also where the benchmark ends by an error nothing is left behind.
process.once('exit', () => running.forEach((child) => child.kill()));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const cores = { server: 0, client: 1 };

/** A server in a process of its own. */
export class ServerProcess {
  readonly url: string;
  /** Milliseconds from its start to its first answer. */
  readonly startMs: number;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, url: string, startMs: number) {
    this.#child = child;
    this.url = url;
    this.startMs = startMs;
  }

  /**
   * @param command arguments of Node for a server that is to listen on the port, at 127.0.0.1
   * @throws Error when the process ends before it answers
   */
  static async start(command: (port: number) => readonly string[]): Promise<ServerProcess> {
    const port = await freePort();
    const began = performance.now();
    const child = node(cores.server, command(port), 'ignore');
    const url = `http://127.0.0.1:${port}`;
    while (!(await answers(url))) {
      if (child.exitCode !== null) throw new Error(`${command(port).join(' ')} ended with ${child.exitCode}`);
      await wait(2);
    }
    return new ServerProcess(child, url, performance.now() - began);
  }

  /** Bytes of memory that the process holds (resident set size). */
  memory(): number {
    const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(this.#child.pid)], { encoding: 'utf8' });
    return Number(stdout) * 1024;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('close', resolve));
    this.#child.kill();
    await ended;
  }
}

/** @throws Error when calls failed, or were answered with another status than `expected` where that is given */
export async function drive(plan: Drive, expected?: number): Promise<Driven> {
  const script = fileURLToPath(new URL('drive.js', import.meta.url));
  const driven: Driven = JSON.parse(await client([script, JSON.stringify(plan)]));
  const unexpected = Object.keys(driven.statuses).filter((status) => status !== String(expected ?? status));
  if (unexpected.length > 0) throw new Error(`${plan.name}: answered ${unexpected.join(', ')}`);
  return driven;
}

/**
 * Runs a program on the core of the clients, and gives what it prints.
 *
 * @param args arguments of Node
 * @throws Error when it does not end with 0
 */
export async function client(args: readonly string[]): Promise<string> {
  const child = node(cores.client, args, 'pipe');
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  const printed = Buffer.concat(chunks).toString('utf8');
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}: ${printed}`);
  return printed;
}

function node(core: number, args: readonly string[], stdout: 'ignore' | 'pipe'): ChildProcess {
  const command = [process.execPath, ...args];
  const [program = '', ...rest] = pinned ? ['taskset', '-c', String(core), ...command] : command;
  const child = spawn(program, rest, { stdio: ['ignore', stdout, 'inherit'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** A port that nobody listened on a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.arrayBuffer().then(() => true),
    () => false,
  );
}

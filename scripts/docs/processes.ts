import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Finished {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a command line in a shell, in the project's folder, and gathers everything it prints. */
export function shell(line: string, environment: Readonly<Record<string, string>> = {}): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', line], { cwd: root, env: { ...cleanEnvironment(), ...environment } });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

export interface Serving {
  /** What it printed until it was ready. */
  readonly banner: string;
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a command that serves until it is stopped, and resolves once it has printed where it listens. */
export function serve(line: string): Promise<Serving> {
  return new Promise((resolve, reject) => {
    // A process group of its own, so that stopping npm also stops what npm started.
    const child = spawn('bash', ['-c', line], { cwd: root, env: cleanEnvironment(), detached: true });
    const closed = new Promise<void>((done) => child.once('close', () => done()));
    let banner = '';
    child.stdout.on('data', (chunk: Buffer) => {
      banner += chunk.toString('utf8');
      const url = banner.match(/listening on (http:\/\/[\w.:[\]]+)/)?.[1];
      if (url === undefined || !banner.includes('Ctrl-C')) return;
      resolve({ banner, url, stop: () => (process.kill(-(child.pid ?? 0), 'SIGTERM'), closed) });
    });
    child.stderr.on('data', (chunk: Buffer) => (banner += chunk.toString('utf8')));
    child.once('close', (code) => reject(new Error(`${line} ended with ${code}: ${banner}`)));
  });
}

// A test runner's own variables would change how a vitest inside behaves, those of a CI or a user what is printed.
function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VITEST|NODE_ENV|FORCE_COLOR|NO_COLOR|GITHUB_)/.test(name),
    ),
  );
}

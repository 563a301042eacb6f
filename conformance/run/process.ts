import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { RuleResult } from '../../generated/formats.js';
import { mapStrings } from '../report/map-strings.js';
import { maskSecrets } from '../report/index.js';
import { Unusable } from '../files/unusable.js';
import {
  addressesOf,
  resembling,
  tokensOf,
  type Assignment,
  type RunEnd,
  type RunEvent,
  type RunOrder,
} from './assignment.js';

/** What one assignment came to. */
export interface Outcome {
  readonly results: RuleResult[];
  readonly end: RunEnd;
}

/**
 * Runs the suite in a process of its own and gathers what it tells, in the order of the assignments. Secrets are
 * masked on arrival, so that nobody further on sees them.
 *
 * @param signal when it is aborted, the runs end after the case that is under way, and clean up
 * @throws Unusable when the process ends without a verdict on every assignment
 */
export function conduct(
  assignments: readonly Assignment[],
  onEvent: (event: RunEvent) => void = () => undefined,
  signal?: AbortSignal,
): Promise<Outcome[]> {
  const tokens = tokensOf(assignments);
  const known = addressesOf(assignments);
  const mask = maskSecrets(tokens, known);
  const results = new Map<string, RuleResult[]>(assignments.map(({ name }) => [name, []]));
  const ends = new Map<string, RunEnd>();
  let broken: string | undefined;

  const worker = fork(fileURLToPath(new URL('./worker.js', import.meta.url)), {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [],
    // Ctrl-C in a terminal goes to everybody in the caller's group; the run is to be told to end, not killed.
    detached: true,
    // A surrounding vitest speaks to its workers through the environment; ours is none of them.
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'))),
  });
  const said: Buffer[] = [];
  worker.stdout?.on('data', (chunk: Buffer) => said.push(chunk));
  worker.stderr?.on('data', (chunk: Buffer) => said.push(chunk));

  const order = (message: RunOrder) => void (worker.connected && worker.send(message));
  const stop = () => order({ stop: true });
  // Who ends the caller at once means the run as well.
  const kill = () => void worker.kill('SIGKILL');
  process.once('exit', kill);
  signal?.addEventListener('abort', stop, { once: true });

  return new Promise<Outcome[]>((resolve, reject) => {
    worker.on('message', (message: RunEvent) => {
      const sent = resembling(tokens, message);
      const event = mapStrings(message, sent.length === 0 ? mask : maskSecrets([...tokens, ...sent], known));
      if (event.type === 'judged') results.get(event.run)?.push(event.result);
      if (event.type === 'finished') ends.set(event.run, event.end);
      if (event.type === 'broken') broken = event.reason;
      onEvent(event);
    });
    worker.on('error', reject);
    worker.on('close', () => {
      const outcomes = assignments.flatMap(({ name }) => {
        const end = ends.get(name);
        return end ? [{ results: results.get(name) ?? [], end }] : [];
      });
      if (broken === undefined && outcomes.length === assignments.length) return resolve(outcomes);
      const output = mask(Buffer.concat(said).toString('utf8').trim());
      const reason = `the suite broke: ${broken ?? 'it ended early'}`;
      reject(new Unusable(output === '' ? reason : `${reason}\n${output}`));
    });
    order({ assignments });
    if (signal?.aborted) stop();
  }).finally(() => {
    process.off('exit', kill);
    signal?.removeEventListener('abort', stop);
  });
}

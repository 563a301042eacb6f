import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { RuleResult } from '../../generated/formats.js';
import type { Trial } from './trial.js';
import type { TrialAnswer } from './worker.js';

// Now and then a trial waits for a timer or a connection; one process more than there are cores uses that time.
const processes = availableParallelism() + 1;

// Thousands of exchanges live just as long as a trial: collecting them young costs less with room for them, in MiB.
const execArgv = ['--max-semi-space-size=64'];

/**
 * Judges mocks side by side, each in the order of `trials` as soon as a process is free.
 *
 * @param conclude told about each as it ends
 * @returns what was concluded, in the order of the trials, whichever ended first
 * @throws Error when a process ends or a trial cannot be judged
 */
export async function judgeAll<Conclusion>(
  trials: readonly Trial[],
  conclude: (trial: Trial, results: RuleResult[]) => Conclusion,
): Promise<Conclusion[]> {
  const waiting = trials.entries();
  const concluded = new Map<number, Conclusion>();
  const work = async () => {
    const worker = fork(fileURLToPath(new URL('./worker.js', import.meta.url)), { execArgv });
    const ended = once(worker, 'exit').then(([code]) => {
      throw new Error(`a process of the self-test ended with ${String(code)}`);
    });
    // It ends when its work is done, too.
    ended.catch(() => undefined);
    try {
      for (const [index, trial] of waiting) {
        worker.send(trial);
        const answered = once(worker, 'message').then(([message]: TrialAnswer[]) => message);
        const answer = await Promise.race([answered, ended]);
        if (!answer || 'problem' in answer) throw new Error(`${trial.mutant.name}: ${answer?.problem ?? ''}`);
        concluded.set(index, conclude(trial, answer.results));
      }
    } finally {
      worker.kill();
    }
  };
  await Promise.all(Array.from({ length: Math.min(processes, trials.length) }, work));
  return [...concluded].sort(([a], [b]) => a - b).map(([, conclusion]) => conclusion);
}

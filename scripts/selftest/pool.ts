import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { RuleResult } from '../../generated/formats.js';
import type { Trial } from './trial.js';
import type { TrialAnswer } from './worker.js';

/**
 * Judges mocks side by side, each in the order of `trials` as soon as a process is free.
 *
 * @param onResults told about each as it ends
 * @throws Error when a process ends or a trial cannot be judged
 */
export async function judgeAll(
  trials: readonly Trial[],
  onResults: (trial: Trial, results: RuleResult[]) => void,
): Promise<void> {
  const waiting = [...trials];
  const work = async () => {
    const worker = fork(fileURLToPath(new URL('./worker.js', import.meta.url)));
    const ended = once(worker, 'exit').then(([code]) => {
      throw new Error(`a process of the self-test ended with ${String(code)}`);
    });
    // It ends when its work is done, too.
    ended.catch(() => undefined);
    try {
      for (let trial = waiting.shift(); trial; trial = waiting.shift()) {
        worker.send(trial);
        const answered = once(worker, 'message').then(([message]: TrialAnswer[]) => message);
        const answer = await Promise.race([answered, ended]);
        if (!answer || 'problem' in answer)
          throw new Error(`${trial.mutant ?? trial.api}: ${answer?.problem ?? ''}`);
        onResults(trial, answer.results);
      }
    } finally {
      worker.kill();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), trials.length) }, work));
}

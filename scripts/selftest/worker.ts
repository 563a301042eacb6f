import type { RuleResult } from '../../generated/formats.js';
import { judgeTrial, type Trial } from './trial.js';

// A process that judges one mock after the other: as many of them run side by side as there are cores.

/** What a worker answers to a trial. */
export type TrialAnswer = { readonly results: RuleResult[] } | { readonly problem: string };

process.on('message', (trial: Trial) => {
  judgeTrial(trial).then(
    (results) => process.send?.({ results } satisfies TrialAnswer),
    (error: unknown) => {
      const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.send?.({ problem } satisfies TrialAnswer);
    },
  );
});

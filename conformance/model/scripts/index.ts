import type { Failure } from '../../../generated/formats.js';
import type { Executed } from '../command-runner.js';
import { replayed, type Replayed } from './calls.js';
import { shellScript } from './shell.js';
import { typescriptModule } from './typescript.js';

/** Programs that repeat a session without the suite: each with names of its own, so that it can be run again. */
export function scriptsOf(
  session: Omit<Replayed, 'baseUrl' | 'calls'>,
  events: readonly Executed<unknown>[],
): NonNullable<Failure['scripts']> {
  const calls = replayed(session, events);
  return [
    { language: 'bash', text: shellScript(calls) },
    { language: 'typescript', text: typescriptModule(calls) },
  ];
}

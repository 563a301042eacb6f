import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import type * as Library from '../../conformance/index.js';
import { startMock } from '../../mock-server/index.js';

// A run is a process of its own, which starts from what is built; so does the package's own name.
const library = 'twinspec/verify';
const { verifyAll }: typeof Library = await import(library);

/** What a run finds in a mock of its own, with the same seeds every time. */
async function findings(mutant: string, only: string) {
  const mock = await startMock({ mutant, seed: 1, onBug: () => undefined });
  try {
    const [report] = await verifyAll(mock.targets, { seed: 7, only, runs: 5 });
    return report?.rules.map(({ id, verdict, failure }) => ({
      ...{ id, verdict },
      // In which order calls meet that are sent at once is the machine's to say.
      ...(!id.includes('.parallel-') && { path: failure?.path, counterexample: failure?.counterexample }),
    }));
  } finally {
    await mock.close();
  }
}

/** Keeps every core busy until the test is over or a minute has passed. */
function burden(): void {
  const spin =
    'setTimeout(() => process.exit(), 60000); (function turn() { for (let i = 0; i < 1e7; i++); setImmediate(turn); })()';
  for (let count = availableParallelism(); count > 0; count -= 1) {
    const busy = spawn(process.execPath, ['-e', spin], { stdio: 'ignore' });
    onTestFinished(() => void busy.kill());
  }
}

test.each([
  ['product-replay-is-shortened', 'tracepass.idempotency.*,tracepass.validation.*,tracepass.sessions.*'],
  ['any-product-type-will-do', 'augno.idempotency.*,augno.validation.*,augno.sessions.*'],
])('the same seed finds the same in %s on an idle machine and on a busy one', async (mutant, only) => {
  const idle = await findings(mutant, only);
  expect(idle?.some(({ verdict }) => verdict === 'fail')).toBe(true);
  burden();
  expect(await findings(mutant, only)).toEqual(idle);
});

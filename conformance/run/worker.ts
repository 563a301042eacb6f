import { fileURLToPath } from 'node:url';
import { startVitest, type Reporter } from 'vitest/node';
import type { Assignment, RunEvent } from './assignment.js';

// The process in which vitest runs the suite. A process of its own, so that `verify` also works inside a test file,
// and so that nothing of the caller's environment (a vitest configuration, a test worker) leaks into the run.

const assignments: Assignment[] = await new Promise((resolve) => {
  process.once('message', (message: { assignments: Assignment[] }) => resolve(message.assignments));
});

function tell(event: RunEvent): void {
  process.send?.(event);
}

const reporter: Reporter = {
  onTestModuleCollected(module) {
    tell({ type: 'started', run: module.project.name, rules: [...module.children.allTests()].length });
  },
  onTestCaseResult(test) {
    const { result } = test.meta();
    const run = test.project.name;
    if (result) tell({ type: 'judged', run, result });
    else
      tell({
        type: 'broken',
        run,
        reason: test.result().errors?.[0]?.message ?? `${test.name} gave no verdict`,
      });
  },
  onTestModuleEnd(module) {
    const { end } = module.meta();
    const run = module.project.name;
    if (end) tell({ type: 'finished', run, end });
    else tell({ type: 'broken', run, reason: module.errors()[0]?.message ?? 'the run did not end' });
  },
};

const suite = fileURLToPath(new URL('./suite.conformance.js', import.meta.url));
const vitest = await startVitest('test', [], {
  config: false,
  watch: false,
  reporters: [reporter],
  root: fileURLToPath(new URL('../../', import.meta.url)),
  // A rule takes as long as its target; patience per request is the transport's matter.
  testTimeout: 0,
  hookTimeout: 0,
  projects: assignments.map((assignment) => ({
    test: {
      name: assignment.name,
      include: [suite],
      // Installed as a dependency, the suite itself lies below a node_modules folder.
      exclude: [],
      provide: { assignment },
      testTimeout: 0,
      hookTimeout: 0,
      sequence: { concurrent: false, shuffle: false },
    },
  })),
});
await vitest.close();
process.exitCode = 0;
process.disconnect?.();

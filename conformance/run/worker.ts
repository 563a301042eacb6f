import { fileURLToPath } from 'node:url';
import { startVitest, type Reporter } from 'vitest/node';
import type { Assignment, RunEvent, RunOrder } from './assignment.js';
import { announceStop } from './stop.js';

// The process in which vitest runs the suite. A process of its own, so that `verify` also works inside a test file,
// and so that nothing of the caller's environment (a vitest configuration, a test worker) leaks into the run.

let isStopped = false;
function stop(): void {
  isStopped = true;
  announceStop();
}

const assignments = await new Promise<readonly Assignment[]>((resolve) => {
  process.on('message', (order: RunOrder) => ('stop' in order ? stop() : resolve(order.assignments)));
});
// Whoever asked is gone: what the run created is to be removed all the same.
process.on('disconnect', stop);

function tell(event: RunEvent): void {
  process.send?.(event);
}

const reporter: Reporter = {
  onTestModuleCollected(module) {
    const ids = [...module.children.allTests()].map(({ name }) => name);
    tell({ type: 'started', run: module.project.name, rules: ids.length, ids });
    // What was announced while the suite was being loaded found nobody listening.
    if (isStopped) announceStop();
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
  // Targets are judged side by side, however few cores there are: most of the time a run waits for its target.
  maxWorkers: assignments.length,
  reporters: [reporter],
  root: fileURLToPath(new URL('../../', import.meta.url)),
  // A rule takes as long as its target; patience per request is the transport's matter.
  testTimeout: 0,
  hookTimeout: 0,
  projects: assignments.map((assignment) => ({
    test: {
      name: assignment.name,
      include: [suite],
      // Threads of this process, so that a request to end reaches them, and no signal does.
      pool: 'threads',
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

import type { Sandbox } from '../sandbox/sandbox.js';
import type { Scenario } from './scenario.js';

/** Presets that hold for any API: what networks and busy services do. */
export const anyService: readonly Scenario<Pick<Sandbox, 'faults'>>[] = [
  {
    name: 'slow',
    summary: 'Every answer takes between 0.5 and 2 seconds.',
    apply: ({ faults }) => void faults.add({ latencyMs: { min: 500, max: 2000 } }),
  },
  {
    name: 'flaky',
    summary: 'One call in five is answered 500 without having had any effect.',
    apply: ({ faults }) => void faults.add({ status: 500, share: 0.2 }),
  },
  {
    name: 'lossy',
    summary: 'One call in five has its effect, but the connection is reset before the answer.',
    apply: ({ faults }) => void faults.add({ connection: 'resetAfter', share: 0.2 }),
  },
];

import { describe, expect, test } from 'vitest';
import { startControlled } from '../control/control-fixture.js';
import { faultInWords, faultPresets, furtherFaults, inForce } from './fault-presets.js';
import type { Fault } from './protocol.js';

describe('a preset', () => {
  test.each(faultPresets)('is a fault that the mock takes, and is known again: $name', async (preset) => {
    const { control, sandbox, finish } = await startControlled();
    const params = { path: { sandbox: (await sandbox()).name } };
    await control.POST('/sandboxes/{sandbox}/faults', { params, body: preset.fault });
    const { data = [] } = await control.GET('/sandboxes/{sandbox}/faults', { params });
    expect(data).toHaveLength(1);
    expect(faultPresets.filter((each) => inForce(each, data))).toEqual([preset]);
    expect(furtherFaults(data)).toEqual([]);
    await finish();
  });

  test('is not in force for a fault that says more', () => {
    const fault: Fault = { id: 'f1', hits: 0, status: 500, share: 0.2, operations: ['createPassport'] };
    expect(faultPresets.some((preset) => inForce(preset, [fault]))).toBe(false);
    expect(furtherFaults([fault])).toEqual([fault]);
  });
});

test.each([
  [{ status: 500, share: 0.2 }, 'answers 500, for every operation, in 20 % of the calls'],
  [{ status: 500, when: 'afterEffect' }, 'answers 500 after the effect, for every operation'],
  [{ latencyMs: { min: 1, max: 2 } }, 'waits 1 to 2 ms, for every operation'],
  [
    { connection: 'resetAfter', operations: ['createUnit'], times: 1 },
    'resets the connection after the effect, for createUnit, the next 1 time',
  ],
] as const)('%j in words', (fault, words) => {
  const { operations, ...rest } = { operations: undefined, ...fault };
  expect(faultInWords({ ...rest, ...(operations && { operations: [...operations] }) })).toBe(words);
});

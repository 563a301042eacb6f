import type { JournalEntry, NamedCredential } from './protocol.js';

/** An exchange as the journal tells it; what matters to a test is given. */
export function entryWith(given: Partial<JournalEntry> = {}): JournalEntry {
  return {
    id: 1,
    at: '2026-05-09T10:00:00.000Z',
    api: 'tracepass',
    operation: 'createPassport',
    credential: 'key-1',
    durationMs: 1,
    delivery: 'whole',
    request: { method: 'POST', url: '/api/v1/passports', headers: {}, body: '' },
    response: { status: 201, headers: {}, body: '' },
    decisions: [],
    faults: [],
    example: false,
    ...given,
  };
}

export const credential: NamedCredential = {
  api: 'tracepass',
  id: 'key-1',
  name: 'primary',
  workspace: 'w1',
  token: 'tp_mock_primary',
  note: '',
};

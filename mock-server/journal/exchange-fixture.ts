import type { Exchange } from './journal.js';

/** An exchange as a delivery hands it to the journal; what a test says nothing about is of no account. */
export function exchange({
  request,
  ...rest
}: Partial<Omit<Exchange, 'request'>> & { request?: Partial<Exchange['request']> } = {}): Exchange {
  return {
    id: 1,
    at: Date.UTC(2026, 4, 9, 10),
    arrivedAt: 0,
    durationMs: 1.5,
    api: 'tracepass',
    request: {
      method: 'GET',
      url: '/api/v1/products',
      httpVersion: '1.1',
      headers: {},
      body: '',
      oversized: false,
      ...request,
    },
    response: { status: 200, headers: { 'Content-Type': 'application/json' }, body: '{}' },
    delivery: 'whole',
    decisions: [],
    faults: [],
    example: false,
    clientAddress: '127.0.0.1',
    ...rest,
  };
}

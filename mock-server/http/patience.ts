import type { ServerOptions } from 'node:http';

type Patience = Pick<ServerOptions, 'requestTimeout' | 'headersTimeout' | 'connectionsCheckingInterval'>;

/** How often at least slow requests are looked for, in milliseconds; what Node does when nothing is said. */
const seldomest = 30_000;

/**
 * How long a server waits for requests that come slowly (RFC 9110 §15.5.9). Node looks for them every so often only, so
 * one is cut off at the latest half as late again as it may take.
 *
 * @param timeout milliseconds from the first byte of a request to its last
 */
export function patience(timeout: number): Patience {
  return {
    requestTimeout: timeout,
    headersTimeout: timeout,
    connectionsCheckingInterval: Math.max(1, Math.min(seldomest, timeout / 2)),
  };
}

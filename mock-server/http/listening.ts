import type { Server, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** Real milliseconds that running requests get to finish when the server stops. */
const grace = 2000;

/** A server that accepts connections. */
export class Listening {
  /** Base URL without a trailing slash. */
  readonly url: string;
  readonly #server: Server;
  #running = 0;
  #drained: () => void = () => undefined;

  private constructor(server: Server, url: string) {
    this.#server = server;
    this.url = url;
    server.on('request', (_request, response: ServerResponse) => {
      this.#running += 1;
      response.on('close', () => {
        this.#running -= 1;
        if (this.#running === 0) this.#drained();
      });
    });
  }

  /** @throws Error when the address is in use or not allowed */
  static at(server: Server, port: number, host: string): Promise<Listening> {
    return new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () => {
        const bound = server.address();
        if (bound === null || typeof bound === 'string') {
          reject(new Error(`cannot listen on ${host}:${port}`));
          return;
        }
        const { family, address } = bound;
        resolve(
          new Listening(server, `http://${family === 'IPv6' ? `[${address}]` : address}:${bound.port}`),
        );
      });
    });
  }

  /** Accepts nothing more, lets running requests finish for a moment, and then ends every connection. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => void this.#server.close(() => resolve()));
    if (this.#running > 0) {
      const drained = new Promise<void>((resolve) => (this.#drained = resolve));
      const timer = new AbortController();
      const patience = wait(grace, undefined, { signal: timer.signal, ref: false }).catch(() => undefined);
      await Promise.race([drained, patience]);
      timer.abort();
    }
    // Connections that a client opened in advance and never used would keep the server waiting.
    this.#server.closeAllConnections();
    await closed;
  }
}

import { connect, type Socket } from 'node:net';
import type { Place } from './outcome.js';

interface SlowClient {
  readonly socket: Socket;
  readonly what: string;
  /** What it has not sent yet. */
  rest: Buffer;
  readonly closed: Promise<void>;
  done: boolean;
}

/**
 * Clients that begin a request and send a byte of it now and then. A server has to cut them off by its own limit, and
 * to answer others meanwhile.
 */
export class SlowClients {
  readonly #clients: SlowClient[];
  readonly #openedAt = performance.now();

  /** @param requests of which each client sends one, slowly */
  constructor({ host, port }: Place, requests: readonly { readonly what: string; readonly bytes: Buffer }[]) {
    this.#clients = requests.map(({ what, bytes }) => {
      const socket = connect(port, host);
      socket.on('error', () => undefined).resume();
      const half = Math.floor(bytes.length / 2);
      socket.write(bytes.subarray(0, half));
      const closed = new Promise<void>((resolve) => void socket.once('close', () => resolve()));
      const client: SlowClient = { socket, what, rest: bytes.subarray(half, -1), closed, done: false };
      void closed.then(() => (client.done = true));
      return client;
    });
  }

  get count(): number {
    return this.#clients.length;
  }

  /** Lets each client send one more byte, but never its last one. */
  trickle(): void {
    for (const client of this.#clients) {
      if (client.done || client.rest.length === 0 || !client.socket.writable) continue;
      client.socket.write(client.rest.subarray(0, 1));
      client.rest = client.rest.subarray(1);
    }
  }

  /**
   * Resolves with those that the server did not cut off.
   *
   * @param limit milliseconds that a request may take by the server's own configuration
   * @param grace milliseconds beyond it after which a connection counts as held for ever
   */
  async survivors(limit: number, grace = 10_000): Promise<string[]> {
    // Node looks for slow requests at intervals, so that a request can get half as long again.
    const left = Math.max(1, limit * 1.5 + grace - (performance.now() - this.#openedAt));
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise((resolve) => (timer = setTimeout(resolve, left)));
    await Promise.race([Promise.all(this.#clients.map(({ closed }) => closed)), deadline]);
    clearTimeout(timer);
    const held = this.#clients.filter(({ done }) => !done);
    held.forEach(({ socket }) => socket.destroy());
    return held.map(({ what }) => what);
  }
}

import { connect, type Socket } from 'node:net';
import { AnswerReader, NotHttp, headerOf, type Answer } from './answer.js';
import type { Outcome, Place } from './outcome.js';

/** What is sent on a connection that is kept. */
export interface Sendable {
  readonly method: string;
  readonly bytes: Buffer;
}

interface Batch {
  /** Whether it was sent on a connection that had been idle: a server may close that at the same time. */
  idle: boolean;
  readonly requests: readonly Sendable[];
  readonly outcomes: Outcome[];
  readonly done: (outcomes: Outcome[]) => void;
}

/** One connection on which requests are sent without waiting for the answers before (RFC 9112 §9.3.2). */
export class Pipeline {
  readonly #place: Place;
  /** Milliseconds without a byte after which an answer counts as never coming. */
  readonly #patience: number;
  #socket: Socket | undefined;
  #reader = new AnswerReader();
  #batch: Batch | undefined;

  constructor(place: Place, patience: number) {
    this.#place = place;
    this.#patience = patience;
  }

  /** Sends well-framed requests and resolves with what became of each, in their order. It never rejects. */
  send(requests: readonly Sendable[]): Promise<Outcome[]> {
    if (requests.length === 0) return Promise.resolve([]);
    return new Promise((done) => {
      this.#batch = { idle: this.#socket !== undefined, requests, outcomes: [], done };
      this.#write(requests);
    });
  }

  close(): void {
    this.#socket?.destroy();
    this.#socket = undefined;
  }

  #write(requests: readonly Sendable[]): void {
    this.#socket ??= this.#opened();
    this.#socket.write(Buffer.concat(requests.map(({ bytes }) => bytes)));
  }

  #opened(): Socket {
    const socket = connect(this.#place.port, this.#place.host).setNoDelay(true);
    const reader = new AnswerReader();
    this.#reader = reader;
    socket.setTimeout(this.#patience, () => this.#fail(socket, 'hang', `no byte for ${this.#patience} ms`));
    socket.on('data', (chunk: Buffer) => {
      if (socket !== this.#socket) return;
      reader.add(chunk);
      if (this.#batch) this.#batch.idle = false;
      this.#read(socket);
    });
    // What was sent and not answered is told by 'close'.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      // An answer without a length ends with the connection.
      if (socket === this.#socket) this.#read(socket, true);
      this.#fail(socket, 'closed', 'the connection was closed without an answer');
    });
    return socket;
  }

  #read(socket: Socket, ended = false): void {
    const batch = this.#batch;
    if (!batch) {
      if (this.#reader.waiting > 0) this.close();
      return;
    }
    try {
      for (;;) {
        const request = batch.requests[batch.outcomes.length];
        if (!request) break;
        const answer = this.#reader.next(request.method, ended);
        if (!answer) return;
        batch.outcomes.push({ kind: 'answered', answers: [answer] });
        if (isLast(answer)) return this.#again(socket, batch);
      }
    } catch (error) {
      if (!(error instanceof NotHttp)) throw error;
      return this.#fail(socket, 'notHttp', error.message);
    }
    this.#settle(batch);
  }

  /** A server may close after an answer that says so; what comes behind it is sent anew. */
  #again(socket: Socket, batch: Batch): void {
    this.#socket = undefined;
    socket.destroy();
    const rest = batch.requests.slice(batch.outcomes.length);
    if (rest.length === 0) this.#settle(batch);
    else this.#write(rest);
  }

  #fail(socket: Socket, kind: 'hang' | 'closed' | 'notHttp', reason: string): void {
    if (socket !== this.#socket) return;
    this.#socket = undefined;
    socket.destroy();
    const batch = this.#batch;
    if (!batch) return;
    if (kind === 'closed' && batch.idle) {
      batch.idle = false;
      return this.#write(batch.requests);
    }
    batch.outcomes.push({ kind, reason, answers: [] });
    const rest = batch.requests.slice(batch.outcomes.length);
    if (rest.length === 0) this.#settle(batch);
    else this.#write(rest);
  }

  #settle(batch: Batch): void {
    this.#batch = undefined;
    batch.done(batch.outcomes);
  }
}

function isLast(answer: Answer): boolean {
  return headerOf(answer, 'connection')?.toLowerCase() === 'close';
}

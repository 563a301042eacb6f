import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { problemDocument, type ProblemStatus } from '../control/problem.js';
import type { Call, Decision, Reply } from '../exchange.js';
import type { Exchange, Journal } from '../journal/journal.js';
import type { ApiInstance } from '../pack.js';
import type { Refusal } from '../refusal.js';
import type { Address } from './address.js';
import { connectionOf, turnTime } from './connections.js';

/** What a client is to get. */
export interface Answer {
  /** Absent where the connection is reset before there is one. */
  readonly reply?: Reply;
  /** What the request asked of the mock itself and cannot have. */
  readonly problem?: { readonly status: ProblemStatus; readonly detail: string };
  readonly delivery: Exchange['delivery'];
  /** Whether it is an example of the contract that `Prefer` asked for. */
  readonly example: boolean;
}

/** What is told of a request beside the request itself. */
interface Account {
  readonly operation?: Call['operation'];
  readonly body?: Call['body'];
  readonly decisions: readonly Decision[];
  readonly caller?: Call['caller'];
  readonly refusal?: Refusal;
}

interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Brings an answer to the client, whole or as an injected fault leaves it, and writes it into the journal. */
export class Delivery {
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #address: Address;
  readonly #instance: ApiInstance | undefined;
  /** That of the world which is called: a reset meanwhile begins another one. */
  readonly #journal: Journal;
  readonly #at: number;
  readonly #arrivedAt = turnTime();
  // Read at once: a socket forgets it when the client hangs up.
  readonly #clientAddress: string;

  /** @param instance absent where the path belongs to no API, so that only a problem can be answered */
  constructor(request: IncomingMessage, response: ServerResponse, address: Address, instance?: ApiInstance) {
    this.#request = request;
    this.#response = response;
    this.#address = address;
    this.#instance = instance;
    this.#journal = address.sandbox.journal;
    this.#at = address.sandbox.clock.now();
    this.#clientAddress = request.socket.remoteAddress ?? '';
  }

  /** @param faults ids of the injected ones that struck */
  send(answer: Answer, account: Account, faults: readonly string[] = []): void {
    const sent = this.#printed(answer);
    const hungUp = this.#request.socket.destroyed;
    const delivery = hungUp ? 'reset' : answer.delivery;
    if (!sent || delivery === 'reset') this.#request.socket.resetAndDestroy();
    else if (delivery === 'truncated') this.#truncated(sent);
    else this.#response.writeHead(sent.status, sent.headers).end(sent.body);
    const { operation, body, caller, refusal } = account;
    const connection = connectionOf(this.#request.socket);
    this.#journal.add({
      at: this.#at,
      arrivedAt: this.#arrivedAt,
      durationMs: performance.now() - this.#arrivedAt,
      ...(this.#instance && { api: this.#instance.api.name }),
      request: {
        method: this.#request.method ?? '',
        url: this.#address.url,
        httpVersion: this.#request.httpVersion,
        headers: this.#request.headers,
        body: body && 'text' in body ? body.text : '',
        oversized: body?.kind === 'tooLarge',
      },
      ...(sent && { response: recorded(sent) }),
      delivery,
      example: answer.example,
      clientAddress: this.#clientAddress,
      ...(connection && { connection }),
      ...(operation && { operation }),
      decisions: hungUp && sent ? [...account.decisions, clientHungUp] : account.decisions,
      faults,
      ...(caller && { caller }),
      ...(refusal && { refusal: abridged(refusal) }),
    });
  }

  /** Notes a request whose client hung up within its body; nothing was done about it. */
  abandon(operation?: Call['operation']): void {
    this.send(
      { delivery: 'reset', example: false },
      { ...(operation && { operation }), decisions: [incomplete] },
    );
  }

  #printed({ reply, problem }: Answer): Sent | undefined {
    const printed = problem ? problemDocument(problem.status, problem.detail) : reply && this.#whole(reply);
    if (!printed) return undefined;
    const headers = {
      ...headersOf(this.#response),
      ...printed.headers,
      // Not with a status that has no content (RFC 9110 §8.6).
      ...(printed.status !== 204 && { 'Content-Length': String(Buffer.byteLength(printed.body)) }),
      // The date follows the sandbox's clock like every other time (RFC 9110 §6.6.1).
      Date: new Date(this.#address.sandbox.clock.now()).toUTCString(),
    };
    return { ...printed, headers };
  }

  #whole({ status, headers, body }: Reply): Sent {
    if (body === undefined) return { status, headers, body: '' };
    // Whatever is no JSON comes as bytes and says itself what it is.
    if (body instanceof Uint8Array) return { status, headers, body };
    if (!this.#instance) throw new Error('only an API has a reply to print');
    const { method = '', headers: sent } = this.#request;
    const facts = { method, path: this.#address.path, headers: sent };
    return {
      status,
      // Without a charset, which JSON does not have (RFC 8259 §11).
      headers: { 'Content-Type': 'application/json', ...headers },
      body: this.#instance.dialect.print(body, facts),
    };
  }

  /** Announces the whole body and breaks off in its middle. */
  #truncated({ status, headers, body }: Sent): void {
    const bytes = Buffer.from(body);
    this.#response.writeHead(status, headers);
    this.#response.write(bytes.subarray(0, bytes.length / 2), () => this.#request.socket.destroy());
  }
}

/** An answer as the journal keeps it: as text, and as base64 where it is none. */
function recorded({ body, ...sent }: Sent): NonNullable<Exchange['response']> {
  if (typeof body === 'string') return { ...sent, body };
  const bytes = Buffer.from(body);
  return isUtf8(bytes)
    ? { ...sent, body: bytes.toString('utf8') }
    : { ...sent, body: bytes.toString('base64'), encoding: 'base64' };
}

const incomplete: Decision = {
  policy: 'delivery',
  decision: 'the client hung up within the body; nothing was done',
};
const clientHungUp: Decision = { policy: 'delivery', decision: 'the client hung up before the answer' };

/** Headers that were set before there was an answer. */
function headersOf(response: ServerResponse): Record<string, string> {
  return Object.fromEntries(
    response.getHeaderNames().map((name) => [name, String(response.getHeader(name) ?? '')]),
  );
}

/** Violations that the journal keeps of one refusal. */
const keptViolations = 20;

// A body can break the contract in thousands of places, and each violation holds on to the value it is about.
function abridged(refusal: Refusal): Refusal {
  if (refusal.kind !== 'invalid') return refusal;
  const violations = refusal.violations.slice(0, keptViolations).map(({ value: _value, ...rest }) => rest);
  return { ...refusal, violations };
}

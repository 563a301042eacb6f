import type { Answer } from './wire/answer.js';
import type { Place } from './wire/outcome.js';
import { Pipeline } from './wire/pipeline.js';

interface Asked {
  readonly headers?: Readonly<Record<string, string>>;
  /** Printed as JSON; left out for none. */
  readonly body?: unknown;
  /** The body as it is sent, in place of `body`. */
  readonly text?: string;
}

/** The server did not answer a plain request, or not as it should. */
export class DeskFailed extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'DeskFailed';
  }
}

/** Milliseconds without a byte after which an answer to a plain request counts as never coming. */
const patience = 30_000;

/** Sends plain, well-formed requests one by one: what the fuzzer itself has to ask. */
export class Desk {
  readonly #pipeline: Pipeline;
  readonly #host: string;

  constructor(place: Place) {
    this.#pipeline = new Pipeline(place, patience);
    this.#host = `${place.host}:${place.port}`;
  }

  /** @throws DeskFailed when no answer comes */
  async ask(method: string, path: string, { headers, body, text }: Asked = {}): Promise<Answer> {
    const content = text ?? (body === undefined ? '' : JSON.stringify(body));
    const lines = { Host: this.#host, ...headers, 'Content-Length': String(Buffer.byteLength(content)) };
    const fields = Object.entries(lines).map((line) => line.join(': '));
    const head = [`${method} ${path} HTTP/1.1`, ...fields, '', ''].join('\r\n');
    const [outcome] = await this.#pipeline.send([{ method, bytes: Buffer.from(head + content) }]);
    const [answer] = outcome?.kind === 'answered' ? outcome.answers : [];
    if (answer) return answer;
    throw new DeskFailed(
      `${method} ${path}: ${outcome && 'reason' in outcome ? outcome.reason : 'no answer'}`,
    );
  }

  /**
   * What is answered to a request that has to succeed.
   *
   * @throws DeskFailed when it does not
   */
  async have<Body>(method: string, path: string, asked: Asked = {}): Promise<Body> {
    const answer = await this.ask(method, path, asked);
    const text = answer.body.toString();
    if (answer.status >= 300)
      throw new DeskFailed(`${method} ${path}: ${answer.status} ${text.slice(0, 400)}`);
    const body: Body = text === '' ? undefined : JSON.parse(text);
    return body;
  }

  close(): void {
    this.#pipeline.close();
  }
}

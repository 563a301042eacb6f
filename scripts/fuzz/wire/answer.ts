/** An HTTP/1.1 answer as it came over the wire. */
export interface Answer {
  readonly status: number;
  /** By lower-case name, in the order in which they came. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
}

/** Why bytes are no HTTP/1.1 answer (RFC 9112). */
export class NotHttp extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'NotHttp';
  }
}

export function headerOf({ headers }: Answer, name: string): string | undefined {
  return headers.find(([candidate]) => candidate === name)?.[1];
}

interface Head {
  readonly status: number;
  readonly headers: Answer['headers'];
  /** Bytes up to and with the empty line. */
  readonly length: number;
}

/**
 * Takes answers off a stream of bytes. It is stricter than clients are, so that an answer which two clients would read
 * in two ways is told: header lines have no odd characters, a length is given once and in one way.
 */
export class AnswerReader {
  #bytes: Buffer = Buffer.alloc(0);

  get waiting(): number {
    return this.#bytes.length;
  }

  add(chunk: Buffer): void {
    this.#bytes = this.#bytes.length === 0 ? chunk : Buffer.concat([this.#bytes, chunk]);
  }

  /**
   * The next answer, undefined until all of it has come. Interim ones (1xx) are skipped.
   *
   * @param method of the request: an answer to HEAD has no body
   * @param ended whether nothing more will come, so that an answer without a length is complete
   * @throws NotHttp for bytes that are none
   */
  next(method: string, ended = false): Answer | undefined {
    for (;;) {
      const head = this.#head();
      if (!head) return undefined;
      const { status, headers, length } = head;
      if (status < 200) {
        this.#bytes = this.#bytes.subarray(length);
        continue;
      }
      const rest = this.#bytes.subarray(length);
      const body = bodyOf(rest, head, method, ended);
      if (!body) return undefined;
      this.#bytes = rest.subarray(body.taken);
      return { status, headers, body: body.bytes };
    }
  }

  #head(): Head | undefined {
    const end = this.#bytes.indexOf('\r\n\r\n');
    if (end === -1) return undefined;
    const [first = '', ...lines] = this.#bytes.subarray(0, end).toString('latin1').split('\r\n');
    const status = /^HTTP\/1\.1 (\d{3}) [\t\x20-\x7e]*$/.exec(first)?.[1];
    if (status === undefined) throw new NotHttp(`status line ${JSON.stringify(first.slice(0, 80))}`);
    const headers = lines.map((line): [string, string] => {
      const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+):[\t ]*([\t\x20-\x7e\x80-\xff]*)$/.exec(line) ?? [];
      if (name === undefined || value === undefined)
        throw new NotHttp(`header line ${JSON.stringify(line.slice(0, 80))}`);
      return [name.toLowerCase(), value];
    });
    return { status: Number(status), headers, length: end + 4 };
  }
}

function bodyOf(
  rest: Buffer,
  { status, headers }: Head,
  method: string,
  ended: boolean,
): { bytes: Buffer; taken: number } | undefined {
  const lengths = headers.filter(([name]) => name === 'content-length').map(([, value]) => value);
  const codings = headers.filter(([name]) => name === 'transfer-encoding').map(([, value]) => value);
  if (lengths.length + codings.length > 1)
    throw new NotHttp('the length of the body is given more than once');
  const [length = ''] = lengths;
  if (lengths.length > 0 && !/^\d{1,15}$/.test(length)) throw new NotHttp(`Content-Length: ${length}`);
  if (method === 'HEAD' || status === 204 || status === 304) return { bytes: Buffer.alloc(0), taken: 0 };
  if (codings.length > 0) return chunked(rest);
  if (lengths.length > 0) {
    const size = Number(length);
    return rest.length < size ? undefined : { bytes: rest.subarray(0, size), taken: size };
  }
  // Node answers what it cannot parse without a length, and closes.
  return ended ? { bytes: rest, taken: rest.length } : undefined;
}

function chunked(rest: Buffer): { bytes: Buffer; taken: number } | undefined {
  const chunks: Buffer[] = [];
  for (let at = 0; ;) {
    const lineEnd = rest.indexOf('\r\n', at);
    if (lineEnd === -1) return undefined;
    const line = rest.subarray(at, lineEnd).toString('latin1');
    if (!/^[\da-f]{1,8}$/i.test(line)) throw new NotHttp(`chunk size ${JSON.stringify(line.slice(0, 40))}`);
    const size = Number.parseInt(line, 16);
    const next = lineEnd + 2 + size + 2;
    if (rest.length < next) return undefined;
    if (size === 0) return { bytes: Buffer.concat(chunks), taken: next };
    chunks.push(rest.subarray(lineEnd + 2, next - 2));
    at = next;
  }
}

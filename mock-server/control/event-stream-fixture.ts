import type { JournalEntry } from './journal-fixture.js';

// A client of server-sent events, as far as tests of the journal need one.

export interface ServerSentEvent {
  readonly event: string | undefined;
  readonly id: number;
  readonly data: JournalEntry;
}

interface Options {
  /** The default one when left out. */
  readonly sandbox?: string;
  readonly lastEventId?: string;
}

/** Follows the journal of a sandbox. */
export async function follow(control: string, { sandbox = 'default', lastEventId }: Options = {}) {
  const connection = new AbortController();
  const response = await fetch(`${control}/sandboxes/${sandbox}/journal/stream`, {
    headers: { ...(lastEventId !== undefined && { 'Last-Event-ID': lastEventId }) },
    signal: connection.signal,
  });
  const blocks = blocksOf(response);
  // The first one says only when to ask again.
  const retry = fieldsOf((await blocks.next()).value ?? '').get('retry');
  return {
    headers: response.headers,
    /** Milliseconds after which to ask again. */
    retry: Number(retry),
    /** The next event; undefined when the stream has ended. */
    async next(): Promise<ServerSentEvent | undefined> {
      const { value } = await blocks.next();
      if (value === undefined) return undefined;
      const fields = fieldsOf(value);
      const data: JournalEntry = JSON.parse(fields.get('data') ?? '');
      return { event: fields.get('event'), id: Number(fields.get('id')), data };
    },
    hangUp: () => connection.abort(),
  };
}

async function* blocksOf({ body }: Response): AsyncGenerator<string, undefined> {
  let text = '';
  for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
      yield text.slice(0, end);
      text = text.slice(end + 2);
    }
  }
  return undefined;
}

function fieldsOf(block: string): Map<string, string> {
  return new Map(block.split('\n').map((line) => [line.split(': ', 1)[0] ?? '', line.replace(/^\w+: /, '')]));
}

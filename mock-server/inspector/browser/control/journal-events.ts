import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { JournalEntry } from '../../protocol.js';
import { control, ControlError } from './client.js';

/**
 * The exchanges of a sandbox that come after `last`, as they happen, until the stream ends. By fetch rather than
 * EventSource, which can send no control token.
 *
 * @throws ControlError when the protocol refused
 * @throws TypeError when the connection breaks
 */
export async function* journalEvents(
  sandbox: string,
  last: number,
  signal: AbortSignal,
): AsyncGenerator<JournalEntry> {
  const { data, error, response } = await control.GET('/sandboxes/{sandbox}/journal/stream', {
    params: { path: { sandbox }, header: { 'Last-Event-ID': last } },
    parseAs: 'stream',
    cache: 'no-store',
    signal,
  });
  if (!data) throw new ControlError(response.status, error?.detail ?? `answered ${response.status}`);
  const events = data.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
  const reader = events.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    if (value.event !== 'exchange') continue;
    const entry: JournalEntry = JSON.parse(value.data);
    yield entry;
  }
}

import type { JournalEntry } from './protocol.js';

/** Which exchanges are to be shown; an empty text stands for all. */
export interface JournalFilter {
  /** Id of an operation. */
  readonly operation: string;
  /** First digit of the status, or `none` for exchanges without an answer. */
  readonly status: string;
  /** The step that decided the answer. */
  readonly policy: string;
  /** Id of a credential, or `nobody` where none was recognized. */
  readonly credential: string;
  /** Words that occur anywhere in the exchange, in any case of letters. */
  readonly text: string;
}

export const everything: JournalFilter = { operation: '', status: '', policy: '', credential: '', text: '' };

type Decision = JournalEntry['decisions'][number];

/**
 * The decision that made the answer what it is: the refusal or the replay. The protocol has refusals start with their
 * status. Undefined for what simply went through.
 */
export function decisive({ decisions, response }: JournalEntry): Decision | undefined {
  return (
    decisions.find(({ decision }) => decision.startsWith(`${response?.status}:`)) ??
    decisions.find(({ decision }) => decision.startsWith('replayed'))
  );
}

/** Whether an exchange passes a filter. */
export function passes(entry: JournalEntry, filter: JournalFilter): boolean {
  const { operation, status, policy, credential, text } = filter;
  return (
    (operation === '' || entry.operation === operation) &&
    (status === '' || statusClass(entry) === status) &&
    (policy === '' || decisive(entry)?.policy === policy) &&
    (credential === '' || (entry.credential ?? 'nobody') === credential) &&
    (text === '' || words(text).every((word) => searchable(entry).includes(word)))
  );
}

/** First digit of the status; `none` where the client got no answer. */
export function statusClass({ response }: JournalEntry): string {
  return response ? String(response.status).charAt(0) : 'none';
}

function words(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

const searched = new WeakMap<JournalEntry, string>();

// Made once for each entry: a filter runs over all of them at every key that is pressed.
function searchable(entry: JournalEntry): string {
  const known = searched.get(entry);
  if (known !== undefined) return known;
  const { request, response, decisions, operation, credential } = entry;
  const headers = { ...request.headers, ...response?.headers };
  const text = [
    ...[request.method, request.url, operation, credential, response?.status],
    ...Object.entries(headers).flat(),
    ...decisions.flatMap(({ policy, decision }) => [policy, decision]),
    ...[request.body, response?.body],
  ]
    .join(' ')
    .toLowerCase();
  searched.set(entry, text);
  return text;
}

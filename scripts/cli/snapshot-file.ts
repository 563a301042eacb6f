import { parseJson } from '../../conformance/files/json-source.js';
import type { SourceDocument } from '../../conformance/files/source-document.js';
import { readSource } from '../../conformance/files/source-text.js';

/** A longer text is no string in JavaScript before long; a snapshot of 250,000 products is about as long. */
const mostBytes = 256 * 2 ** 20;

/**
 * Reads a snapshot; whether it can be restored is for the mock to say.
 *
 * @throws Unusable naming file, place and reason: unreadable, or not JSON
 */
export async function readSnapshotFile(file: string): Promise<SourceDocument> {
  return parseJson(await readSource(file, mostBytes), 'snapshot');
}

import { readFile } from 'node:fs/promises';
import { Unusable } from '../../conformance/unusable.js';
import { parseBody } from '../../mock-server/http/body.js';

/** Levels that a snapshot may be nested, as over the control protocol. */
const deepest = 250;

/**
 * Reads a snapshot; whether it can be restored is for the mock to say.
 *
 * @throws Unusable naming file, place and reason: unreadable, or not JSON
 */
export async function readSnapshotFile(file: string): Promise<unknown> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Unusable(`${file}: cannot be read (${error.code ?? error.message})`);
  });
  const read = parseBody(bytes, deepest);
  if (read.kind === 'json') return read.value;
  if (read.kind !== 'malformed') throw new Unusable(`${file}: is empty`);
  const before = read.text.slice(0, read.offset).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  throw new Unusable(`${file}: line ${before.length}, column ${column}: ${inWords(read.reason)}`);
}

/** A parser's error code in words: `CommaExpected` is "comma expected". */
function inWords(reason: string): string {
  return reason.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

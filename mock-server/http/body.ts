import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import { parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { RequestBody } from '../exchange.js';

const deepest = 200;

/**
 * Reads and parses a request body of at most `maxBytes` bytes after decompression, whatever its Content-Type says. What
 * it reads is undefined where the client hung up within the body: nobody knows what such a request was to be.
 */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<RequestBody | undefined> {
  const { headers } = request;
  // A request has a body if one of the two is there (RFC 9112 §6).
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return none;
  const content = contentOf(request);
  const bytes = content && (await bytesOf(request, content, maxBytes));
  if (request.destroyed && !request.complete) return undefined;
  if (Buffer.isBuffer(bytes)) return bytes.length === 0 ? none : parseBody(bytes);
  // The rest is read and dropped, so that the client gets the answer instead of a reset; but not decompressed.
  if (content !== request) content?.destroy();
  request.unpipe().resume();
  return bytes === 'tooLarge' ? { kind: 'tooLarge' } : malformed('', 'the body cannot be read', 0);
}

const none: RequestBody = { kind: 'none' };

/** The bytes without their Content-Encoding, undefined where that is not known (RFC 9110 §8.4.1). */
function contentOf(request: IncomingMessage): Readable | undefined {
  const { 'content-encoding': coding = 'identity' } = request.headers;
  switch (coding.toLowerCase()) {
    case 'identity':
      return request;
    case 'gzip':
    case 'x-gzip':
    case 'deflate':
      return request.pipe(createUnzip());
    case 'br':
      return request.pipe(createBrotliDecompress());
    default:
      return undefined;
  }
}

// Not with `for await`, which takes several times as long for the one chunk that most bodies are.
function bytesOf(request: IncomingMessage, content: Readable, maxBytes: number) {
  return new Promise<Buffer | 'tooLarge' | 'unreadable'>((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    content.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) resolve('tooLarge');
      else chunks.push(chunk);
    });
    content.on('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    content.on('error', () => resolve('unreadable'));
    // Comes without an end where the client hangs up, and before that of bytes that are still decompressed.
    request.on('close', () => {
      if (!request.complete) resolve('unreadable');
    });
  });
}

/**
 * The JSON value of a body, or where and why it is none.
 *
 * @param levels that it may be nested
 */
export function parseBody(bytes: Buffer, levels = deepest): RequestBody {
  const text = bytes.toString('utf8');
  if (text.trim() === '') return { kind: 'none' };
  try {
    const value: unknown = JSON.parse(text);
    // Every level takes two characters.
    return text.length > 2 * levels && nestedDeeperThan(levels, value)
      ? malformed(text, `nested more than ${levels} levels deep`, 0)
      : { kind: 'json', value, text };
  } catch {
    return malformed(text, ...placeOfError(text));
  }
}

// JSON.parse words its errors differently in every version of Node and often leaves the place out.
function placeOfError(text: string): [reason: string, offset: number] {
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, { disallowComments: true });
  } catch {
    // This parser recurses: it gives up on thousands of unclosed brackets.
  }
  const [first] = errors;
  return first ? [printParseErrorCode(first.error), first.offset] : ['not JSON', 0];
}

function malformed(text: string, reason: string, offset: number): RequestBody {
  return { kind: 'malformed', text, reason, offset };
}

// Schema checks and the canonical form recurse; a body of a hundred thousand brackets must not take the stack.
function nestedDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  return Object.values(value).some((member) => nestedDeeperThan(levels - 1, member));
}

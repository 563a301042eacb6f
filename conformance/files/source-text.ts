import { Buffer, isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { Unusable } from './unusable.js';

/** The text of a file, and the words for what is wrong with it. */
export interface SourceText {
  /** How messages call the file. */
  readonly file: string;
  /** Without a byte order mark. */
  readonly text: string;
  /** `file:line:column` of an offset in UTF-16 units; lines and columns count from 1. */
  at(offset: number): string;
  /** The error that says what is wrong at an offset. */
  problem(offset: number, reason: string): Unusable;
}

const mebibyte = 2 ** 20;

/** YAML 1.2 §5.1 has none of them in a file, and JSON (RFC 8259 §7) none in a text. */
const controlCharacter = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/;

/**
 * Reads a file of text.
 *
 * @param file its path
 * @param most bytes that it may have; what is written by hand has far fewer
 * @param shown how messages call it
 * @throws Unusable naming file and reason, and the place where there is one: not there, no file, too large, empty, not
 *   UTF-8, or with control characters
 */
export async function readSource(file: string, most = 16 * mebibyte, shown = file): Promise<SourceText> {
  const refuse = (reason: string) => new Unusable(`${shown}: ${reason}`);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // Piece by piece: what is no regular file has no size to ask for, and may never end.
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > most) break;
    }
  } catch (error) {
    const { code, message }: NodeJS.ErrnoException =
      error instanceof Error ? error : new Error(String(error));
    throw refuse(`cannot be read (${code ?? message})`);
  }
  if (size > most) throw refuse(`is larger than ${most / mebibyte} MiB`);
  const bytes = Buffer.concat(chunks);
  if (!isUtf8(bytes)) {
    const { line, column } = firstOtherByte(bytes);
    throw new Unusable(`${shown}:${line}:${column}: is not UTF-8`);
  }
  const source = sourceText(shown, bytes.toString('utf8'));
  if (source.text.trim() === '') throw refuse('is empty');
  const control = source.text.search(controlCharacter);
  if (control !== -1) {
    const code = source.text.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0');
    throw source.problem(control, `has the control character U+${code}`);
  }
  return source;
}

/** A text that is at hand, as if it were read from `file`. */
export function sourceText(file: string, original: string): SourceText {
  const text = original.replace(/^\uFEFF/, '');
  const at = (offset: number) => {
    const before = text.slice(0, offset);
    const lineStart = before.lastIndexOf('\n') + 1;
    const line = before.split('\n').length;
    return `${file}:${line}:${offset - lineStart + 1}`;
  };
  return { file, text, at, problem: (offset, reason) => new Unusable(`${at(offset)}: ${reason}`) };
}

/** No character of several bytes has a line feed among them, so that each line is UTF-8 or not by itself. */
function firstOtherByte(bytes: Buffer): { line: number; column: number } {
  let line = 1;
  for (let start = 0; ; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    const part = bytes.subarray(start, end);
    if (!isUtf8(part)) return { line, column: columnIn(part) };
    if (feed === -1) return { line, column: 1 };
    start = end;
  }
}

/** One more than the UTF-16 units before the first byte that is not UTF-8. */
function columnIn(line: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let units = 0;
  try {
    for (const byte of line) units += decoder.decode(Uint8Array.of(byte), { stream: true }).length;
  } catch {
    return units + 1;
  }
  return units + 1;
}

import type { ErrorObject } from 'ajv/dist/2020.js';
import { Unusable } from './unusable.js';

/** What a file holds, and where in it. */
export interface SourceDocument {
  /** How messages call the file. */
  readonly file: string;
  readonly value: unknown;
  /**
   * `file:line:column` of a member, or of the nearest one around it.
   *
   * @param path names and indexes from the top
   * @param key a member of the object there, whose name is the place
   */
  at(path: readonly string[], key?: string): string;
}

/** Levels that a document may be nested. Whoever reads one recurses, and must not run out of stack. */
export const deepest = 250;

/** The names and indexes of a JSON Pointer (RFC 6901 §4). */
export function pathOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Where a schema's complaint is about: of a member that is unknown its name, else the value. */
export function placeOf(document: SourceDocument, { instancePath, keyword, params }: ErrorObject): string {
  const member: unknown = keyword === 'additionalProperties' ? params['additionalProperty'] : undefined;
  return document.at(pathOf(instancePath), typeof member === 'string' ? member : undefined);
}

/**
 * The error for a schema's first complaint.
 *
 * @param words what to say about it
 */
export function violation(
  document: SourceDocument,
  [first]: readonly ErrorObject[],
  words: (error: ErrorObject) => string,
): Unusable {
  return new Unusable(
    first ? `${placeOf(document, first)}: ${words(first)}` : `${document.at([])}: is invalid`,
  );
}

/** Why a number cannot be kept as it is written; undefined where it can. */
export function numberProblem(written: string, value: number): string | undefined {
  if (!Number.isFinite(value)) return `${hinted(written)} is no number that can be used`;
  if (!/^[-+]?(\d+|0x[\da-f]+|0o[0-7]+)$/i.test(written)) return undefined;
  const exact = BigInt(written.replace(/^[-+]/, ''));
  return exact === BigInt(Math.abs(value)) ? undefined : `${hinted(written)} is too big to be kept exactly`;
}

/**
 * A value of a file in a message. It may be a token that somebody forgot to put in quotes, so that not much of it is
 * shown; the message names its place.
 */
export function hinted(value: string): string {
  return value.length < 8 ? value : `${value.slice(0, 3)}…`;
}

/** A part of a file in a message: on one line, and no longer than it has to be. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 37)}...` : line;
}

import type { IncomingMessage } from 'node:http';
import express, { type Request, type Response } from 'express';
import { parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { RequestBody } from '../exchange.js';

const deepest = 200;

/**
 * Reads and parses request bodies of at most `maxBytes` encoded bytes, whatever their Content-Type says. What it reads
 * is undefined where the client hung up within the body: nobody knows what such a request was to be.
 */
export function bodyReader(maxBytes: number) {
  const readBytes = express.raw({ type: () => true, limit: maxBytes });

  return function read(request: Request, response: Response): Promise<RequestBody | undefined> {
    return new Promise((resolve) => {
      readBytes(request, response, (error?: unknown) => {
        if (request.destroyed && !request.complete) {
          resolve(undefined);
        } else if (error !== undefined) {
          drain(request);
          resolve(isTooLarge(error) ? { kind: 'tooLarge' } : malformed('', 'the body cannot be read', 0));
        } else {
          const bytes: unknown = request.body;
          resolve(Buffer.isBuffer(bytes) && bytes.length > 0 ? parseBody(bytes) : { kind: 'none' });
        }
      });
    });
  };
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
    return nestedDeeperThan(levels, value)
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

function isTooLarge(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'type' in error && error.type === 'entity.too.large';
}

// The rest of an oversized body is read and dropped, so that the client gets the answer instead of a reset.
function drain(request: IncomingMessage): void {
  request.resume();
}

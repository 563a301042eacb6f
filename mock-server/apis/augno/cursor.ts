import { createHmac, timingSafeEqual } from 'node:crypto';
import { contract } from '../../../generated/augno/contract.js';
import { schemasOf } from '../../contract-schemas.js';
import { reader } from '../../store/saved.js';
import type { Store } from '../../store/store.js';

/** A row's place in a list: what the list is sorted by. */
export interface Spot {
  /** Sort key, e.g. the time of creation. */
  readonly c: string;
  /** Id, for rows whose sort keys are equal. */
  readonly s: string;
  /** Search tier, in a list that is sorted by how well rows match. */
  readonly t?: number;
}

/** A spot, and whether the rows after it (forward) or before it (backward) are wanted. */
export interface Cursor extends Spot {
  readonly d: 'f' | 'b';
}

const readKey = reader(schemasOf(contract).guard<string>({ type: 'string', pattern: '^[0-9a-f]{64}$' }));

/** Writes and reads pagination cursors: signed, so that one which was changed is told apart (facts/augno.md §10.2). */
export class Cursors implements Store {
  #key: string;

  constructor(key: string) {
    this.#key = key;
  }

  write({ c, s, d, t }: Cursor): string {
    const payload = Buffer.from(JSON.stringify({ c, s, d, t })).toString('base64url');
    return `${payload}.${this.#signature(payload)}`;
  }

  /** The cursor a text stands for, or undefined when this sandbox did not write exactly this text. */
  read(text: string): Cursor | undefined {
    const [payload = '', signature = '', ...rest] = text.split('.');
    if (rest.length > 0 || !sameText(signature, this.#signature(payload))) return undefined;
    const value: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return isCursor(value) ? value : undefined;
  }

  /** The key, so that a page URL still leads on after a restore. */
  save(): string {
    return this.#key;
  }

  restore(saved: unknown): void {
    this.#key = readKey(saved);
  }

  #signature(payload: string): string {
    return createHmac('sha256', this.#key).update(payload).digest('base64url');
  }
}

// Texts rather than bytes are compared: in base64url several texts stand for the same bytes.
function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function isCursor(value: unknown): value is Cursor {
  return (
    typeof value === 'object' &&
    value !== null &&
    'c' in value &&
    typeof value.c === 'string' &&
    's' in value &&
    typeof value.s === 'string' &&
    'd' in value &&
    (value.d === 'f' || value.d === 'b') &&
    (!('t' in value) || typeof value.t === 'number')
  );
}

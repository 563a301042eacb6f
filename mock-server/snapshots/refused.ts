import { Unreadable } from '../store/saved.js';

/** A snapshot that cannot be restored: where in the document, and why. */
export class SnapshotRefused extends Error {
  /** JSON Pointer (RFC 6901) into the document; empty for the whole. */
  readonly place: string;
  readonly reason: string;

  constructor(place: string, reason: string) {
    super(`${place || 'the document'}: ${reason}`);
    this.name = 'SnapshotRefused';
    this.place = place;
    this.reason = reason;
  }
}

/** @throws SnapshotRefused for what turns out to be unreadable */
export function orRefused<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof Unreadable ? new SnapshotRefused(error.pointer, error.reason) : error;
  }
}

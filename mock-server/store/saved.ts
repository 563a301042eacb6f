import { formatSchemas, type components, type Contract, type JsonSchema } from '../../generated/formats.js';
import { ContractSchemas, schemasOf, type Guard } from '../contract-schemas.js';
import type { Row } from './constraint.js';

type Formats = components['schemas'];

/** Something saved that is not what its store saves. */
export class Unreadable extends Error {
  /** JSON Pointer of the place, below what was read. */
  readonly pointer: string;
  readonly reason: string;

  constructor(pointer: string, reason: string) {
    super(`${pointer || 'the whole'}: ${reason}`);
    this.name = 'Unreadable';
    this.pointer = pointer;
    this.reason = reason;
  }
}

/**
 * What was saved, with the type that it turned out to have.
 *
 * @throws Unreadable
 */
export type Reader<T> = (saved: unknown) => T;

const formats = new ContractSchemas({ api: 'formats', schemas: formatSchemas });

/** Reads one of the forms in spec/formats.yaml. */
export function formatReader<Name extends keyof Formats>(name: Name): Reader<Formats[Name]> {
  return reader(formats.guard<Formats[Name]>({ $ref: `formats#/$defs/${name}` }));
}

/** Reads what a guard recognizes. */
export function reader<T>(guard: Guard<T>): Reader<T> {
  return (saved) => {
    const read = guard(saved);
    if (read.ok) return read.value;
    throw new Unreadable(read.pointer, read.reason);
  };
}

/**
 * Reads rows of a table.
 *
 * @param columns a schema for each; a column that is forgotten does not compile
 * @param optional columns that a row may lack
 */
export function rowReader<R extends Row>(
  contract: Contract,
  columns: Readonly<Record<keyof R & string, JsonSchema>>,
  optional: readonly (keyof R)[] = [],
): Reader<R> {
  const lackable = new Set<PropertyKey>(optional);
  return reader(
    schemasOf(contract).guard<R>({
      type: 'object',
      properties: columns,
      required: Object.keys(columns).filter((column) => !lackable.has(column)),
      additionalProperties: false,
    }),
  );
}

/** Reads a part; what is wrong with it is told as of the whole, which has the part at `pointer`. */
export function within<T>(pointer: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof Unreadable ? new Unreadable(pointer + error.pointer, error.reason) : error;
  }
}

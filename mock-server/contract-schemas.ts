import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Contract, JsonSchema } from '../generated/formats.js';
import type { Violation } from './refusal.js';

/** Which violations of a value to look for. */
export type Extent = 'all' | 'first';

export type Checker = (value: unknown, extent?: Extent) => Omit<Violation, 'in'>[];

/** The schemas of one contract, ready to be checked against. */
export class ContractSchemas {
  readonly #all: Compiler;
  readonly #first: Compiler;

  constructor(contract: Pick<Contract, 'api' | 'schemas'>) {
    this.#all = new Compiler(contract, 'all');
    this.#first = new Compiler(contract, 'first');
  }

  /**
   * A check by a schema of the contract. Compiled when it is first used: a contract has hundreds of them, and most
   * mocks are asked for a few.
   *
   * @throws Error, at first use, when the schema is not valid JSON Schema or refers to nothing
   */
  checker(schema: JsonSchema): Checker {
    return (value, extent = 'all') => {
      const validate = (extent === 'all' ? this.#all : this.#first).compiled(schema);
      return validate(value) ? [] : (validate.errors ?? []).filter(isOfAValue).map(toViolation);
    };
  }

  /** A check that also tells the compiler what a value is, or why it is not. */
  guard<T>(schema: JsonSchema): (value: unknown) => { ok: true; value: T } | { ok: false; reason: string } {
    const { ajv } = this.#all;
    const validate = ajv.compile<T>(schema);
    return (value) => {
      if (validate(value)) return { ok: true, value };
      return { ok: false, reason: ajv.errorsText(validate.errors, { dataVar: '' }) };
    };
  }
}

class Compiler {
  readonly ajv: Ajv2020;
  readonly #byReference = new Map<string, ValidateFunction>();

  constructor({ api, schemas }: Pick<Contract, 'api' | 'schemas'>, extent: Extent) {
    this.ajv = new Ajv2020({ allErrors: extent === 'all', verbose: true, strict: false });
    // The package's default export is typed for CommonJS consumers.
    addFormats.default(this.ajv);
    this.ajv.addSchema({ $id: api, $defs: schemas });
  }

  // Ajv keeps what it compiled by the schema object; equal references in different places are different objects.
  compiled(schema: JsonSchema): ValidateFunction {
    const { $ref } = schema;
    if (typeof $ref !== 'string') return this.ajv.compile(schema);
    const known = this.#byReference.get($ref) ?? this.ajv.compile({ $ref });
    this.#byReference.set($ref, known);
    return known;
  }
}

const shared = new WeakMap<Contract, ContractSchemas>();

/** The schemas of a contract, compiled once however many sandboxes serve it: compiling is most of a start. */
export function schemasOf(contract: Contract): ContractSchemas {
  const schemas = shared.get(contract) ?? new ContractSchemas(contract);
  shared.set(contract, schemas);
  return schemas;
}

function toViolation(error: ErrorObject): Omit<Violation, 'in'> {
  const parent = error.instancePath;
  const member: unknown =
    error.params['missingProperty'] ?? error.params['additionalProperty'] ?? error.params['propertyName'];
  return {
    pointer: typeof member === 'string' ? `${parent}/${escapePointer(member)}` : parent,
    keyword: error.keyword,
    params: error.params,
    message: error.message ?? 'is invalid',
    value: error.data,
  };
}

// Under `propertyNames` Ajv reports twice: that the name is bad, and, as if of the object, which keyword says so.
function isOfAValue(error: ErrorObject): boolean {
  return error.propertyName === undefined;
}

function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Contract, JsonSchema } from '../generated/formats.js';
import type { Violation } from './refusal.js';

/** Which violations of a value to look for. */
export type Extent = 'all' | 'first';

export type Checker = (value: unknown, extent?: Extent) => Omit<Violation, 'in'>[];

/** What is described by schemas: a contract, or Twinspec's own formats. */
type Described = Pick<Contract, 'api' | 'schemas'>;

export type Guard<T> = (
  value: unknown,
) => { ok: true; value: T } | { ok: false; pointer: string; reason: string };

/** The schemas of one contract, ready to be checked against. */
export class ContractSchemas {
  readonly #contract: Described;
  readonly #compilers = new Map<Extent, Compiler>();

  constructor(contract: Described) {
    this.#contract = contract;
  }

  /**
   * A check by a schema of the contract. Compiled when it is first used: a contract has hundreds of them, and most
   * mocks are asked for a few.
   *
   * @throws Error, at first use, when the schema is not valid JSON Schema or refers to nothing
   */
  checker(schema: JsonSchema): Checker {
    return (value, extent = 'all') => {
      const validate = this.#compiler(extent).compiled(schema);
      return validate(value) ? [] : (validate.errors ?? []).filter(isOfAValue).map(toViolation);
    };
  }

  /**
   * A check that also tells the compiler what a value is, or names the first thing that it is not. Compiled when it is
   * first used, and throws then as a checker does.
   */
  guard<T>(schema: JsonSchema): Guard<T> {
    return (value) => {
      // Ajv remembers what it compiled of the same schema object.
      const validate = this.#compiler('first').ajv.compile<T>(schema);
      if (validate(value)) return { ok: true, value };
      const [violation] = (validate.errors ?? []).filter(isOfAValue).map(toViolation);
      return { ok: false, pointer: violation?.pointer ?? '', reason: violation?.message ?? 'is invalid' };
    };
  }

  // Made when first asked for: reading in all schemas takes a while, and some sets of them are hardly ever used.
  #compiler(extent: Extent): Compiler {
    const compiler = this.#compilers.get(extent) ?? new Compiler(this.#contract, extent);
    this.#compilers.set(extent, compiler);
    return compiler;
  }
}

class Compiler {
  readonly ajv: Ajv2020;
  readonly #byReference = new Map<string, ValidateFunction>();

  constructor({ api, schemas }: Described, extent: Extent) {
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

const shared = new WeakMap<Described['schemas'], ContractSchemas>();

/** The schemas of a contract, compiled once however many sandboxes serve it: compiling is most of a start. */
export function schemasOf(contract: Described): ContractSchemas {
  const schemas = shared.get(contract.schemas) ?? new ContractSchemas(contract);
  shared.set(contract.schemas, schemas);
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

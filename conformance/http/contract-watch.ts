import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Contract, ContractOperation, JsonSchema, RecordedExchange } from '../../generated/formats.js';
import type { Answer } from './answer.js';

/** What about a response breaks the contract. Each aspect is a rule of its own. */
export type Aspect = 'status' | 'mediaType' | 'headers' | 'body';

export interface Breach {
  readonly aspect: Aspect;
  readonly operation: string;
  readonly message: string;
  readonly exchange: RecordedExchange;
}

/** Breaches of one aspect by one operation that are remembered with their exchanges; more of them say nothing new. */
const mostBreaches = 25;

/** Bytes of a body from which on one error is enough: an array of a million wrong items has a million errors. */
const largeBody = 256 * 1024;

/** Errors of one body that a message names, and its characters at most. */
const mostErrors = 50;
const longestProblem = 4000;

interface HeaderCheck {
  name: string;
  required: boolean;
  accepts: (value: string) => boolean;
}

/** Compares every response of a run with what its operation documents, and remembers each breach. */
export class ContractWatch {
  readonly breaches: Breach[] = [];
  readonly #operations: ReadonlyMap<string, ContractOperation>;
  readonly #ajv: Validators;
  /** How often each aspect of each operation was found broken. */
  readonly #reported = new Map<string, number>();

  constructor(contract: Contract) {
    this.#operations = new Map(contract.operations.map((operation) => [operation.id, operation]));
    this.#ajv = validatorsOf(contract);
  }

  /** @returns what is wrong with the body, where that is not as documented */
  see(operationId: string, answer: Answer): string | undefined {
    const documented = this.#operations.get(operationId)?.responses;
    if (!documented) return undefined;
    const report = (aspect: Aspect, message: string) => {
      const key = `${aspect} ${operationId}`;
      const before = this.#reported.get(key) ?? 0;
      this.#reported.set(key, before + 1);
      if (before < mostBreaches)
        this.breaches.push({ aspect, operation: operationId, message, exchange: answer.exchange });
    };
    const response = documented[String(answer.status)];
    if (!response) {
      report(
        'status',
        `${operationId} answered ${answer.status}; documented are ${Object.keys(documented).join(', ')}`,
      );
      return undefined;
    }
    for (const { name, required, accepts } of this.#headerChecks(response.headers)) {
      const value = answer.headers[name.toLowerCase()];
      if (value === undefined && required)
        report('headers', `${operationId} ${answer.status} lacks the header ${name}`);
      if (value !== undefined && !accepts(value)) {
        report('headers', `${operationId} ${answer.status} sends ${name}: ${value}, which breaks its schema`);
      }
    }
    if (response.mediaType === undefined) return undefined;
    const { mediaType } = answer;
    const { otherMediaTypes = [] } = response;
    // What they contain has no schema; rules about the operation look into it.
    if (mediaType !== undefined && otherMediaTypes.includes(mediaType)) return undefined;
    if (mediaType !== response.mediaType) {
      const known = [response.mediaType, ...otherMediaTypes].join(', ');
      report(
        'mediaType',
        `${operationId} ${answer.status} is ${mediaType ?? 'untyped'}, documented is ${known}`,
      );
    } else if (mediaType === 'application/json' && answer.json === undefined) {
      report(
        'mediaType',
        `${operationId} ${answer.status} is declared as ${mediaType} and does not parse as JSON`,
      );
    }
    if (!response.schema) return undefined;
    const problem = this.problemWith(response.schema, answer.json, answer.bytes.length);
    if (problem === undefined) return undefined;
    const message = `${operationId} ${answer.status}: ${problem}`;
    report('body', message);
    return message;
  }

  /**
   * What is wrong with a value by a schema of the contract; undefined when nothing is.
   *
   * @param size bytes of the value as JSON; of a large one only the first error is looked for
   */
  problemWith(schema: JsonSchema, value: unknown, size = 0): string | undefined {
    // Ajv remembers what it compiled of the same schema object.
    const ajv = size > largeBody ? this.#ajv.first : this.#ajv.all;
    const validate = ajv.compile(schema);
    if (validate(value)) return undefined;
    const text = ajv.errorsText(validate.errors?.slice(0, mostErrors), { dataVar: 'body' });
    return text.length > longestProblem ? `${text.slice(0, longestProblem)}…` : text;
  }

  #headerChecks(headers: ContractOperation['responses'][string]['headers']): HeaderCheck[] {
    return Object.entries(headers).map(([name, { required, schema }]) => ({
      name,
      required,
      // A header is text; one that is documented as a number is read as one.
      accepts: (value) => [value, Number(value)].some((form) => this.problemWith(schema, form) === undefined),
    }));
  }
}

/** Validators that find every error, and the first one. */
interface Validators {
  readonly all: Ajv2020;
  readonly first: Ajv2020;
}

const validators = new WeakMap<Contract, Validators>();

/** The validators of a contract, compiled once however many runs judge by it. */
function validatorsOf(contract: Contract): Validators {
  const known = validators.get(contract);
  if (known) return known;
  const made = { all: validatorOf(contract, true), first: validatorOf(contract, false) };
  validators.set(contract, made);
  return made;
}

function validatorOf(contract: Contract, allErrors: boolean): Ajv2020 {
  const ajv = new Ajv2020({ allErrors, strict: false });
  // The package's default export is typed for CommonJS consumers.
  addFormats.default(ajv);
  ajv.addSchema({ $id: contract.api, $defs: contract.schemas });
  return ajv;
}

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

interface HeaderCheck {
  name: string;
  required: boolean;
  accepts: (value: string) => boolean;
}

/** Compares every response of a run with what its operation documents, and remembers each breach. */
export class ContractWatch {
  readonly breaches: Breach[] = [];
  readonly #operations: ReadonlyMap<string, ContractOperation>;
  readonly #ajv: Ajv2020;

  constructor(contract: Contract) {
    this.#operations = new Map(contract.operations.map((operation) => [operation.id, operation]));
    this.#ajv = validatorsOf(contract);
  }

  see(operationId: string, answer: Answer): void {
    const documented = this.#operations.get(operationId)?.responses;
    if (!documented) return;
    const report = (aspect: Aspect, message: string) => {
      this.breaches.push({ aspect, operation: operationId, message, exchange: answer.exchange });
    };
    const response = documented[String(answer.status)];
    if (!response) {
      report(
        'status',
        `${operationId} answered ${answer.status}; documented are ${Object.keys(documented).join(', ')}`,
      );
      return;
    }
    for (const { name, required, accepts } of this.#headerChecks(response.headers)) {
      const value = answer.headers[name.toLowerCase()];
      if (value === undefined && required)
        report('headers', `${operationId} ${answer.status} lacks the header ${name}`);
      if (value !== undefined && !accepts(value)) {
        report('headers', `${operationId} ${answer.status} sends ${name}: ${value}, which breaks its schema`);
      }
    }
    if (response.mediaType === undefined) return;
    const { mediaType } = answer;
    const { otherMediaTypes = [] } = response;
    // What they contain has no schema; rules about the operation look into it.
    if (mediaType !== undefined && otherMediaTypes.includes(mediaType)) return;
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
    if (response.schema) {
      const problem = this.problemWith(response.schema, answer.json);
      if (problem) report('body', `${operationId} ${answer.status}: ${problem}`);
    }
  }

  /** What is wrong with a value by a schema of the contract; undefined when nothing is. */
  problemWith(schema: JsonSchema, value: unknown): string | undefined {
    // Ajv remembers what it compiled of the same schema object.
    const validate = this.#ajv.compile(schema);
    return validate(value) ? undefined : this.#ajv.errorsText(validate.errors, { dataVar: 'body' });
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

const validators = new WeakMap<Contract, Ajv2020>();

/** The validators of a contract, compiled once however many runs judge by it. */
function validatorsOf(contract: Contract): Ajv2020 {
  const known = validators.get(contract);
  if (known) return known;
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  // The package's default export is typed for CommonJS consumers.
  addFormats.default(ajv);
  ajv.addSchema({ $id: contract.api, $defs: contract.schemas });
  validators.set(contract, ajv);
  return ajv;
}

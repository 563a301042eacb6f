import type { Contract, ContractOperation } from '../../generated/formats.js';
import type { ContractSchemas, Checker } from '../contract-schemas.js';
import type { Reply } from '../exchange.js';

/** What a reply is that declares nothing else. */
const json = 'application/json';

interface ResponseCheck {
  headers: { name: string; required: boolean; check: Checker }[];
  /** Absent where no body is documented. */
  mediaTypes?: readonly string[];
  body?: Checker;
}

/**
 * Compares each reply with what its operation documents: status, headers, media type, body. A reply that breaks the contract is
 * a bug of the mock, found before a client can come to rely on it.
 */
export function replyCheck(contract: Contract, schemas: ContractSchemas) {
  const checks = new Map<string, Map<string, ResponseCheck>>();
  for (const operation of contract.operations) checks.set(operation.id, checksOf(operation, schemas));

  return function breaches(operation: ContractOperation, reply: Reply): string[] {
    const check = checks.get(operation.id)?.get(String(reply.status));
    if (!check) return [`${operation.id} does not document status ${reply.status}`];
    const found: string[] = [];
    for (const { name, required, check: checkHeader } of check.headers) {
      const value = headerOf(reply, name);
      if (value === undefined) {
        if (required) found.push(`header ${name} is missing`);
      } else if (checkHeader(value).length > 0 && checkHeader(Number(value)).length > 0) {
        found.push(`header ${name} is ${value}`);
      }
    }
    const mediaType = headerOf(reply, 'content-type') ?? json;
    if (check.mediaTypes && reply.body !== undefined && !check.mediaTypes.includes(mediaType))
      found.push(`body is ${mediaType}, documented are ${check.mediaTypes.join(', ')}`);
    // Only JSON has a schema to be compared with.
    for (const violation of (!(reply.body instanceof Uint8Array) && check.body?.(reply.body)) || []) {
      found.push(`body${violation.pointer} ${violation.message}`);
    }
    return found.map((problem) => `${operation.id} ${reply.status}: ${problem}`);
  };
}

/** @param name in lower case */
function headerOf({ headers }: Reply, name: string): string | undefined {
  for (const sent in headers) if (sent.toLowerCase() === name) return headers[sent];
  return undefined;
}

function checksOf(operation: ContractOperation, schemas: ContractSchemas): Map<string, ResponseCheck> {
  return new Map(
    Object.entries(operation.responses).map(([status, response]) => [
      status,
      {
        headers: Object.entries(response.headers).map(([name, header]) => ({
          name: name.toLowerCase(),
          required: header.required,
          check: schemas.checker(header.schema),
        })),
        ...(response.mediaType !== undefined && {
          mediaTypes: [response.mediaType, ...(response.otherMediaTypes ?? [])],
        }),
        ...(response.schema && { body: schemas.checker(response.schema) }),
      },
    ]),
  );
}

import type { ContractOperation, ContractParameter } from '../../generated/formats.js';

export interface BoundQuery {
  /** Declared parameters with values of their declared type; a text that is no such value stays a text. */
  bound: Record<string, unknown>;
  /** Names that the operation does not declare. */
  unknown: string[];
}

/**
 * Reads query strings by the operation's parameters. Arrays are accepted in all three spellings that real clients
 * use: `a=1,2`, `a=1&a=2` and `a[]=1&a[]=2`. An empty value counts as absent (facts/tracepass.md §19.2).
 */
export function queryBinder(operation: ContractOperation): (search: URLSearchParams) => BoundQuery {
  const parameters = operation.parameters.filter((parameter) => parameter.in === 'query');
  const declared = new Map(
    parameters.flatMap((parameter) => spellings(parameter).map((name) => [name, parameter])),
  );
  return (search) => {
    if (search.size === 0) return { bound: {}, unknown: [] };
    const bound: Record<string, unknown> = {};
    for (const parameter of parameters) {
      const given = [...search]
        .filter(([name]) => declared.get(name) === parameter)
        .map(([, value]) => value);
      const value = bind(parameter, given);
      if (value !== undefined) bound[parameter.name] = value;
    }
    return { bound, unknown: [...new Set(search.keys())].filter((name) => !declared.has(name)) };
  };
}

function spellings(parameter: ContractParameter): string[] {
  if (parameter.schema['type'] !== 'array') return [parameter.name];
  const bare = parameter.name.replace(/\[\]$/, '');
  return [bare, `${bare}[]`];
}

function bind(parameter: ContractParameter, given: readonly string[]): unknown {
  if (parameter.schema['type'] === 'array') {
    const items = given.flatMap((text) => text.split(',')).filter((item) => item !== '');
    return items.length > 0 ? items : undefined;
  }
  const text = given.find((value) => value !== '');
  return text === undefined ? undefined : scalar(parameter.schema['type'], text);
}

function scalar(type: unknown, text: string): unknown {
  if ((type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

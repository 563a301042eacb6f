import type { ContractOperation } from '../../generated/formats.js';
import type { Exchange } from '../journal/journal.js';

/** Names under which contracts declare where in a list to read: a number that counts pages, or a mark to go on from. */
const positionNames = ['page', 'cursor'];

/** A page of a list that was asked for. */
export interface Page {
  /** Path of the list. */
  readonly list: string;
  /** Equal for the same page of the same list, filters and size included. */
  readonly id: string;
  /** What other answers call this page: equal where they lead to it. */
  readonly spot: string;
  readonly isFirst: boolean;
  /** Name of the query parameter, and its value. */
  readonly parameter: string;
  readonly position: string;
}

/** The page that a request asked for, undefined for one that is not for a list in pages. */
export function pageOf({ operation, request }: Exchange): Page | undefined {
  const parameter = positionParameter(operation);
  if (!parameter || request.method !== 'GET') return undefined;
  const [path = '', search = ''] = request.url.split(/\?(.*)/s);
  const { name } = parameter;
  const position = new URLSearchParams(search).get(name) ?? '';
  const isFirst = position === '' || (isCounted(parameter) && Number(position) === 1);
  return {
    list: path,
    id: `${path}?${sorted(search)}`,
    spot: spotOf(parameter, search, position),
    isFirst,
    parameter: name,
    position,
  };
}

/**
 * The pages that an answer leads to: those of the links in its body, or the neighbours where pages are counted. The
 * first page is not among them, since a walk begins there anew.
 */
export function pagesOfferedBy({ operation, request, response }: Exchange, { position }: Page): string[] {
  const parameter = positionParameter(operation);
  if (!parameter) return [];
  const [, search = ''] = request.url.split(/\?(.*)/s);
  if (isCounted(parameter)) {
    const number = Number(position || 1);
    return [number - 1, number + 1].map((neighbour) => spotOf(parameter, search, String(neighbour)));
  }
  const links = response?.body.matchAll(new RegExp(`[?&]${parameter.name}=([^"&#\\\\]+)`, 'g')) ?? [];
  const values = [...links].map(([, value]) => new URLSearchParams(`value=${value}`).get('value') ?? '');
  return [...new Set(values)].map((value) => spotOf(parameter, search, value));
}

type Parameter = ContractOperation['parameters'][number];

function positionParameter(operation: ContractOperation | undefined): Parameter | undefined {
  return operation?.parameters.find(
    ({ in: place, name }) => place === 'query' && positionNames.includes(name),
  );
}

function isCounted({ schema }: Parameter): boolean {
  return schema['type'] === 'integer';
}

// A cursor stands for itself; a number means another page under other filters.
function spotOf(parameter: Parameter, search: string, position: string): string {
  return isCounted(parameter) ? `${sorted(search, parameter.name)} ${Number(position)}` : position;
}

function sorted(search: string, without?: string): string {
  const parameters = new URLSearchParams(search);
  if (without !== undefined) parameters.delete(without);
  parameters.sort();
  return parameters.toString();
}

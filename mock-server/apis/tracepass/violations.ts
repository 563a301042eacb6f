import type { Violation } from '../../refusal.js';

/** A broken rule that no schema can say. `message` is what the caller reads. */
export function bodyViolation(
  path: readonly string[],
  keyword: string,
  message: string,
  value: unknown,
): Violation {
  return { in: 'body', pointer: pointerTo(path), keyword, params: {}, message, value };
}

/** A path parameter that names nothing. */
export function unknownName(parameter: string, value: string): Violation {
  return {
    in: 'path',
    pointer: pointerTo([parameter]),
    keyword: 'unknownName',
    params: {},
    message: 'Unknown name',
    value,
  };
}

/** JSON Pointer (RFC 6901) to a member. */
function pointerTo(path: readonly string[]): string {
  return path.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Where a violation stands, in the service's notation: member names with dots between them. */
export function dottedPath({ pointer }: Pick<Violation, 'pointer'>): string {
  const names = pointer.split('/').slice(1);
  return names.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~')).join('.');
}

import type { JournalEntry, ServedApi, Workspace } from './protocol.js';

/** An offer to go over a limit for a charge, as a refusal made it. */
export interface Offer {
  /** Cents for each unit. */
  readonly cents: number;
  /** Body of the request that accepts it. */
  readonly body: string;
}

/**
 * The charge that a refused request may accept: which member of the body does that, and what it costs, the contract
 * tells. Undefined where the refusal is another one, or where the workspace is not sold more.
 */
export function offerIn(
  { operation, request, response }: JournalEntry,
  api: ServedApi | undefined,
  workspace: Workspace | undefined,
): Offer | undefined {
  for (const { consumedBy, confirmWith, price, refusalStatus } of api?.meters ?? []) {
    if (confirmWith === undefined || price === undefined || operation === undefined) continue;
    if (response?.status !== refusalStatus || !consumedBy?.includes(operation)) continue;
    const cents = workspace?.entitlements[price];
    const body = withMember(request.body, confirmWith, true);
    // Where a subscription blocks, the same status says something else.
    if (cents !== undefined && body !== undefined && workspace?.subscription === 'active')
      return { cents, body };
  }
  return undefined;
}

/**
 * A JSON text with one member set.
 *
 * @param pointer JSON Pointer (RFC 6901) whose parents are objects
 * @returns undefined where the text is no JSON, or a parent is no object
 */
export function withMember(text: string, pointer: string, value: unknown): string | undefined {
  const names = pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  try {
    const changed = set(JSON.parse(text), names, value);
    return changed === undefined ? undefined : JSON.stringify(changed, null, 2);
  } catch {
    return undefined;
  }
}

function set(parent: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  if (typeof parent !== 'object' || parent === null || Array.isArray(parent)) return undefined;
  const before: unknown = Object.entries(parent).find(([key]) => key === name)?.[1];
  const after = set(before ?? {}, rest, value);
  return after === undefined ? undefined : { ...parent, [name]: after };
}

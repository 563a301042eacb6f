/** The part that we read of what `redocly diff` reports. */
export interface DiffReport {
  readonly changes: readonly Change[];
}

interface Change {
  /** Where it shows: the operation, and the way from there with every reference followed. */
  readonly path: string;
  readonly typeName: string;
  readonly kind: 'added' | 'removed' | 'modified';
  readonly property?: string;
  readonly verdicts: readonly {
    readonly impact: 'major' | 'minor' | 'patch';
    readonly message: string;
    readonly location: { readonly pointer: string };
  }[];
  readonly base?: Side;
  readonly revision?: Side;
}

interface Side {
  readonly pointer: string;
  readonly value?: unknown;
}

/** The changes that break clients, each with its place. */
export function breaks({ changes }: DiffReport): string[] {
  return changes.flatMap((change) => {
    const major = change.verdicts.filter(({ impact }) => impact === 'major');
    if (major.length > 0) return major.map(({ message, location }) => `${location.pointer} ${message}`);
    const text = unseen(change);
    return text === undefined ? [] : [`${(change.revision ?? change.base)?.pointer ?? change.path} ${text}`];
  });
}

/** What the tool lets pass, though a client that was right before is refused, not heard or left waiting for more. */
function unseen({ path, typeName, kind, property, base, revision }: Change): string | undefined {
  const [, member] = path.match(/\/properties\/([^/]+)$/) ?? [];
  if (kind === 'removed' && typeName === 'Schema' && member !== undefined)
    return `Member \`${member}\` of a request was removed.`;
  if (kind === 'added' && typeName === 'RequestBody' && isRequired(revision?.value))
    return 'A request body is required now.';
  if (typeName === 'Header' && property === 'required' && base?.value === true)
    return 'The header may be absent now.';
  if (typeName === 'Schema' && property === 'enum') {
    const lost = lostValues(base?.value, revision?.value);
    if (lost.length > 0) return `An answer never has the values ${lost.join(', ')} any more.`;
  }
  return undefined;
}

function lostValues(before: unknown, after: unknown): unknown[] {
  // Where the list is gone, every value is possible.
  if (!Array.isArray(before) || !Array.isArray(after)) return [];
  return before.filter((value) => !after.includes(value));
}

function isRequired(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'required' in value && value.required === true;
}

/**
 * Which objects a reply expands: a tree made of the dotted paths in `include[]`. A path brings its ancestors along,
 * and what is not in the tree stays null in the reply (facts/augno.md §11).
 */
export interface Expansion {
  readonly [member: string]: Expansion | undefined;
}

interface Growing {
  [member: string]: Growing | undefined;
}

export function expansionOf(paths: readonly string[] = []): Expansion {
  const root = empty();
  for (const path of paths) {
    let node = root;
    for (const member of path.split('.')) node = node[member] ??= empty();
  }
  return root;
}

// Without a prototype, so that a member called like one of its methods is not found by accident.
function empty(): Growing {
  return Object.create(null);
}

/** The rule id without its first part, the api. */
export function withoutApi(ruleId: string): string {
  return ruleId.slice(ruleId.indexOf('.') + 1);
}

/** The items by key; keys in order of first appearance, items in their own order. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

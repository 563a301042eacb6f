/** One member of an object or item of an array. */
export interface Spot {
  readonly name: string;
  readonly value: unknown;
  set(value: unknown): void;
}

/** Every object within a JSON value, itself included. */
export function objectsIn(value: unknown): Record<string, unknown>[] {
  if (!isContainer(value)) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value, ...inner];
}

/** Every member and item within a JSON value, at any depth; items have the name of the member that holds the array. */
export function spotsIn(value: unknown, name = ''): Spot[] {
  if (!isContainer(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const spot: Spot = {
      name: Array.isArray(value) ? name : key,
      value: member,
      set: (other) => {
        define(value, key, other);
      },
    };
    return [spot, ...spotsIn(member, spot.name)];
  });
}

/** Sets a member whatever its name is; assigning `__proto__` would set the prototype instead. */
export function define(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

import fc from 'fast-check';
import type { JsonSchema } from '../../generated/formats.js';
import type { Branch } from './branches.js';
import { repeated } from './text.js';

export type Presence = 'always' | 'sometimes' | 'never';

/** What an object is made of: its declared members, and entries under names the schema does not list. */
export type ObjectParts = {
  members: ReadonlyMap<string, { presence: Presence; value: fc.Arbitrary<unknown> }>;
  entries: fc.Arbitrary<Record<string, unknown>> | undefined;
  minProperties: number;
};

/** Objects of the given parts; shrinks to the fewest members. */
export function objects({
  members,
  entries,
  minProperties,
}: ObjectParts): fc.Arbitrary<Record<string, unknown>> {
  const declared = records(members, entries === undefined ? minProperties : 0);
  if (entries === undefined) return declared;
  return fc.tuple(declared, entries).map(([known, more]) => ({ ...known, ...more }));
}

/** A few entries of a map: distinct names, none of them reserved. */
export function entriesOf(
  name: fc.Arbitrary<string>,
  value: fc.Arbitrary<unknown>,
  { min, max }: { min: number; max: number },
): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .uniqueArray(fc.tuple(name, value), { minLength: min, maxLength: max, selector: ([key]) => key })
    .map((pairs) => Object.fromEntries(pairs));
}

/** Every member the schema lists or requires, with its schema; a required one it does not list is an entry. */
export function declaredMembers(branch: Branch): Map<string, JsonSchema> {
  const members = new Map(branch.properties);
  for (const name of branch.required) {
    if (!members.has(name)) members.set(name, typeof branch.additional === 'object' ? branch.additional : {});
  }
  return members;
}

/** Whether the object takes entries under free names, and so whether some are generated. */
export function isMap(branch: Branch): boolean {
  return (
    typeof branch.additional === 'object' || (branch.additional === true && branch.properties.size === 0)
  );
}

/** Member names as developers write them; shrinks to `a`. */
export function freeNames(): fc.Arbitrary<string> {
  const first = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
  const later = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_');
  return fc.tuple(first, repeated(later, { min: 0, max: 9 })).map(([head, tail]) => head + tail);
}

/** Names that mean something to JavaScript, such as `__proto__`, get lost on the way or hit another defect. */
export function isReserved(name: string): boolean {
  return name in Object.prototype;
}

function records(members: ObjectParts['members'], least: number): fc.Arbitrary<Record<string, unknown>> {
  const usable = [...members].filter(([, { presence }]) => presence !== 'never');
  const model = Object.fromEntries(usable.map(([name, { value }]) => [name, value]));
  const always = usable.filter(([, { presence }]) => presence === 'always').map(([name]) => name);
  const spare = [...members.keys()].filter((name) => !always.includes(name));
  const missing = least - always.length;
  if (missing <= 0) return record(model, always);
  if (missing === 1 && spare.some((name) => name in model)) {
    // "At least one member": each optional one gets its turn to be the one that is there.
    const turns = spare.filter((name) => name in model).map((name) => record(model, [...always, name]));
    return fc.oneof({ withCrossShrink: true }, ...turns);
  }
  const all = Object.fromEntries([...members].map(([name, { value }]) => [name, value]));
  const needed = [...always, ...spare.slice(0, missing)];
  return record(
    { ...model, ...Object.fromEntries(needed.map((name) => [name, all[name] ?? fc.constant(null)])) },
    needed,
  );
}

function record(
  model: Record<string, fc.Arbitrary<unknown>>,
  requiredKeys: string[],
): fc.Arbitrary<Record<string, unknown>> {
  const whole = fc.record(model, { requiredKeys, noNullPrototype: true });
  if (requiredKeys.length === Object.keys(model).length) return whole;
  // fast-check leaves a member out one time in five, so bodies with only the required ones would hardly ever occur.
  const least = Object.fromEntries(Object.entries(model).filter(([name]) => requiredKeys.includes(name)));
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 4, arbitrary: whole },
    { weight: 1, arbitrary: fc.record(least, { noNullPrototype: true }) },
  );
}

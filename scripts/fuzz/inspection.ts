import type { Inspection } from './subject.js';

const prototypes = { Object, Array, String, Number, Boolean, Function, Map, Set, Promise, Error, Date };

/** Tells what became of this process since it was called: its heap, and members of built-in prototypes. */
export function inspector(): () => Inspection {
  const before = new Set(members());
  return () => {
    globalThis.gc?.();
    return {
      heapUsed: process.memoryUsage().heapUsed,
      cpuSeconds: cpuSeconds(),
      polluted: members().filter((member) => !before.has(member)),
    };
  };
}

function members(): string[] {
  return Object.entries(prototypes).flatMap(([name, { prototype }]) =>
    Reflect.ownKeys(prototype).map((key) => `${name}.prototype.${String(key)}`),
  );
}

/** Seconds of processor time that this process has taken so far. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

import { closest, distance } from 'fastest-levenshtein';
import type { Sandbox } from '../sandbox/sandbox.js';
import { anyService } from './any-service.js';

// Edits beyond which a name is another name, not a mistyped one.
const farthest = 3;

/** A scenario is named that there is not. */
export class UnknownScenario extends Error {
  constructor(name: string, known: readonly string[]) {
    const nearest = closest(name, known);
    const hint = distance(name, nearest) <= farthest ? ` (did you mean ${nearest}?)` : '';
    super(`there is no scenario ${name}${hint}; there are ${known.join(', ')}`);
    this.name = 'UnknownScenario';
  }
}

/** What can be told of a scenario without applying it. */
export interface ScenarioInfo {
  readonly name: string;
  readonly summary: string;
  /** The APIs it changes something for. */
  readonly apis: readonly string[];
}

/** The scenarios of a sandbox: those for any service, and those of its APIs. */
export function scenariosOf({ apis }: Pick<Sandbox, 'apis'>): ScenarioInfo[] {
  const found = new Map<string, ScenarioInfo>();
  for (const { name, summary } of anyService) found.set(name, { name, summary, apis: [...apis.keys()] });
  for (const api of apis.values()) {
    for (const { name, summary } of api.scenarios) {
      // The same name in two APIs is the same state in both.
      const apisSoFar = found.get(name)?.apis ?? [];
      found.set(name, { name, summary, apis: [...apisSoFar, api.name] });
    }
  }
  return [...found.values()];
}

/**
 * Applies scenarios in the given order. An unknown name is found before anything is changed.
 *
 * @throws UnknownScenario naming those that there are
 */
export function applyScenarios(sandbox: Sandbox, names: readonly string[]): void {
  const known = scenariosOf(sandbox).map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new UnknownScenario(unknown, known);
  for (const name of names) {
    anyService.find((scenario) => scenario.name === name)?.apply(sandbox);
    for (const api of sandbox.apis.keys()) {
      const has = sandbox.apis.get(api)?.scenarios.some((scenario) => scenario.name === name);
      if (has) sandbox.instance(api)?.applyScenario(name);
    }
  }
}

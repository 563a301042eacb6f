import type { World } from '../world.js';

/** A named preset. It changes what its sentence says and nothing else, so that presets can be combined. */
export interface Scenario<W = World> {
  /** Words joined by hyphens. */
  readonly name: string;
  /** One sentence: the state that it brings about. */
  readonly summary: string;
  apply(world: W): void;
}

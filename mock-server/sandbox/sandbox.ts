import type { ApiName } from '../../generated/apis.js';
import type { Target } from '../../generated/formats.js';
import type { BuildApi, BuiltApi } from '../pack.js';
import { Budgets } from '../store/counters.js';
import { Tenants } from '../store/tenants.js';
import { Clock } from './clock.js';
import { Random } from './random.js';

export interface SandboxOptions {
  readonly id: string;
  readonly seed: number;
  /** Start of the sandbox's clock; the real time when left out. */
  readonly start?: Date;
}

/** One isolated world: a clock, a seed, and for each API its tenants, rows and counters. */
export class Sandbox {
  readonly id: string;
  readonly seed: number;
  readonly clock: Clock;
  readonly apis: ReadonlyMap<ApiName, BuiltApi>;

  constructor({ id, seed, start }: SandboxOptions, builders: ReadonlyMap<ApiName, BuildApi>) {
    this.id = id;
    this.seed = seed;
    this.clock = new Clock(start);
    this.apis = new Map(
      [...builders].map(([name, build]) => [
        name,
        build({
          clock: this.clock,
          random: new Random(seed),
          tenants: new Tenants(),
          budgets: new Budgets(),
        }),
      ]),
    );
  }

  /** Descriptions of this sandbox's APIs as conformance targets. */
  targets(baseUrl: string, control?: string): Target[] {
    return [...this.apis].map(([api, { credentials, clientHeaders }]) => {
      const roles = credentials
        .filter(({ role }) => role !== undefined)
        .map(({ role, token, slotsLeft, writesLeft }) => [
          role,
          {
            token,
            ...(slotsLeft !== undefined && { slotsLeft }),
            ...(writesLeft !== undefined && { writesLeft }),
          },
        ]);
      return {
        api,
        baseUrl,
        credentials: Object.fromEntries(roles),
        headers: { ...clientHeaders },
        ...(control !== undefined && { control }),
        limits: { allowCharges: true },
      };
    });
  }
}

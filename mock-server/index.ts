import { createServer } from 'node:http';
import { apiNames, type ApiName } from '../generated/apis.js';
import type { Target } from '../generated/formats.js';
import { createApp } from './http/app.js';
import { numberConnections } from './http/connections.js';
import { Listening } from './http/listening.js';
import { patience } from './http/patience.js';
import { answerUnreadable } from './http/unreadable.js';
import type { Api, BuildApi, ReportBug } from './pack.js';
import { findMutant } from './mutants/index.js';
import { milliseconds } from './sandbox/time.js';
import { Sandboxes } from './sandbox/sandboxes.js';
import { targetsOf } from './sandbox/targets.js';

export type { Sandbox, ClockStart } from './sandbox/sandbox.js';
export { SandboxRefused } from './sandbox/refused.js';
export type { NewSandbox, Sandboxes } from './sandbox/sandboxes.js';
export { SnapshotRefused } from './snapshots/refused.js';
export type { Snapshot } from './snapshots/document.js';
export { UnknownScenario, scenariosOf, type ScenarioInfo } from './scenarios/index.js';
export type { SeededCredential } from './pack.js';
export { allMutants, UnknownMutant, type MutantInfo } from './mutants/index.js';
export { milliseconds } from './sandbox/time.js';

export interface MockOptions {
  /** Port to listen on; 0 or left out takes a free one. */
  port?: number;
  /** Address to listen on; 127.0.0.1 when left out. */
  host?: string;
  /** Which contracts to serve; all when left out. */
  apis?: readonly ApiName[];
  /** Seed of everything random; 1 when left out. */
  seed?: number;
  /** Where the clock starts; the real time when left out, or that of the snapshot. It runs from there unless it is frozen. */
  clock?: Date;
  /** Whether the clock stands still until it is moved; false when left out, or as in the snapshot. */
  frozen?: boolean;
  /**
   * A snapshot (spec/control), parsed, that the default sandbox starts with and a reset brings back; clock and
   * scenarios come on top of it.
   */
  snapshot?: unknown;
  /** Names of scenarios that the default sandbox starts with. */
  scenarios?: readonly string[];
  /** Most sandboxes at a time, the default one included; 1,024 when left out. */
  maxSandboxes?: number;
  /** ISO 8601 duration after which a sandbox that nobody uses is removed; P1D when left out, null keeps them. */
  sandboxIdle?: string | null;
  /** Most exchanges that each journal keeps; 1,000 when left out. */
  journalSize?: number;
  /**
   * ISO 8601 duration that a client may take to send a request; one that is slower gets 408, or is cut off where its
   * request was being read already. PT1M when left out.
   */
  requestTimeout?: string;
  /** Opens the control protocol to other machines that send it, and closes it to everybody who does not. */
  controlToken?: string;
  /** Name of a mutant (mock-server/mutants): the mock with this one bug, to see what the suite makes of it. */
  mutant?: string;
  /** Told about bugs of the mock itself: replies that would have broken the contract, unexpected errors. */
  onBug?: ReportBug;
}

export interface Mock {
  /** Base URL without a trailing slash. */
  readonly url: string;
  /** Root of the control protocol. */
  readonly control: string;
  readonly sandboxes: Sandboxes;
  /** One target description per API of the default sandbox, with the seeded credentials: what `verify` takes. */
  readonly targets: readonly Target[];
  /** Stops accepting, lets running requests finish for a moment, and ends. */
  close(): Promise<void>;
}

/**
 * Starts a mock server and resolves once it accepts connections.
 *
 * @throws Error when the address is in use or not allowed, or when a duration or a scenario is unknown
 * @throws SnapshotRefused when the snapshot cannot be restored
 * @throws UnknownMutant when no served API has a mutant of that name
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const {
    port = 0,
    host = '127.0.0.1',
    apis: names = apiNames,
    seed = 1,
    clock,
    frozen,
    snapshot,
    scenarios = [],
    maxSandboxes = 1024,
    sandboxIdle = 'P1D',
    journalSize = 1000,
    requestTimeout = 'PT1M',
    controlToken,
    mutant,
    onBug: reportBug = console.error,
  } = options;
  const apis = new Map<ApiName, Api>();
  const broken = mutant === undefined ? undefined : await findMutant(mutant, names);
  for (const name of names) {
    const build = broken?.api === name ? broken.build : await loadPack(name);
    apis.set(name, build(reportBug));
  }
  const sandboxes = new Sandboxes({
    apis,
    limit: maxSandboxes,
    idleExpiry: sandboxIdle === null ? Number.POSITIVE_INFINITY : milliseconds(sandboxIdle),
    snapshot,
    defaults: {
      seed,
      clock: { ...(clock && { now: clock }), ...(frozen !== undefined && { frozen }) },
      scenarios,
      journalSize,
    },
  });
  const access = { hosts: [host], ...(controlToken !== undefined && { token: controlToken }) };
  const app = createApp({ sandboxes, control: { access, reportBug }, reportBug });
  const server = createServer(patience(milliseconds(requestTimeout)), app);
  numberConnections(server);
  answerUnreadable(server);
  const listening = await Listening.at(server, port, host);
  const { url } = listening;
  return {
    url,
    control: `${url}/__control`,
    sandboxes,
    targets: targetsOf(sandboxes.default, url),
    close: () => {
      sandboxes.close();
      return listening.close();
    },
  };
}

// Packs are found by their contract's name, so that a further API is a new folder and no edit here.
async function loadPack(api: ApiName): Promise<BuildApi> {
  const module: { pack: BuildApi } = await import(/* @vite-ignore */ `./apis/${api}/pack.js`);
  return module.pack;
}

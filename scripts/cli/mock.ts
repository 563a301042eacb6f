import { apiNames } from '../../generated/apis.js';
import { knownApi } from '../../conformance/apis/known.js';
import { pathOf } from '../../conformance/files/source-document.js';
import { Unusable } from '../../conformance/files/unusable.js';
import {
  SandboxRefused,
  SnapshotRefused,
  startMock,
  UnknownMutant,
  UnknownScenario,
} from '../../mock-server/index.js';
import { banner } from './banner.js';
import { findingsText } from './findings.js';
import { readSnapshotFile } from './snapshot-file.js';

export interface MockFlags {
  port: number;
  host: string;
  api?: string;
  seed: number;
  clock?: Date;
  mutant?: string;
  snapshot?: string;
  scenario?: readonly string[];
  maxSandboxes?: number;
  sandboxIdle?: string;
  journalSize?: number;
  controlToken?: string;
}

/**
 * `twinspec mock`: serves until interrupted.
 *
 * @throws Unusable for an unknown API, scenario or mutant, a snapshot that cannot be restored, and for a port that is taken
 */
export async function runMock({
  port,
  host,
  api,
  seed,
  clock,
  snapshot: file,
  scenario: scenarios = [],
  ...limits
}: MockFlags): Promise<void> {
  const apis = api === undefined ? apiNames : [knownApi(api)];
  const snapshot = file === undefined ? undefined : await readSnapshotFile(file);
  const mock = await startMock({
    port,
    host,
    apis,
    seed,
    scenarios,
    snapshot: snapshot?.value,
    ...limits,
    ...(clock && { clock }),
  }).catch((error: unknown) => {
    if (error instanceof SnapshotRefused && snapshot)
      throw new Unusable(`${snapshot.at(pathOf(error.place))}: ${error.message}`);
    if (error instanceof UnknownScenario || error instanceof SandboxRefused) {
      throw new Unusable(`--scenario: ${error.message}`);
    }
    if (error instanceof UnknownMutant) throw new Unusable(`--mutant: ${error.message}`);
    throw error instanceof Error && 'code' in error
      ? new Unusable(`cannot listen on ${host}:${port} (${String(error.code)})`)
      : error;
  });
  console.log(banner(mock, seed));
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  console.log(findingsText(mock.sandboxes));
  await mock.close();
}

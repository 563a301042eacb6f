import { apiNames } from '../../generated/apis.js';
import { knownApi, Unusable } from '../../conformance/index.js';
import { startMock } from '../../mock-server/index.js';
import { banner } from './banner.js';

export interface MockFlags {
  port: number;
  host: string;
  api?: string;
  seed: number;
  clock?: Date;
}

/** `twinspec mock`: serves until interrupted. @throws Unusable for an unknown API or a port that is taken */
export async function runMock({ port, host, api, seed, clock }: MockFlags): Promise<void> {
  const apis = api === undefined ? apiNames : [knownApi(api)];
  const mock = await startMock({ port, host, apis, seed, ...(clock && { clock }) }).catch(
    (error: unknown) => {
      throw error instanceof Error && 'code' in error
        ? new Unusable(`cannot listen on ${host}:${port} (${String(error.code)})`)
        : error;
    },
  );
  console.log(banner(mock, seed));
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await mock.close();
}

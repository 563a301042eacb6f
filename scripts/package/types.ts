import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ownProgram } from './installed.js';
import { mustRun, type Place } from './steps.js';

const consumer = `
import { startMock, type Mock } from 'twinspec/mock';
import { createTracepassClient, type TracepassClient } from 'twinspec/client';
import { verify } from 'twinspec/verify';
import { useSandbox } from 'twinspec/testing';
import type { paths as Tracepass } from 'twinspec/types/tracepass';
import type { paths as Augno } from 'twinspec/types/augno';
import type { paths as Control } from 'twinspec/types/control';

export type Paths = keyof Tracepass | keyof Augno | keyof Control;

export async function used(): Promise<number> {
  const mock: Mock = await startMock({ apis: ['tracepass'] });
  const client: TracepassClient = createTracepassClient({ baseUrl: mock.url });
  const { data } = await client.POST('/api/v1/products', {
    body: { name: 'Battery', model: 'B-1', category: 'batteries' },
  });
  // @ts-expect-error a category that the contract does not know
  await client.POST('/api/v1/products', { body: { name: 'Battery', model: 'B-1', category: 'rockets' } });
  const [target] = mock.targets;
  if (target) {
    const { summary } = await verify(target, { only: 'tracepass.quota.*' });
    return summary.pass;
  }
  return data?.passportCount ?? 0;
}

export const sandbox: typeof useSandbox = useSandbox;
`;

/**
 * Compiles a program that uses everything the package offers, with the strictest settings and both ways in which
 * projects resolve modules, and looks into declarations of libraries as well.
 */
export async function tryTypes(place: Place): Promise<void> {
  await writeFile(join(place.folder, 'consumer.ts'), consumer);
  for (const [module, resolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ] as const) {
    const options = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      'false',
      '--target',
      'es2023',
      '--types',
      'node',
    ];
    await mustRun(
      ownProgram('tsc'),
      [...options, '--module', module, '--moduleResolution', resolution, 'consumer.ts'],
      place,
    );
  }
}

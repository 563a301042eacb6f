import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Arguments of Node that start a server on a port. */
type Command = (port: number) => readonly string[];

const root = fileURLToPath(new URL('../../../', import.meta.url));
const prism = join(
  dirname(createRequire(import.meta.url).resolve('@stoplight/prism-cli/package.json')),
  'dist/index.js',
);
const contract = join(root, 'spec/tracepass/openapi.yaml');

/** The program `twinspec`, as it was built. */
export const command = join(root, 'dist/scripts/cli/main.js');

/** The mock as the command starts it. */
export const mock: Command = (port) => [command, 'mock', '--api', 'tracepass', '--port', String(port)];

/** The mock with so many products. */
export function filledMock(rows: number): Command {
  return (port) => [ownServer('filled-mock'), String(port), String(rows)];
}

/** What the mock is compared with, by the names under which the results are told. */
export const express: Command = (port) => [ownServer('express'), String(port)];
export const nodeHttp: Command = (port) => [ownServer('node-http'), String(port)];
export const prismLogging: Command = (port) => [prism, 'mock', contract, '--port', String(port)];
export const prismSilent: Command = (port) => [...prismLogging(port), '--verboseLevel', 'silent'];

function ownServer(name: string): string {
  return fileURLToPath(new URL(`servers/${name}.js`, import.meta.url));
}

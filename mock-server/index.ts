import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { apiNames, type ApiName } from '../generated/apis.js';
import type { Target } from '../generated/formats.js';
import { createApp } from './http/app.js';
import type { BuildApi } from './pack.js';
import { Sandbox } from './sandbox/sandbox.js';
import { tool } from '../generated/tool.js';

export type { Sandbox } from './sandbox/sandbox.js';
export type { SeededCredential } from './pack.js';

export interface MockOptions {
  /** Port to listen on; 0 or left out takes a free one. */
  port?: number;
  /** Address to listen on; 127.0.0.1 when left out. */
  host?: string;
  /** Which contracts to serve; all when left out. */
  apis?: readonly ApiName[];
  /** Seed of everything random; 1 when left out. */
  seed?: number;
  /** Where the clock starts; the real time when left out. It runs from there. */
  clock?: Date;
  /** Told about bugs of the mock itself: replies that would have broken the contract, unexpected errors. */
  onBug?: (description: string) => void;
}

export interface Mock {
  /** Base URL without a trailing slash. */
  readonly url: string;
  readonly sandboxes: ReadonlyMap<string, Sandbox>;
  /** One target description per API, with the seeded credentials: what `verify` takes. */
  readonly targets: readonly Target[];
  close(): Promise<void>;
}

/**
 * Starts a mock server and resolves once it accepts connections.
 *
 * @throws Error when the address is in use or not allowed
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 0, host = '127.0.0.1', apis = apiNames, seed = 1, clock, onBug = console.error } = options;
  const builders = new Map<ApiName, BuildApi>();
  for (const api of apis) builders.set(api, await loadPack(api));
  const sandbox = new Sandbox({ id: 'default', seed, ...(clock && { start: clock }) }, builders);
  const sandboxes = new Map([[sandbox.id, sandbox]]);
  const app = createApp({
    info: { name: `${tool.name} mock`, version: tool.version },
    sandboxes,
    reportBug: onBug,
  });
  const server = createServer(app);
  const address = await listen(server, port, host);
  const url = `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`;
  return {
    url,
    sandboxes,
    targets: sandbox.targets(url, `${url}/__control`),
    close: () => closeServer(server),
  };
}

// Packs are found by their contract's name, so that a further API is a new folder and no edit here.
async function loadPack(api: ApiName): Promise<BuildApi> {
  const module: { pack: BuildApi } = await import(/* @vite-ignore */ `./apis/${api}/pack.js`);
  return module.pack;
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      if (address === null || typeof address === 'string')
        reject(new Error(`cannot listen on ${host}:${port}`));
      else resolve(address);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { knownApi } from '../../conformance/apis/known.js';
import { Unusable } from '../../conformance/files/unusable.js';
import { packageRoot } from '../../mock-server/pages/package-root.js';

export interface ProxyFlags {
  api: string;
  target: string;
  port: number;
}

/**
 * `twinspec proxy`: Prism between a client and a service, comparing both with the contract. What breaks it is named on
 * the terminal and in the header `sl-violations` of the answer. Ends when Prism does.
 *
 * @throws Unusable for an unknown API, for a target that is no URL, and where Prism is not installed
 */
export async function runProxy({ api, target, port }: ProxyFlags): Promise<void> {
  const contract = contractFile(knownApi(api));
  if (!/^https?:\/\//.test(target))
    throw new Unusable(`--target is ${target}, which is no http or https URL`);
  const prism = spawn(process.execPath, [prismProgram(), 'proxy', contract, target, '--port', String(port)], {
    stdio: 'inherit',
  });
  const ended = new Promise<number>((resolve) => prism.once('exit', (code) => resolve(code ?? 0)));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => prism.kill(signal));
  process.exitCode = await ended;
}

/** The contract as it stands in `spec/`, beside the sources and beside what was built of them. */
function contractFile(api: string): string {
  return fileURLToPath(new URL(`spec/${api}/openapi.yaml`, packageRoot));
}

// Prism is large and few need it, so whoever uses the proxy brings it along.
function prismProgram(): string {
  try {
    return createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');
  } catch {
    throw new Unusable('the proxy needs Prism; install it: npm install --save-dev @stoplight/prism-cli');
  }
}

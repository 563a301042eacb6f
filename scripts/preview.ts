import { spawn } from 'node:child_process';
import { apiNames, isApiName } from '../generated/apis.js';
import { fileURLToPath } from 'node:url';

// `npm run preview -- <api> [port]`: Prism serves the contract's examples, without state. A quick look at the
// messages, and an independent opinion on whether the contract can be served at all.

const [api = '', port = '4020'] = process.argv.slice(2);
if (!isApiName(api)) {
  console.error(`preview: give one of ${apiNames.join(', ')}`);
  process.exit(2);
}
const root = new URL('../', import.meta.url);
const prism = fileURLToPath(new URL('node_modules/.bin/prism', root));
const contract = fileURLToPath(new URL(`spec/${api}/openapi.yaml`, root));
const child = spawn(prism, ['mock', contract, '--port', port, '--host', '127.0.0.1'], { stdio: 'inherit' });
child.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));

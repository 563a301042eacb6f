import { apiNames } from '../../generated/apis.js';
import { startMock } from '../../mock-server/index.js';
import { inspector } from './inspection.js';
import type { FromServer } from './subject.js';

// The mock that `npm run fuzz` fuzzes, in a process of its own. It stops when its parent does.

const [seed = '1', ...apis] = process.argv.slice(2);
const inspect = inspector();
// Long enough for any request that is sent in one go, short enough to be waited for.
const requestTimeout = 'PT5S';
const mock = await startMock({
  seed: Number(seed),
  apis: apiNames.filter((name) => apis.includes(name)),
  clock: new Date('2026-05-09T10:00:00Z'),
  frozen: true,
  requestTimeout,
});
const tell = (message: FromServer) => process.send?.(message);
process.on('message', () => tell({ kind: 'inspection', ...inspect() }));
process.on('disconnect', () => void mock.close().then(() => process.exit(0)));
tell({ kind: 'ready', url: mock.url, requestTimeout: 5000 });

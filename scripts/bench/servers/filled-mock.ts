import { startMock } from '../../../mock-server/index.js';
import { primaryToken, productBody } from '../calls.js';

// The mock with as many products as are asked for. They are created by the API's own policies and handler, without
// the connection: a million requests would take minutes. It listens at once, but answers when it is filled: nothing in
// the loop below waits for anything.

const [port = 0, rows = 0] = process.argv.slice(2).map(Number);
const mock = await startMock({ port, apis: ['tracepass'] });
const instance = mock.sandboxes.default.instance('tracepass');
const operation = instance?.api.contract.operations.find(({ id }) => id === 'createProduct');
if (!instance || !operation) throw new Error('the mock does not serve createProduct');
for (let index = 0; index < rows; index += 1) {
  const value: unknown = JSON.parse(productBody(`row-${index}`));
  const { status } = await instance.run({
    world: instance.world,
    operation,
    method: operation.method,
    path: operation.path,
    params: {},
    search: new URLSearchParams(),
    headers: { authorization: `Bearer ${primaryToken}` },
    body: { kind: 'json', value, text: '' },
    clientAddress: '127.0.0.1',
    query: {},
    decisions: [],
    delay: () => undefined,
  });
  if (status !== 201) throw new Error(`row ${index} was answered ${status}`);
}
mock.sandboxes.default.journal.clear();

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

// In a process of its own, where nothing but the mock is on the heap and the collector can be called.
const script = `
  import { startMock } from 'twinspec/mock';
  const mock = await startMock();
  const used = async ({ baseUrl, credentials, headers }, path, body) => {
    const Authorization = 'Bearer ' + credentials.primary.token;
    const response = await fetch(baseUrl + path, { method: 'POST', headers: { ...headers, Authorization }, body });
    if (response.status !== 201) throw new Error(await response.text());
    await response.text();
  };
  const useBoth = async ([augno, tracepass]) => {
    await used(tracepass, '/api/v1/products', '{"name":"n","model":"m","category":"batteries"}');
    await used(augno, '/v1/catalog/units', '{"name":"Tonne","abbreviation":"t","type":"mass","ratio_numerator":"1","ratio_denominator":"1","offset_numerator":"0","offset_denominator":"1"}');
  };
  const heap = () => { gc(); gc(); return process.memoryUsage().heapUsed; };
  await useBoth(mock.targets);
  const before = heap();
  for (let made = 0; made < 1000; made += 1) {
    const response = await fetch(mock.control + '/sandboxes', { method: 'POST', body: '{}' });
    await useBoth((await response.json()).targets);
  }
  console.log((heap() - before) / 2 ** 20);
  await mock.close();
`;

test('a thousand sandboxes, each with rows of its own in both APIs, take less than 150 MB', async () => {
  const words = ['--expose-gc', '--input-type=module', '--eval', script];
  const { stdout } = await promisify(execFile)(process.execPath, words);
  expect(Number(stdout)).toBeGreaterThan(0);
  expect(Number(stdout)).toBeLessThan(150);
});

import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { startMock } from '../../mock-server/index.js';
import { root } from '../docs/processes.js';
import { startProxy, type Proxy } from './proxy-fixture.js';

interface Verifying {
  readonly process: ChildProcess;
  readonly output: () => string;
  readonly closed: Promise<number | null>;
}

/** Starts `twinspec verify` in a process that a signal can be sent to. */
function verifying(words: readonly string[]): Verifying {
  const child = spawn(process.execPath, ['dist/scripts/cli/main.js', 'verify', ...words], { cwd: root });
  let said = '';
  const gather = (chunk: Buffer) => (said += chunk.toString('utf8'));
  child.stdout.on('data', gather);
  child.stderr.on('data', gather);
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  onTestFinished(() => void child.kill('SIGKILL'));
  return { process: child, output: () => said, closed };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(20);
}

/** A slow TracePass service with a mock behind it. */
async function slowService(): Promise<Proxy> {
  const mock = await startMock({ apis: ['tracepass'] });
  onTestFinished(() => mock.close());
  const proxy = await startProxy({ upstream: mock.url, latency: 150 });
  onTestFinished(() => proxy.close());
  return proxy;
}

const api = ['--api', 'tracepass', '--token', 'tp_mock_primary', '--runs', '50'];

test.each(['SIGINT', 'SIGTERM'] as const)(
  'after %s the case under way ends, what was created is removed in reverse order',
  async (signal) => {
    const proxy = await slowService();
    const only = 'tracepass.lists.passport-product-filter,tracepass.passports.*';
    const run = verifying([...api, '--target', proxy.url, '--only', only]);
    const creations = () => proxy.seen.filter(({ operation }) => operation === 'createPassport');
    await until(() => creations().length >= 4);
    run.process.kill(signal);
    expect(await run.closed, run.output()).toBe(2);

    // Of the fifty cases of the first rule, each with a passport, one was under way, and one may have begun meanwhile.
    expect(creations().length).toBeLessThanOrEqual(6);
    const done = proxy.seen.filter(({ status }) => status === 200 || status === 201);
    const named = (verb: string) =>
      done.flatMap(({ operation }) => (operation?.startsWith(verb) ? [operation] : []));
    const removals = named('delete').map((operation) => operation.replace('delete', 'create'));
    expect(removals).toEqual(named('create').reverse());
    // Nothing is created any more once removing has begun.
    const begun = proxy.seen.findIndex(({ operation }) => operation?.startsWith('delete'));
    expect(proxy.seen.slice(begun).every(({ operation }) => operation?.startsWith('delete'))).toBe(true);
    expect(run.output()).toContain('twinspec: interrupted');
    expect(run.output()).not.toContain('could not be removed');
    expect(run.output()).toContain('the run was interrupted');
    expect(run.output()).toMatch(/TracePass API: interrupted\. \d+ of \d+ must rules judged, none failed\./);
  },
);

test('what was created last is removed first', async () => {
  const proxy = await slowService();
  const run = verifying([
    ...api,
    '--target',
    proxy.url,
    '--only',
    'tracepass.lists.passport-order,tracepass.passports.*',
  ]);
  const idsIn = (operation: string) =>
    proxy.seen
      .filter((seen) => seen.operation === operation)
      .map(({ created, path }) => created ?? path.split('/').at(-1));
  await until(() => idsIn('createPassport').length >= 3);
  run.process.kill('SIGINT');
  expect(await run.closed, run.output()).toBe(2);
  expect(idsIn('deletePassport')).toEqual(idsIn('createPassport').reverse());
});

test('a second Ctrl-C ends everything at once', async () => {
  const proxy = await slowService();
  const run = verifying([...api, '--target', proxy.url, '--only', 'tracepass.passports.*']);
  await until(() => proxy.seen.length >= 4);
  run.process.kill('SIGINT');
  await until(() => run.output().includes('interrupted'));
  run.process.kill('SIGINT');
  expect(await run.closed).toBe(2);
  expect(run.output()).not.toContain('must rules judged');
  await sleep(300);
  const { length } = proxy.seen;
  await sleep(700);
  expect(proxy.seen.length).toBe(length);
});

test('a run that is interrupted gives its sandboxes back', async () => {
  const mock = await startMock({ apis: ['tracepass'] });
  onTestFinished(() => mock.close());
  const run = verifying([...api, '--target', mock.url, '--control', mock.control]);
  await until(() => run.output().includes('1/'));
  expect([...mock.sandboxes].length).toBeGreaterThan(2);
  run.process.kill('SIGINT');
  expect(await run.closed, run.output()).toBe(2);
  expect([...mock.sandboxes].map(({ name }) => name)).toEqual(['default']);
});

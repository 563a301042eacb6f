import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fuzz, type Campaign } from './campaign.js';
import { planted, startInProcess } from './planted-fixture.js';
import { prepare, type Prepared } from './prepare.js';
import { findingText } from './report.js';
import { routesOf } from './routes.js';
import { placeOf, type Subject } from './subject.js';

let mock: Subject;
let prepared: Prepared;

beforeAll(async () => {
  mock = await startInProcess();
  prepared = await prepare(placeOf(mock), routesOf(['tracepass', 'augno', 'control']), 1);
});
afterAll(() => mock.stop());

const options = { seed: 1, requests: 2400, lanes: 3, patience: 20_000, mostFindings: 40 };

describe('hostile input', () => {
  let campaign: Campaign;
  beforeAll(async () => {
    campaign = await fuzz(mock, prepared, options);
  });

  test('makes the mock neither fail, hang, leak nor change what it refuses', () => {
    const told = campaign.findings.map((finding) => findingText(finding, { seed: 1 }, true));
    expect(told.join('\n')).toBe('');
    expect(campaign.cutOff).toBeGreaterThan(20);
  });

  test('reaches every route, and gets past the refusals of most', () => {
    const { tally } = campaign;
    const writes = prepared.routes.map(({ api, operation }) => `${api} ${operation.id}`);
    expect(tally.routes.toSorted()).toEqual(writes.toSorted());
    const deep = tally.routes.filter((route) => tally.successes(route) > 0);
    expect(deep.length / tally.routes.length).toBeGreaterThan(0.7);
    expect(tally.comparedRequests).toBeGreaterThan(100);
  });

  test('is told in tables of at most 80 columns', () => {
    const longest = Math.max(
      ...campaign.tally
        .text()
        .split('\n')
        .map((line) => line.length),
    );
    expect(longest).toBeLessThanOrEqual(80);
  });
});

// What a server does wrong, made by altering what this mock answers, and the oracle that has to tell it.
const bugs: readonly (readonly [string, string, (answer: string) => string | undefined])[] = [
  ['fails', 'serverError', (answer) => answer.replace(/(?<=HTTP\/1\.1 )404/g, '500')],
  ['answers nothing', 'answered', (answer) => (answer.startsWith('HTTP/1.1 40') ? '' : answer)],
  ['hangs up', 'answered', (answer) => (answer.startsWith('HTTP/1.1 40') ? undefined : answer)],
  ['answers no HTTP', 'answered', (answer) => answer.replace('HTTP/1.1 4', 'HTTP/1.1 O')],
  ['gives two lengths', 'answered', (answer) => answer.replace('\r\nDate: ', '\r\nContent-Length: 1\r\nX: ')],
  ['answers what is not documented', 'documented', (answer) => answer.replace(/(?<=HTTP\/1\.1 )404/g, '418')],
  ['sends another type', 'documented', (answer) => answer.replaceAll('application/json', 'application/xson')],
  ['sends broken JSON', 'documented', (answer) => answer.replaceAll('{"error":', '{!error!:')],
  ['takes over headers', 'injection', (answer) => answer.replaceAll('\r\nDate: ', '\r\nX-Fuzz-Injected: ')],
  ['shows rows of others', 'leak', (answer) => answer.replace(/(?<="error":").{6}/g, 'cnry1x')],
  ['changes what it refuses', 'rows', (answer) => answer.replace(/(?<=HTTP\/1\.1 )20[01]/g, '400')],
];

test.each(bugs)('a server that %s is told by the oracle %s', async (_what, oracle, alter) => {
  const subject = await planted(mock, alter);
  const { findings } = await fuzz(subject, prepared, {
    ...options,
    ...{ requests: 160, lanes: 1, mostFindings: 8, withoutSlow: true },
    // Each answer that never comes is waited for.
    patience: oracle === 'answered' ? 50 : 5000,
  });
  await subject.stop();
  const found = findings.find((finding) => finding.oracle === oracle);
  expect(found && findingText(found, { seed: 1 }, false)).toMatch(
    /npm run fuzz -- --seed 1 --only-index \d+$/,
  );
});

test('a request that was found is found again by its index alone', async () => {
  const subject = await planted(mock, (answer) => answer.replace(/(?<=HTTP\/1\.1 )409/g, '500'));
  const rest = { ...options, lanes: 1, mostFindings: 1, withoutSlow: true };
  const { findings } = await fuzz(subject, prepared, rest);
  const [first] = findings;
  const again = await fuzz(subject, prepared, { ...rest, onlyIndex: first?.index ?? 0 });
  await subject.stop();
  expect(again.findings[0]?.shot?.draft.path).toBe(first?.shot?.draft.path);
  expect(again.findings[0]?.detail).toBe(first?.detail);
});

describe('of the process of a mock is told', () => {
  const run = (subject: Subject) =>
    fuzz(subject, prepared, { ...options, requests: 16, lanes: 1, withoutSlow: true }).then(
      ({ findings }) => findings,
    );

  test('what it writes to its error output', async () => {
    const [finding] = await run({ ...mock, complaints: () => 'TypeError: x is undefined' });
    expect(finding).toMatchObject({ oracle: 'process', detail: expect.stringContaining('TypeError') });
  });

  test('that it ended', async () => {
    const [finding] = await run({ ...mock, ended: () => 'SIGABRT' });
    expect(finding).toMatchObject({ oracle: 'process', detail: expect.stringContaining('SIGABRT') });
  });

  test('a polluted prototype', async () => {
    const subject = await planted(mock, (answer) => {
      Object.defineProperty(Object.prototype, 'fuzzed', { value: true, configurable: true });
      return answer;
    });
    const findings = await run(subject);
    Reflect.deleteProperty(Object.prototype, 'fuzzed');
    await subject.stop();
    expect(findings[0]?.detail).toBe('prototypes are polluted: Object.prototype.fuzzed');
  });

  test('a heap that grows', async () => {
    let heapUsed = 0;
    const inspect = () =>
      Promise.resolve({ heapUsed: (heapUsed += 500 * 1024 * 1024), cpuSeconds: 0, polluted: [] });
    const details = (await run({ ...mock, inspect })).map(({ detail }) => detail);
    expect(details).toContain('the heap grew from 500 to 1000 MB');
  });
});

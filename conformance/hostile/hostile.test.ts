import { describe, expect, onTestFinished, test } from 'vitest';
import { apiNames } from '../../generated/apis.js';
import { hostileTarget, impatient, judgeRules, patient } from './judging-fixture.js';
import { behaviours, serveHostile, type Behaviour, type BehaviourName } from './server-fixture.js';

// Whatever a target does, each rule gets a verdict in plain words, and the run ends within the limits of its description.

/** Behaviours that are no whole answer, and how a reader is told. */
const unanswered: Readonly<Partial<Record<BehaviourName, RegExp>>> = {
  'never answers': /no answer within 0\.3 s/,
  'begins an answer and stops': /the answer has not ended within 0\.3 s, still under way after 1 bytes/,
  'drips a byte now and then': /the answer has not ended within 0\.3 s, still under way after \d+ bytes/,
  'answers with a gigabyte': /the answer is longer than 4,194,304 bytes/,
  'closes in the middle of the body': /the answer breaks off after \d+ bytes of its body/,
  'resets the connection': /ECONNRESET|socket hang up/,
  'speaks no HTTP': /Expected HTTP/,
  'sends ten thousand headers': /the headers of the answer are longer than 16 KiB/,
  'sends a huge header': /the headers of the answer are longer than 16 KiB/,
  'floods with 103': /no answer within 0\.3 s/,
};

async function serve(behaviour: Behaviour) {
  const target = await serveHostile(behaviour);
  onTestFinished(() => target.close());
  return target;
}

const names = Object.keys(behaviours).filter((name): name is BehaviourName => name in behaviours);

describe.each(names)('a target that %s', (name) => {
  const words = unanswered[name];
  const isSlow = words?.source.includes('within') ?? false;
  // Rules of both APIs share what reads an answer; either of them meets half of the behaviours.
  const api = apiNames[names.indexOf(name) % apiNames.length] ?? 'tracepass';

  test('gets a verdict for every rule, in words', async () => {
    const { url } = await serve(behaviours[name]);
    const before = process.memoryUsage().rss;
    const { results, requests } = await judgeRules(hostileTarget(api, url, isSlow ? impatient : patient), 1);
    expect(process.memoryUsage().rss - before).toBeLessThan(600 * 2 ** 20);
    expect(results.length).toBeGreaterThan(10);
    const reasons = results.map(({ reason, failure }) => reason ?? failure?.message ?? '');
    expect(reasons.filter((reason) => reason.includes('\n    at '))).toEqual([]);
    if (!words) return;
    // Asked in vain a few times, the run ends and says so once for all that was left.
    const verdicts = new Set(results.map(({ verdict }) => verdict));
    for (const judged of ['pass', 'fail', 'observed'] as const) expect(verdicts).not.toContain(judged);
    expect(results.find(({ verdict }) => verdict === 'error')?.reason).toMatch(words);
    expect(reasons.at(-1)).toMatch(/so nothing more was sent \(last .*\); enable by making it answer/);
    expect(requests).toBeLessThan(40);
  });
});

test.each(apiNames)('%s: a target that answers differently each time stumbles no rule', async (api) => {
  const { url } = await serve(behaviours['answers differently each time']);
  const { results } = await judgeRules(hostileTarget(api, url));
  const stumbled = results.filter(({ verdict }) => verdict === 'error');
  expect(stumbled.map(({ id, reason }) => `${id}: ${reason}`)).toEqual([]);
});

test('a redirect to another host is an answer: no request and no credential goes there', async () => {
  const other = await serve((_, response) => void response.end('{}'));
  const { url, credentials } = await serve((_, response) => {
    response.writeHead(307, { Location: `${other.url}/api/v1/products` }).end();
  });
  const { results } = await judgeRules(hostileTarget('tracepass', url), 1);
  expect(credentials.length).toBeGreaterThan(0);
  expect(other.credentials).toEqual([]);
  const found = results.find(({ failure }) => failure?.message.includes('answered 307'));
  expect(found?.verdict).toBe('fail');
});

test('nothing that a silent target was asked counts as judged', async () => {
  const { url } = await serve(behaviours['resets the connection']);
  const { results } = await judgeRules(hostileTarget('tracepass', url));
  expect(results.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id)).toEqual([]);
});

test('one broken operation does not end the run: the others are judged', async () => {
  const { url } = await serve((request, response) => {
    if (request.method !== 'GET') return void request.socket.destroy();
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"templates":[]}');
  });
  const { results } = await judgeRules(hostileTarget('tracepass', url), 2);
  const ofTemplates = results.filter(({ id }) => id.startsWith('tracepass.templates.'));
  expect(ofTemplates.map(({ verdict }) => verdict)).not.toContain('skipped');
});

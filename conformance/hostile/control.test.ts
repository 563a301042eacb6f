import { describe, expect, onTestFinished, test } from 'vitest';
import { TargetClock } from '../engine/clock.js';
import { groundFor } from '../target/own-sandbox.js';
import { hostileTarget, impatient, judgeRules, patient } from './judging-fixture.js';
import { behaviours, serveHostile, type Behaviour, type BehaviourName } from './server-fixture.js';

// The control protocol of a target is a stranger, too.

const limits = { seconds: patient, bytes: 4 * 2 ** 20 };

async function serve(behaviour: Behaviour) {
  const target = await serveHostile(behaviour);
  onTestFinished(() => target.close());
  return target;
}

const hostile: readonly [BehaviourName, RegExp][] = [
  ['never answers', /no whole answer within 0\.3 s/],
  ['drips a byte now and then', /no whole answer within 0\.3 s/],
  ['answers with a gigabyte', /the answer is longer than 4,194,304 bytes/],
  ['answers with a gigabyte, packed', /the answer is longer than 4,194,304 bytes/],
  ['closes in the middle of the body', /control (GET|POST)/],
  ['redirects in a loop', /302/],
  ['sends wrong JSON', /JSON/],
  ['sends JSON nested 100,000 levels deep', /without|made a sandbox without/],
  ['sends __proto__', /without a time|made a sandbox without/],
];

describe.each(hostile)('a control protocol that %s', (name, words) => {
  test('makes no clock and no sandbox, in words', async () => {
    const { url } = await serve(behaviours[name]);
    const seconds = words.source.includes('within') ? impatient : patient;
    const clock = new TargetClock(`${url}/control`, 'default', 'control-token', {
      limits: { ...limits, seconds },
    });
    await expect(clock.now()).rejects.toThrow(words);
    await expect(clock.now()).rejects.toMatchObject({ name: 'Unreachable' });
    const target = {
      ...hostileTarget('tracepass', 'http://127.0.0.1:9', seconds),
      control: `${url}/control`,
    };
    await expect(groundFor(target)).rejects.toMatchObject({
      name: 'Unusable',
      message: expect.stringMatching(words),
    });
  });
});

test('a token for the control protocol does not follow a redirect', async () => {
  const other = await serve((_, response) => void response.end('{}'));
  const { url } = await serve((_, response) => {
    response.writeHead(307, { Location: `${other.url}/control` }).end();
  });
  const clock = new TargetClock(`${url}/control`, 'default', 'control-token', { limits });
  await expect(clock.advance('PT1S')).rejects.toThrow('307');
  expect(other.credentials).toEqual([]);
});

test('a clock that lies ends in verdicts', async () => {
  let asked = 0;
  const lying = await serve((request, response) => {
    asked += 1;
    const now = new Date(asked % 3 === 0 ? 0 : asked * 1e11).toISOString();
    request.resume();
    response
      .writeHead(200, { 'Content-Type': 'application/json' })
      .end(JSON.stringify({ now, frozen: false }));
  });
  const { url } = await serve(behaviours['answers differently each time']);
  const target = { ...hostileTarget('tracepass', url), control: `${lying.url}/control`, sandbox: 'default' };
  const { results } = await judgeRules(target, 2);
  const stacks = results.filter(({ reason }) => reason?.includes('\n    at '));
  expect(stacks.map(({ id, reason }) => `${id}: ${reason}`)).toEqual([]);
});

import { beforeEach, describe, expect, test } from 'vitest';
import type { Refusal } from '../../refusal.js';
import { Stage, type Sent } from '../fixtures.js';

const answer = { status: 400 };
const unversioned: Sent = {
  api: 'augno',
  operation: 'listUnits',
  status: 400,
  refusal: { kind: 'version', answer, values: { value: '' } },
};
const versioned: Sent = { api: 'augno', operation: 'listUnits', headers: { 'augno-version': '1' } };
const anonymous: Sent = {
  operation: 'listProducts',
  credential: null,
  status: 401,
  refusal: unauthenticated('missing'),
};

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});

describe('a missing mandatory header is told', () => {
  test('when it comes after the refusal', () => {
    const refused = stage.send(unversioned);
    const mended = stage.send(versioned);
    expect(stage.examiner.findings()).toEqual([
      expect.objectContaining({
        id: 'mandatory-header-missing',
        client: 'primary',
        detail: 'Augno-Version was missing; it was sent after the refusal',
        exchanges: [refused, mended],
      }),
    ]);
  });

  test('for credentials too, and then by the name of those that came', () => {
    stage.send(anonymous);
    stage.send({ operation: 'listProducts' });
    expect(stage.examiner.findings()).toMatchObject([
      { client: 'primary', detail: expect.stringMatching(/^Authorization was missing/) },
    ]);
  });

  test('at the end of the run when it never comes', () => {
    stage.send(anonymous);
    expect(stage.examiner.findings()).toEqual([]);
    expect(stage.findings).toMatchObject([
      { client: '127.0.0.1', detail: 'Authorization was missing, and no later request had it' },
    ]);
  });

  test('also where only the validation demands it', () => {
    const violation = {
      in: 'header',
      pointer: '/Augno-Version',
      keyword: 'required',
      params: {},
      message: '',
    } as const;
    stage.send({ ...unversioned, refusal: { kind: 'invalid', violations: [violation] } });
    expect(stage.findings).toMatchObject([{ detail: expect.stringMatching(/^Augno-Version was missing/) }]);
  });

  test('once for each header and program', () => {
    for (let count = 0; count < 3; count += 1) {
      stage.send(unversioned);
      stage.send({ ...unversioned, credential: 'readOnly' });
      stage.send(versioned);
    }
    stage.send({ ...unversioned, address: '10.0.0.7' });
    stage.send(anonymous);
    expect(stage.found).toHaveLength(3);
  });
});

describe('a client is not accused', () => {
  test.each<[string, Sent]>([
    [
      'a version that is not served',
      { ...unversioned, refusal: { kind: 'version', answer, values: { value: '9' } } },
    ],
    ['credentials that are not known', { ...anonymous, refusal: unauthenticated('unknown') }],
    ['another scheme', { ...anonymous, refusal: unauthenticated('scheme') }],
    [
      'a header with a wrong value',
      {
        ...unversioned,
        refusal: {
          kind: 'invalid',
          violations: [{ in: 'header', pointer: '/Augno-Version', keyword: 'enum', params: {}, message: '' }],
        },
      },
    ],
    [
      'a missing member of the body',
      {
        ...unversioned,
        refusal: {
          kind: 'invalid',
          violations: [{ in: 'body', pointer: '/name', keyword: 'required', params: {}, message: '' }],
        },
      },
    ],
    ['an example of the contract', { ...unversioned, example: true }],
    ['a request whose refusal never reached it', { ...unversioned, delivery: 'reset' }],
  ])('for %s', (_, request) => {
    stage.send(request);
    stage.send(versioned);
    expect(stage.found).toEqual([]);
  });

  test('before the end of the run for requests that it sent at the same time as those with the header', () => {
    stage.sendAtOnce([unversioned, versioned, versioned]);
    expect(stage.examiner.findings()).toEqual([]);
  });
});

function unauthenticated(cause: 'missing' | 'unknown' | 'scheme'): Refusal {
  return { kind: 'unauthenticated', cause, answer: { status: 401 }, values: {} };
}

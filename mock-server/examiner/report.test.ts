import { expect, test } from 'vitest';
import type { Refusal } from '../refusal.js';
import { Stage } from './fixtures.js';
import { reported } from './report.js';

const token = 'tp_mock_primary';
const mismatchOf = (key: string): Refusal => ({
  kind: 'idempotency',
  cause: 'mismatch',
  key,
  answer: { status: 422 },
  values: {},
});
const site = { name: 'default', apis: new Map() };

test('a client that makes its idempotency keys of its token is told so without the token', () => {
  const stage = new Stage();
  const headers = { authorization: `Bearer ${token}` };
  const create = { operation: 'createProduct', key: `${token}-1`, headers };
  stage.send({ ...create, body: { name: 'a' }, status: 201 });
  stage.send({
    ...create,
    body: { name: 'b' },
    status: 422,
    refusal: mismatchOf(`${token}-1`),
  });
  const told = stage.findings.map((finding) => reported(finding, site));
  expect(told.map(({ detail }) => detail)).toEqual(['key tp_…ary-1 belongs to another request']);
  expect(JSON.stringify(told)).not.toContain(token);
});

test.each([0, 5, 14])('a token of which a long body keeps %i characters leaves none of them', (kept) => {
  const stage = new Stage();
  const headers = { authorization: `Bearer ${token}` };
  const create = { operation: 'createProduct', key: 'k1', headers };
  const body = `"${'-'.repeat(8192 - 1 - kept)}${token}-${'-'.repeat(9000)}"`;
  stage.send({ ...create, body: { name: 'a' }, status: 201 });
  stage.send({
    ...create,
    body: JSON.parse(body),
    status: 422,
    refusal: mismatchOf('k1'),
  });
  const told = JSON.stringify(stage.findings.map((finding) => reported(finding, site)));
  expect(told).toContain('belongs to another request');
  expect(told).toContain('----');
  expect(told).not.toMatch(/-tp_m/);
});

import { beforeEach, describe, expect, test } from 'vitest';
import { Stage, type Sent } from './fixtures.js';

const write: Sent = { operation: 'createProduct', status: 201 };
const cut: Sent = { ...write, delivery: 'reset' };
const refused: Sent = { operation: 'updateProduct', status: 429, answerHeaders: { 'Retry-After': '9' } };

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});

test('findings come in the order in which they were proven', () => {
  stage.send(refused);
  stage.send({ ...cut, key: 'k1' });
  stage.send({ ...write, key: 'k2' });
  stage.send({ ...refused, after: 100 });
  expect(stage.found).toEqual(['new-key-on-retry', 'retried-before-retry-after']);
});

test('at most 50 of a kind are listed, and the last one tells how many more there are', () => {
  for (let count = 0; count < 61; count += 1) stage.send(refused);
  expect(stage.findings).toHaveLength(50);
  expect(stage.findings.at(-2)?.detail).not.toContain('more');
  expect(stage.findings.at(-1)?.detail).toContain('(and 10 more of the kind)');
});

test('what stands but may be excused is counted as well', () => {
  for (let count = 0; count < 60; count += 1) {
    const body = { count };
    stage.send({ ...cut, body, key: `a${count}` });
    stage.send({ ...write, body, key: `b${count}` });
  }
  expect(stage.findings).toHaveLength(50);
  expect(stage.findings.at(-1)?.detail).toContain('(and 10 more of the kind)');
});

describe('a client is named', () => {
  test('by its credential, also where the call was struck before that was looked at', () => {
    stage.send({ ...refused, credential: 'readOnly' });
    stage.send({ ...refused, credential: 'readOnly', authenticated: false });
    expect(stage.findings).toMatchObject([{ client: 'readOnly' }]);
  });

  test('by its address where it never got past authentication', () => {
    stage.send({ ...refused, authenticated: false });
    stage.send({ ...refused, authenticated: false });
    expect(stage.findings).toMatchObject([{ client: '127.0.0.1' }]);
  });
});

describe('clearing', () => {
  test('forgets what was found and what would still be found of earlier exchanges', () => {
    for (let count = 0; count < 70; count += 1) stage.send(refused);
    stage.send({ ...cut, key: 'k1' });
    stage.send({ ...write, key: 'k2' });
    stage.examiner.clear();
    expect(stage.findings).toEqual([]);
    for (let count = 0; count < 2; count += 1) stage.send({ ...refused, url: '/another' });
    expect(stage.findings.map(({ detail }) => detail)).toEqual([expect.not.stringContaining('more')]);
  });

  test('lets no earlier exchange prove anything', () => {
    stage.send(refused);
    stage.examiner.clear();
    stage.send(refused);
    expect(stage.findings).toEqual([]);
    stage.send(refused);
    expect(stage.findings).toHaveLength(1);
  });

  test('lets what is told once be told once more', () => {
    const confirming: Sent = { operation: 'createPassport', body: { confirmOverage: true }, status: 201 };
    stage.send(confirming);
    stage.examiner.clear();
    stage.send(confirming);
    expect(stage.found).toEqual(['overage-never-offered']);
  });

  test('does not take an excuse away', () => {
    stage.send({ operation: 'createPassport', status: 402, authenticated: false });
    stage.examiner.clear();
    stage.send({ operation: 'createPassport', body: { confirmOverage: true }, status: 201 });
    expect(stage.found).toEqual([]);
  });
});

test('what is kept of long bodies is their beginning', () => {
  const long = 'x'.repeat(100_000);
  stage.send({ ...cut, body: long, key: 'k1' });
  stage.send({ ...write, body: long, answer: long, key: 'k2' });
  for (const { request, response } of stage.findings.flatMap(({ exchanges }) => exchanges)) {
    expect(request.body.length).toBeLessThan(10_000);
    expect(response?.body.length).toBeLessThan(10_000);
  }
});

test('bodies are told apart beyond what is kept of them', () => {
  const long = 'x'.repeat(100_000);
  stage.send({ ...cut, body: `${long}a`, key: 'k1' });
  stage.send({ ...write, body: `${long}b`, key: 'k2' });
  expect(stage.found).toEqual([]);
});

test('clients beyond those that are watched replace the ones that were seen least recently', () => {
  stage.send(refused);
  stage.send({ ...refused, credential: 'forgotten' });
  for (let count = 0; count < 63; count += 1) {
    stage.send({ ...refused, credential: `key ${count}` });
    stage.send({ operation: 'listTemplates', answer: { count } });
  }
  stage.send({ ...refused, credential: 'forgotten' });
  stage.send(refused);
  expect(stage.findings).toMatchObject([{ client: 'primary' }]);
});

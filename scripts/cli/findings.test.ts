import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../mock-server/index.js';
import { findingsText } from './findings.js';

type Finding = ReturnType<Sandbox['findings']>[number];

const finding: Finding = {
  id: 'new-key-on-retry',
  statement:
    'A write without a clear answer was repeated under another idempotency key, so it can happen twice.',
  client: 'primary',
  at: '2026-05-09T10:00:00.000Z',
  detail: 'key one got no answer, then key two',
  exchanges: [
    entry('reset', '/api/v1/products'),
    entry('whole', `/api/v1/products?search=${'x'.repeat(100)}`),
  ],
};

describe('what a stopped mock prints of its clients', () => {
  test('is one line when there is nothing to say', () => {
    expect(findingsText([sandbox('default'), sandbox('other')])).toBe('no findings');
  });

  test('names sandbox, habit, client, and the exchanges on a line each', () => {
    const text = stripVTControlCharacters(findingsText([sandbox('calm'), sandbox('default', finding)]));
    expect(text.split('\n')).toEqual([
      'findings in sandbox default',
      '',
      'new-key-on-retry  primary',
      '  A write without a clear answer was repeated under another idempotency key, so',
      '  it can happen twice.',
      '  key one got no answer, then key two',
      '    POST /api/v1/products → no answer',
      expect.stringMatching(/^ {4}POST \/api\/v1\/products\?search=x+…x+ → 201$/),
    ]);
  });

  test('keeps within 80 columns and cannot steer the terminal', () => {
    const detail = `key ${'k'.repeat(255)} \u001b[2J belongs to another request`;
    const exchanges = [entry('truncated', `/${'long'.repeat(50)}`), entry('whole', '/\u202e')];
    const text = stripVTControlCharacters(
      findingsText([sandbox('default', { ...finding, detail, exchanges })]),
    );
    for (const line of text.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
    expect(text).toContain('\\u001b');
    expect(text).toContain('\\u202e');
    expect(text).toContain('201, cut off');
  });
});

function sandbox(name: string, ...found: Finding[]): Pick<Sandbox, 'name' | 'findings'> {
  return { name, findings: () => found };
}

function entry(delivery: 'whole' | 'reset' | 'truncated', url: string): Finding['exchanges'][number] {
  return {
    id: 1,
    at: '2026-05-09T10:00:00.000Z',
    api: 'tracepass',
    durationMs: 1,
    delivery,
    request: { method: 'POST', url, headers: {}, body: '' },
    response: { status: 201, headers: {}, body: '' },
    decisions: [],
    faults: [],
    example: false,
  };
}

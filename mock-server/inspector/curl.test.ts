import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { curlOf } from './curl.js';
import type { Draft } from './draft.js';

const draft: Draft = { method: 'GET', url: '/v1/units?a=1&b=2', token: '', headers: [], body: '' };

/** The words that a shell makes of a command. */
function wordsOf(command: string): string[] {
  const script = `curl() { printf '%s\\0' "$@"; }\n${command}`;
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

describe('a request as a command', () => {
  test('is read by a shell as it was meant, whatever stands in it', () => {
    const body = `{"it's": "$HOME \`id\` \\\\ \\n"}`;
    const words = wordsOf(
      curlOf(
        {
          ...{ ...draft, method: 'PATCH', token: 'tp_1', body },
          headers: [
            ['Content-Type', 'application/json'],
            ['X-Empty', ''],
          ],
        },
        'http://127.0.0.1:4010',
      ),
    );
    expect(words).toEqual([
      ...['-si', '-X', 'PATCH', 'http://127.0.0.1:4010/v1/units?a=1&b=2'],
      ...['-H', 'Authorization: Bearer tp_1', '-H', 'Content-Type: application/json', '-H', 'X-Empty;'],
      ...['--data-raw', body],
    ]);
  });

  test('says no more than is needed', () => {
    expect(wordsOf(curlOf(draft, 'http://h'))).toEqual(['-si', 'http://h/v1/units?a=1&b=2']);
    expect(wordsOf(curlOf({ ...draft, method: 'POST' }, 'http://h'))).toContain('-X');
    expect(wordsOf(curlOf({ ...draft, method: 'POST', body: 'x' }, 'http://h'))).toEqual([
      ...['-si', 'http://h/v1/units?a=1&b=2', '-H', 'Content-Type:', '--data-raw', 'x'],
    ]);
  });
});

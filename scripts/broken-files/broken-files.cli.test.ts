import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shell } from '../docs/processes.js';
import { temporaryFolder } from './readers-fixture.js';

// What the readers say, as whoever types a command gets to see it: one line, no stack, exit code 2, nothing written.

let files: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  files = await temporaryFolder();
});
afterAll(() => files.remove());

const brackets = '['.repeat(100_000);
const target = 'api: tracepass\nbaseUrl: http://127.0.0.1:9\ncredentials: { primary: { token: abc } }\n';

test.each([
  ['verify --target FILE --report json=OUT', brackets, ':1:250: is nested too deep'],
  [
    'verify --target FILE --report json=OUT',
    `${target}headers: ${'- '.repeat(3000)}\n`,
    ': is nested too deep',
  ],
  [
    'verify --target FILE --report json=OUT',
    target.replace('abc', '${NOBODY_SET_THIS}'),
    ':3:34: /credentials',
  ],
  [
    'verify --target FILE --report json=OUT',
    target.replace('abc', '*abc'),
    ':3:34: the alias *abc has no anchor',
  ],
  [
    'verify --baseline FILE --write-baseline OUT',
    '- rule: x\n  rule: x\n',
    ':2:3: has the member rule twice',
  ],
  ['report FILE --html OUT', '{"tool": ', ':1:10: the file ends here, in the middle of the report'],
  ['report FILE --html OUT', `{"a":${brackets}`, 'is nested too deep'],
  [
    'report FILE --html OUT',
    '{"tool": {"name": "twinspec"}, "format": 1e999}',
    ':1:42: 1e999 is no number that can be',
  ],
  ['mock --port 0 --snapshot FILE', '{"format": 1}', ":1:1: /tool: must have required property 'tool'"],
  ['mock --port 0 --snapshot FILE', '{"format": 1,\n "format": 1}', ':2:2: has the member format twice'],
])('%s ends with one line about the file (%#)', async (words, content, reason) => {
  const file = await files.write('given', content);
  const written = join(files.folder, 'out');
  const { code, output } = await shell(
    `node dist/scripts/cli/main.js ${words.replace('FILE', file).replace('OUT', written)}`,
  );
  const [line, ...more] = output.trimEnd().split('\n');
  expect(more, output).toEqual([]);
  expect(line?.startsWith(`twinspec: ${file}:`), output).toBe(true);
  expect(line).toContain(reason);
  expect(code).toBe(2);
  await expect(access(written)).rejects.toThrow('ENOENT');
});

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Unusable } from '../../conformance/index.js';
import { SnapshotRefused } from '../../mock-server/index.js';
import { SourceProblem } from '../generate/source-problem.js';
import { brokenBytes, brokenValues, brokenYaml, cutOff, drawing, type Broken } from './breaks-fixture.js';
import { kinds, temporaryFolder, type Kind } from './readers-fixture.js';

// Every kind of file that is read is broken in every way, at places drawn from a seed (TWINSPEC_SEED tries another). What
// was broken ends in one line that names the file, the place and the reason; what is whole is read.

const seed = Number(process.env['TWINSPEC_SEED'] ?? 20_260_509);

let files: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  files = await temporaryFolder();
});
afterAll(() => files.remove());

const outcome = (kind: Kind, file: string): Promise<{ value: unknown } | { error: unknown }> =>
  kind.read(file).then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );

/** The line that the error names; fails where it is not what people should get to see. */
function lineNamed(kind: Kind, file: string, error: unknown, what: string): number | undefined {
  // Where in a snapshot, and in which file, is put before the message by the command.
  if (error instanceof SnapshotRefused) return undefined;
  expect(error instanceof Unusable || error instanceof SourceProblem, `${what}: ${String(error)}`).toBe(true);
  const { message } = error instanceof Error ? error : new Error();
  expect(message, what).not.toContain('\n');
  expect(message.length, what).toBeLessThan(600);
  expect(message.startsWith(`${kind.shown(file)}:`), `${what}: ${message}`).toBe(true);
  const [, line, , reason = ''] =
    /^(?::(\d+):(\d+))?: (\S.*)$/.exec(message.slice(kind.shown(file).length)) ?? [];
  expect(reason, `${what}: ${message}`).not.toBe('');
  return line === undefined ? undefined : Number(line);
}

async function expectRefused(kind: Kind, broken: Broken): Promise<void> {
  const file = await files.write(kind.path, broken.bytes);
  const result = await outcome(kind, file);
  const what = `${kind.name}, ${broken.name}, seed ${seed}`;
  if ('value' in result) expect.fail(`${what}: was taken for whole`);
  const line = lineNamed(kind, file, result.error, what);
  if (broken.line !== undefined) expect(line, `${what}: ${String(result.error)}`).toBe(broken.line);
}

describe.each(await kinds())('$name', (kind) => {
  const draw = drawing(seed);

  test('is read as it is, behind a byte order mark, with other line ends and without the last one', async () => {
    const plain = await outcome(kind, await files.write(kind.path, kind.text));
    expect(plain).toHaveProperty('value');
    for (const text of [`\uFEFF${kind.text}`, kind.text.replaceAll('\n', '\r\n'), kind.text.trimEnd()])
      expect(await outcome(kind, await files.write(kind.path, text))).toEqual(plain);
  });

  test('is refused where it is not text', async () => {
    for (const broken of brokenBytes(kind.text, draw, kind.times)) await expectRefused(kind, broken);
  });

  test('is refused with the line where a value is broken', async () => {
    for (const broken of brokenValues(kind.text, draw, kind.times)) await expectRefused(kind, broken);
    if (kind.language === 'json') return;
    for (const broken of brokenYaml(kind.text, draw, kind.times)) await expectRefused(kind, broken);
  });

  test('is refused where it is cut off, unless what is left is whole', async () => {
    for (const broken of cutOff(kind.text, kind.step)) {
      if (kind.language === 'json') await expectRefused(kind, broken);
      else {
        const file = await files.write(kind.path, broken.bytes);
        const result = await outcome(kind, file);
        if ('error' in result) lineNamed(kind, file, result.error, `${kind.name}, ${broken.name}`);
      }
    }
  });

  test('is refused where it is a folder, or not there', async () => {
    const folder = join(files.folder, 'folder', kind.path);
    await mkdir(folder, { recursive: true });
    for (const [file, reason] of [
      [folder, 'EISDIR'],
      [join(files.folder, 'nowhere', kind.path), 'ENOENT'],
    ] as const) {
      const result = await outcome(kind, file);
      expect(result).toHaveProperty('error.message', `${kind.shown(file)}: cannot be read (${reason})`);
    }
  });
});

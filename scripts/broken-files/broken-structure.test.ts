import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatSchemas } from '../../generated/formats.js';
import { drawing } from './breaks-fixture.js';
import { kinds, temporaryFolder, type Kind } from './readers-fixture.js';

// Files that can be parsed, and hold something else than they should: a member of another type, one that is missing, one
// that nobody knows. Whether that is wrong is what the published schema says; here it is asked apart from the readers.

const seed = Number(process.env['TWINSPEC_SEED'] ?? 20_260_509);
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema({ $id: 'formats', $defs: formatSchemas });

let files: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  files = await temporaryFolder();
});
afterAll(() => files.remove());

const all = await kinds();
const kindOf = (name: string): Kind => {
  const kind = all.find((candidate) => candidate.name === name);
  if (!kind) throw new Error(`no kind of file is called ${name}`);
  return kind;
};

/** A word that stands nowhere else, to find the line by. */
const marker = 'marked-here';

async function refusal(kind: Kind, text: string): Promise<{ line?: number; message: string } | undefined> {
  const file = await files.write(kind.path, text);
  try {
    await kind.read(file);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line] = /:(\d+):\d+: /.exec(message) ?? [];
    return { message, ...(line !== undefined && { line: Number(line) }) };
  }
}

const lineOf = (text: string) => text.slice(0, text.indexOf(marker)).split('\n').length;

/** Paths of every member and item, the whole left out. */
function pathsIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    [...path, name],
    ...pathsIn(member, [...path, name]),
  ]);
}

/** A copy in which what a path leads to is another value, or is gone. */
function changed(value: unknown, [name, ...rest]: readonly string[], to: unknown): unknown {
  if (name === undefined) return to;
  const entries = Object.entries(Object(value)).flatMap(([key, member]): [string, unknown][] => {
    if (key !== name) return [[key, member]];
    return rest.length === 0 && to === undefined ? [] : [[key, changed(member, rest, to)]];
  });
  return Array.isArray(value) ? entries.map(([, member]) => member) : Object.fromEntries(entries);
}

describe.each([
  ['a target description', 'Target'],
  ['a baseline', 'BaselineFile'],
  ['a report', 'Report'],
  ['spec/tracepass/rules.yaml', 'RuleFile'],
])('%s', (name, format) => {
  const kind = kindOf(name);
  const isRight = ajv.compile({ $ref: `formats#/$defs/${format}` });
  const whole: unknown = parse(kind.text);
  const value: unknown = format === 'Report' ? Object(whole).runs[0] : whole;
  const draw = drawing(seed);
  const paths = pathsIn(value);
  const drawn = Array.from({ length: 25 }, () => paths[draw(paths.length)] ?? []);
  const written = (mutated: unknown) => JSON.stringify(mutated, null, 2);

  test.each([
    ['an object where something else belongs', { [marker]: true }],
    ['a text where something else belongs', marker],
    ['a list where something else belongs', [[marker]]],
    ['null', null],
    ['a number below all', -1.5],
    ['true', true],
    ['nothing', undefined],
  ])('with %s is taken for what its schema says', async (_, replacement) => {
    for (const path of drawn) {
      const mutated = changed(value, path, replacement);
      const found = await refusal(kind, written(mutated));
      const what = `${path.join('/')}, seed ${seed}: ${found?.message}`;
      if (isRight(mutated)) {
        // What is right by its schema can be about rules that do not exist.
        if (found) expect(found.message, what).not.toMatch(/must|lacks|unknown member/);
      } else expect(found?.line, what).toBeDefined();
    }
  });

  test('with a member that nobody knows is refused at its name, or is read without harm', async () => {
    const objects = [[], ...drawn].filter((path) => {
      const at = path.reduce<unknown>((found, part) => Object(found)[part], value);
      return typeof at === 'object' && at !== null && !Array.isArray(at);
    });
    for (const path of objects) {
      const at = path.reduce<unknown>((found, part) => Object(found)[part], value);
      const stranger = { ...Object(at), [marker]: 1 };
      const mutated = path.length === 0 ? stranger : changed(value, path, stranger);
      for (const member of [marker, '__proto__', 'constructor']) {
        const text = written(mutated).replace(`"${marker}": 1`, `"${member}": {"polluted": true}`);
        const found = await refusal(kind, text);
        const line = lineOf(written(mutated));
        if (isRight(JSON.parse(text))) expect(found?.message ?? '', path.join('/')).not.toContain(member);
        else expect(found?.line, `${path.join('/')} ${found?.message}`).toBe(line);
        expect({}).not.toHaveProperty('polluted');
      }
    }
  });
});

describe('a contract', () => {
  const kind = kindOf('spec/control/openapi.yaml');
  const at = async (from: string | RegExp, to: string) => {
    const text = kind.text.replace(from, to);
    expect(text).not.toBe(kind.text);
    return { found: await refusal(kind, text), line: text.includes(marker) ? lineOf(text) : undefined };
  };

  test.each([
    ['of OpenAPI 3.0', /^openapi: .*$/m, `openapi: 3.0.3 # ${marker}`, 'openapi has to be a version 3.1'],
    ['of OpenAPI 4', /^openapi: .*$/m, `openapi: 4.0.0 # ${marker}`, 'openapi has to be a version 3.1'],
    [
      'whose version is a number',
      /^openapi: .*$/m,
      `openapi: 3.1 # ${marker}`,
      'openapi has to be a version',
    ],
    ['without paths that are named so', /^paths:/m, `pathz: # ${marker}`, 'Property `pathz` is not expected'],
    ['with a word where an object belongs', /^paths:/m, `paths: word # ${marker}\nx-paths:`, 'Expected type'],
    [
      'with a reference to nothing',
      /'#\/components\/schemas\/\w+'/,
      `'#/components/schemas/Nothing-${marker}'`,
      `reference #/components/schemas/Nothing-${marker} points at nothing`,
    ],
    [
      'with a reference to a member of every object',
      /'#\/components\/schemas\/\w+'/,
      "'#/components/schemas/toString'",
      'reference #/components/schemas/toString points at nothing',
    ],
    [
      'with a reference elsewhere',
      /'#\/components\/schemas\/\w+'/,
      `'https://example.com/${marker}.yaml'`,
      `reference https://example.com/${marker}.yaml leaves the document`,
    ],
    [
      'with references in a circle',
      /^ {2}schemas:\n/m,
      `  schemas:\n    One: { $ref: '#/components/schemas/Two' } # ${marker}\n    Two: { $ref: '#/components/schemas/One' }\n`,
      'reference #/components/schemas/Two leads in a circle',
    ],
  ])('%s is refused at the line', async (_, from, to, reason) => {
    const { found, line } = await at(from, to);
    expect(found?.message).toContain(reason);
    if (line === undefined) expect(found?.line).toBeDefined();
    else expect(found?.line).toBe(line);
  });

  test('with policies of another form is refused at the member', async () => {
    const tracepass = kindOf('spec/tracepass/openapi.yaml');
    const text = tracepass.text.replace('keyMaxLength: 255', `keyMaximum: 255 # ${marker}`);
    const found = await refusal(tracepass, text);
    expect(found?.message).toContain('x-policies/idempotency');
  });
});

describe('a file of another version', () => {
  test.each([
    ['a snapshot', /"format": 1,/, '"format": 2,', '/format: 2 is newer than this version reads'],
    ['a snapshot', /"format": 1,/, '', "must have required property 'format'"],
    ['a snapshot', /"digest": "sha256-/, '"digest": "sha256-x', '/digest'],
    ['a report', '"tool": {', '"format": 9, "tool": {', '/format is 9'],
    ['spec/tracepass/overlays/de.yaml', 'overlay: 1.0.0', 'overlay: 2.0.0', 'overlay must be equal'],
    ['spec/formats.yaml', 'components:', 'component:', 'components.schemas has to hold schemas'],
    ['spec/formats.yaml', /\$ref: '#\/components\/schemas\/\w+'/, "$ref: '#/nowhere'", 'points at nothing'],
  ])('%s with %s as %s is refused', async (name, from, to, reason) => {
    const kind = kindOf(name);
    const found = await refusal(kind, kind.text.replace(from, to));
    expect(found?.message).toContain(reason);
  });
});

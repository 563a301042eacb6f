import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseBaseline } from '../../conformance/baseline/load.js';
import { mixedReport, passingReport } from '../../conformance/report/fixtures.js';
import { readSource } from '../../conformance/files/source-text.js';
import { toJson } from '../../conformance/report/json.js';
import { readReports } from '../../conformance/report/read-reports.js';
import { loadTarget } from '../../conformance/target/load.js';
import { startMock } from '../../mock-server/index.js';
import { rules } from '../../generated/tracepass/rules.js';
import { readSnapshotFile } from '../cli/snapshot-file.js';
import { readContract } from '../generate/contract-source.js';
import { readFormats } from '../generate/format-schemas.js';
import { readOverlay } from '../generate/overlay-document.js';
import { readRules } from '../generate/rules-source.js';
import { nameOf } from '../generate/yaml-file.js';

/** A kind of file that a tool reads. */
export interface Kind {
  readonly name: string;
  readonly language: 'yaml' | 'json';
  /** A file as it should be. */
  readonly text: string;
  /** Breaks of each sort, and bytes between cuts: few where reading takes long. */
  readonly times: number;
  readonly step: number;
  /** Path below the folder in which the file is tried. */
  readonly path: string;
  /** What the file holds, or the error that the tool ends with. */
  read(file: string): Promise<unknown>;
  /** How messages call the file. */
  shown(file: string): string;
}

/** Where files are tried. */
export async function temporaryFolder(): Promise<{
  write(path: string, bytes: Buffer | string): Promise<string>;
  folder: string;
  remove(): Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'twinspec-broken-'));
  return {
    folder,
    async write(path, bytes) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
      return file;
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

const target = `# Everything that a description can have.
api: tracepass
baseUrl: https://staging.example.com
credentials:
  primary: { token: "secret-one" }
  otherTenant: { token: secret-two }
  nearQuota:
    token: secret-three
    slotsLeft: 5
headers:
  X-Team: conformance
operations: [createProduct, getProduct]
control: http://127.0.0.1:4010/__control
controlToken: secret-four
sandbox: default
limits:
  maxWrites: 150
  requestsPerSecond: 15.5
  allowCharges: false
`;

const baseline = rules
  .filter(({ level }) => level === 'must')
  .slice(0, 12)
  .map(({ id }) => `- rule: ${id}\n  reason: "known: TP-4711"\n  until: 2026-12-31\n`)
  .join('\n');

const asGiven = (file: string) => file;
const inSpec = (file: string) => nameOf(pathToFileURL(file));
const formats = await readFormats(new URL('../../spec/formats.yaml', import.meta.url));
const specText = (path: string) => readFile(new URL(`../../spec/${path}`, import.meta.url), 'utf8');

/** Every kind of file that a command of Twinspec, or of its repository, takes as input. */
export async function kinds(): Promise<readonly Kind[]> {
  const mock = await startMock({
    apis: ['tracepass'],
    clock: new Date('2026-05-09T10:00:00Z'),
    frozen: true,
  });
  const sandbox = mock.sandboxes.default;
  const snapshot = JSON.stringify(sandbox.snapshot(), null, 2);
  await mock.close();
  const spec = async (path: string, read: Kind['read'], times: number, cuts: number): Promise<Kind> => {
    const text = await specText(path);
    return {
      name: `spec/${path}`,
      language: 'yaml',
      text,
      times,
      step: Math.ceil(text.length / cuts),
      path: `spec/${path}`,
      read,
      shown: inSpec,
    };
  };
  const contract: Kind['read'] = async (file) => (await readContract(pathToFileURL(file), formats)).document;
  return [
    {
      name: 'a target description',
      language: 'yaml',
      text: target,
      times: 40,
      step: 1,
      path: 'target.yaml',
      read: (file) => loadTarget(file, {}),
      shown: asGiven,
    },
    {
      name: 'a baseline',
      language: 'yaml',
      text: baseline,
      times: 40,
      step: 7,
      path: 'baseline.yaml',
      read: async (file) => parseBaseline((await readSource(file)).text, file, rules).entries,
      shown: asGiven,
    },
    {
      name: 'a report',
      language: 'json',
      text: toJson([mixedReport, passingReport]),
      times: 40,
      step: 17,
      path: 'report.json',
      read: readReports,
      shown: asGiven,
    },
    {
      name: 'a snapshot',
      language: 'json',
      text: snapshot,
      times: 20,
      step: Math.ceil(snapshot.length / 300),
      path: 'state.json',
      async read(file) {
        const { value } = await readSnapshotFile(file);
        sandbox.restore(value);
        return sandbox.snapshot().content;
      },
      shown: asGiven,
    },
    await spec('tracepass/openapi.yaml', contract, 1, 4),
    await spec('augno/openapi.yaml', contract, 1, 2),
    await spec('control/openapi.yaml', contract, 3, 20),
    await spec('tracepass/rules.yaml', (file) => readRules(pathToFileURL(file), formats), 3, 20),
    await spec('augno/rules.yaml', (file) => readRules(pathToFileURL(file), formats), 1, 5),
    await spec('formats.yaml', async (file) => (await readFormats(pathToFileURL(file))).schemas, 3, 30),
    await spec(
      'tracepass/overlays/de.yaml',
      async (file) => (await readOverlay(pathToFileURL(file))).document,
      5,
      40,
    ),
    await spec(
      'tracepass/overlays/it.yaml',
      async (file) => (await readOverlay(pathToFileURL(file))).document,
      2,
      10,
    ),
  ];
}

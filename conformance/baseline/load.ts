import { readFile } from 'node:fs/promises';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { apiNames } from '../../generated/apis.js';
import { formatSchemas, type BaselineEntry, type BaselineFile, type Rule } from '../../generated/formats.js';
import { loadSuite } from '../apis/load.js';
import { suggestion } from '../target/admission.js';
import { Unusable, validatorOf } from '../target/documents.js';

/** Failures that are known and tolerated until a day, as a file lists them. */
export interface Baseline {
  /** The file as it was named, for messages. */
  readonly file: string;
  /** In the order of the file; `line` is where each begins, from 1. */
  readonly entries: readonly (BaselineEntry & { readonly line: number })[];
}

const isBaselineFile = validatorOf<BaselineFile>('BaselineFile');

/**
 * Reads a baseline, YAML or JSON: a list of `{ rule, reason, until }`.
 *
 * @throws Unusable naming file, line and reason of the first problem: unreadable, not YAML, a member that is missing,
 *   unknown or of no use, a rule that does not exist or never fails, a rule that stands there twice
 */
export async function loadBaseline(file: string): Promise<Baseline> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Unusable(`${file}: cannot be read (${error.code ?? error.message})`);
  });
  const rules = (await Promise.all(apiNames.map((api) => loadSuite(api)))).flatMap((suite) => suite.rules);
  return parseBaseline(text, file, rules);
}

/** As {@link loadBaseline}, from a text. @param rules those that an entry may name */
export function parseBaseline(text: string, file: string, rules: readonly Rule[]): Baseline {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const [broken] = document.errors;
  const lineAt = (offset: number) => counter.linePos(offset).line;
  if (broken) throw new Unusable(`${file}:${lineAt(broken.pos[0])}: ${broken.message}`);
  const value: unknown = document.toJS();
  if (!isBaselineFile(value)) {
    const [first] = (isBaselineFile.errors ?? [])
      .map((error) => ({ line: lineAt(placeOf(document, error)), words: explain(error) }))
      .sort((a, b) => a.line - b.line);
    throw new Unusable(`${file}:${first?.line ?? 1}: ${first?.words ?? notAList}`);
  }
  const entries = value.map((entry, index) => ({ ...entry, line: lineAt(offsetAt(document, [index])) }));
  requireUsefulRules(entries, file, rules);
  return { file, entries };
}

function requireUsefulRules(entries: Baseline['entries'], file: string, rules: readonly Rule[]): void {
  const levels = new Map(rules.map(({ id, level }) => [id, level]));
  const seen = new Map<string, number>();
  for (const { rule, line } of entries) {
    const level = levels.get(rule);
    if (level === undefined)
      throw new Unusable(`${file}:${line}: there is no rule ${rule}${suggestion(rule, [...levels.keys()])}`);
    if (level === 'observe')
      throw new Unusable(`${file}:${line}: ${rule} is an observe rule, which never fails`);
    const before = seen.get(rule);
    if (before !== undefined)
      throw new Unusable(`${file}:${line}: ${rule} is listed already, in line ${before}`);
    seen.set(rule, line);
  }
}

const notAList = 'a baseline is a list of { rule, reason, until }';
const members = Object.keys(Object(formatSchemas['BaselineEntry']?.['properties']));

function explain({ instancePath, keyword, params, message = 'is invalid' }: ErrorObject): string {
  const [, , member] = instancePath.split('/');
  if (instancePath === '') return notAList;
  if (keyword === 'additionalProperties') {
    const name = String(params['additionalProperty']);
    return `unknown member "${name}"${suggestion(name, members)}`;
  }
  if (keyword === 'required') return `the entry lacks "${params['missingProperty']}"`;
  switch (member) {
    case 'reason':
      return 'reason has to say why the failure is tolerated';
    case 'until':
      return 'until has to be a day such as 2026-12-31';
    case undefined:
      return `an entry has to be { ${members.join(', ')} }`;
    default:
      return `${member} ${message}`;
  }
}

/** Offset of what is wrong, of the name where a member is unknown. */
function placeOf(document: Document, { instancePath, keyword, params }: ErrorObject): number {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  if (keyword !== 'additionalProperties') return offsetAt(document, path);
  const entry = document.getIn(path, true);
  const pair = isMap(entry)
    ? entry.items.find(({ key }) => isScalar(key) && key.value === params['additionalProperty'])
    : undefined;
  return isNode(pair?.key) ? (pair.key.range?.[0] ?? 0) : offsetAt(document, path);
}

function offsetAt(document: Document, path: readonly (string | number)[]): number {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

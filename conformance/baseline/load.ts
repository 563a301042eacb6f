import type { ErrorObject } from 'ajv/dist/2020.js';
import { apiNames } from '../../generated/apis.js';
import { formatSchemas, type BaselineEntry, type BaselineFile, type Rule } from '../../generated/formats.js';
import { loadSuite } from '../apis/load.js';
import { placeOf } from '../files/source-document.js';
import { readSource, sourceText } from '../files/source-text.js';
import { parseYaml } from '../files/yaml-source.js';
import { suggestion } from '../target/admission.js';
import { Unusable } from '../files/unusable.js';
import { validatorOf } from '../target/documents.js';

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
  const { text } = await readSource(file);
  const rules = (await Promise.all(apiNames.map((api) => loadSuite(api)))).flatMap((suite) => suite.rules);
  return parseBaseline(text, file, rules);
}

/** As {@link loadBaseline}, from a text. @param rules those that an entry may name */
export function parseBaseline(text: string, file: string, rules: readonly Rule[]): Baseline {
  const document = parseYaml(sourceText(file, text));
  const { value } = document;
  if (!isBaselineFile(value)) {
    const [first] = (isBaselineFile.errors ?? [])
      .map((error) => ({ place: placeOf(document, error), words: explain(error) }))
      .sort((a, b) => lineOf(a.place) - lineOf(b.place));
    throw new Unusable(`${first?.place ?? document.at([])}: ${first?.words ?? notAList}`);
  }
  const entries = value.map((entry, index) => ({ ...entry, line: lineOf(document.at([String(index)])) }));
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

/** The line in `file:line:column`. */
function lineOf(place: string): number {
  return Number(place.split(':').at(-2));
}

import type { OpenApiDocument } from '../generate/openapi-document.js';
import { readOverlay } from '../generate/overlay-document.js';
import { applyOverlay, languagesOf, overlayFile } from '../generate/translations.js';
import { folders, nameOf, readYaml } from './documents.js';
import { leavesOf, textsOf, textsUsedBy } from './human-text.js';

/** An operation that is translated completely, with the texts that read the same in the language as in English. */
export interface Translated {
  api: string;
  operation: string;
  language: string;
  same: readonly string[];
}

// The title is a name.
const createProduct = { api: 'tracepass', operation: 'createProduct', same: ['TracePass API'] };
const translated: readonly Translated[] = [
  { ...createProduct, language: 'de' },
  { ...createProduct, language: 'it' },
];

/**
 * What is wrong with the overlays below `spec`: they cannot be read or applied, change more than texts, or leave a text
 * of the operations in `promised` in English. Each line names a file.
 */
export async function translationProblems(
  spec: URL,
  promised: readonly Translated[] = translated,
): Promise<string[]> {
  const problems: string[] = [];
  for (const api of await folders(spec)) {
    const folder = new URL(`${api}/`, spec);
    const promises = promised.filter((promise) => promise.api === api);
    const languages = new Set([...(await languagesOf(folder)), ...promises.map(({ language }) => language)]);
    for (const language of languages) {
      const ours = promises.filter((promise) => promise.language === language);
      problems.push(...(await problemsOf(folder, overlayFile(folder, language), ours)));
    }
  }
  return problems;
}

async function problemsOf(folder: URL, file: URL, promises: readonly Translated[]): Promise<string[]> {
  const read = await readYaml(new URL('openapi.yaml', folder));
  if ('problem' in read) return [read.problem];
  const contract = read.value as OpenApiDocument;
  try {
    const translation = await applyOverlay(contract, await readOverlay(file));
    const texts = textsOf(translation);
    return [
      ...otherChanges(contract, translation),
      ...promises.flatMap(({ operation, same }) =>
        untranslated(textsUsedBy(contract, operation), texts, same),
      ),
    ].map((problem) => `${nameOf(file)}: ${problem}`);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** Places where the translation differs from the contract in anything but the wording of a text. */
function otherChanges(contract: object, translation: object): string[] {
  const [before, after] = [leavesOf(contract), leavesOf(translation)];
  const [textsBefore, textsAfter] = [textsOf(contract), textsOf(translation)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((place) => before.get(place) !== after.get(place))
    .filter((place) => !(textsBefore.has(place) && textsAfter.has(place)))
    .map((place) => `${place} is changed, and is no text of the contract`);
}

function untranslated(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  same: readonly string[],
): string[] {
  const unchanged = [...before].filter(([place, text]) => after.get(place) === text);
  const excused = new Set(unchanged.map(([, text]) => text).filter((text) => same.includes(text)));
  return [
    ...unchanged
      .filter(([, text]) => !excused.has(text))
      .map(([place, text]) => `${place} has no translation: ${text}`),
    ...[...before].flatMap(([place, text]) =>
      literalsOf(text)
        .filter((literal) => !after.get(place)?.includes(literal))
        .map((literal) => `${place} has lost ${literal}`),
    ),
    ...same
      .filter((text) => !excused.has(text))
      .map((text) => `"${text}" is listed as the same in this language, and no text is`),
  ];
}

/** What reads the same in every language: code and numbers. */
function literalsOf(text: string): string[] {
  return text.match(/`[^`]+`|\d+/g) ?? [];
}

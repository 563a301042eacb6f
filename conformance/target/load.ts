import type { Target } from '../../generated/formats.js';
import type { SourceDocument } from '../files/source-document.js';
import { readSource, sourceText } from '../files/source-text.js';
import { parseYaml } from '../files/yaml-source.js';
import { Unusable } from '../files/unusable.js';
import { asTarget } from './documents.js';

/**
 * Reads a target description, YAML or JSON. `${NAME}` in any text is replaced by the environment variable.
 *
 * @throws Unusable naming file, place and reason: unreadable, not YAML, an unset variable, or not a description
 */
export async function loadTarget(
  file: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Target> {
  const { text } = await readSource(file);
  const document = parseYaml(sourceText(file, hideBraces(text)));
  return asTarget(withEnvironment(document, document.value, environment, []), file, document);
}

/**
 * A target from a bare URL and a token, enough for a first run.
 *
 * @param control root of its control protocol, where it has one
 * @throws Unusable when a URL is none
 */
export function targetFromUrl(api: string, url: string, token: string, control?: string): Target {
  const credentials = { primary: { token } };
  return asTarget({ api, baseUrl: url, credentials, ...(control !== undefined && { control }) }, '--target');
}

// In `{ token: ${KEY} }` YAML takes the brace of the variable for its own. Until the text is parsed, `${KEY}` is written
// with private-use characters, one for one, so that the places in error messages stay right.
const [open, close] = ['\uE000\uE001', '\uE002'];

function hideBraces(text: string): string {
  return text.replace(/\$\{(\w+)\}/g, `${open}$1${close}`);
}

const hiddenVariable = new RegExp(`${open}(\\w+)${close}`, 'g');

function withEnvironment(
  document: SourceDocument,
  value: unknown,
  environment: NodeJS.ProcessEnv,
  path: readonly string[],
): unknown {
  if (typeof value === 'string') {
    return value.replace(hiddenVariable, (_, name: string) => {
      const found = environment[name];
      if (found === undefined)
        throw new Unusable(
          `${document.at(path)}: /${path.join('/')} names the environment variable ${name}, which is not set`,
        );
      return found;
    });
  }
  if (Array.isArray(value))
    return value.map((item, index) => withEnvironment(document, item, environment, [...path, String(index)]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      withEnvironment(document, member, environment, [...path, key]),
    ]),
  );
}

import { readFile } from 'node:fs/promises';
import { LineCounter, parseDocument } from 'yaml';
import type { Target } from '../../generated/formats.js';
import { asTarget, Unusable } from './documents.js';

/**
 * Reads a target description, YAML or JSON. `${NAME}` in any text is replaced by the environment variable.
 *
 * @throws Unusable naming file, place and reason: unreadable, not YAML, an unset variable, or not a description
 */
export async function loadTarget(
  file: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Target> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Unusable(`${file}: cannot be read (${error.code ?? error.message})`);
  });
  const lines = new LineCounter();
  const document = parseDocument(hideBraces(text), { lineCounter: lines, prettyErrors: false });
  const [problem] = document.errors;
  if (problem) {
    const { line, col } = lines.linePos(problem.pos[0]);
    throw new Unusable(`${file}:${line}:${col}: ${problem.message}`);
  }
  return asTarget(withEnvironment(document.toJS(), environment, file, ''), file);
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
  value: unknown,
  environment: NodeJS.ProcessEnv,
  file: string,
  place: string,
): unknown {
  if (typeof value === 'string') {
    return value.replace(hiddenVariable, (_, name: string) => {
      const found = environment[name];
      if (found === undefined)
        throw new Unusable(`${file}: ${place} names the environment variable ${name}, which is not set`);
      return found;
    });
  }
  if (Array.isArray(value))
    return value.map((item, index) => withEnvironment(item, environment, file, `${place}/${index}`));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      withEnvironment(member, environment, file, `${place}/${key}`),
    ]),
  );
}

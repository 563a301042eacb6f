import { XMLParser, XMLValidator } from 'fast-xml-parser';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import { expectThat, show } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { Violation } from '../../engine/verdicts.js';
import type { Answer } from '../../http/answer.js';

// What is in the answers that are images.

/** @throws Violation unless the answer is declared to be of this type */
export function expectMediaType({ mediaType }: Answer<unknown>, expected: string): void {
  expectThat(mediaType === expected, `the answer is declared as ${show(mediaType)}, expected ${expected}`);
}

/** The image that an answer is. @throws Violation when it is no PNG */
export function pngIn(answer: Answer<unknown>): PNG {
  expectMediaType(answer, 'image/png');
  try {
    return PNG.sync.read(Buffer.from(answer.bytes));
  } catch (error) {
    throw new Violation(`the body is no PNG image: ${error instanceof Error ? error.message : show(error)}`);
  }
}

/** The text of the QR code in an image. @throws Violation when there is none to be read */
export function textIn(image: PNG): string {
  const { width, height, data } = onWhite(image);
  const code = jsqr.default(data, width, height);
  expectThat(code !== null, `no QR code can be read in the image of ${width} × ${height} pixels`);
  return code.data;
}

/** The image as a reader sees it on white paper: the decoder looks at colours alone, not at their opacity. */
function onWhite({ width, height, data }: PNG) {
  const seen = new Uint8ClampedArray(data.length).fill(255);
  for (let at = 0; at < data.length; at += 4) {
    const opacity = (data[at + 3] ?? 0) / 255;
    for (const channel of [at, at + 1, at + 2])
      seen[channel] = (data[channel] ?? 0) * opacity + 255 * (1 - opacity);
  }
  return { width, height, data: seen };
}

/** The colours of an image as eight hexadecimal digits, the opacity last; all that cannot be seen are one. */
export function coloursIn({ data }: PNG): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.subarray(at, at + 4).toString('hex');
    found.add(colour.endsWith('00') ? invisible : colour);
  }
  return found;
}

/** What stands for every colour without opacity. */
export const invisible = '00000000';

/** @throws Violation unless a text is a well-formed document whose root is an SVG image */
export function expectSvg(document: unknown): void {
  expectThat(typeof document === 'string', `${show(document)} is no SVG document`);
  const valid = XMLValidator.validate(document);
  expectThat(valid === true, `the document is not well-formed: ${show(member(valid, 'err', 'msg'))}`);
  const roots = Object.keys(Object(new XMLParser().parse(document))).filter((name) => !name.startsWith('?'));
  expectThat(roots.join() === 'svg', `the root of the document is ${show(roots)}, expected svg`);
}

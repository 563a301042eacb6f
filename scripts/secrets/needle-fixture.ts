import { Buffer } from 'node:buffer';

/** Stands in the middle of every credential below, so that no mask's hint shows it and no escaping changes it. */
const core = 'CoreNeedle8473';
/** A credential that was cut or changed in one place still has one of them. */
const halves = [core.slice(0, 7), core.slice(7)];

/** Credentials with every character that some encoding changes, as far as a header can hold them (RFC 9110 §5.5). */
export const needles = {
  quotes: `Aq1"\\'${core}'\\"z9`,
  markup: `Bq2<&>${core}</b>&amp;z8`,
  percent: `Cq3%2B+%${core}%20+/=z7`,
  spaces: `Dq4 ${core} , ; z6`,
  latin: `Eq5\u00e4\u00df${core}\u00fcz5`,
  long: `Fq6${'.jwt_part-'.repeat(80)}${core}${'~tail'.repeat(60)}z4`,
} as const;

/**
 * Places where a text shows half of a needle's middle, as it is (no URL, JSON or HTML changes it), or the middle in
 * Base64, wherever in a longer text it began.
 *
 * @returns what surrounds each place
 */
export function needlesIn(text: string): string[] {
  const forms = [...halves, ...[0, 1, 2].map((shift) => base64At(shift))];
  return forms.flatMap((form) =>
    Array.from(text.matchAll(new RegExp(form.replace(/[+/]/g, '\\$&'), 'g')), ({ index }) =>
      text.slice(Math.max(0, index - 80), index + 60).replace(/\s+/g, ' '),
    ),
  );
}

/** Characters of Base64 that depend on nothing but the needle, where it begins `shift` bytes into a group of three. */
function base64At(shift: number): string {
  const bytes = Buffer.from('\0'.repeat(shift) + core);
  const whole = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 3))).toString('base64');
  return whole.slice(shift === 0 ? 0 : 4);
}

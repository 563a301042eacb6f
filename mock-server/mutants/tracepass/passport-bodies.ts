import { isObject, success } from '../alterations.js';
import type { Alteration } from '../mutant.js';
import type { TracePassWorld } from '../../apis/tracepass/world.js';
import { rows } from './pages.js';

type Members = Record<string, unknown>;

/** Both forms in which a passport is read. */
export const passportReads = ['getPassport', 'getPassportBySerial'] as const;

/** Other members of passports, wherever they are shown: alone and as rows. */
export function shownPassports(change: (passport: Members) => Members): Alteration<TracePassWorld> {
  return success(['createPassport', 'listPassports', ...passportReads], (body) =>
    'data' in body ? rows(body, change) : change(body),
  );
}

/** Other identifiers of passports, wherever they are shown. */
export function identifiers(
  change: (gs1: Record<'gtin' | 'serialNumber' | 'digitalLinkUri', string>) => object,
): Alteration<TracePassWorld> {
  return shownPassports((passport) => {
    const { gs1 } = passport;
    if (!isObject(gs1)) return passport;
    const { gtin, serialNumber, digitalLinkUri } = gs1;
    return {
      ...passport,
      gs1: change({
        gtin: String(gtin),
        serialNumber: String(serialNumber),
        digitalLinkUri: String(digitalLinkUri),
      }),
    };
  });
}

/** Other counts of fields, wherever they are shown. */
export function fieldCounts(change: (counts: Record<string, number>) => object): Alteration<TracePassWorld> {
  return shownPassports((passport) => {
    const { fieldCounts: counts } = passport;
    if (!isObject(counts)) return passport;
    const numbers = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, Number(count)]));
    return { ...passport, fieldCounts: change(numbers) };
  });
}

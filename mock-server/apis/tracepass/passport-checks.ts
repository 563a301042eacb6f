import type { Violation } from '../../refusal.js';
import { hasLoneSurrogate, hasValidCheckDigit } from './gs1.js';
import { partyViolations } from './parties.js';
import type { Schemas } from './schemas.js';
import { bodyViolation } from './violations.js';

/** What the schema cannot say of a new passport (facts/tracepass.md §7, §11). */
export function passportViolations({ gs1, parties }: Schemas['CreatePassportRequest']): Violation[] {
  const { gtin, serialNumber } = gs1;
  const found = partyViolations(parties);
  if (hasLoneSurrogate(serialNumber)) {
    const message = 'Serial number is not valid Unicode text';
    found.unshift(bodyViolation(['gs1', 'serialNumber'], 'unicode', message, serialNumber));
  }
  if (!hasValidCheckDigit(gtin)) {
    found.unshift(bodyViolation(['gs1', 'gtin'], 'checkDigit', 'GTIN check digit is invalid', gtin));
  }
  return found;
}

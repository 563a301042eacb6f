import type { Violation } from '../../refusal.js';
import { hasValidCheckDigit } from './gs1.js';
import type { Schemas } from './schemas.js';
import { bodyViolation } from './violations.js';

/** What the schema cannot say of parties (facts/tracepass.md §7.2, §11). An empty text counts as not given. */
export function partyViolations(parties: Schemas['Parties'] = {}): Violation[] {
  return Object.entries(parties).flatMap(([role, party]) => {
    const path = ['parties', role];
    if (!party.gln && !party.legacyOperatorId) {
      return [bodyViolation(path, 'operatorId', 'Either gln or legacyOperatorId is required', party)];
    }
    return party.gln === undefined || hasValidCheckDigit(party.gln)
      ? []
      : [bodyViolation([...path, 'gln'], 'checkDigit', 'GLN check digit is invalid', party.gln)];
  });
}

/** Parties as they are stored: known members only, and approved, since a person or a key of the company gave them. */
export function storedParties(parties: Schemas['Parties']): Schemas['Parties'] {
  return Object.fromEntries(
    Object.entries(parties).map(([role, { legalName, gln, country, legacyOperatorId, url }]) => [
      role,
      { legalName, gln, country, legacyOperatorId, url, status: 'approved' as const },
    ]),
  );
}

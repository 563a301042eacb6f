import type { Violation } from '../../refusal.js';
import { hasValidCheckDigit } from './gs1.js';
import type { Schemas } from './schemas.js';
import { bodyViolation } from './violations.js';

export type Role = Schemas['PartyRole'];

/** What the schema cannot say of parties (facts/tracepass.md §7.2, §11). An empty text counts as not given. */
export function partyViolations(parties: Schemas['Parties'] = {}): Violation[] {
  return Object.entries(parties).flatMap(([role, party]) => partyViolation(party, ['parties', role]));
}

/** What the schema cannot say of one party, which stands at `path` in the body. */
export function partyViolation(party: Schemas['Party'], path: readonly string[] = []): Violation[] {
  if (!party.gln && !party.legacyOperatorId) {
    // A body that is the party itself has no place that could be named but its member.
    const place = path.length === 0 ? ['gln'] : path;
    return [bodyViolation(place, 'operatorId', 'Either gln or legacyOperatorId is required', party)];
  }
  return party.gln === undefined || hasValidCheckDigit(party.gln)
    ? []
    : [bodyViolation([...path, 'gln'], 'checkDigit', 'GLN check digit is invalid', party.gln)];
}

/** Parties as they are stored: known members only, and approved, since a person or a key of the company gave them. */
export function storedParties(parties: Schemas['Parties']): Schemas['Parties'] {
  return Object.fromEntries(Object.entries(parties).map(([role, party]) => [role, storedParty(party)]));
}

export function storedParty(party: Schemas['Party']): Schemas['Party'] {
  const { legalName, gln, country, legacyOperatorId, url } = party;
  return { legalName, gln, country, legacyOperatorId, url, status: 'approved' };
}

import { describe, expect, test } from 'vitest';
import { partyViolations, storedParties } from './parties.js';
import { dottedPath } from './violations.js';

describe('party checks', () => {
  const check = (party: { legalName: string; gln?: string; legacyOperatorId?: string }) =>
    partyViolations({ recycler: party }).map((violation) => [dottedPath(violation), violation.message]);

  test('a valid GLN is enough', () => {
    expect(check({ legalName: 'A', gln: '5412345000013' })).toEqual([]);
  });

  test('another identifier is enough', () => {
    expect(check({ legalName: 'A', legacyOperatorId: 'DE123456789' })).toEqual([]);
  });

  test('neither of the two, or an empty one, is reported at the party', () => {
    const expected = [['parties.recycler', 'Either gln or legacyOperatorId is required']];
    expect(check({ legalName: 'A' })).toEqual(expected);
    expect(check({ legalName: 'A', legacyOperatorId: '' })).toEqual(expected);
  });

  test('a wrong check digit is reported at the GLN', () => {
    expect(check({ legalName: 'A', gln: '5412345000014' })).toEqual([
      ['parties.recycler.gln', 'GLN check digit is invalid'],
    ]);
  });

  test('no parties, no violations', () => {
    expect(partyViolations(undefined)).toEqual([]);
  });
});

test('stored parties are approved and keep known members only', () => {
  const sent = { legalName: 'A', gln: '5412345000013', status: 'pending_review' as const, colour: 'red' };
  expect(storedParties({ importer: sent })).toEqual({
    importer: { legalName: 'A', gln: '5412345000013', status: 'approved' },
  });
});

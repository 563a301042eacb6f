import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { example, property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { list, member, text } from '../../engine/read.js';
import { skip, type Session } from '../../engine/session.js';
import { newPassport, newProduct, type Passport } from './ground.js';
import { aPassport } from './specimens.js';
import { templateSeenBy } from './templates.js';

// What a passport lacks, and how it is told.

/** The verdict on a passport. */
async function verdictOn(session: Session<operations>, { _id: id }: Passport): Promise<unknown> {
  const answer = await session.api.call('getPassportCompliance', { path: { id } });
  answer.accept(200, 'the passport is there');
  return answer.json;
}

/** Findings that forbid a good verdict and are of one of these kinds. */
function critical(verdict: unknown, kinds: readonly string[]): readonly unknown[] {
  return list(member(verdict, 'critical')).filter((one) => kinds.includes(text(member(one, 'type')) ?? ''));
}

/** What follows from the findings. */
function verdictOf(seen: unknown): string {
  if (list(member(seen, 'critical')).length > 0) return 'incomplete';
  return list(member(seen, 'warnings')).length > 0 ? 'compliant_with_warnings' : 'compliant';
}

/** What a required field that is not approved is called. */
const unfinished = ['missing_field', 'unapproved_field'];

/** A battery, and a text that its template requires and nobody has stated. @throws Blocked, Skipped */
async function withoutSomething(session: Session<operations>) {
  const required = list(member(await templateSeenBy(session.api, 'battery'), 'fields')).filter(
    (field) => member(field, 'required') === true && member(field, 'dataType') === 'string',
  );
  const { _id: productId } = await newProduct(session);
  const passport = await newPassport(session, { productId });
  const key = required
    .map((field) => String(member(field, 'key')))
    .find((one) => member(passport.fields, one, 'status') === 'empty');
  if (key === undefined) skip('no text that the template of batteries requires starts out empty');
  return { passport, key };
}

export const passportCompliance = {
  'tracepass.compliance.verdict-fits-the-findings': property(
    (session: Session<operations>) =>
      fc.constantFrom(...(session.readOnly ? ['any'] : ['batteries', 'jewelry', 'electronics', 'tyres'])),
    async (session, category) => {
      const passport = session.readOnly
        ? await aPassport(session)
        : await newPassport(session, { productId: (await newProduct(session, { category }))._id });
      const seen = await verdictOn(session, passport);
      expectEqual(member(seen, 'verdict'), verdictOf(seen), `the verdict with the findings ${show(seen)}`);
      for (const [name, severity] of [
        ['critical', 'critical'],
        ['warnings', 'warning'],
      ] as const)
        for (const one of list(member(seen, name)))
          expectEqual(member(one, 'severity'), severity, `the severity of a finding among ${name}`);
    },
    { most: 4 },
  ),

  'tracepass.compliance.required-field-has-to-be-approved': property(
    () => fc.constantFrom('manual', 'ai_suggested'),
    async (session, source) => {
      const { passport, key } = await withoutSomething(session);
      const before = critical(await verdictOn(session, passport), unfinished).length;
      expectThat(before > 0, 'a required field is empty, and nothing critical is found about any');
      const path = { id: passport._id, key };
      const body = { value: 'Conformance check', source };
      (await session.api.send('updatePassportField', { path, body })).need(200, 'setting the field');
      const after = critical(await verdictOn(session, passport), unfinished).length;
      const expected = source === 'manual' ? before - 1 : before;
      expectEqual(after, expected, `how many required fields are not approved after a ${source} value`);
    },
    { most: 4 },
  ),

  'tracepass.compliance.missing-manufacturer-is-critical': example(async (session: Session<operations>) => {
    const passport = await newPassport(session);
    const before = critical(await verdictOn(session, passport), ['missing_party']).length;
    expectThat(before > 0, 'nobody is the manufacturer, and no missing party is found');
    const path = { id: passport._id, role: 'manufacturer' as const };
    const body = { legalName: 'Conformance check', gln: '5412345000013', country: 'DE' };
    (await session.api.send('upsertPassportParty', { path, body })).need(200, 'setting the party');
    const after = critical(await verdictOn(session, passport), ['missing_party']).length;
    expectEqual(after, before - 1, 'how many parties are missing once there is a manufacturer');
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;

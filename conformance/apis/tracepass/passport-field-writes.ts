import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { member, members } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import { Blocked } from '../../engine/verdicts.js';
import type { Answer } from '../../http/answer.js';
import { bind } from '../../laws/bind.js';
import { texts } from './bodies.js';
import { newPassport, type Passport } from './ground.js';
import { textField } from './passport-writes.js';
import { readPassport } from './steps.js';
import { valueOf } from './translations.js';

/** A field with a published key, and values of the type that it has there. */
const written = fc.oneof(
  fc.record({
    key: fc.constant(textField),
    // Some look like other types: what is sent as a text stays one.
    value: fc.oneof(texts, fc.constantFrom('007', '48', '1e3', 'true', 'null', '{}')),
  }),
  fc.record({ key: fc.constant('nominalVoltage'), value: fc.integer({ min: 0, max: 1000 }) }),
);

/** Sources about which all editions agree: what lands how. */
const sources = fc.constantFrom(
  { sent: {}, state: 'approved' },
  { sent: { source: 'manual' }, state: 'approved' },
  { sent: { source: 'ai_suggested' }, state: 'pending_review' },
);

/** A passport whose fields the rule may write. @throws Blocked */
function toWrite(session: Session<operations>): Promise<Passport> {
  return session.specimen('a passport to write fields of', (owner) => newPassport(owner));
}

function write(session: Session<operations>, id: string, key: string, body: object): Promise<Answer> {
  return session.api.send('updatePassportField', { path: { id, key }, body });
}

/** @throws Blocked unless the passport has this field */
function fieldOf(passport: Passport, key: string): unknown {
  const field = member(passport.fields, key);
  if (field === undefined) throw new Blocked(`the passport has no field ${key}`);
  return field;
}

/** The state of a field. @throws Blocked where fields are shown without one */
function stateOf(field: unknown): unknown {
  const state = member(field, 'status');
  if (state === undefined) throw new Blocked(`the field ${show(field)} has no state`);
  return state;
}

/** The passport's fields but one, as far as they say what they hold. */
function othersThan(key: string, { fields }: Passport): Record<string, unknown> {
  const others = members(fields).filter(([name]) => name !== key);
  return Object.fromEntries(others.map(([name, field]) => [name, valueOf(field) ?? null]));
}

const counted = { empty: 'empty', approved: 'approved', pendingReview: 'pending_review', flagged: 'flagged' };

export const passportFieldWrites = {
  'tracepass.fields.value-is-stored': bind(
    'update-changes-what-was-sent',
    ['updatePassportField'],
    property(
      () => written,
      async (session, { key, value }) => {
        const { _id: id } = await toWrite(session);
        (await write(session, id, key, { value })).accept(200, 'the field is one of the template');
        expectEqual(
          valueOf(fieldOf(await readPassport(session, id), key)),
          value,
          `the field ${key}, when read,`,
        );
      },
      { most: 12 },
    ),
  ),

  'tracepass.fields.other-fields-stay': bind(
    'update-changes-what-was-sent',
    ['updatePassportField'],
    property(
      () => written,
      async (session, { key, value }) => {
        const { _id: id } = await toWrite(session);
        const before = othersThan(key, await readPassport(session, id));
        (await write(session, id, key, { value })).need(200, 'setting a field');
        expectEqual(othersThan(key, await readPassport(session, id)), before, 'what the other fields hold');
      },
      { most: 6 },
    ),
  ),

  'tracepass.fields.state-follows-the-source': property(
    () => fc.record({ field: written, source: sources }),
    async (session, { field: { key, value }, source: { sent, state } }) => {
      const { _id: id } = await toWrite(session);
      (await write(session, id, key, { value, ...sent })).accept(200, 'the source is documented');
      const field = fieldOf(await readPassport(session, id), key);
      expectEqual(stateOf(field), state, `the state of the field after a write with ${show(sent)}`);
    },
    { most: 12 },
  ),

  'tracepass.fields.counts-follow-the-states': property(
    () => fc.array(fc.record({ field: written, source: sources }), { minLength: 1, maxLength: 3 }),
    async (session, writes) => {
      const { _id: id } = await toWrite(session);
      for (const { field, source } of writes)
        (await write(session, id, field.key, { value: field.value, ...source.sent })).need(
          200,
          'setting a field',
        );
      const { fields, fieldCounts, completionPercentage } = await readPassport(session, id);
      const states = members(fields).map(([, field]) => stateOf(field));
      const count = (wanted: string) => states.filter((state) => state === wanted).length;
      for (const [name, state] of Object.entries(counted))
        expectEqual(member(fieldCounts, name), count(state), `fieldCounts.${name} after fields were set`);
      const share = (100 * count('approved')) / states.length;
      expectThat(
        Math.abs(completionPercentage - share) < 1,
        `the completion is ${show(completionPercentage)} %, approved are ${share.toFixed(2)} %`,
      );
    },
    { most: 6 },
  ),

  'tracepass.fields.unknown-key-is-refused': property(
    async (session) => {
      const { _id: id } = await toWrite(session);
      (await write(session, id, textField, { value: 'control' })).need(
        200,
        'setting a field of the template',
      );
      return fc.stringMatching(/^[a-z]{8,20}$/).map((name) => `noSuchField${name}`);
    },
    async (session, key) => {
      const { _id: id } = await toWrite(session);
      const before = othersThan(textField, await readPassport(session, id));
      (await write(session, id, key, { value: 'text' })).expect(400, 'the template has no such field');
      expectEqual(
        othersThan(textField, await readPassport(session, id)),
        before,
        'the fields after the refusal',
      );
    },
    { most: 6 },
  ),

  'tracepass.fields.value-is-required': property(
    async (session) => {
      const { _id: id } = await toWrite(session);
      (await write(session, id, textField, { value: 'control' })).need(200, 'setting a field');
      return fc.constantFrom({}, { source: 'manual' }, { sourceLocale: 'en' });
    },
    async (session, body) => {
      const { _id: id } = await toWrite(session);
      const before = fieldOf(await readPassport(session, id), textField);
      (await write(session, id, textField, body)).expect(400, 'the value is missing');
      const after = fieldOf(await readPassport(session, id), textField);
      expectEqual(valueOf(after), valueOf(before), 'the field after the refusal');
    },
    { most: 3 },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

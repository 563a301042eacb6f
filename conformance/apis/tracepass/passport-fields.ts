import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { observation, property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { member, members } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import { Blocked } from '../../engine/verdicts.js';
import { bind } from '../../laws/bind.js';
import { batteryDefaults, type Body } from './bodies.js';
import {
  newPassport,
  newProduct,
  passportCreation,
  sharedProduct,
  type Passport,
  type Product,
} from './ground.js';
import { aPassport } from './specimens.js';
import { passportFrom, productsOfAllCategories, readPassport } from './steps.js';
import { translatedPassport, valueOf } from './translations.js';

const { templates } = passportCreation;

/** A passport of a new product with these defaults; for a rule with a single case any passport. */
async function passportWithDefaults(
  session: Session<operations>,
  defaultFieldValues: Body,
): Promise<Passport> {
  // The product of the shared passport has defaults as well.
  if (session.oneCase && !session.readOnly) return aPassport(session);
  const { _id: productId } = await newProduct(session, { defaultFieldValues });
  return newPassport(session, { productId });
}

/** A passport of a product; for a rule with a single case the shared one, which is of the shared product. */
function passportOf(session: Session<operations>, { _id: productId }: Product): Promise<Passport> {
  return session.oneCase ? aPassport(session) : newPassport(session, { productId });
}

/** Every field of `expected` stands in `actual` with the same value. @throws Violation */
function expectFields(actual: unknown, expected: unknown, where: string): void {
  for (const [key, field] of members(expected)) {
    expectThat(member(actual, key) !== undefined, `the field ${key} is missing ${where}`);
    expectEqual(valueOf(member(actual, key)) ?? null, valueOf(field) ?? null, `the field ${key} ${where}`);
  }
}

/** How many fields of a passport are in each state. @throws Violation when one of the numbers is missing */
function countsOf(passport: Passport) {
  const count = (name: string): number => {
    const value = member(passport, 'fieldCounts', name);
    expectThat(typeof value === 'number', `fieldCounts.${name} is ${show(value)}, expected a number`);
    return value;
  };
  const [total, empty, approved] = [count('total'), count('empty'), count('approved')];
  return { total, empty, approved, pendingReview: count('pendingReview'), flagged: count('flagged') };
}

/** The share of approved fields in per cent. */
function approvedShare(passport: Passport): number {
  const { approved, total } = countsOf(passport);
  return total === 0 ? 0 : (approved / total) * 100;
}

export const passportFields = {
  'tracepass.passports.template-is-that-of-the-product': property(
    async (session) => fc.constantFrom(...(await productsOfAllCategories(session))),
    async (session, product) => {
      const passport = await newPassport(session, { productId: product._id });
      expectEqual(passport.templateId, product.templateId, `the template for ${product.category}`);
    },
  ),

  'tracepass.passports.field-counts-add-up': property(
    () => batteryDefaults,
    async (session, defaults) => {
      const passport = await passportWithDefaults(session, defaults);
      const { total, empty, approved, pendingReview, flagged } = countsOf(passport);
      // Rejected fields count in the total only; a passport that nobody has worked on has none.
      expectEqual(empty + approved + pendingReview + flagged, total, 'the sum of the counts by state');
    },
  ),

  'tracepass.passports.completion-is-the-approved-share': property(
    () => batteryDefaults,
    async (session, defaults) => {
      const made = session.readOnly
        ? await aPassport(session)
        : await passportWithDefaults(session, defaults);
      for (const passport of [made, await readPassport(session, made._id)]) {
        const share = approvedShare(passport);
        expectThat(
          Math.abs(passport.completionPercentage - share) < 1,
          `the completion is ${show(passport.completionPercentage)} %, approved are ${share.toFixed(2)} %`,
        );
      }
    },
  ),

  'tracepass.passports.defaults-are-among-the-fields': property(
    () => batteryDefaults,
    async (session, defaultFieldValues) => {
      const product = session.oneCase
        ? await sharedProduct(session)
        : await newProduct(session, { defaultFieldValues });
      const { fields } = await passportOf(session, product);
      for (const [key] of members(product.defaultFieldValues)) {
        const isThere = member(fields, key) !== undefined;
        expectThat(isThere, `the passport has no field ${key}, which the product has as default`);
      }
    },
  ),

  'tracepass.passports.defaults-keep-their-values': property(
    () => batteryDefaults,
    async (session, defaultFieldValues) => {
      const product = session.oneCase
        ? await sharedProduct(session)
        : await newProduct(session, { defaultFieldValues });
      const { fields } = await passportOf(session, product);
      // Whether the product kept what was sent, and whether the fields are there, is judged elsewhere.
      for (const [key, value] of members(product.defaultFieldValues)) {
        const field = member(fields, key);
        if (field === undefined) throw new Blocked(`the passport has no field ${key}`);
        expectEqual(valueOf(field), value, `the value of the field ${key}`);
      }
    },
  ),

  'tracepass.passports.read-returns-what-was-created': bind(
    'create-then-read',
    ['createPassport'],
    property(templates, async (session, template) => {
      const made = await passportFrom(session, template);
      const read = (await session.api.call('getPassport', { path: { id: made._id } })).expect(
        200,
        'it was created just now',
      );
      for (const key of ['_id', 'productId', 'templateId', 'gs1', 'status'] as const) {
        expectEqual(member(read, key), made[key], `${key}, when read,`);
      }
      expectFields(member(read, 'fields'), made.fields, 'in the read');
    }),
  ),

  'tracepass.passports.full-format-keeps-the-fields': property(
    () => batteryDefaults,
    async (session, defaults) => {
      const { _id: id } = session.readOnly
        ? await aPassport(session)
        : await passportWithDefaults(session, defaults);
      const usual = await readPassport(session, id);
      const answer = await session.api.call('getPassport', { path: { id }, query: { format: 'full' } });
      const full = answer.expect(200, 'format=full is documented');
      expectFields(member(full, 'fields'), usual.fields, 'with format=full');
    },
  ),

  'tracepass.passports.lang-drops-the-translations': property(
    async (session) =>
      fc.record({
        id: fc.constant(await translatedPassport(session)),
        lang: fc.constantFrom('en', 'de', 'fr', 'it', 'pl', 'sv'),
      }),
    async (session, { id, lang }) => {
      const answer = await session.api.call('getPassport', { path: { id }, query: { lang } });
      for (const [key, field] of members(member(answer.expect(200, 'lang is documented'), 'fields'))) {
        expectThat(
          member(field, 'translations') === undefined,
          `the field ${key} has translations in spite of lang=${lang}`,
        );
      }
    },
  ),

  'tracepass.passports.completion-rounding': observation(async (session) => {
    for (const product of [await sharedProduct(session), ...(await productsOfAllCategories(session))]) {
      const passport = await newPassport(session, { productId: product._id });
      const { approved, total } = countsOf(passport);
      const share = approvedShare(passport);
      if (Math.round(share) === Math.floor(share)) continue;
      const counts = `${approved} of ${total} approved fields make ${show(passport.completionPercentage)} %`;
      if (passport.completionPercentage === Math.floor(share)) return `The completion is cut off: ${counts}.`;
      if (passport.completionPercentage === Math.round(share)) return `The completion is rounded: ${counts}.`;
      return `The completion is neither rounded nor cut off: ${counts}.`;
    }
    return 'No new passport has a share of approved fields that would tell.';
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;

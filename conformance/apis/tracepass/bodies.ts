import fc from 'fast-check';
import type { Session } from '../../engine/session.js';
import { Blocked } from '../../engine/verdicts.js';
import { valid, type ValidOptions } from '../../generators/index.js';
import type { JsonSchema } from '../../../generated/formats.js';
import type { operations } from '../../../generated/tracepass/openapi.js';
import { glnWithCheckDigit } from './gs1.js';

/** A body whose unique members are still missing or to be replaced. */
export type Body = Record<string, unknown>;

/** The category that the suite's ground is made of; the only one with published field keys. */
export const groundCategory = 'batteries';

/** The schema of an operation's request body. @throws Blocked when the contract has none */
export function bodySchema(session: Session<operations>, operation: keyof operations & string): JsonSchema {
  const schema = session.contract.operations.find(({ id }) => id === operation)?.requestBody?.schema;
  if (!schema) throw new Blocked(`${operation} has no request body in the contract`);
  return schema;
}

/**
 * Valid bodies of an operation: by its schema, and by the rules that a schema cannot say. Members that `override` does
 * not name are made by the schema.
 */
export function bodies(
  session: Session<operations>,
  operation: keyof operations & string,
  options: ValidOptions,
): fc.Arbitrary<Body> {
  return valid(bodySchema(session, operation), session.schemas, options).map(toBody);
}

/**
 * Texts that no reading of the documents refuses: whether bounds count characters or bytes is not published, so these
 * stay far from them, and nobody says whether outer spaces are kept.
 */
export const texts: fc.Arbitrary<string> = fc
  .oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 }) },
    {
      weight: 1,
      arbitrary: fc.string({ unit: fc.constantFrom(...'aeéüßñŽøЖ漢字中🔋'), minLength: 1, maxLength: 15 }),
    },
  )
  .map(withoutOuterSpace);

/** Default values with keys and types of the published battery template; other keys may be refused. */
export const batteryDefaults: fc.Arbitrary<Body> = fc
  .record(
    { batteryChemistry: texts, nominalVoltage: fc.integer({ min: 0, max: 1000 }) },
    { requiredKeys: [] },
  )
  .map(toBody);

/** Economic operators with a legal name and an identifier, each under a role of its own. */
export const parties: fc.Arbitrary<Body> = fc
  .dictionary(
    fc.constantFrom('manufacturer', 'importer', 'authorisedRepresentative', 'distributor', 'recycler'),
    fc.record(
      {
        legalName: texts,
        gln: fc.stringMatching(/^\d{12}$/).map(glnWithCheckDigit),
        country: fc.constantFrom('DE', 'FR', 'IT', 'PL', 'SE'),
      },
      { requiredKeys: ['legalName', 'gln'] },
    ),
    { minKeys: 1, maxKeys: 3 },
  )
  .map(toBody);

/** Addresses of pictures that need not exist: nothing is fetched from them. */
export const imageUrls: fc.Arbitrary<string[]> = fc.uniqueArray(
  fc.stringMatching(/^[a-z0-9]{1,12}$/).map((name) => `https://cdn.example.com/${name}.jpg`),
  { maxLength: 20 },
);

/** Generators of a product's members that know more than the schema; the model is set by the request. */
export const productMembers: NonNullable<ValidOptions['override']> = {
  '/name': texts,
  '/description': texts,
  '/category': fc.constant(groundCategory),
  '/defaultFieldValues': batteryDefaults,
  '/imageUrls': imageUrls,
  // The schema's two letters need not be a language; these are among the documented ones.
  '/sourceLocale': fc.constantFrom('en', 'de', 'fr', 'it', 'pl'),
};

function toBody(value: unknown): Body {
  if (typeof value !== 'object' || value === null) throw new Error('The generated body is no object.');
  return Object.fromEntries(Object.entries(value));
}

function withoutOuterSpace(text: string): string {
  return text.replace(/^\s/, 'a').replace(/\s$/, 'a');
}

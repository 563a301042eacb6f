import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { property, type Check, type Property } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import { create } from '../../laws/creation.js';
import { groundCategory } from './bodies.js';
import { freshGtin, passportCreation, productCreation, sharedProduct } from './ground.js';
import { productToChange } from './specimens.js';
import { changed, passportFrom, productFrom } from './steps.js';

// How long texts may be. What is off by one shows right at a bound and right beyond it and nowhere else, so every case
// tries all bounds of its rule; one of them where writes are limited.

type ProductText = 'name' | 'model' | 'description';

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** What a case varies beside the lengths, and which of them it tries where it tries one. */
interface Drawn {
  readonly filling: string;
  readonly pick: number;
}

// Letters and digits: whether bounds count characters or bytes is not published, and these are the same in both.
const drawn: fc.Arbitrary<Drawn> = fc.record({ filling: fc.constantFrom(...'aZ0m'), pick: fc.nat(1000) });

function boundsOf(text: unknown): Bounds {
  return { min: Number(member(text, 'minLength') ?? 0), max: Number(member(text, 'maxLength')) };
}

function productBounds(
  session: Session<operations>,
  body: 'CreateProductRequest' | 'UpdateProductRequest',
  name: ProductText,
): Bounds {
  return boundsOf(member(session.schemas.resolve(`tracepass#/$defs/${body}`), 'properties', name));
}

function serialBounds(session: Session<operations>): Bounds {
  return boundsOf(session.schemas.resolve('tracepass#/$defs/SerialNumber'));
}

/** The lengths next to the bounds that are too short or too long. */
function beyond({ min, max }: Bounds): number[] {
  return [min - 1, max + 1].filter((length) => length >= 0);
}

/** What a case tries of several values. */
function tried<Value>(
  session: Session<operations>,
  all: readonly Value[],
  { pick }: Drawn,
): readonly Value[] {
  const start = pick % all.length;
  return session.sharing ? all.slice(start, start + 1) : all;
}

/** A text of that length; where it has to be unique, it begins with what nothing else has. */
function textOf(length: number, { filling }: Drawn, start = ''): string {
  return start.slice(0, length).padEnd(length, filling);
}

function outside(name: string, length: number, { min, max }: Bounds): string {
  return `the ${name} has ${length} characters, ${min} to ${max} are allowed`;
}

/** A product that is right but for the length of one text. */
function productTextIsBounded(name: ProductText): Property<operations> {
  return property(
    async (session) => fc.tuple(await productCreation.templates(session), drawn),
    async (session, [template, draw]) => {
      await productFrom(session, template);
      const bounds = productBounds(session, 'CreateProductRequest', name);
      for (const length of tried(session, beyond(bounds), draw)) {
        const { body } = productCreation.request(session, template);
        const wrong = textOf(length, draw, name === 'model' ? session.fresh() : '');
        const answer = await create(productCreation, session, { body: { ...body, [name]: wrong } });
        answer.expect(400, outside(name, length, bounds));
      }
    },
    { most: 6 },
  );
}

export const textBounds = {
  'tracepass.validation.product-name-length': productTextIsBounded('name'),
  'tracepass.validation.product-model-length': productTextIsBounded('model'),
  'tracepass.validation.product-description-length': productTextIsBounded('description'),

  'tracepass.validation.product-texts-at-their-limits': property(
    () => drawn,
    async (session, draw) => {
      const longest = (name: ProductText) => productBounds(session, 'CreateProductRequest', name).max;
      const { min, max } = productBounds(session, 'CreateProductRequest', 'name');
      for (const length of tried(session, [min, max], draw)) {
        const name = textOf(length, draw);
        // A model of one character may be taken long since, so models are tried at their upper bound only.
        const model = textOf(longest('model'), draw, session.fresh());
        const description = textOf(longest('description'), draw);
        const body = { name, model, description, category: groundCategory };
        const answer = await create(productCreation, session, { body });
        const product = answer.expect(201, 'every text is within its bounds');
        expectEqual(member(product, 'name'), name, 'the name');
        expectEqual(member(product, 'model'), model, 'the model');
        // The page of the operation does not show the description in the answer.
        const kept = member(product, 'description');
        if (kept !== undefined) expectEqual(kept, description, 'the description');
      }
    },
    { most: 4 },
  ),

  'tracepass.validation.update-text-lengths': property(
    async (session) => {
      const { _id: id } = await productToChange(session);
      if (session.needsControl('updateProduct'))
        await changed(session, id, { name: 'Conformance check, renamed', description: 'Described later.' });
      return fc.tuple(fc.constant(id), drawn);
    },
    async (session, [id, draw]) => {
      const names = ['name', 'model', 'description'] as const;
      const wrong = names.flatMap((name) => {
        const bounds = productBounds(session, 'UpdateProductRequest', name);
        return beyond(bounds).map((length) => ({ name, length, bounds }));
      });
      for (const { name, length, bounds } of tried(session, wrong, draw)) {
        const body = { [name]: textOf(length, draw, session.fresh()) };
        const answer = await session.api.send('updateProduct', { path: { id }, body });
        answer.expect(400, outside(name, length, bounds));
      }
    },
    { most: 4 },
  ),

  'tracepass.validation.serial-length': property(
    async (session) => fc.tuple(await passportCreation.templates(session), drawn),
    async (session, [template, draw]) => {
      await passportFrom(session, template);
      const bounds = serialBounds(session);
      for (const length of tried(session, beyond(bounds), draw)) {
        const gs1 = { gtin: freshGtin(session), serialNumber: textOf(length, draw) };
        const answer = await create(passportCreation, session, { body: { ...template, gs1 } });
        answer.expect(400, outside('serial number', length, bounds));
      }
    },
    { most: 6 },
  ),

  'tracepass.validation.serial-at-its-limits': property(
    () => drawn,
    async (session, draw) => {
      const { _id: productId } = await sharedProduct(session);
      const { min, max } = serialBounds(session);
      for (const length of tried(session, [min, max], draw)) {
        const serialNumber = textOf(length, draw);
        const body = { productId, gs1: { gtin: freshGtin(session), serialNumber } };
        const answer = await create(passportCreation, session, { body });
        const passport = answer.expect(201, `the serial number has ${length} characters`);
        expectEqual(member(passport, 'gs1', 'serialNumber'), serialNumber, 'the serial number');
      }
    },
    { most: 3 },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

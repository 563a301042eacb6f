import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { example, observation, property, type Check } from '../../engine/check.js';
import { expectThat, show } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import type { RawOptions } from '../../http/client.js';
import type { AugnoSession } from './ground.js';
import { expectRefused } from './refusals.js';
import { acceptsValidBodies, successOf, validBody, write, writings, type Writing } from './writing.js';

const validationFailed = { status: 400, code: 'validation_failed' };

/** What a body as a whole has to be like. */
export const bodyValidation = {
  'augno.validation.empty-patch': example(async (session) => {
    await acceptsValidBodies(session, ['updateProduct']);
    expectRefused(await write(session, 'updateProduct', { body: {} }), validationFailed, 'an empty object');
  }),

  'augno.validation.malformed-json': property(
    async (session: AugnoSession) => {
      await acceptsValidBodies(session, writings);
      const cut = fc.integer({ min: 1, max: 20 }).map((cut): Damage => ({ cut }));
      const garbage = fc.constantFrom(
        '{',
        '}',
        'sku',
        "{'sku':'a'}",
        '{"sku":"a",}',
        '{"sku":}',
        '{sku:"a"}',
      );
      const damage = fc.oneof(
        cut,
        garbage.map((garbage): Damage => ({ garbage })),
      );
      return fc.record({ operation: fc.constantFrom(...writings), damage });
    },
    async (session, { operation, damage }) => {
      const whole = JSON.stringify(await validBody(session, operation));
      const bodyText = 'garbage' in damage ? damage.garbage : whole.slice(0, -damage.cut);
      expectRefused(
        await write(session, operation, { bodyText }),
        validationFailed,
        `the body ${show(bodyText)}`,
      );
    },
  ),

  'augno.validation.trailing-json': property(
    async (session: AugnoSession) => {
      await acceptsValidBodies(session, ['createProduct']);
      return fc.constantFrom('{}', ' {"notes":"a"}', '}', ']', ' 1', 'x', '\n"a"', ' null');
    },
    async (session, trailing) => {
      const whole = JSON.stringify(await validBody(session, 'createProduct'));
      const answer = await write(session, 'createProduct', { bodyText: whole + trailing });
      expectRefused(answer, validationFailed, `a valid body followed by ${show(trailing)}`);
    },
  ),

  'augno.validation.empty-body': example(async (session) => {
    await acceptsValidBodies(session, ['createProduct', 'createUnit']);
    for (const writing of ['createProduct', 'createUnit'] as const) {
      expectRefused(await write(session, writing, {}), { status: 400 }, `${writing} without a body`);
    }
  }),

  'augno.validation.array-as-body': property(
    async (session: AugnoSession) => {
      const some = ['createProduct', 'createUnit'] as const;
      await acceptsValidBodies(session, some);
      return fc.record({ operation: fc.constantFrom(...some), length: fc.integer({ min: 0, max: 3 }) });
    },
    async (session, { operation, length }) => {
      const body = await Promise.all(Array.from({ length }, () => validBody(session, operation)));
      expectRefused(
        await write(session, operation, { body }),
        { status: 400 },
        `a list of ${length} valid bodies`,
      );
    },
    { most: 5 },
  ),

  'augno.validation.body-size': property(
    () => fc.record({ excess: fc.integer({ min: 1, max: 1000 }), keyed: fc.boolean() }),
    async (session: AugnoSession, { excess, keyed }) => {
      const { body, idempotency } = session.contract.policies;
      // White space in front is the only thing wrong with the body.
      const ofSize = async (bytes: number): Promise<RawOptions> => ({
        bodyText: JSON.stringify(await validBody(session, 'createProduct')).padStart(bytes),
        headers: keyed ? { [idempotency.header]: session.fresh() } : {},
      });
      const smaller = await write(session, 'createProduct', await ofSize(Math.floor(body.maxBytes / 2)));
      smaller.need(201, 'half of the greatest size');
      const larger = await write(session, 'createProduct', await ofSize(body.maxBytes + excess));
      expectRefused(larger, { status: 400 }, `a body of ${body.maxBytes + excess} bytes`);
    },
    { most: 4 },
  ),

  'augno.validation.several-failures-are-one-error': property(
    async (session: AugnoSession) => {
      await acceptsValidBodies(session, ['createProduct', 'createUnit']);
      return fc.oneof(...(['createProduct', 'createUnit'] as const).map(severalOf));
    },
    async (session, { operation, missing }) => {
      const body = {
        ...(await validBody(session, operation)),
        ...Object.fromEntries(missing.map((name) => [name, undefined])),
      };
      const answer = await write(session, operation, { body });
      expectRefused(answer, validationFailed, `${operation} without ${missing.join(', ')}`);
      const param = member(answer.json, 'error', 'param');
      expectThat(
        missing.some((name) => name === param),
        `error.param is ${show(param)}, none of ${missing.join(', ')}`,
      );
    },
  ),

  'augno.validation.duplicate-json-key': observation(async (session) => {
    const { sku, ...others } = await validBody(session, 'createProduct');
    const last = session.fresh();
    const rest = JSON.stringify(others).slice(1);
    const bodyText = `{"sku":${JSON.stringify(sku)},"sku":${JSON.stringify(last)},${rest}`;
    const answer = await write(session, 'createProduct', { bodyText, query: { 'include[]': ['item'] } });
    if (answer.status !== 201) return `a body that names sku twice is answered ${answer.status}`;
    return `of two values for sku the ${member(answer.json, 'item', 'sku') === last ? 'last' : 'first'} one counts`;
  }),

  'augno.validation.other-content-type': observation(async (session) => {
    const request = {
      body: await validBody(session, 'createProduct'),
      headers: { 'Content-Type': 'text/plain' },
    };
    const { status } = await write(session, 'createProduct', request);
    const accepted = status === successOf('createProduct') ? 'accepted' : `answered ${status}`;
    return `a JSON body sent as text/plain is ${accepted}`;
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;

type Damage = { cut: number } | { garbage: string };

/** Required texts without a list of values, which would be checked before the others. */
const requiredTexts = {
  createProduct: ['sku', 'category_id'],
  createUnit: [
    ...[
      'name',
      'abbreviation',
      'ratio_numerator',
      'ratio_denominator',
      'offset_numerator',
      'offset_denominator',
    ],
  ],
} satisfies Partial<Record<Writing, string[]>>;

/** Two or more of an operation's required texts. */
function severalOf(operation: keyof typeof requiredTexts) {
  const missing = fc.subarray<string>(requiredTexts[operation], { minLength: 2 });
  return fc.record({ operation: fc.constant(operation), missing });
}

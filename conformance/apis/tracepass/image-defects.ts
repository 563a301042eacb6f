import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { property, type Check } from '../../engine/check.js';
import { member } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import { create } from '../../laws/creation.js';
import { groundCategory, productCreation } from './ground.js';

/** The most addresses of a product, and the most characters of one, by the contract. */
function bounds(session: Session<operations>): { most: number; longest: number } {
  const schema = session.schemas.resolve('tracepass#/$defs/ImageUrls');
  return { most: Number(member(schema, 'maxItems')), longest: Number(member(schema, 'items', 'maxLength')) };
}

/** An address of exactly this many characters. */
function addressOf(length: number): string {
  const [start, end] = ['https://cdn.example.com/', '.jpg'];
  return start + 'a'.repeat(length - start.length - end.length) + end;
}

function addresses(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `https://cdn.example.com/${index + 1}.jpg`);
}

function createWith(session: Session<operations>, imageUrls: string[]) {
  const body = { name: 'Conformance check', model: session.fresh(), category: groundCategory, imageUrls };
  return create(productCreation, session, { body });
}

/** A product with the bad addresses is refused; with the good ones, which differ in the defect only, it is created. */
async function expectRefused(
  session: Session<operations>,
  bad: string[],
  good: string[],
  why: string,
): Promise<void> {
  (await createWith(session, bad)).expectRefusal(why);
  await session.specimen('a product with good image addresses', async (owner) => {
    (await createWith(owner, good)).need(201, 'a product with good image addresses');
  });
}

export const imageDefects = {
  'tracepass.validation.image-url-count': property(
    (session) => fc.integer({ min: bounds(session).most + 1, max: bounds(session).most + 10 }),
    async (session, count) => {
      await expectRefused(session, addresses(count), addresses(1), `${count} image addresses are too many`);
    },
    { most: 4 },
  ),

  'tracepass.validation.image-url-length': property(
    (session) =>
      fc.record({
        length: fc.integer({ min: bounds(session).longest + 1, max: bounds(session).longest + 100 }),
        others: fc.integer({ min: 0, max: 3 }).map(addresses),
      }),
    async (session, { length, others }) => {
      const [bad, good] = [
        [...others, addressOf(length)],
        [...others, addressOf(100)],
      ];
      await expectRefused(session, bad, good, `an image address of ${length} characters is too long`);
    },
    { most: 6 },
  ),

  'tracepass.validation.image-url-scheme': property(
    () =>
      fc.constantFrom(
        'http://',
        'ftp://',
        'file:///',
        'data:image/png;base64,',
        'javascript:',
        '//',
        '/',
        '',
      ),
    async (session, scheme) => {
      const rest = 'cdn.example.com/front.jpg';
      await expectRefused(
        session,
        [scheme + rest],
        [`https://${rest}`],
        `${scheme}${rest} is no HTTPS address`,
      );
    },
    { most: 8 },
  ),

  'tracepass.validation.image-urls-at-their-limits': property(
    (session) => fc.integer({ min: 0, max: bounds(session).most - 1 }),
    async (session, place) => {
      const { most, longest } = bounds(session);
      const imageUrls = addresses(most).with(place, addressOf(longest));
      (await createWith(session, imageUrls)).expect(
        201,
        `${most} image addresses, one of ${longest} characters`,
      );
    },
    { most: 3 },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

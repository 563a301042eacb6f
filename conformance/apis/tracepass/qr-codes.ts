import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { example, property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { member, text } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import { Blocked } from '../../engine/verdicts.js';
import type { Answer } from '../../http/answer.js';
import { passportEnding, someEndings } from './by-serial.js';
import type { Passport } from './ground.js';
import { coloursIn, expectMediaType, expectSvg, invisible, pngIn, textIn } from './qr-images.js';
import { aPassport } from './specimens.js';
import { readPassport } from './steps.js';

// The QR codes of passports: what they hold, and in which formats and colours they come.

const given = 'the passport is there';

/** The Digital Link of a passport as reading it shows it. @throws Blocked */
async function linkOf(session: Session<operations>, { _id: id }: Passport): Promise<string> {
  const link = text(member(await readPassport(session, id), 'gs1', 'digitalLinkUri'));
  if (link === undefined) throw new Blocked('the passport shows no Digital Link');
  return link;
}

/** @throws Violation unless a PNG holds this address; scheme and host may be written in capitals */
function expectLink(answer: Answer<unknown>, link: string): void {
  const read = textIn(pngIn(answer));
  expectEqual(inLowerHost(read), inLowerHost(link), 'the address that the code holds');
}

function inLowerHost(address: string): string {
  return address.replace(/^[a-z]+:\/\/[^/]+/i, (start) => start.toLowerCase());
}

/** The code of a passport that is only looked at. */
async function codeOf(session: Session<operations>, query: object, headers = {}): Promise<Answer> {
  const { _id: id } = await aPassport(session);
  const answer: Answer = await session.api.send('getPassportQr', { path: { id }, query, headers });
  answer.accept(200, given);
  return answer;
}

/** Colours with every channel in a range, as six hexadecimal digits. */
function colours(min: number, max: number): fc.Arbitrary<string> {
  return fc
    .array(fc.integer({ min, max }), { minLength: 3, maxLength: 3 })
    .map((channels) => Buffer.from(channels).toString('hex'));
}

// Dark on light, as codes are.
const dark = colours(0, 95);
const light = colours(200, 255);

/** How a colour that was asked for stands in an image. */
function full(colour: string): string {
  return colour.length === 6 ? `${colour}ff` : colour;
}

export const qrCodes = {
  'tracepass.qr.png-holds-the-digital-link': property(
    () => someEndings,
    async (session, ending) => {
      const passport = session.readOnly ? await aPassport(session) : await passportEnding(session, ending);
      const link = await linkOf(session, passport);
      const path = { id: passport._id };
      const answer = await session.api.call('getPassportQr', { path, query: { format: 'png' } });
      answer.accept(200, given);
      expectLink(answer, link);
    },
    { most: 8 },
  ),

  'tracepass.qr.by-serial-holds-the-digital-link': property(
    () => fc.record({ ending: someEndings, withGtin: fc.boolean() }),
    async (session, { ending, withGtin }) => {
      const passport = session.readOnly ? await aPassport(session) : await passportEnding(session, ending);
      const link = await linkOf(session, passport);
      const { gtin, serialNumber: serial } = passport.gs1;
      const query = { format: 'png' as const, ...(withGtin && { gtin }) };
      const answer = await session.api.call('getPassportQrBySerial', { path: { serial }, query });
      answer.accept(200, given);
      expectLink(answer, link);
    },
    { most: 6 },
  ),

  'tracepass.qr.svg-is-the-default': example(async (session: Session<operations>) => {
    for (const query of [{}, { format: 'svg' }]) {
      const answer = await codeOf(session, query);
      expectMediaType(answer, 'image/svg+xml');
      expectSvg(answer.text);
    }
  }),

  'tracepass.qr.json-holds-an-svg': example(async (session: Session<operations>) => {
    const answer = await codeOf(session, { format: 'json' });
    expectMediaType(answer, 'application/json');
    expectSvg(member(answer.json, 'result'));
  }),

  'tracepass.qr.colours-are-those-asked-for': property(
    () =>
      fc.record(
        {
          color: dark,
          backgroundColor: fc.oneof(
            light,
            light.map((colour) => `${colour}80`),
          ),
          useCompanyBranding: fc.boolean(),
        },
        { requiredKeys: [] },
      ),
    async (session, query) => {
      const { color = '000000', backgroundColor = invisible, useCompanyBranding = false } = query;
      const found = coloursIn(pngIn(await codeOf(session, { ...query, format: 'png' })));
      // Which colours the company has is not known; only that a colour that is sent wins over them.
      const ink = useCompanyBranding && query.color === undefined ? [] : [color];
      const paper = useCompanyBranding && query.backgroundColor === undefined ? [] : [backgroundColor];
      for (const wanted of [...ink, ...paper].map(full))
        expectThat(found.has(wanted), `no pixel is ${wanted}; there are ${show([...found].slice(0, 8))}`);
    },
    { most: 10 },
  ),

  'tracepass.qr.accept-header-does-not-matter': property(
    () => fc.constantFrom(['svg', 'image/svg+xml'] as const, ['png', 'image/png'] as const),
    async (session, [format, mediaType]) => {
      const answer = await codeOf(session, { format }, { Accept: 'application/json' });
      expectMediaType(answer, mediaType);
    },
    { most: 4 },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

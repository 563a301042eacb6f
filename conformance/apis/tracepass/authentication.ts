import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { example, property, type Check } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import type { Session } from '../../engine/session.js';
import type { ApiClient } from '../../http/client.js';
import { bind } from '../../laws/bind.js';
import { withCredentials } from './credentials.js';
import { everyCall, makeCall, needSuccess, type Call } from './every-call.js';
import { writes } from './keyed-operations.js';
import { expectErrorText } from './refusals.js';

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];
const letters = fc.constantFrom(...alphabet);

/** Tokens of a plausible length that no service can have issued to anybody but by a miracle. */
const unissued = fc
  .tuple(fc.constantFrom('tp_', ''), fc.string({ unit: letters, minLength: 24, maxLength: 48 }))
  .map(([prefix, rest]) => prefix + rest);

/** Schemes that HTTP services know, and Bearer is not one of. */
const otherSchemes = ['Basic', 'Digest', 'Token', 'ApiKey', 'Key', 'Hawk', 'Negotiate'];

const allWrites = [
  ...(['createProduct', 'updateProduct', 'createPassport', 'deletePassport'] as const),
  'createPassportBatch' as const,
  ...(['archiveProduct', 'deleteProduct', 'uploadProductImage', 'deleteProductImage'] as const),
];

/** What is wrong with a token. Counterexamples show this, and nothing from which the valid token could be guessed. */
type Edit =
  | { readonly cutTo: number }
  | { readonly append: string }
  | { readonly at: number; readonly put: string }
  | { readonly otherCaseAt: number };

/** One edit each: cut short, lengthened, one character changed, and one letter in the other case. */
function nearMisses(token: string): fc.Arbitrary<readonly Edit[]> {
  const cut = fc.integer({ min: 1, max: token.length - 1 }).map((cutTo) => ({ cutTo }));
  const longer = fc.string({ unit: letters, minLength: 1, maxLength: 6 }).map((append) => ({ append }));
  const changed = fc
    .record({
      at: fc.nat({ max: token.length - 1 }),
      steps: fc.integer({ min: 1, max: alphabet.length - 1 }),
    })
    .map(({ at, steps }) => {
      const place = alphabet.indexOf(token.charAt(at));
      return { at, put: alphabet[(place + steps) % alphabet.length] ?? '' };
    });
  const lettersAt = [...token].flatMap((letter, at) => (inOtherCase(letter) === letter ? [] : [at]));
  const otherCase =
    lettersAt.length > 0 ? [fc.constantFrom(...lettersAt).map((otherCaseAt) => ({ otherCaseAt }))] : [];
  return fc.tuple(cut, longer, changed, ...otherCase);
}

function edited(token: string, edit: Edit): string {
  if ('cutTo' in edit) return token.slice(0, edit.cutTo);
  if ('append' in edit) return token + edit.append;
  const at = 'at' in edit ? edit.at : edit.otherCaseAt;
  const put = 'at' in edit ? edit.put : inOtherCase(token.charAt(at));
  return token.slice(0, at) + put + token.slice(at + 1);
}

function inOtherCase(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
}

/** The ground for rules about one harmless call: it succeeds with the token as it is. */
async function needListing(session: Session<operations>): Promise<void> {
  (await session.api.call('listProducts')).need(200, 'the same call with the valid token');
}

/** What the target shows of the effects of those calls that write; nothing where it does not implement what shows it. */
async function effectsOf(session: Session<operations>, calls: readonly Call[]): Promise<unknown[]> {
  const effects: unknown[] = [];
  for (const { operation, request } of calls) {
    const write = writes[operation];
    if (write?.shownBy.every((read) => session.implements(read)))
      effects.push(await write.effect(session, request));
  }
  return effects;
}

/** Sends one call of every operation with other credentials: each has to be answered 401, and to do nothing. */
async function expectAllUnauthorized(
  session: Session<operations>,
  client: ApiClient<operations>,
  why: string,
) {
  const calls = await everyCall(session);
  const before = await effectsOf(session, calls);
  for (const call of calls) expectErrorText(await makeCall(session, call, client), 401, why);
  expectEqual(await effectsOf(session, calls), before, 'what the target shows after the refused calls');
  // Only now, since the last of them removes what the others work on.
  await needSuccess(session, calls);
}

export const authentication = {
  'tracepass.authentication.missing-token': bind(
    'unauthorized-changes-nothing',
    allWrites,
    example((session: Session<operations>) =>
      expectAllUnauthorized(session, withCredentials(session, ''), 'no token was sent'),
    ),
  ),

  'tracepass.authentication.unknown-token': property(
    async (session) => {
      const calls = await everyCall(session);
      await needListing(session);
      return unissued.map((token) => ({ token, calls }));
    },
    async (session, { token, calls }) => {
      const client = withCredentials(session, `Bearer ${token}`);
      for (const call of calls) {
        (await makeCall(session, call, client)).expect(401, 'the token was never issued');
      }
    },
    { most: 4 },
  ),

  'tracepass.authentication.token-must-match-whole': property(
    async (session) => {
      await needListing(session);
      return nearMisses(session.credential('primary').token);
    },
    async (session, edits) => {
      for (const edit of edits) {
        const token = edited(session.credential('primary').token, edit);
        const answer = await withCredentials(session, `Bearer ${token}`).call('listProducts');
        answer.expect(401, `the token differs from the valid one: ${JSON.stringify(edit)}`);
      }
    },
    { most: 7 },
  ),

  'tracepass.authentication.other-scheme': example(async (session: Session<operations>) => {
    await needListing(session);
    const { token } = session.credential('primary');
    const encoded = Buffer.from(`${token}:`).toString('base64');
    for (const value of [`Basic ${encoded}`, ...otherSchemes.map((scheme) => `${scheme} ${token}`)]) {
      const answer = await withCredentials(session, value).call('listProducts');
      answer.expect(401, 'the token came under another scheme than Bearer');
    }
  }),

  'tracepass.authentication.revoked-token': bind(
    'unauthorized-changes-nothing',
    allWrites,
    example((session: Session<operations>) =>
      expectAllUnauthorized(session, session.as('revoked'), 'the token is revoked'),
    ),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

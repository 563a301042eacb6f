import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { example, observation, property, type Check } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { Blocked } from '../../engine/verdicts.js';
import type { Answer } from '../../http/answer.js';
import { bind } from '../../laws/bind.js';
import { create } from '../../laws/creation.js';
import { ofEveryOperation } from '../../laws/affordable.js';
import { refusedWriteChangesNothing } from '../../laws/refused-writes.js';
import { malformedKeys, presenting, unissuedKey, unissuedKeys } from './api-keys.js';
import { judgeCalls, needPlainCalls } from './calls.js';
import { versionPolicy } from './contract-reading.js';
import { productCreation } from './creations.js';
import type { AugnoSession } from './ground.js';
import { writeOperations } from './keyed-operations.js';
import { expectEnvelope, expectRefused, refusalOf } from './refusals.js';

export const authentication = {
  'augno.authentication.unknown-key': property(
    () => unissuedKeys,
    (session: AugnoSession, key) =>
      judgeCalls(session, presenting(session, `Bearer ${key}`), (answer) =>
        expectUnknownKey(session, answer),
      ),
    { most: 5 },
  ),

  'augno.authentication.refused-writes-change-nothing': ofEveryOperation(writeOperations, (write) =>
    refusedWriteChangesNothing(write, {
      law: 'unauthorized-changes-nothing',
      client: (session) => presenting(session, `Bearer ${unissuedKey}`),
      judge: (answer, session) => expectUnknownKey(session, answer),
      most: 2,
    }),
  ),

  'augno.authentication.malformed-key': property(
    () => malformedKeys,
    (session: AugnoSession, key) =>
      judgeCalls(session, presenting(session, `Bearer ${key}`), (answer) =>
        expectRefused(answer, refusalOf(refusalsOf(session).malformed), `the key is ${key}`),
      ),
  ),

  'augno.authentication.expired-key': example((session) => expectDeadKey(session, 'expired')),

  'augno.authentication.revoked-key': example((session) => expectDeadKey(session, 'revoked')),

  'augno.authentication.no-credentials': example((session) =>
    judgeCalls(
      session,
      presenting(session, ''),
      (answer) => expectEnvelope(answer, [401, 403], 'no credentials were sent'),
      ['listProducts', 'createProduct'],
    ),
  ),

  'augno.authentication.other-scheme': property(
    async (session: AugnoSession) => {
      await needPlainCalls(session);
      return fc.constantFrom('Digest', 'Token', 'ApiKey', 'Key', 'Hawk', 'Negotiate');
    },
    async (session, scheme) => {
      const client = presenting(session, `${scheme} ${session.credential('primary').token}`);
      const answer = await client.call('listProducts');
      expectRefused(answer, refusalOf(refusalsOf(session).scheme), `the scheme is ${scheme}`);
    },
    { most: 6 },
  ),

  'augno.authentication.basic-equals-bearer': property(
    productCreation.templates,
    async (session: AugnoSession, template) => {
      await needPlainCalls(session);
      const { token } = session.credential('primary');
      const basic = presenting(session, `Basic ${Buffer.from(`${token}:`).toString('base64')}`);
      (await basic.call('listProducts', { query: { limit: 1 } })).expect(
        200,
        'the key came as Basic user name',
      );
      const answer = await create(
        productCreation,
        session,
        productCreation.request(session, template),
        basic,
      );
      answer.expectOneOf([201], 'the key came as Basic user name');
      const path = { id: productCreation.idOf(answer.json) ?? '' };
      const [one, other] = [
        await basic.call('getProduct', { path }),
        await session.api.call('getProduct', { path }),
      ];
      expectEqual(one.status, other.status, 'the status for Basic, compared with that for Bearer,');
      expectEqual(one.json, other.json, 'the product for Basic, compared with that for Bearer,');
    },
    { most: 5 },
  ),

  'augno.authentication.comes-before-version': bind(
    'failures-come-in-their-order',
    ['listProducts'],
    property(
      async (session: AugnoSession) => {
        await needPlainCalls(session);
        return unissuedKeys;
      },
      async (session, key) => {
        const { header } = versionPolicy(session);
        const versioned = await presenting(session, `Bearer ${key}`).call('listProducts');
        if (versioned.status === 200) throw new Blocked('a key that was never issued is accepted');
        const unversioned = await presenting(session, `Bearer ${key}`, { [header]: '' }).call('listProducts');
        expectEqual(
          unversioned.status,
          versioned.status,
          'the status without a version, compared with that with one,',
        );
        const codeOf = ({ json }: Answer) => member(json, 'error', 'code');
        expectEqual(
          codeOf(unversioned),
          codeOf(versioned),
          'the code without a version, compared with that with one,',
        );
      },
      { most: 3 },
    ),
  ),

  'augno.authentication.no-credentials-status': observation(async (session) => {
    const { status } = await presenting(session, '').call('listProducts');
    return `A request without credentials is answered ${status}.`;
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;

function refusalsOf(session: AugnoSession) {
  return session.contract.policies.authentication.refusals;
}

/** Unknown, or malformed: a target that recomputes checksums can tell that the key was made up. */
function expectUnknownKey(session: AugnoSession, answer: Answer): void {
  const { unknown, malformed } = refusalsOf(session);
  const documented = answer.status === malformed.status ? malformed : unknown;
  expectRefused(answer, refusalOf(documented), 'the key was never issued');
}

async function expectDeadKey(session: AugnoSession, state: 'expired' | 'revoked'): Promise<void> {
  const documented = refusalsOf(session)[state] ?? refusalsOf(session).unknown;
  const answer = await session.as(state).call('listProducts');
  expectRefused(answer, refusalOf(documented), `the key is ${state}`);
}

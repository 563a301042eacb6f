import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { example, property, type Check } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { Blocked } from '../../engine/verdicts.js';
import { filtered } from '../../generators/discards.js';
import { judgeCalls } from './calls.js';
import { versionPolicy } from './contract-reading.js';
import type { AugnoSession } from './ground.js';
import { aProduct } from './specimens.js';
import { expectRefused, refusalOf } from './refusals.js';

export const version = {
  'augno.version.is-required': example((session) => {
    const { header, missing } = versionPolicy(session);
    return judgeCalls(session, session.withHeaders({ [header]: '' }), (answer) =>
      expectRefused(answer, refusalOf(missing), `${header} was left out`),
    );
  }),

  'augno.version.unsupported-is-refused': property(
    (session: AugnoSession) => {
      const { supported } = versionPolicy(session);
      const words = fc.stringMatching(/^[a-z0-9.-]{8,30}$/);
      const plausible = fc.constantFrom(
        '2024-01-01',
        '0.0.none',
        '9.9.forge-preview.999',
        '1.0.forge-preview.0',
      );
      return filtered(fc.oneof(plausible, words), (text) => !supported.includes(text));
    },
    (session, value) => {
      const { header, unsupported } = versionPolicy(session);
      return judgeCalls(session, session.withHeaders({ [header]: value }), (answer) =>
        expectRefused(answer, refusalOf(unsupported), `${header} is ${value}`),
      );
    },
    { most: 8 },
  ),

  'augno.version.is-echoed': example(async (session) => {
    const { header, supported } = versionPolicy(session);
    const path = { id: (await aProduct(session)).id };
    for (const version of supported) {
      const client = session.withHeaders({ [header]: version });
      for (const answer of [await client.call('listProducts'), await client.call('getProduct', { path })]) {
        if (answer.status !== 200) throw new Blocked(`version ${version} is answered ${answer.status}`);
        expectEqual(answer.headers[header.toLowerCase()], version, `${header} of the answer`);
      }
    }
  }),

  'augno.version.older-previews-work': example(async (session) => {
    const { header, supported } = versionPolicy(session);
    for (const version of supported) {
      const answer = await session.withHeaders({ [header]: version }).call('listProducts');
      answer.expect(200, `${version} is a documented version`);
    }
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;

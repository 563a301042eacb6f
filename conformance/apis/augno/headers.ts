import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { allOf, example, property, type Check, type Property } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { Blocked } from '../../engine/verdicts.js';
import type { Answer } from '../../http/answer.js';
import { create, created, withHeader } from '../../laws/creation.js';
import { newKey } from '../../laws/idempotency.js';
import {
  itemCategoryCreation,
  productCreation,
  unitCreation,
  unitGroupCreation,
  type AugnoCreation,
} from './creations.js';
import { minimalProduct, type AugnoSession } from './ground.js';
import { expectRefused } from './refusals.js';
import { requestIdOf } from './request-id.js';

const actorHeader = 'Augno-Actor-Account';

export const headers = {
  'augno.headers.request-id-is-unique': example(async (session) => {
    const body = await minimalProduct(session);
    const keyed = withHeader({ body }, session.contract.policies.idempotency.header, newKey(session));
    const answers: Answer[] = [];
    // The creation, two replays, and what is refused for the SKU.
    for (const request of [keyed, keyed, keyed, { body }])
      answers.push(await create(productCreation, session, request));
    await session.makeRoom();
    const reads = Array.from({ length: 8 }, () => session.api.call('listUnits', { query: { limit: 1 } }));
    answers.push(...(await Promise.all(reads)));
    const ids = answers.map(requestIdOf).filter((id) => id !== undefined);
    if (ids.length < 2) throw new Blocked('the answers carry no Request-ID');
    expectEqual(new Set(ids).size, ids.length, `the number of different ids among ${show(ids)}`);
  }),

  'augno.headers.location-leads-to-the-new-row': allOf(
    locationLeadsToIt(productCreation),
    locationLeadsToIt(unitCreation),
    locationLeadsToIt(unitGroupCreation),
    locationLeadsToIt(itemCategoryCreation),
  ),

  'augno.headers.actor-account-is-refused': property(
    async (session: AugnoSession) => {
      (await session.api.call('listProducts')).need(200, 'the same call without the header');
      return fc.stringMatching(/^ac_[0-9a-z]{12}$/);
    },
    async (session, account) => {
      const answer = await session.withHeaders({ [actorHeader]: account }).call('listProducts');
      const refusal = { status: 400, code: 'validation_failed', param: actorHeader };
      expectRefused(answer, refusal, `${actorHeader} was sent with an API key`);
    },
    { most: 3 },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

function locationLeadsToIt(creation: AugnoCreation): Property<operations> {
  return property(
    creation.templates,
    async (session, template) => {
      const answer = await create(creation, session, creation.request(session, template));
      answer.need(created, 'a creation');
      const { location } = answer.headers;
      expectThat(location !== undefined, `the 201 to ${creation.operation} has no Location`);
      expectThat(URL.canParse(location, 'http://service'), `Location is ${location}, which is no address`);
      const { pathname } = new URL(location, 'http://service');
      // An implementation may serve the API below a path of its own, and name it in `Location` or not.
      const path = pathname.slice(Math.max(0, pathname.indexOf(session.contract.basePath)));
      const row = await session.api.sendElsewhere('GET', path);
      row.expectOneOf([200], `Location is ${location}`);
      expectEqual(
        member(row.json, 'id'),
        creation.idOf(answer.json),
        `the id of what stands under ${location}`,
      );
    },
    { most: 3 },
  );
}

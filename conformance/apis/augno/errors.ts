import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { example, property, type Check, type Example } from '../../engine/check.js';
import { show } from '../../engine/expect.js';
import { member, text } from '../../engine/read.js';
import { Violation } from '../../engine/verdicts.js';
import { errorTable } from './error-table.js';
import { groundOf, type AugnoSession } from './ground.js';
import { expectRefused } from './refusals.js';
import { requestIdOf } from './request-id.js';
import { sampleRefusals, type Sample } from './sample-refusals.js';

const notFound = { status: 404, code: 'resource_not_found' };

/** Operations that read one row by its id. */
const reads = [
  ...(['getProduct', 'getUnit', 'getUnitGroup', 'getItemCategory', 'getProductLine'] as const),
  ...(['getProperty', 'getAttribute'] as const),
];

export const errors = {
  'augno.errors.type-fits-the-code': eachRefusal(({ error, code }) => {
    const [type, kind] = [text(member(error, 'type')), errorTable.get(code)];
    if (!kind || (type !== undefined && kind.types.includes(type))) return undefined;
    return `the type of ${code} is ${show(type)}, expected ${kind.types.join(' or ')}`;
  }),

  'augno.errors.transient-fits-the-code': eachRefusal(({ error, code }) => {
    const [transient, kind] = [member(error, 'is_transient'), errorTable.get(code)];
    if (!kind || transient === kind.transient) return undefined;
    return `is_transient of ${code} is ${show(transient)}, expected ${kind.transient}`;
  }),

  'augno.errors.quota-only-for-plan-limits': eachRefusal(({ error, code }) => {
    const quota = member(error, 'quota');
    if (code === 'limit_exceeded' || quota === null) return undefined;
    return `quota of ${code} is ${show(quota)}, expected null`;
  }),

  'augno.errors.doc-url-leads-to-the-code': eachRefusal(({ error, code }) => {
    const url = member(error, 'doc_url');
    const anchor = `#${code === 'resource_exists' ? 'resource_conflict' : code}`;
    if (url === null || text(url)?.endsWith(anchor)) return undefined;
    return `doc_url of ${code} is ${show(url)}, expected null or an address that ends with ${anchor}`;
  }),

  'augno.errors.log-url-names-the-request': eachRefusal(({ answer, error, isReplay }) => {
    const [url, id] = [member(error, 'request_log_url'), requestIdOf(answer)];
    // An answer without a Request-ID breaks another rule, and a replay has the address of the first request.
    if (url === null || id === undefined || isReplay || text(url)?.endsWith(id)) return undefined;
    return `request_log_url is ${show(url)}, expected null or an address that ends with the Request-ID ${id}`;
  }),

  'augno.errors.unknown-id-is-404': property(
    async (session: AugnoSession) => {
      const { unit } = await groundOf(session);
      (await session.api.call('getUnit', { path: { id: unit.id } })).need(200, 'reading an id that exists');
      const prefixes = fc.constantFrom('pd', 'un', 'ungp', 'itcg', 'pdln', 'pp', 'at');
      const usual = fc.tuple(prefixes, fc.stringMatching(/^[0-9a-z]{12}$/)).map((parts) => parts.join('_'));
      // Platform rows have plain words as ids.
      return fc.noShrink(fc.oneof(usual, fc.uuid(), fc.stringMatching(/^[A-Za-z0-9~:@_-]{16,60}$/)));
    },
    async (session, id) => {
      for (const operation of reads.filter((read) => session.implements(read))) {
        const path = { id, ...(operation === 'getAttribute' && { property_id: id }) };
        expectRefused(await session.api.send(operation, { path }), notFound, `${operation} of ${id}`);
      }
    },
    { most: 5 },
  ),

  'augno.errors.unknown-path': property(
    () => fc.stringMatching(/^[a-z]{1,12}-[a-z]{4,12}-[0-9]{1,6}$/),
    async (session: AugnoSession, segment) => {
      (await session.api.call('listProducts')).need(200, 'a path that exists');
      const answer = await session.api.sendElsewhere('GET', `/v1/catalog/${segment}`);
      expectRefused(answer, notFound, 'there is no such path');
    },
    { most: 3 },
  ),

  'augno.errors.wrong-method': example(async (session) => {
    (await session.api.call('listProducts')).need(200, 'the same path with GET');
    const answer = await session.api.sendElsewhere('PUT', '/v1/catalog/products', { body: {} });
    expectRefused(answer, { status: 405, code: 'method_not_allowed' }, 'the collection knows no PUT');
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;

/** Every sample refusal keeps a law; `problemOf` says in words how one breaks it. */
function eachRefusal(problemOf: (sample: Sample) => string | undefined): Example<operations> {
  return example(async (session) => {
    const broken = (await sampleRefusals(session)).flatMap((sample) => {
      const problem = problemOf(sample);
      return problem === undefined ? [] : [{ ...sample, problem }];
    });
    if (broken.length === 0) return;
    const message = broken.map(({ of, problem }) => `${problem} (${of})`).join('\n');
    throw new Violation(message, { exchanges: broken.slice(0, 3).map(({ answer }) => answer.exchange) });
  });
}

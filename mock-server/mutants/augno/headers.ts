import { dialect, reply, within } from '../alterations.js';
import type { AugnoMutant } from './mutant.js';
import { headers as requestHeaders } from './refusals.js';

const requestId = 'Request-ID';

/** Headers that are missing, or say something else. */
export const headers: readonly AugnoMutant[] = [
  {
    name: 'reads-share-a-request-id',
    bug: 'All reads of rows have one and the same Request-ID.',
    breaks: ['augno.headers.request-id-is-unique'],
    alter: dialect((clean) => ({
      ...clean,
      finish: (given, facts) =>
        clean.finish(facts.method === 'GET' && given.status === 200 ? withId(given) : given, facts),
    })),
  },
  {
    name: 'replays-repeat-the-request-id',
    bug: 'All replays have one and the same Request-ID.',
    breaks: ['augno.headers.request-id-is-unique'],
    alter: within(
      ['keyed'],
      dialect((clean) => ({
        ...clean,
        finish: (given, facts) =>
          clean.finish(given.headers['Idempotent-Replayed'] === undefined ? given : withId(given), facts),
      })),
    ),
  },
  {
    name: 'location-of-a-group-is-the-list',
    bug: 'Location of a new unit group leads to the list of groups.',
    breaks: ['augno.headers.location-leads-to-the-new-row'],
    alter: reply(['createUnitGroup'], (given) => {
      const { Location: location } = given.headers;
      if (location === undefined) return given;
      return { ...given, headers: { ...given.headers, Location: location.replace(/\/[^/]+$/, '') } };
    }),
  },
  {
    name: 'new-categories-have-no-location',
    bug: 'The 201 to a new item category has no Location.',
    breaks: ['augno.headers.location-leads-to-the-new-row'],
    alter: reply(['createItemCategory'], (given) => {
      const { Location: _, ...others } = given.headers;
      return { ...given, headers: others };
    }),
  },
  {
    name: 'actor-account-is-ignored',
    bug: 'Augno-Actor-Account beside an API key is ignored.',
    breaks: ['augno.headers.actor-account-is-refused'],
    alter: within(
      ['refused'],
      requestHeaders('all', () => ({ 'augno-actor-account': undefined })),
    ),
  },
];

function withId<R extends { readonly headers: Readonly<Record<string, string>> }>(given: R): R {
  return { ...given, headers: { ...given.headers, [requestId]: 'rq_0000000000000000000' } };
}

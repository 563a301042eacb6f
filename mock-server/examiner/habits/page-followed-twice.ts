import type { Exchange } from '../../journal/journal.js';
import type { Habit } from '../habit.js';
import { knewEnd, statusSeen, waited } from '../order.js';
import { pageOf, pagesOfferedBy } from '../pages.js';
import { Recent } from '../recent.js';

/** Lists, pages of one list, and offers of pages that are remembered of a client. An answer offers two pages at most. */
const listLimit = 16;
const pageLimit = 50;
const offerLimit = 2 * pageLimit;

/** Milliseconds after which a page that is asked for again is a fresh look, such as a person's who reloads it. */
const freshLook = 5000;

/** What a client has read of one list since it last asked for the first page. */
interface Walk {
  readonly read: Recent<string, Exchange>;
  /** How often answers have named a page, less the times that it was then read. */
  readonly offers: Recent<string, number>;
}

export const pageFollowedTwice: Habit<'page-followed-twice'> = {
  id: 'page-followed-twice',
  statement:
    'A page was read again within one walk through a list, so its rows count twice or the walk never ends.',
  watch() {
    const walks = new Recent<string, Walk>(listLimit);
    return {
      observe(sighting) {
        const { exchange, kept, client } = sighting;
        // After a write the list may be another one.
        if (exchange.request.method !== 'GET') walks.clear();
        const page = pageOf(exchange);
        if (!page) return [];
        const { read, offers } = walks.get(page.list) ?? {
          read: new Recent(pageLimit),
          offers: new Recent(offerLimit),
        };
        walks.set(page.list, { read, offers });
        if (page.isFirst) read.clear();
        if (statusSeen(exchange) !== 200 || exchange.delivery !== 'whole') return [];
        const before = read.get(page.id);
        const offered = offers.get(page.spot) ?? 0;
        if (offered > 0) offers.set(page.spot, offered - 1);
        if (!page.isFirst) read.set(page.id, kept);
        // Two walks at a time are offered the page twice, and so is somebody who goes back and forth.
        for (const spot of pagesOfferedBy(exchange, page)) offers.set(spot, (offers.get(spot) ?? 0) + 1);
        if (!before || offered > 0 || !knewEnd(sighting, before)) return [];
        if (waited(exchange, before) >= freshLook) return [];
        return [
          {
            detail: `${page.parameter} ${page.position} was read once more, and no other answer had led there again`,
            earlier: [before],
            exchange: kept,
            once: JSON.stringify([client, page.id]),
          },
        ];
      },
    };
  },
};

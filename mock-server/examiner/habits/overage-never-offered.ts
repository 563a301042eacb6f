import type { QuotaPolicy } from '../../../generated/formats.js';
import type { Exchange } from '../../journal/journal.js';
import { readPointer } from '../../store/constraint.js';
import type { Habit, Sighting } from '../habit.js';
import { statusSeen } from '../order.js';
import { Recent } from '../recent.js';

const offerLimit = 500;

export const overageNeverOffered: Habit<'overage-never-offered'> = {
  id: 'overage-never-offered',
  statement: 'A request accepted a charge that the service had never offered, so nobody decided to pay.',
  // What a workspace was offered to one program, another may accept.
  togetherBy: ({ exchange }) => exchange.api ?? '',
  watch() {
    const offered = new Recent<string, true>(offerLimit);
    return {
      observe(sighting) {
        const { exchange, kept, client } = sighting;
        const quota = quotaOf(sighting);
        if (!quota?.overage) return [];
        const { caller } = exchange;
        // An injected offer is made before it is known for which workspace, so the client counts as well.
        const names = caller ? [caller.tenant, client] : [client];
        const accepts = readPointer(jsonIn(exchange.request.body), quota.overage.confirmWith) === true;
        const wasOffered = names.some((name) => offered.has(name));
        if (isOffer(exchange, quota)) for (const name of names) offered.set(name, true);
        if (!accepts || wasOffered || !caller) return [];
        const member = quota.overage.confirmWith.slice(1);
        return [
          {
            detail: `${member} was sent and no answer before had asked for it`,
            exchange: kept,
            once: JSON.stringify([caller.tenant, client]),
          },
        ];
      },
    };
  },
};

/** The quota that the request uses, where more of it can be bought. */
function quotaOf({ exchange: { operation }, policies }: Sighting): QuotaPolicy | undefined {
  return policies.quotas.find(
    ({ overage, consumedBy }) => overage && operation && consumedBy.includes(operation.id),
  );
}

function isOffer(exchange: Exchange, quota: QuotaPolicy): boolean {
  if (statusSeen(exchange) !== quota.refusal.status) return false;
  const { refusal } = exchange;
  // Without a refusal it was injected, and then it reads like an offer.
  return !refusal || (refusal.kind === 'quotaExceeded' && refusal.overagePrice !== undefined);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import type { Exchange } from '../../journal/journal.js';
import type { Evidence, Habit, Sighting } from '../habit.js';
import { knewEnd, statusSeen } from '../order.js';
import { headerOf } from '../sighting.js';

export const mandatoryHeaderMissing: Habit<'mandatory-header-missing'> = {
  id: 'mandatory-header-missing',
  statement: 'A header that the contract demands of every request was missing.',
  // Not by credentials, because those may be what is missing.
  togetherBy,
  watch() {
    const missing = new Map<string, { readonly exchange: Exchange; readonly once: string }>();
    return {
      observe(sighting) {
        const { exchange, kept } = sighting;
        const found: Evidence[] = [];
        for (const [header, { exchange: refused, once }] of missing) {
          if (headerOf(exchange, header) === undefined || !knewEnd(sighting, refused)) continue;
          missing.delete(header);
          found.push({
            detail: `${header} was missing; it was sent after the refusal`,
            earlier: [refused],
            exchange: kept,
            once,
          });
        }
        const header = missingHeader(sighting);
        if (header !== undefined && statusSeen(exchange) !== undefined && !missing.has(header)) {
          missing.set(header, { exchange: kept, once: JSON.stringify([togetherBy(sighting), header]) });
        }
        return found;
      },
      standing: (final) =>
        [...missing].flatMap(([header, { exchange, once }]) =>
          final ? [{ detail: `${header} was missing, and no later request had it`, exchange, once }] : [],
        ),
    };
  },
};

function togetherBy({ exchange }: Sighting): string {
  return `${exchange.api} ${exchange.clientAddress} ${headerOf(exchange, 'User-Agent')}`;
}

/** The header for whose absence the request was refused. */
function missingHeader({ exchange: { refusal }, policies }: Sighting): string | undefined {
  switch (refusal?.kind) {
    case 'version':
      return refusal.values['value'] ? undefined : policies.version?.header;
    case 'unauthenticated':
      return refusal.cause === 'missing' ? policies.authentication.header : undefined;
    case 'invalid': {
      const absent = refusal.violations.find(
        ({ in: place, keyword }) => place === 'header' && keyword === 'required',
      );
      return absent?.pointer.slice(1);
    }
    default:
      return undefined;
  }
}

import type { Caller } from '../../exchange.js';
import type { Refusal } from '../../refusal.js';
import { ofSerial, type PassportRow } from './passport.js';
import { ambiguousSerial, notFound } from './refusals.js';
import type { TracePassWorld } from './world.js';

/** A passport of the caller's workspace, or why there is not exactly one. */
export type Found = PassportRow | Refusal;

interface ById {
  readonly params: { readonly id: string };
  readonly caller: Caller;
}

interface BySerial {
  readonly params: { readonly serial: string };
  readonly query: { readonly gtin?: string };
  readonly caller: Caller;
}

/** The passport that a path names by its id. */
export function byId({ params, caller }: ById, { passports }: TracePassWorld): Found {
  return passports.get(caller.tenant, params.id) ?? notFound('Passport', params.id);
}

/** The passport that a path names by its serial number, under the GTIN of the query where there is one. */
export function bySerial({ params, query, caller }: BySerial, { passports }: TracePassWorld): Found {
  const { serial } = params;
  const [row, ...others] = passports
    .list(caller.tenant)
    .where(ofSerial, serial)
    .filter(({ gs1 }) => gs1.gtin === (query.gtin ?? gs1.gtin));
  if (!row) return notFound('Passport', serial);
  return others.length > 0 ? ambiguousSerial : row;
}

/** Goes on with a passport that was found; what keeps it from being found is the outcome otherwise. */
export function withFound<Outcome>(found: Found, proceed: (row: PassportRow) => Outcome): Outcome | Refusal {
  return 'kind' in found ? found : proceed(found);
}

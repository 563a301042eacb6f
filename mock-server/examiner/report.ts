import type { components } from '../../generated/control/openapi.js';
import { entryOf } from '../journal/entry.js';
import { maskFor } from '../journal/masking.js';
import type { Api } from '../pack.js';
import type { Finding } from './examiner.js';

/** The sandbox in which something was found. */
interface Site {
  readonly name: string;
  readonly apis: ReadonlyMap<string, Api>;
}

/**
 * A finding as people and programs outside get it: its exchanges as the journal shows them, without secrets, and its
 * client by the name that its credential has there.
 */
export function reported(finding: Finding, site: Site): components['schemas']['Finding'] {
  const { id, statement, detail, exchanges } = finding;
  return {
    id,
    statement,
    client: clientOf(finding, site),
    at: new Date(exchanges.at(-1)?.at ?? 0).toISOString(),
    // It names keys and cursors, which a client may make of its token.
    detail: exchanges.reduce((text, exchange) => maskFor(exchange).text(text), detail),
    exchanges: exchanges.map(entryOf),
  };
}

/** The role of the credential, or its id where it has none; the address where there was no credential. */
function clientOf({ client, exchanges }: Finding, { name, apis }: Site): string {
  const api = apis.get(exchanges.at(-1)?.api ?? '');
  return api?.credentialsIn(name).find(({ id }) => id === client)?.role ?? client;
}

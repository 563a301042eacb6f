import type { IncomingHttpHeaders } from 'node:http';
import type { Policies } from '../../generated/formats.js';

/** Reads headers of other names as the documented ones (x-policies.headerAliases), where these are absent. */
export function headerReader({
  headerAliases = {},
}: Policies): (sent: IncomingHttpHeaders) => IncomingHttpHeaders {
  const aliases = Object.entries(headerAliases).map(
    ([alias, documented]) => [alias.toLowerCase(), documented.toLowerCase()] as const,
  );
  return (sent) => {
    const read = aliases.flatMap(([alias, documented]) => {
      const value = sent[alias];
      return value === undefined ? [] : [[documented, value] as const];
    });
    return read.length > 0 ? { ...Object.fromEntries(read), ...sent } : sent;
  };
}

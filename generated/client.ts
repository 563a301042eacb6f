// Generated from the folders of spec/ by `npm run generate`. Do not edit; `npm run check` fails when it drifts.

import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { paths as AugnoPaths } from './augno/openapi.js';
import type { paths as TracepassPaths } from './tracepass/openapi.js';

export type AugnoClient = Client<AugnoPaths>;

/** A client typed by spec/augno/openapi.yaml; `baseUrl` is everything before the contract's paths. */
export function createAugnoClient(options: ClientOptions): AugnoClient {
  return createClient<AugnoPaths>(options);
}

export type TracepassClient = Client<TracepassPaths>;

/** A client typed by spec/tracepass/openapi.yaml; `baseUrl` is everything before the contract's paths. */
export function createTracepassClient(options: ClientOptions): TracepassClient {
  return createClient<TracepassPaths>(options);
}

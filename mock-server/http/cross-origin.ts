import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CorsPolicy } from '../../generated/formats.js';

/** Lets web pages of other origins read the answers, as the contract says (x-policies.cors; Fetch standard, CORS protocol). */
export function crossOrigin(config: CorsPolicy) {
  return function allowOrigin(request: IncomingMessage, response: ServerResponse): void {
    const { origin, 'access-control-request-headers': asked = '*' } = request.headers;
    if (origin === undefined) return;
    response.setHeader('Access-Control-Allow-Origin', origin);
    response.setHeader('Access-Control-Expose-Headers', config.exposedHeaders.join(', '));
    response.setHeader('Vary', 'Origin');
    if (request.method !== 'OPTIONS') return;
    response.setHeader('Access-Control-Allow-Methods', config.methods.join(', '));
    response.setHeader('Access-Control-Allow-Headers', asked);
    response.setHeader('Access-Control-Max-Age', String(config.maxAgeSeconds));
  };
}

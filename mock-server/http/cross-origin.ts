import type { RequestHandler } from 'express';
import type { CorsPolicy } from '../../generated/formats.js';

/** Lets web pages of other origins read the answers, as the contract says (x-policies.cors; Fetch standard, CORS protocol). */
export function crossOrigin(config: CorsPolicy): RequestHandler {
  return function allowOrigin(request, response, next) {
    const { origin } = request.headers;
    if (origin !== undefined) {
      response.set({
        'Access-Control-Allow-Origin': origin,
        'Access-Control-Expose-Headers': config.exposedHeaders.join(', '),
        Vary: 'Origin',
      });
      if (request.method === 'OPTIONS') {
        response.set({
          'Access-Control-Allow-Methods': config.methods.join(', '),
          'Access-Control-Allow-Headers': request.headers['access-control-request-headers'] ?? '*',
          'Access-Control-Max-Age': String(config.maxAgeSeconds),
        });
      }
    }
    next();
  };
}

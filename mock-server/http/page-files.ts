import type { RequestHandler } from 'express';
import { problem } from '../control/problem.js';
import { loadAssets, type PageName } from '../pages/assets.js';

// What is the same for every page; scripts and styles of a page come from files of the mock.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/**
 * Headers of a page and its files, which can only be read and load nothing from elsewhere.
 *
 * @param styles sources of styles, as `style-src` of the Content Security Policy has them
 */
export function pageHeaders(styles: string, refusal: string): RequestHandler {
  return function guardPage(request, response, next) {
    response.set({
      'Content-Security-Policy': [...policy, `style-src ${styles}`].join('; '),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'no-cache',
    });
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    response.setHeader('Allow', 'GET, HEAD');
    problem(response, 405, refusal);
  };
}

/** The files of a page, at a path that ends with `/:version/:file` and changes when they do. */
export function pageFiles(page: PageName): RequestHandler<{ version: string; file: string }> {
  return async function serveFile(request, response) {
    const { version, files } = await loadAssets(page);
    const asset = files.get(request.params.file);
    if (!asset || request.params.version !== version) return problem(response, 404, 'there is no such file');
    response.set({
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
    });
    const gzip = request.acceptsEncodings('gzip') === 'gzip';
    if (gzip) response.setHeader('Content-Encoding', 'gzip');
    response.end(gzip ? asset.gzip : asset.bytes);
  };
}

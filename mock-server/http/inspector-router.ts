import express, { type Router } from 'express';
import { problem } from '../control/problem.js';
import { printInspector } from '../inspector/page.js';
import { loadAssets } from '../pages/assets.js';
import { pageFiles, pageHeaders } from './page-files.js';

/** The inspector: one page, which reads and does everything by the control protocol beside it. */
export function inspectorRouter(): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  router.use(pageHeaders("'self'", 'the inspector can only be read'));
  router.get('/assets/:version/:file', pageFiles('inspector'));
  router.get('/', async (request, response) => {
    const { version } = await loadAssets('inspector');
    const page = printInspector(`${request.baseUrl}/assets/${version}`);
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
  });
  router.use((_request, response) => problem(response, 404, 'the inspector has no such page'));
  return router;
}

import express, { type Express, type Response } from 'express';
import { problem } from '../control/problem.js';
import { controlRouter, type ControlOptions } from '../control/router.js';
import type { ReportBug } from '../pack.js';
import type { Sandboxes } from '../sandbox/sandboxes.js';
import { apiRouter, type Locals } from './api-router.js';
import { bodyReader } from './body.js';
import { Delivery } from './delivery.js';
import { referenceRouter } from './reference-router.js';

export interface AppOptions {
  readonly sandboxes: Sandboxes;
  readonly control: ControlOptions;
  readonly reportBug: ReportBug;
}

// For the journal only, so as much as a body of an API usually has.
const readBody = bodyReader(1024 * 1024);

/**
 * The Express application: the default sandbox's APIs at their documented paths and their documentation, those of every
 * other one below `/__sandbox/<name>`, and the control protocol.
 */
export function createApp({ sandboxes, control, reportBug }: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by').disable('etag').enable('case sensitive routing');
  app.use('/__control', controlRouter(sandboxes, control));

  const apis = express.Router({ caseSensitive: true, strict: true });
  apis.use('/docs', referenceRouter({ controlNeedsToken: control.access.token !== undefined, reportBug }));
  for (const api of sandboxes.apis.values()) apis.use(api.contract.basePath, apiRouter(api, reportBug));
  apis.use(async (request, response: Response<unknown, Locals>) => {
    const { sandbox } = response.locals;
    const delivery = new Delivery(request, response, sandbox);
    const body = await readBody(request, response);
    if (!body) return delivery.abandon();
    const served = [...sandbox.apis.values()].map(({ contract }) => `${contract.basePath}/…`);
    const path = request.originalUrl.slice(sandbox.basePath.length);
    const detail = `${path} is not part of a served API (${served.join(', ')})`;
    const decisions = [{ policy: 'routing', decision: `404: ${detail}` }];
    delivery.send(
      { problem: { status: 404, detail }, delivery: 'whole', example: false },
      { body, decisions, faults: [] },
    );
  });

  app.use('/__sandbox/:sandbox', (request, response, next) => {
    const sandbox = sandboxes.get(request.params.sandbox);
    if (!sandbox) return problem(response, 404, `there is no sandbox ${request.params.sandbox}`);
    response.locals['sandbox'] = sandbox;
    apis(request, response, next);
  });
  app.use((request, response, next) => {
    response.locals['sandbox'] = sandboxes.default;
    apis(request, response, next);
  });
  return app;
}

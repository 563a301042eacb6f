import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { problem } from '../control/problem.js';
import { controlRouter, type ControlOptions } from '../control/router.js';
import { maskFor } from '../journal/masking.js';
import { reasonOf, type ReportBug } from '../pack.js';
import type { Sandboxes } from '../sandbox/sandboxes.js';
import { addressOf, type Locals } from './address.js';
import { apiServer } from './api-server.js';
import { readBody } from './body.js';
import { Delivery } from './delivery.js';
import { referenceRouter } from './reference-router.js';

export interface AppOptions {
  readonly sandboxes: Sandboxes;
  readonly control: ControlOptions;
  readonly reportBug: ReportBug;
}

// For the journal only, so as much as a body of an API usually has.
const shownBytes = 1024 * 1024;

/**
 * The Express application: the default sandbox's APIs at their documented paths and their documentation, those of every
 * other one below `/__sandbox/<name>`, and the control protocol.
 */
export function createApp({ sandboxes, control, reportBug }: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by').disable('etag').enable('case sensitive routing');
  const servers = [...sandboxes.apis.values()].map((api) => ({ api, serve: apiServer(api, reportBug) }));
  app.use((request, response, next) => {
    const address = addressOf(request.url, sandboxes);
    for (const { api, serve } of servers) {
      if (!address || !isBelow(api.contract.basePath, address.path)) continue;
      // A sandbox may serve fewer APIs than the mock.
      const instance = address.sandbox.instance(api.name);
      if (instance) return serve(request, response, address, instance);
    }
    next();
  });
  app.use('/__control', controlRouter(sandboxes, control));

  const rest = express.Router({ caseSensitive: true, strict: true });
  rest.use('/docs', referenceRouter({ controlNeedsToken: control.access.token !== undefined, reportBug }));
  rest.use(async (request, response: Response<unknown, Locals>) => {
    const { sandbox } = response.locals;
    const url = request.originalUrl.slice(sandbox.basePath.length);
    const { path } = request;
    const delivery = new Delivery(request, response, { sandbox, url, path, query: '' });
    const body = await readBody(request, shownBytes);
    if (!body) return delivery.abandon();
    const served = [...sandbox.apis.values()].map(({ contract }) => `${contract.basePath}/…`);
    const { text } = maskFor({ request: { headers: request.headers, url } });
    const detail = text(`${url} is not part of a served API (${served.join(', ')})`);
    const decisions = [{ policy: 'routing', decision: `404: ${detail}` }];
    delivery.send(
      { problem: { status: 404, detail }, delivery: 'whole', example: false },
      { body, decisions },
    );
  });

  app.use('/__sandbox/:sandbox', (request, response, next) => {
    const sandbox = sandboxes.get(request.params.sandbox);
    if (!sandbox) return problem(response, 404, `there is no sandbox ${request.params.sandbox}`);
    response.locals['sandbox'] = sandbox;
    rest(request, response, next);
  });
  app.use((request, response, next) => {
    response.locals['sandbox'] = sandboxes.default;
    rest(request, response, next);
  });
  // The name of a sandbox is read here, before there is one whose API could word the refusal.
  app.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    if (error instanceof URIError) return problem(response, 400, 'the path is not valid percent-encoding');
    reportBug(reasonOf(error, request.headers, request.originalUrl));
    problem(response, 500, 'a bug of the mock');
  });
  return app;
}

function isBelow(basePath: string, path: string): boolean {
  return path.startsWith(basePath) && (path.length === basePath.length || path[basePath.length] === '/');
}

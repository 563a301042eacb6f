import express, { type Express } from 'express';
import type { Sandbox } from '../sandbox/sandbox.js';
import { controlRouter, type ServiceInfo } from '../control/router.js';
import { problem } from '../control/problem.js';
import { apiRouter, type ReportBug } from './api-router.js';

export interface AppOptions {
  readonly info: ServiceInfo;
  readonly sandboxes: ReadonlyMap<string, Sandbox>;
  readonly reportBug: ReportBug;
}

/** The Express application: the default sandbox's APIs at their documented paths, and the control protocol. */
export function createApp({ info, sandboxes, reportBug }: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by').disable('etag').enable('case sensitive routing');
  app.use('/__control', controlRouter(info, sandboxes));
  for (const api of sandboxes.get('default')?.apis.values() ?? []) {
    app.use(api.contract.basePath, apiRouter(api, reportBug));
  }
  app.use((request, response) => {
    const served = [...(sandboxes.get('default')?.apis.values() ?? [])].map(
      ({ contract }) => `${contract.basePath}/…`,
    );
    problem(response, 404, `${request.path} is not part of a served API (${served.join(', ')})`);
  });
  return app;
}

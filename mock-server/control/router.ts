import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import { contract } from '../../generated/control/contract.js';
import type { operations } from '../../generated/control/openapi.js';
import { schemasOf } from '../contract-schemas.js';
import { parseBody } from '../http/body.js';
import { inspectorRouter } from '../http/inspector-router.js';
import { reasonOf, type ReportBug } from '../pack.js';
import type { Sandboxes } from '../sandbox/sandboxes.js';
import { accessGuard, pageGuard, type Access } from './access.js';
import { apiHandlers } from './apis.js';
import { clockHandlers } from './clock.js';
import { credentialHandlers } from './credentials.js';
import { faultHandlers } from './faults.js';
import { findingHandlers } from './findings.js';
import { ControlProblem, sandboxNamed, type ControlHandlers, type UntypedControlHandler } from './handler.js';
import { streamJournal } from './journal-stream.js';
import { journalHandlers } from './journal.js';
import { problem } from './problem.js';
import { requestReader } from './request.js';
import { rowHandlers } from './rows.js';
import { sandboxHandlers } from './sandboxes.js';
import { serviceHandlers } from './service.js';
import { snapshotHandlers } from './snapshot.js';
import { workspaceHandlers } from './workspaces.js';

export interface ControlOptions {
  readonly access: Access;
  readonly reportBug: ReportBug;
}

/** Bytes that a request may have: a snapshot of a sandbox that was filled by hand. */
const maxBytes = '64mb';

/** Levels that a request may be nested: a body as an API takes it, and the snapshot around what was stored of it. */
const deepest = 250;

// All but the one that answers for as long as the client listens.
const handlers: ControlHandlers<Omit<operations, 'streamJournal'>> = {
  ...serviceHandlers,
  ...apiHandlers,
  ...sandboxHandlers,
  ...credentialHandlers,
  ...clockHandlers,
  ...faultHandlers,
  ...journalHandlers,
  ...findingHandlers,
  ...workspaceHandlers,
  ...rowHandlers,
  ...snapshotHandlers,
};
const untyped: Readonly<Record<string, UntypedControlHandler['handle']>> = handlers;
const readRequest = requestReader(schemasOf(contract));

/** The control protocol (spec/control/openapi.yaml), for those whom `access` admits. */
export function controlRouter(sandboxes: Sandboxes, { access, reportBug }: ControlOptions): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  router.use('/ui', pageGuard(access), inspectorRouter());
  router.use(accessGuard(access));
  router.use(express.raw({ type: () => true, limit: maxBytes }));
  for (const operation of contract.operations) {
    const handle = untyped[operation.id];
    const route = router.route(operation.path.replace(/\{(\w+)\}/g, ':$1'));
    route[methodOf(operation.method)]((request: Request, response: Response) => {
      const bytes: unknown = request.body;
      const body = Buffer.isBuffer(bytes) ? parseBody(bytes, deepest) : { kind: 'none' as const };
      const read = readRequest(operation, request, body);
      const context = { sandboxes, url: `${request.protocol}://${request.headers.host}` };
      if (!handle) {
        streamJournal(sandboxNamed(context, String(request.params['sandbox'])).journal, request, response);
        return;
      }
      const reply = handle(read, context);
      response.status(reply.status).set(reply.headers ?? {});
      if (reply.body === undefined) response.end();
      else response.setHeader('Content-Type', 'application/json').end(JSON.stringify(reply.body));
    });
  }
  router.use((request, response) =>
    problem(response, 404, `control has no ${request.method} ${request.path}`),
  );
  router.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    if (error instanceof ControlProblem) return problem(response, error.status, error.message);
    if (error instanceof URIError) return problem(response, 400, 'the path is not valid percent-encoding');
    if (isTooLarge(error)) return problem(response, 413, `the body is larger than ${maxBytes}`);
    if (isOfBody(error)) return problem(response, 400, 'the body cannot be read');
    reportBug(reasonOf(error, request.headers, request.originalUrl));
    problem(response, 500, 'a bug of the mock');
  });
  return router;
}

const methods = { GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete' } as const;

/** @throws Error for a method that the control protocol has no use for */
function methodOf(method: string): (typeof methods)[keyof typeof methods] {
  const found = Object.entries(methods).find(([name]) => name === method);
  if (!found) throw new Error(`the control protocol has no ${method}`);
  return found[1];
}

function isTooLarge(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'type' in error && error.type === 'entity.too.large';
}

/** Whether a body could not be read: its client hung up, or it is not in the encoding that it declares. */
function isOfBody(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'status' in error &&
    typeof error.status === 'number' &&
    error.status >= 400 &&
    error.status < 500
  );
}

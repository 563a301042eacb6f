import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import type { ContractOperation } from '../../generated/formats.js';
import { schemasOf } from '../contract-schemas.js';
import type { Call, Reply } from '../exchange.js';
import type { BuiltApi, RequestFacts } from '../pack.js';
import { compose } from '../pipeline.js';
import { policiesOf } from '../policies/index.js';
import type { Refusal } from '../refusal.js';
import { bodyReader } from './body.js';
import { replyCheck } from './reply-check.js';

/** Where bugs of the mock are told: replies that would have broken the contract, and unexpected errors. */
export type ReportBug = (description: string) => void;

/**
 * An Express router that serves one API below its base path: every operation of its contract, and its own 404 and 405
 * for the rest.
 */
export function apiRouter(api: BuiltApi, reportBug: ReportBug): Router {
  const { contract, dialect } = api;
  const schemas = schemasOf(contract);
  const policies = policiesOf(contract, schemas, api.world, api.validation, api.policiesAfter);
  const breaches = replyCheck(contract, schemas);
  const readBody = bodyReader(contract.policies.body.maxBytes);
  const run = compose(policies, (call) => handle(api, call), dialect.refuse);
  const router = express.Router({ caseSensitive: true, strict: true });

  for (const [path, operations] of byPath(contract.operations)) {
    router.all(expressPath(path.slice(contract.basePath.length)), async (request, response) => {
      const operation = operations.find(({ method }) => method === request.method);
      if (!operation) {
        const allowed = operations.map(({ method }) => method);
        refuse(request, response, { kind: 'methodNotAllowed', ...target(request), allowed });
        return;
      }
      const call = callOf(operation, request, await readBody(request, response));
      const reply = dialect.finish(await run(call), call);
      const broken = breaches(operation, reply);
      broken.forEach(reportBug);
      if (broken.length > 0) refuse(request, response, { kind: 'internal', reason: broken.join('; ') }, operation);
      else send(response, reply, call);
    });
  }
  router.use((request, response) => refuse(request, response, { kind: 'unknownRoute', ...target(request) }));
  router.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    // The only error that is the client's: a path that is no valid percent-encoding.
    if (error instanceof URIError) return refuse(request, response, { kind: 'unknownRoute', ...target(request) });
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    reportBug(reason);
    refuse(request, response, { kind: 'internal', reason });
  });
  return router;

  function refuse(request: Request, response: Response, refusal: Refusal, operation?: ContractOperation): void {
    const facts = { ...target(request), headers: request.headers, ...(operation && { operation }) };
    send(response, dialect.finish(dialect.refuse(refusal, facts), facts), facts);
  }

  function send(response: Response, reply: Reply, facts: RequestFacts): void {
    response.status(reply.status).set(reply.headers);
    if (reply.body === undefined) response.end();
    else response.type('application/json').send(dialect.print(reply.body, facts));
  }
}

function callOf(operation: ContractOperation, request: Request, body: Call['body']): Call {
  const params = Object.fromEntries(
    Object.entries(request.params).map(([name, value]) => [name, Array.isArray(value) ? value.join('/') : value]),
  );
  return {
    ...target(request),
    operation,
    params,
    search: new URL(request.originalUrl, 'http://mock').searchParams,
    headers: request.headers,
    body,
    clientAddress: request.socket.remoteAddress ?? '',
    query: {},
  };
}

function handle(api: BuiltApi, call: Call): Reply | Refusal {
  if (!call.caller) return { kind: 'internal', reason: `${call.operation.id} was reached without authentication` };
  // A body that was left out passed validation as an empty object, so that is what the handler gets.
  const sent = call.body.kind === 'json' ? call.body.value : {};
  const body = call.operation.requestBody ? sent : undefined;
  return api.handle(call.operation.id, { params: call.params, query: call.query, body, caller: call.caller });
}

/** Operations by path, literal segments before parameters so that Express finds them first. */
function byPath(operations: readonly ContractOperation[]): [string, ContractOperation[]][] {
  const paths = new Map<string, ContractOperation[]>();
  for (const operation of operations) paths.set(operation.path, [...(paths.get(operation.path) ?? []), operation]);
  return [...paths].sort(([a], [b]) => (a.replaceAll('{', '￿') < b.replaceAll('{', '￿') ? -1 : 1));
}

function expressPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}

function target(request: Request): { method: string; path: string } {
  const [path = request.originalUrl] = request.originalUrl.split('?');
  return { method: request.method, path };
}

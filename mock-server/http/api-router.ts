import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import type { ContractOperation } from '../../generated/formats.js';
import { schemasOf } from '../contract-schemas.js';
import { withHeaders, type Call, type Reply } from '../exchange.js';
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
  const run = compose(policies, (call) => handle(api, call, reportBug), dialect.refuse);
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
      send(response, broken.length === 0 ? reply : instead(reply, call, broken.join('; ')), call);
    });
  }
  router.use((request, response) => refuse(request, response, { kind: 'unknownRoute', ...target(request) }));
  router.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    // The only error that is the client's: a path that is no valid percent-encoding.
    if (error instanceof URIError)
      return refuse(request, response, { kind: 'unknownRoute', ...target(request) });
    const reason = reasonOf(error);
    reportBug(reason);
    refuse(request, response, { kind: 'internal', reason });
  });
  return router;

  /** Answers a request that reached no operation. */
  function refuse(request: Request, response: Response, refusal: Refusal): void {
    const facts = { ...target(request), headers: request.headers };
    send(response, dialect.finish(dialect.refuse(refusal, facts), facts), facts);
  }

  /** A 500 in place of a reply that breaks the contract; the headers that policies added (rate limits) stay. */
  function instead(reply: Reply, call: Call, reason: string): Reply {
    return dialect.finish(
      withHeaders(dialect.refuse({ kind: 'internal', reason }, call), reply.headers),
      call,
    );
  }

  function send(response: Response, reply: Reply, facts: RequestFacts): void {
    response.status(reply.status).set(reply.headers);
    if (reply.body === undefined) response.end();
    // Not `send`: it would add a charset to the media type, which JSON does not have (RFC 8259 §11).
    else response.setHeader('Content-Type', 'application/json').end(dialect.print(reply.body, facts));
  }
}

function callOf(operation: ContractOperation, request: Request, body: Call['body']): Call {
  const params = Object.fromEntries(
    Object.entries(request.params).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join('/') : value,
    ]),
  );
  return {
    ...target(request),
    operation,
    params,
    search: new URLSearchParams(request.originalUrl.split('?').slice(1).join('?')),
    headers: request.headers,
    body,
    clientAddress: request.socket.remoteAddress ?? '',
    query: {},
  };
}

// An error inside becomes a refusal inside, so that it leaves through the policies like any other answer.
function handle(api: BuiltApi, call: Call, reportBug: ReportBug): Reply | Refusal {
  const { operation, params, query, caller } = call;
  // A body that was left out passed validation as an empty object, so that is what the handler gets.
  const sent = call.body.kind === 'json' ? call.body.value : {};
  const body = operation.requestBody ? sent : undefined;
  try {
    if (!caller) throw new Error(`${operation.id} was reached without authentication`);
    return api.handle(operation.id, { params, query, body, caller });
  } catch (error) {
    const reason = reasonOf(error);
    reportBug(reason);
    return { kind: 'internal', reason };
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Operations by path, literal segments before parameters so that Express finds them first. */
function byPath(operations: readonly ContractOperation[]): [string, ContractOperation[]][] {
  const paths = new Map<string, ContractOperation[]>();
  for (const operation of operations)
    paths.set(operation.path, [...(paths.get(operation.path) ?? []), operation]);
  return [...paths].sort(([a], [b]) => (a.replaceAll('{', '￿') < b.replaceAll('{', '￿') ? -1 : 1));
}

function expressPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}

function target(request: Request): { method: string; path: string } {
  const [path = request.originalUrl] = request.originalUrl.split('?');
  return { method: request.method, path };
}

import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import type { ContractOperation } from '../../generated/formats.js';
import { schemasOf } from '../contract-schemas.js';
import { preferenceOf } from '../examples/preference.js';
import type { Call } from '../exchange.js';
import { spared } from '../faults/faults.js';
import { reasonOf, type Api, type ApiInstance, type ReportBug } from '../pack.js';
import { inWords } from '../refusal-words.js';
import type { Refusal } from '../refusal.js';
import type { Sandbox } from '../sandbox/sandbox.js';
import { answerer } from './answer.js';
import { bodyReader } from './body.js';
import { crossOrigin } from './cross-origin.js';
import { Delivery } from './delivery.js';
import { formReader } from './form.js';
import { headerReader } from './header-aliases.js';
import { replyCheck } from './reply-check.js';

/** What the edge knows of a request before it reaches an API. */
export interface Locals {
  sandbox: Sandbox;
}

type SandboxResponse = Response<unknown, Locals>;

/**
 * An Express router that serves one API below its base path, in whichever sandbox the request is for: every operation
 * of its contract, and its own 404 and 405 for the rest.
 */
export function apiRouter(api: Api, reportBug: ReportBug): Router {
  const { contract } = api;
  const answer = answerer(replyCheck(contract, schemasOf(contract)), reportBug);
  const { body: bodyPolicy, uploads = [] } = contract.policies;
  const readBody = bodyReader(bodyPolicy.maxBytes);
  const readForms = new Map(uploads.map(({ operation, maxBytes }) => [operation, formReader(maxBytes)]));
  const headersOf = headerReader(contract.policies);
  const router = express.Router({ caseSensitive: true, strict: true });

  router.use((_request, response: SandboxResponse, next) => {
    // A sandbox may serve fewer APIs than the mock.
    if (response.locals.sandbox.instance(api.name)) next();
    else next('router');
  });
  if (contract.policies.cors) router.use(crossOrigin(contract.policies.cors));
  for (const [path, operations] of byPath(contract.operations)) {
    const served = router.route(expressPath(path.slice(contract.basePath.length)));
    if (contract.policies.cors) served.options(answerPreflight);
    served.all(async (request, response: SandboxResponse) => {
      const operation = operations.find(({ method }) => method === request.method);
      if (!operation) {
        const allowed = operations.map(({ method }) => method);
        return refuse(request, response, { kind: 'methodNotAllowed', ...target(request, response), allowed });
      }
      const { sandbox } = response.locals;
      const instance = instanceIn(sandbox);
      const delivery = new Delivery(request, response, sandbox, instance);
      const body = await (readForms.get(operation.id) ?? readBody)(request, response);
      if (!body) return delivery.abandon(operation);
      // A call that asks for an example touches nothing, so no fault is used up by it.
      const strike = preferenceOf(request.headers['prefer']) ? spared : sandbox.faults.strike(operation);
      const call = {
        ...callOf(operation, request, response, instance, body, onceAfter(strike.latencyMs)),
        headers: headersOf(request.headers),
      };
      delivery.send(await answer(instance, call, strike), {
        ...call,
        body,
        operation,
        faults: strike.faults,
      });
    });
  }
  router.use((request, response: SandboxResponse) =>
    refuse(request, response, { kind: 'unknownRoute', ...target(request, response) }),
  );
  router.use((error: unknown, request: Request, response: SandboxResponse, next: NextFunction) => {
    if (response.headersSent) return next(error);
    // The only error that is the client's: a path that is no valid percent-encoding.
    if (error instanceof URIError)
      return refuse(request, response, { kind: 'unknownRoute', ...target(request, response) });
    const reason = reasonOf(error);
    reportBug(reason);
    return refuse(request, response, { kind: 'internal', reason });
  });
  return router;

  function instanceIn(sandbox: Sandbox): ApiInstance {
    const instance = sandbox.instance(api.name);
    if (!instance) throw new Error(`sandbox ${sandbox.name} does not serve ${api.name}`);
    return instance;
  }

  /** Answers a request that reached no operation. */
  async function refuse(request: Request, response: SandboxResponse, refusal: Refusal): Promise<void> {
    const { sandbox } = response.locals;
    const instance = instanceIn(sandbox);
    const delivery = new Delivery(request, response, sandbox, instance);
    // For the journal; read before the answer is worded, like that of any other request.
    const body = await readBody(request, response);
    if (!body) return delivery.abandon();
    const facts = { ...target(request, response), headers: headersOf(request.headers) };
    const reply = instance.dialect.finish(instance.dialect.refuse(refusal, facts), facts);
    const decisions = [{ policy: 'routing', decision: `${reply.status}: ${inWords(refusal)}` }];
    delivery.send({ reply, delivery: 'whole', example: false }, { body, decisions, faults: [], refusal });
  }

  function answerPreflight(request: Request, response: SandboxResponse): void {
    const { sandbox } = response.locals;
    const reply = { status: 200, headers: {} };
    const decisions = [{ policy: 'cors', decision: 'pages of any origin are told what they may send' }];
    new Delivery(request, response, sandbox, instanceIn(sandbox)).send(
      { reply, delivery: 'whole', example: false },
      { decisions, faults: [] },
    );
  }
}

function callOf(
  operation: ContractOperation,
  request: Request,
  response: SandboxResponse,
  { world }: ApiInstance,
  body: Call['body'],
  delay: Call['delay'],
): Omit<Call, 'headers'> {
  const params = Object.fromEntries(
    Object.entries(request.params).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join('/') : value,
    ]),
  );
  return {
    ...target(request, response),
    world,
    operation,
    params,
    search: new URLSearchParams(request.originalUrl.split('?').slice(1).join('?')),
    body,
    clientAddress: request.socket.remoteAddress ?? '',
    query: {},
    decisions: [],
    delay,
  };
}

/** Waits when it is first called, and not again. */
function onceAfter(milliseconds: number): () => Promise<void> {
  let waited: Promise<void> | undefined = milliseconds > 0 ? undefined : Promise.resolve();
  return () => {
    waited ??= new Promise((resolve) => void setTimeout(resolve, milliseconds));
    return waited;
  };
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

/** Method and path as the contract knows them, without the sandbox's base path. */
function target(request: Request, response: SandboxResponse): { method: string; path: string } {
  const url = request.originalUrl.slice(response.locals.sandbox.basePath.length);
  const [path = url] = url.split('?');
  return { method: request.method, path };
}

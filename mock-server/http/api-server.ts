import type { IncomingMessage, ServerResponse } from 'node:http';
import { schemasOf } from '../contract-schemas.js';
import { preferenceOf } from '../examples/preference.js';
import type { Call } from '../exchange.js';
import { spared } from '../faults/faults.js';
import { maskFor } from '../journal/masking.js';
import { reasonOf, type Api, type ApiInstance, type ReportBug } from '../pack.js';
import { inWords } from '../refusal-words.js';
import type { Refusal } from '../refusal.js';
import type { Address } from './address.js';
import { answerer } from './answer.js';
import { readBody } from './body.js';
import { crossOrigin } from './cross-origin.js';
import { Delivery } from './delivery.js';
import { formReader } from './form.js';
import { headerReader } from './header-aliases.js';
import { OperationRoutes } from './operation-routes.js';
import { replyCheck } from './reply-check.js';

/** A request to one API of one sandbox, on its way. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly address: Address;
  readonly instance: ApiInstance;
}

/**
 * Serves one API in whichever sandbox a request is for: every operation of its contract, and its own 404 and 405 for the
 * rest. Not by a router of Express, which compares the path with one pattern after the other: that took longer than
 * the policies (docs/performance.md).
 */
export function apiServer(api: Api, reportBug: ReportBug) {
  const { contract } = api;
  const { cors, body: bodyPolicy, uploads = [] } = contract.policies;
  const answer = answerer(replyCheck(contract, schemasOf(contract)), reportBug);
  const readForms = new Map(uploads.map(({ operation, maxBytes }) => [operation, formReader(maxBytes)]));
  const headersOf = headerReader(contract.policies);
  const allowOrigin = cors && crossOrigin(cors);
  const routes = new OperationRoutes(contract.operations);

  return async function serve(
    request: IncomingMessage,
    response: ServerResponse,
    address: Address,
    instance: ApiInstance,
  ): Promise<void> {
    const exchange = { request, response, address, instance };
    try {
      await respond(exchange);
    } catch (error) {
      const reason = reasonOf(error, request.headers, request.url ?? '');
      reportBug(reason);
      if (response.headersSent) request.socket.destroy();
      else await refuse(exchange, { kind: 'internal', reason });
    }
  };

  async function respond(exchange: Exchange): Promise<void> {
    const { request, response, address, instance } = exchange;
    const { method = '' } = request;
    const { sandbox, path } = address;
    allowOrigin?.(request, response);
    const found = routes.find(path);
    if (!found) return refuse(exchange, { kind: 'unknownRoute', method, path: shown(exchange) });
    const operation = found.operations.get(method);
    if (!operation) {
      if (cors && method === 'OPTIONS') return answerPreflight(exchange);
      const allowed = [...found.operations.keys()];
      return refuse(exchange, { kind: 'methodNotAllowed', method, path: shown(exchange), allowed });
    }
    const delivery = new Delivery(request, response, address, instance);
    const readForm = readForms.get(operation.id);
    const body = await (readForm ? readForm(request) : readBody(request, bodyPolicy.maxBytes));
    if (!body) return delivery.abandon(operation);
    // A call that asks for an example touches nothing, so no fault is used up by it.
    const strike = preferenceOf(request.headers['prefer']) ? spared : sandbox.faults.strike(operation);
    const call: Call = {
      world: instance.world,
      operation,
      method,
      path,
      params: found.params,
      search: new URLSearchParams(address.query),
      headers: headersOf(request.headers),
      body,
      clientAddress: request.socket.remoteAddress ?? '',
      query: {},
      decisions: [],
      delay: onceAfter(strike.latencyMs),
    };
    delivery.send(await answer(instance, call, strike), call, strike.faults);
  }

  /** Answers a request that reached no operation. */
  async function refuse({ request, response, address, instance }: Exchange, refusal: Refusal): Promise<void> {
    const delivery = new Delivery(request, response, address, instance);
    // For the journal; read before the answer is worded, like that of any other request.
    const body = await readBody(request, bodyPolicy.maxBytes);
    if (!body) return delivery.abandon();
    const facts = { method: request.method ?? '', path: address.path, headers: headersOf(request.headers) };
    const reply = instance.dialect.finish(instance.dialect.refuse(refusal, facts), facts);
    const decisions = [{ policy: 'routing', decision: `${reply.status}: ${inWords(refusal)}` }];
    delivery.send({ reply, delivery: 'whole', example: false }, { body, decisions, refusal });
  }

  function answerPreflight({ request, response, address, instance }: Exchange): void {
    const reply = { status: 200, headers: {} };
    const decisions = [{ policy: 'cors', decision: 'pages of any origin are told what they may send' }];
    const delivery = new Delivery(request, response, address, instance);
    delivery.send({ reply, delivery: 'whole', example: false }, { decisions });
  }
}

/** The path as a refusal may show it. */
function shown({ request: { headers, url = '' }, address }: Exchange): string {
  return maskFor({ request: { headers, url } }).text(address.path);
}

/** Waits when it is first called, and not again. */
function onceAfter(milliseconds: number): Call['delay'] {
  let waited: Promise<void> | undefined;
  if (milliseconds <= 0) return () => undefined;
  return () => {
    waited ??= new Promise((resolve) => void setTimeout(resolve, milliseconds));
    return waited;
  };
}

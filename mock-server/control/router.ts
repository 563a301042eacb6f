import express, { type Request, type Response, type Router } from 'express';
import type { components } from '../../generated/control/openapi.js';
import { contract } from '../../generated/control/contract.js';
import { ContractSchemas } from '../contract-schemas.js';
import { parseBody } from '../http/body.js';
import type { Sandbox } from '../sandbox/sandbox.js';
import { problem } from './problem.js';

type ClockChange = components['schemas']['ClockChange'];
type ServiceBody = components['schemas']['Service'];
type ClockBody = components['schemas']['Clock'];

export type ServiceInfo = Pick<ServiceBody, 'name' | 'version'>;

const schemas = new ContractSchemas(contract);
const isClockChange = schemas.guard<ClockChange>({ $ref: 'control#/$defs/ClockChange' });

/** The control protocol (spec/control/openapi.yaml), open to loopback addresses only. */
export function controlRouter(info: ServiceInfo, sandboxes: ReadonlyMap<string, Sandbox>): Router {
  const router = express.Router();
  router.use(express.raw({ type: () => true, limit: '64kb' }));

  router.use((request, response, next) => {
    if (isLoopback(request.socket.remoteAddress)) next();
    else problem(response, 403, 'control is open to loopback addresses only');
  });
  router.get('/service', (_request, response) => {
    const apis = new Set([...sandboxes.values()].flatMap((sandbox) => [...sandbox.apis.keys()]));
    const body: ServiceBody = { ...info, apis: [...apis], sandboxes: [...sandboxes.keys()] };
    response.json(body);
  });
  router.get('/sandboxes/:sandbox/clock', (request, response) => {
    withSandbox(request, response, (sandbox) => response.json(clockBody(sandbox)));
  });
  router.patch('/sandboxes/:sandbox/clock', (request, response) => {
    withSandbox(request, response, (sandbox) => {
      const bytes: unknown = request.body;
      const body = Buffer.isBuffer(bytes) ? parseBody(bytes) : { kind: 'none' as const };
      const change: unknown = body.kind === 'json' ? body.value : undefined;
      const checked = isClockChange(change);
      if (!checked.ok) return problem(response, 400, checked.reason);
      changeClock(sandbox, checked.value);
      response.json(clockBody(sandbox));
    });
  });
  router.use((request, response) =>
    problem(response, 404, `control has no ${request.method} ${request.path}`),
  );
  return router;

  function withSandbox(request: Request, response: Response, act: (sandbox: Sandbox) => void): void {
    const name = String(request.params['sandbox']);
    const sandbox = sandboxes.get(name);
    if (sandbox) act(sandbox);
    else problem(response, 404, `there is no sandbox ${name}`);
  }
}

function changeClock({ clock }: Sandbox, change: ClockChange): void {
  if (change.now !== undefined) clock.set(new Date(change.now));
  if (change.advance !== undefined) clock.advance(change.advance);
  if (change.frozen === true) clock.freeze();
  if (change.frozen === false) clock.resume();
}

function clockBody({ clock }: Sandbox): ClockBody {
  return { now: clock.timestamp(), frozen: clock.frozen };
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(::ffff:)?127\.|^::1$/.test(address);
}

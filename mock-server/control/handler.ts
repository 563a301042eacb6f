import type { Reply } from '../exchange.js';
import type { ApiInstance } from '../pack.js';
import type { ReplyOf, RequestOf } from '../handler.js';
import { SandboxRefused } from '../sandbox/refused.js';
import type { Sandbox } from '../sandbox/sandbox.js';
import type { Sandboxes } from '../sandbox/sandboxes.js';
import { UnknownScenario } from '../scenarios/index.js';
import { SnapshotRefused } from '../snapshots/refused.js';
import type { ProblemStatus } from './problem.js';

/** Why the control protocol refuses, as its problem document says. */
export class ControlProblem extends Error {
  readonly status: ProblemStatus;

  constructor(status: ProblemStatus, detail: string) {
    super(detail);
    this.name = 'ControlProblem';
    this.status = status;
  }
}

/** What the control protocol works on. */
export interface ControlContext {
  readonly sandboxes: Sandboxes;
  /** Base URL under which the client reached the mock, without a trailing slash. */
  readonly url: string;
}

/** One operation of the control protocol: parameters and body have been checked against its contract. */
export type ControlHandler<Operation> = (
  request: Pick<RequestOf<Operation>, 'params' | 'query' | 'body'>,
  context: ControlContext,
) => ReplyOf<Operation>;

/** One handler for every operation named; a missing or an extra one does not compile. */
export type ControlHandlers<Operations> = { [Id in keyof Operations]: ControlHandler<Operations[Id]> };

/** A control handler as the router calls it, after its request has been checked. */
export interface UntypedControlHandler {
  // A method signature, because only those accept a handler whose request type is narrower.
  handle(
    request: { readonly params: unknown; readonly query: unknown; readonly body: unknown },
    context: ControlContext,
  ): Omit<Reply, 'headers'> & Partial<Pick<Reply, 'headers'>>;
}

/** @throws ControlProblem (404) when there is none of this name */
export function sandboxNamed({ sandboxes }: ControlContext, name: string): Sandbox {
  const sandbox = sandboxes.get(name);
  if (!sandbox) throw new ControlProblem(404, `there is no sandbox ${name}`);
  return sandbox;
}

/** @throws ControlProblem (404) when the sandbox serves no API of this name */
export function instanceNamed(sandbox: Sandbox, wanted: string): ApiInstance {
  const api = [...sandbox.apis.values()].find(({ name }) => name === wanted);
  const instance = api && sandbox.instance(api.name);
  if (instance) return instance;
  const served = [...sandbox.apis.keys()].join(', ');
  throw new ControlProblem(404, `sandbox ${sandbox.name} serves no API ${wanted}; it serves ${served}`);
}

/** Every API that a sandbox serves, in its state there. */
export function instancesIn(sandbox: Sandbox): ApiInstance[] {
  return [...sandbox.apis.values()].map(({ name }) => instanceNamed(sandbox, name));
}

/**
 * @param snapshotAt JSON Pointer of a snapshot in the request
 * @throws ControlProblem for what a sandbox refuses: 409 where its state forbids it, else 400
 */
export function orProblem<T>(act: () => T, snapshotAt = ''): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof UnknownScenario) throw new ControlProblem(400, error.message);
    if (error instanceof SnapshotRefused) {
      throw new ControlProblem(400, `${snapshotAt}${error.place}: ${error.reason}`);
    }
    if (error instanceof SandboxRefused) {
      throw new ControlProblem(error.reason === 'conflict' ? 409 : 400, error.message);
    }
    throw error;
  }
}

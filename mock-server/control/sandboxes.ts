import { apiNames, type ApiName } from '../../generated/apis.js';
import type { components, operations } from '../../generated/control/openapi.js';
import { scenariosOf, applyScenarios } from '../scenarios/index.js';
import type { Sandbox } from '../sandbox/sandbox.js';
import type { NewSandbox } from '../sandbox/sandboxes.js';
import { targetsOf } from '../sandbox/targets.js';
import { clockBody } from './clock.js';
import {
  ControlProblem,
  orProblem,
  sandboxNamed,
  type ControlContext,
  type ControlHandlers,
} from './handler.js';

type SandboxOperations = Pick<
  operations,
  | 'listSandboxes'
  | 'createSandbox'
  | 'getSandbox'
  | 'deleteSandbox'
  | 'resetSandbox'
  | 'listScenarios'
  | 'applyScenario'
>;

export const sandboxHandlers: ControlHandlers<SandboxOperations> = {
  listSandboxes(_request, context) {
    return { status: 200, body: [...context.sandboxes].map((sandbox) => sandboxBody(sandbox, context)) };
  },

  createSandbox({ body }, context) {
    const sandbox = orProblem(() => context.sandboxes.create(newSandbox(body)), '/snapshot');
    return {
      status: 201,
      headers: { Location: `/__control/sandboxes/${sandbox.name}` },
      body: sandboxBody(sandbox, context),
    };
  },

  getSandbox({ params }, context) {
    return { status: 200, body: sandboxBody(sandboxNamed(context, params.sandbox), context) };
  },

  deleteSandbox({ params }, context) {
    const { name } = sandboxNamed(context, params.sandbox);
    orProblem(() => context.sandboxes.delete(name));
    return { status: 204, body: undefined };
  },

  resetSandbox({ params }, context) {
    const sandbox = sandboxNamed(context, params.sandbox);
    sandbox.reset();
    return { status: 200, body: sandboxBody(sandbox, context) };
  },

  listScenarios(_request, { sandboxes }) {
    return { status: 200, body: scenariosOf(sandboxes).map((info) => ({ ...info, apis: [...info.apis] })) };
  },

  applyScenario({ params, body }, context) {
    const sandbox = sandboxNamed(context, params.sandbox);
    orProblem(() => applyScenarios(sandbox, [body.name]));
    return { status: 200, body: sandboxBody(sandbox, context) };
  },
};

export function sandboxBody(sandbox: Sandbox, { url }: ControlContext): components['schemas']['Sandbox'] {
  const { name, options, apis, clock, startedAt } = sandbox;
  return {
    name,
    seed: options.seed,
    apis: [...apis.keys()],
    scenarios: [...options.scenarios],
    clock: clockBody(clock),
    startedAt: new Date(startedAt).toISOString(),
    targets: targetsOf(sandbox, url),
  };
}

function newSandbox({
  name,
  seed,
  clock,
  scenarios,
  apis,
  snapshot,
}: components['schemas']['SandboxRequest']): NewSandbox {
  return {
    ...(name !== undefined && { name }),
    ...(seed !== undefined && { seed }),
    ...(clock && {
      clock: {
        ...(clock.now !== undefined && { now: new Date(clock.now) }),
        ...(clock.frozen !== undefined && { frozen: clock.frozen }),
      },
    }),
    ...(scenarios && { scenarios }),
    ...(apis && { apis: apis.map(apiNamed) }),
    ...(snapshot && { snapshot }),
  };
}

function apiNamed(text: string): ApiName {
  const name = apiNames.find((known) => known === text);
  if (name === undefined) throw new ControlProblem(400, `/apis: ${text} is none of ${apiNames.join(', ')}`);
  return name;
}

import { DeskFailed, type Desk } from '../desk.js';
import type { Route } from '../routes.js';

/** What a mock tells of itself at rest. */
export type Health = string;

interface Create {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** @throws DeskFailed when it does not answer */
export async function healthOf(desk: Desk, routes: readonly Route[]): Promise<Health> {
  const service = await desk.have<object>('GET', '/__control/service');
  const tables = await desk.have<object>('GET', '/__control/sandboxes/default/rows');
  const apis = new Set(routes.map(({ api }) => api));
  return JSON.stringify({ service, tables, apis: [...apis] });
}

/** What is not as it was at the start: the service, the default sandbox that nobody touched, a plain create in it. */
export async function healthProblem(desk: Desk, routes: readonly Route[], before: Health): Promise<string[]> {
  const problems: string[] = [];
  const after = await healthOf(desk, routes);
  if (after !== before) problems.push(`the mock was ${before} and is ${after}`);
  for (const { path, headers, body } of creates) {
    if (!routes.some((route) => route.path === path)) continue;
    const answer = await desk.ask('POST', path, { headers, body }).catch(refusalOf);
    if (answer instanceof DeskFailed) {
      problems.push(answer.message);
      continue;
    }
    if (answer.status !== 201)
      problems.push(`a plain POST ${path} is answered ${answer.status} ${answer.body.toString()}`);
  }
  // Nothing of it stays, so that the mock can be fuzzed once more.
  await desk.have('POST', '/__control/sandboxes/default/reset');
  return problems;
}

const creates: readonly Create[] = [
  {
    path: '/api/v1/products',
    headers: { Authorization: 'Bearer tp_mock_primary' },
    body: { name: 'Li-Ion 48V Battery Pack', model: 'BP-48V-100', category: 'batteries' },
  },
  {
    path: '/v1/catalog/units',
    headers: {
      Authorization: 'Bearer aug_sk_test_primary_notASecret000001',
      'Augno-Version': '1.0.forge-preview.3',
    },
    body: {
      ...{ name: 'Tonne', abbreviation: 't', type: 'mass' },
      ...{ ratio_numerator: '1000000', ratio_denominator: '1' },
      ...{ offset_numerator: '0', offset_denominator: '1' },
    },
  },
];

function refusalOf(error: unknown): DeskFailed {
  if (error instanceof DeskFailed) return error;
  throw error;
}

import { expect, test } from 'vitest';
import { contract } from '../../generated/tracepass/contract.js';
import { operation } from '../policies/fixtures.js';
import { faultProblem } from './fault-problem.js';
import type { FaultRequest } from './faults.js';

const documents = (id: string, ...statuses: string[]) => ({
  ...operation,
  id,
  responses: Object.fromEntries(statuses.map((status) => [status, { description: '', headers: {} }])),
});
const serving = (...operations: (typeof operation)[]) => ({ contract: { ...contract, operations } });
// Two APIs, each with an operation of its own.
const apis = [serving(documents('createThing', '201', '409')), serving(documents('listUnits', '200', '429'))];

test.each<FaultRequest>([
  { latencyMs: 0 },
  { latencyMs: { min: 5, max: 5 }, operations: ['createThing', 'listUnits'], share: 0.5, times: 3 },
  { status: 409 },
  { status: 429, when: 'afterEffect', latencyMs: 1, operations: ['listUnits'] },
  { connection: 'truncate', latencyMs: 1 },
])('nothing is wrong with %j', (request) => {
  expect(faultProblem(request, apis)).toBeUndefined();
});

test.each<[FaultRequest, string]>([
  [{}, 'a fault has a latencyMs, a status or a connection'],
  [{ operations: ['createThing'], times: 1 }, 'a fault has a latencyMs, a status or a connection'],
  [
    { status: 409, connection: 'resetAfter' },
    '/status and /connection cannot both be answered; add two faults',
  ],
  [{ connection: 'resetAfter', when: 'afterEffect' }, '/when belongs to /status'],
  [{ latencyMs: { min: 9, max: 2 } }, '/latencyMs: min 9 is above max 2'],
  [
    { latencyMs: 1, operations: ['listUnits', 'listThings'] },
    '/operations: listThings is not served; served: createThing, listUnits',
  ],
  [
    { status: 409, operations: ['createThing', 'listUnits'] },
    '/status: listUnits documents no 409; documented: 200, 429',
  ],
  [{ status: 500 }, '/status: no served operation documents 500'],
])('%j is refused: %s', (request, problem) => {
  expect(faultProblem(request, apis)).toBe(problem);
});

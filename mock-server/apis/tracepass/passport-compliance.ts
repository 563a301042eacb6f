import type { operations } from '../../../generated/tracepass/openapi.js';
import type { Handlers } from '../../handler.js';
import { complianceOf } from './compliance.js';
import { byId, withFound } from './passport-lookup.js';
import type { TracePassWorld } from './world.js';

/** The verdict on a passport. */
export const passportComplianceHandlers: Handlers<
  Pick<operations, 'getPassportCompliance'>,
  TracePassWorld
> = {
  getPassportCompliance: (request, world) =>
    withFound(byId(request, world), (row) => ({ status: 200, body: complianceOf(row) })),
};

import { body } from './checks.js';
import type { TracePassMutant } from './mutant.js';
import { anybodys, instead, operation, refused } from './operation.js';
import { success } from '../alterations.js';

/** Passports that are withdrawn, or not quite. */
export const passportLifecycle: readonly TracePassMutant[] = [
  {
    name: 'suspension-reason-is-cut-at-100',
    bug: 'Of the reason for a suspension only 100 characters are kept.',
    breaks: ['tracepass.lifecycle.suspension-names-state-and-reason'],
    alter: body(['suspendPassport'], (sent) =>
      typeof sent['reason'] === 'string' ? { ...sent, reason: sent['reason'].slice(0, 100) } : sent,
    ),
  },
  {
    name: 'suspension-is-answered-and-forgotten',
    bug: 'A suspension is answered as if it had been carried out, and the passport stays what it was.',
    breaks: ['tracepass.lifecycle.suspended-passport-reads-so'],
    affects: [
      'tracepass.lifecycle.suspension-needs-no-reason',
      'tracepass.lifecycle.suspended-passport-cannot-be-deleted',
      'tracepass.by-serial.suspension-is-that-of-the-id',
      'tracepass.idempotency.passport-change-keys-are-per-workspace',
    ],
    alter: operation('suspendPassport', (handle) => (request, world) => {
      const row = world.passports.get(request.caller.tenant, request.params.id);
      const outcome = handle(request, world);
      if (row) world.passports.update(row);
      return outcome;
    }),
  },
  {
    name: 'suspension-needs-a-reason',
    bug: 'A suspension without a reason is refused.',
    breaks: ['tracepass.lifecycle.suspension-needs-no-reason'],
    alter: instead('suspendPassport', ({ params, body, caller }, { passports }) =>
      passports.get(caller.tenant, params.id) && body.reason === undefined
        ? refused(400, 'A reason is required')
        : undefined,
    ),
  },
  {
    name: 'long-reason-is-refused',
    bug: 'A reason of more than 500 characters is refused.',
    breaks: ['tracepass.lifecycle.long-reason-is-taken'],
    alter: instead('suspendPassport', ({ body: { reason = '' } }) =>
      reason.length > 500 ? refused(400, 'The reason is too long') : undefined,
    ),
  },
  {
    name: 'suspended-passport-is-deleted',
    bug: 'A suspended passport that was never published can be deleted.',
    breaks: ['tracepass.lifecycle.suspended-passport-cannot-be-deleted'],
    alter: deletable('suspended'),
  },
  {
    name: 'archival-is-answered-with-the-state-before',
    bug: 'The answer to the archiving of a passport has the state that it had before.',
    breaks: ['tracepass.lifecycle.archival-names-the-state'],
    affects: ['tracepass.by-serial.archival-is-that-of-the-id', 'tracepass.contract.body-matches-schema'],
    alter: success(['archivePassport'], (given) => ({ ...given, status: 'draft' })),
  },
  {
    name: 'suspension-brings-an-archived-passport-back',
    bug: 'An archived passport can be suspended, and then is archived no more.',
    breaks: ['tracepass.lifecycle.archived-passport-stays-so'],
    alter: operation('suspendPassport', (handle) => (request, world) => {
      const row = world.passports.get(request.caller.tenant, request.params.id);
      if (row?.status === 'archived') world.passports.update({ ...row, status: 'draft' });
      return handle(request, world);
    }),
  },
  {
    name: 'archived-passport-is-deleted',
    bug: 'An archived passport that was never published can be deleted.',
    breaks: ['tracepass.lifecycle.archived-passport-cannot-be-deleted'],
    alter: deletable('archived'),
  },
  {
    name: 'unknown-passport-is-archived',
    bug: 'The archiving of a passport that nobody has is answered as if it had been there.',
    breaks: ['tracepass.lifecycle.unknown-passport-is-not-found'],
    alter: instead('archivePassport', ({ params: { id } }, { passports, clock }) =>
      anybodys(passports, id)
        ? undefined
        : { status: 200, body: { _id: id, status: 'archived', archivedAt: clock.timestamp() } },
    ),
  },
];

/** Passports in that state are deleted like drafts. */
function deletable(status: 'suspended' | 'archived'): TracePassMutant['alter'] {
  return operation('deletePassport', (handle) => (request, world) => {
    const row = world.passports.get(request.caller.tenant, request.params.id);
    if (row?.status === status) world.passports.update({ ...row, status: 'draft' });
    return handle(request, world);
  });
}

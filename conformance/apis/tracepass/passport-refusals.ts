import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { example, property, type Check } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import type { Session } from '../../engine/session.js';
import { ofEveryOperation } from '../../laws/affordable.js';
import { bind } from '../../laws/bind.js';
import { refusedWriteChangesNothing } from '../../laws/refused-writes.js';
import { inSharedWorkspace } from './authorization.js';
import { freshGtin, newPassport, passportCreation } from './ground.js';
import { passportWrites, passportWritesWithBody } from './passport-writes.js';
import { aPassport } from './specimens.js';
import { createdPassport, readPassport } from './steps.js';
import { productOf } from './workspaces.js';

// Who may not do anything to a passport, and with what: nothing changes then.

/** A member of each body that has another type than documented. */
const mistakes: Partial<Record<keyof operations, object>> = {
  updatePassportField: { source: 'no-such-source' },
  updatePassportFieldBySerial: { source: 'no-such-source' },
  upsertPassportParty: { legalName: 7 },
  suspendPassport: { reason: { no: 'text' } },
  suspendPassportBySerial: { reason: { no: 'text' } },
};

const foreign = 'the passport belongs to another workspace';

export const passportRefusals = {
  'tracepass.authorization.read-token-changes-no-passport': ofEveryOperation(passportWrites, (write) =>
    inSharedWorkspace(
      refusedWriteChangesNothing(write, {
        law: 'unauthorized-changes-nothing',
        client: (session) => session.as('readOnly'),
        judge: (answer) => answer.expectOneOf([403], 'the token may only read'),
        most: 2,
      }),
    ),
  ),

  'tracepass.tenancy.foreign-passport-cannot-be-touched': ofEveryOperation(passportWrites, (write) =>
    bind(
      'another-tenant-sees-nothing',
      [write.operation],
      refusedWriteChangesNothing(write, {
        law: 'unauthorized-changes-nothing',
        client: (session) => session.as('otherTenant'),
        judge: (answer) => answer.expectOneOf([404], foreign),
        most: 2,
      }),
    ),
  ),

  'tracepass.tenancy.foreign-serial-is-not-found': bind(
    'another-tenant-sees-nothing',
    ['getPassportBySerial'],
    example(async (session: Session<operations>) => {
      const passport = await aPassport(session);
      const path = { serial: passport.gs1.serialNumber };
      const query = { gtin: passport.gs1.gtin };
      const read = () => session.api.call('getPassportBySerial', { path, query });
      (await read()).need(200, 'reading it in its own workspace');
      const other = session.as('otherTenant');
      (await other.call('getPassportBySerial', { path, query })).expect(404, foreign);
    }),
  ),

  'tracepass.tenancy.serial-of-two-workspaces-is-not-ambiguous': property(
    passportCreation.templates,
    async (session, template) => {
      const { body } = passportCreation.request(session, template);
      const ours = await createdPassport(session, body);
      const { serialNumber } = ours.gs1;
      const { _id: productId } = await productOf(session, 'otherTenant');
      const gs1 = { gtin: freshGtin(session), serialNumber };
      await newPassport(session, { productId, gs1 }, session.as('otherTenant'));
      const answer = await session.api.call('getPassportBySerial', { path: { serial: serialNumber } });
      const read = answer.accept(200, 'only one passport of the workspace has this serial number');
      expectEqual(
        read._id,
        (await readPassport(session, ours._id))._id,
        'the id of the passport that is read',
      );
    },
    { most: 2 },
  ),

  'tracepass.validation.refused-passport-change-changes-nothing': ofEveryOperation(
    passportWritesWithBody,
    (write) =>
      refusedWriteChangesNothing(write, {
        law: 'invalid-changes-nothing',
        spoil: ({ body, ...request }) => ({
          ...request,
          body: Object.assign({}, body, mistakes[write.operation]),
        }),
        judge: (answer) => answer.expectOneOf([400], 'a member of the body has the wrong form'),
        most: 2,
      }),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { example, property, type Check } from '../../engine/check.js';
import type { Session } from '../../engine/session.js';
import { bind } from '../../laws/bind.js';
import type { Call } from './every-call.js';
import type { Named } from './passport-writes.js';
import { aPassport } from './specimens.js';
import { unknownIds } from './steps.js';

// What is made of a passport on demand: its code in both forms and its verdict. Nobody else gets it.

const views = ['getPassportQr', 'getPassportQrBySerial', 'getPassportCompliance'] as const;

/** Calls that ask for what is made of a passport, in every form. */
export function viewsOf({ _id: id, gs1: { gtin, serialNumber: serial } }: Named): readonly Call[] {
  return [
    ...(['svg', 'png', 'json'] as const).map((format): Call => ({
      operation: 'getPassportQr',
      request: { path: { id }, query: { format } },
      success: 200,
    })),
    {
      operation: 'getPassportQrBySerial',
      request: { path: { serial }, query: { gtin, format: 'png' } },
      success: 200,
    },
    { operation: 'getPassportCompliance', request: { path: { id } }, success: 200 },
  ];
}

/** Those views that the target has. */
function viewsIn(session: Session<operations>, passport: Named): readonly Call[] {
  return viewsOf(passport).filter(({ operation }) => session.allows(operation));
}

export const passportViews = {
  'tracepass.passports.unknown-passport-has-no-views': property(
    async (session) => {
      const known = await aPassport(session);
      return fc.record({ id: unknownIds, known: fc.constant(known) });
    },
    async (session, { id, known }) => {
      const nobodys = { _id: id, gs1: { ...known.gs1, serialNumber: session.fresh() } };
      for (const { operation, request } of viewsIn(session, nobodys))
        (await session.api.send(operation, request)).expectOneOf([404], 'nobody has such a passport');
      for (const { operation, request } of viewsIn(session, known))
        (await session.api.send(operation, request)).accept(200, 'this passport is there');
    },
    { most: 4 },
  ),

  'tracepass.tenancy.foreign-passport-has-no-views': bind(
    'another-tenant-sees-nothing',
    views,
    example(async (session: Session<operations>) => {
      for (const { operation, request } of viewsIn(session, await aPassport(session))) {
        const foreign = await session.as('otherTenant').send(operation, request);
        foreign.expectOneOf([404], 'the passport belongs to another workspace');
        (await session.api.send(operation, request)).need(200, 'the same call in its own workspace');
      }
    }),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

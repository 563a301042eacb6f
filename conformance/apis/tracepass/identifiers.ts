import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { observation, property, type Check } from '../../engine/check.js';
import { expectThat } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import { Blocked } from '../../engine/verdicts.js';
import { bind } from '../../laws/bind.js';
import { create, created, type CreationRequest } from '../../laws/creation.js';
import { parallelCreationsKeepItUnique, takenValueIsRefused } from '../../laws/uniqueness.js';
import type { Body } from './bodies.js';
import { freshGs1, freshGtin, newPassport, newProduct, passportCreation } from './ground.js';
import { conflictOf } from './refusals.js';
import { createdPassport, passportFrom } from './steps.js';
import { passportElsewhere, productOf } from './workspaces.js';

// GTINs and serial numbers: what passports alone have.

/** Another passport that has the first one's product and identifiers, and nothing else of it. */
function sameSerial(_: Session<operations>, { body }: CreationRequest): CreationRequest {
  return { body: { productId: member(body, 'productId'), gs1: member(body, 'gs1') } };
}

/** A passport template for a product of another workspace. */
async function elsewhere(session: Session<operations>, template: Body): Promise<Body> {
  const { _id: productId } = await productOf(session, 'otherTenant');
  return { ...template, productId };
}

export const identifiers = {
  'tracepass.uniqueness.serial-is-taken': takenValueIsRefused(
    passportCreation,
    sameSerial,
    conflictOf('serial'),
  ),

  'tracepass.uniqueness.serial-is-taken-across-products': bind(
    'unique-in-its-scope',
    ['createPassport'],
    property(
      passportCreation.templates,
      async (session, template) => {
        const { gs1 } = await passportFrom(session, template);
        const { _id: productId } = await newProduct(session);
        await createdPassport(session, { productId, gs1: freshGs1(session) });
        const { gtin, serialNumber } = gs1;
        const second = await create(passportCreation, session, {
          body: { productId, gs1: { gtin, serialNumber } },
        });
        second.expectRefusal('a passport of another product has this GTIN and serial number');
      },
      { most: 6 },
    ),
  ),

  'tracepass.uniqueness.serial-is-free-under-another-gtin': bind(
    'free-outside-its-scope',
    ['createPassport'],
    property(
      passportCreation.templates,
      async (session, template) => {
        const { gs1 } = await passportFrom(session, template);
        const other = { gtin: freshGtin(session), serialNumber: gs1.serialNumber };
        const second = await create(passportCreation, session, { body: { ...template, gs1: other } });
        second.expect(created, 'the serial number is taken under another GTIN only');
      },
      { most: 6 },
    ),
  ),

  'tracepass.uniqueness.gtin-takes-many-serials': property(
    passportCreation.templates,
    async (session, template) => {
      const { gs1 } = await passportFrom(session, template);
      for (let more = session.sharing ? 1 : 0; more < 2; more += 1) {
        const next = { gtin: gs1.gtin, serialNumber: session.fresh() };
        const answer = await create(passportCreation, session, { body: { ...template, gs1: next } });
        answer.expect(created, 'the GTIN is used by this workspace, and the serial number by nobody');
      }
    },
    { most: 5 },
  ),

  'tracepass.uniqueness.gtin-of-another-workspace': bind(
    'unique-in-its-scope',
    ['createPassport'],
    property(
      passportCreation.templates,
      async (session, template) => {
        const { gs1 } = await passportFrom(session, template);
        const other = session.as('otherTenant');
        const theirs = await elsewhere(session, template);
        // The same passport with a GTIN that nobody used.
        await passportElsewhere(session, theirs);
        const taken = { ...theirs, gs1: { gtin: gs1.gtin, serialNumber: session.fresh() } };
        conflictOf('gtin')(await create(passportCreation, session, { body: taken }, other), session);
      },
      { most: 6 },
    ),
  ),

  'tracepass.uniqueness.concurrent-serial': parallelCreationsKeepItUnique(passportCreation, sameSerial),

  'tracepass.uniqueness.concurrent-gtin': bind(
    'unique-under-concurrency',
    ['createPassport'],
    property(
      passportCreation.templates,
      async (session, template) => {
        const gtin = freshGtin(session);
        const workspaces = [
          { client: session.api, body: template },
          { client: session.as('otherTenant'), body: await elsewhere(session, template) },
        ];
        const rivals = session.sharing ? workspaces : [...workspaces, ...workspaces, ...workspaces];
        await session.makeRoom();
        const outcomes = await Promise.all(
          rivals.map(async ({ client, body }) => {
            const request = { body: { ...body, gs1: { gtin, serialNumber: session.fresh() } } };
            const { status } = await create(passportCreation, session, request, client);
            return { client, status };
          }),
        );
        const winners = new Set(
          outcomes.filter(({ status }) => status === created).map(({ client }) => client),
        );
        if (winners.size === 0)
          throw new Blocked(`nobody got the new GTIN, first status ${outcomes[0]?.status}`);
        expectThat(winners.size === 1, 'both workspaces created passports under one GTIN');
      },
      { most: 5 },
    ),
  ),

  'tracepass.uniqueness.serial-after-deletion': observation(async (session) => {
    const { _id: id, productId, gs1 } = await newPassport(session);
    (await session.api.call('deletePassport', { path: { id } })).need(200, 'deleting the passport');
    const { gtin, serialNumber } = gs1;
    const { status } = await create(passportCreation, session, {
      body: { productId, gs1: { gtin, serialNumber } },
    });
    if (status === created) return 'The serial number of a deleted passport can be used again.';
    return `Using the serial number of a deleted passport again is answered ${status}.`;
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;

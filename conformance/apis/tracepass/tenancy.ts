import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { property, type Check, type Property } from '../../engine/check.js';
import { expectEqual, expectThat } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { Blocked } from '../../engine/verdicts.js';
import type { Answer } from '../../http/answer.js';
import type { ApiClient } from '../../http/client.js';
import { bind } from '../../laws/bind.js';
import { create, standing, type Creation } from '../../laws/creation.js';
import type { Body } from './bodies.js';
import { changes, expectChangeRefused } from './changes.js';
import { documented } from './documented.js';
import { passportCreation, productCreation, rows } from './ground.js';
import { aPassport, aProduct, needDeletion, passportAtRisk } from './specimens.js';
import { passportFrom, productFrom, readPassport, readProduct, unknownIds } from './steps.js';
import { passportElsewhere, productOf } from './workspaces.js';

const foreign = 'it belongs to another workspace';

/** What one workspace creates is in none of the pages that another one sees. */
function listIsOwn(
  creation: Creation<operations, Body>,
  operation: 'listProducts' | 'listPassports',
): Property<operations> {
  const law = property(
    creation.templates,
    async (session, template) => {
      const other = session.as('otherTenant');
      if (session.readOnly) {
        const { _id: id } = await (operation === 'listProducts' ? aProduct : aPassport)(session);
        await expectUnlisted(other, operation, id);
        return;
      }
      const { request, answer: ours } = await standing(creation, session, template);
      const seen = await creation.count(session, request);
      if (seen !== 1) throw new Blocked(`the list of its own workspace shows the new row ${seen} times`);

      await expectUnlisted(other, operation, creation.idOf(ours.json));
      expectEqual(
        await creation.count(session, request, other),
        0,
        'how often the other workspace lists the new row',
      );
    },
    { most: 5 },
  );
  return bind('another-tenant-sees-nothing', [operation], law);
}

/** @throws Violation when the newest rows that a client sees have the one with this id among them */
async function expectUnlisted(
  client: ApiClient<operations>,
  operation: 'listProducts' | 'listPassports',
  id: string | undefined,
): Promise<void> {
  const page = (await client.send(operation, { query: { limit: 100 } })).need(
    200,
    'the list of the other workspace',
  );
  expectThat(!rows(page).some((row) => member(row, '_id') === id), `the other workspace lists ${id}`);
}

/** The body of a 404 without the id that was asked for, should it be quoted. */
function withoutId(answer: Answer<unknown>, id: string, what: string): string {
  answer.need(404, what);
  return answer.text.replaceAll(id, '{id}');
}

export const tenancy = {
  'tracepass.tenancy.foreign-product-cannot-be-read': bind(
    'another-tenant-sees-nothing',
    ['getProduct'],
    property(
      productCreation.templates,
      async (session, template) => {
        const { _id: id } = session.readOnly ? await aProduct(session) : await productFrom(session, template);
        await readProduct(session, id);
        (await session.as('otherTenant').call('getProduct', { path: { id } })).expect(404, foreign);
      },
      { most: 5 },
    ),
  ),

  'tracepass.tenancy.foreign-product-cannot-be-changed': bind(
    'another-tenant-sees-nothing',
    ['updateProduct'],
    property(
      changes,
      (session, change) => expectChangeRefused(session, 'otherTenant', change, 404, foreign),
      { most: 6 },
    ),
  ),

  'tracepass.tenancy.foreign-product-carries-no-passport': bind(
    'another-tenant-sees-nothing',
    ['createPassport'],
    property(
      passportCreation.templates,
      async (session, template) => {
        const other = session.as('otherTenant');
        const { _id: productId } = await productOf(session, 'otherTenant');
        // A passport for a product of its own.
        await passportElsewhere(session, { ...template, productId });
        const request = passportCreation.request(session, template);
        (await create(passportCreation, session, request, other)).expectRefusal(
          'the product belongs to another workspace',
        );
      },
      { most: 5 },
    ),
  ),

  'tracepass.tenancy.foreign-passport-cannot-be-read': bind(
    'another-tenant-sees-nothing',
    ['getPassport'],
    property(
      passportCreation.templates,
      async (session, template) => {
        const { _id: id } = session.readOnly
          ? await aPassport(session)
          : await passportFrom(session, template);
        await readPassport(session, id);
        (await session.as('otherTenant').call('getPassport', { path: { id } })).expect(404, foreign);
      },
      { most: 5 },
    ),
  ),

  'tracepass.tenancy.foreign-passport-cannot-be-deleted': bind(
    'another-tenant-sees-nothing',
    ['deletePassport'],
    property(
      passportCreation.templates,
      async (session, template) => {
        const { _id: id } = session.sharing
          ? await passportAtRisk(session)
          : await passportFrom(session, template);
        const before = documented(session, 'Passport', await readPassport(session, id));
        (await session.as('otherTenant').call('deletePassport', { path: { id } })).expect(404, foreign);
        const after = await session.api.call('getPassport', { path: { id } });
        expectEqual(
          documented(session, 'Passport', after.expect(200, 'the deletion was refused')),
          before,
          'the passport after the refused deletion',
        );
        await needDeletion(session, id);
      },
      { most: 5 },
    ),
  ),

  'tracepass.tenancy.foreign-and-unknown-look-alike': bind(
    'another-tenant-sees-nothing',
    ['getProduct', 'getPassport'],
    property(
      async (session) => {
        const ours = [
          { operation: 'getProduct', id: (await aProduct(session))._id },
          { operation: 'getPassport', id: (await aPassport(session))._id },
        ] as const;
        return unknownIds.map((unknown) => ({ unknown, ours }));
      },
      async (session, { unknown, ours }) => {
        for (const { operation, id } of ours) {
          const read = (which: string) => session.as('otherTenant').send(operation, { path: { id: which } });
          const nobodys = withoutId(await read(unknown), unknown, 'reading an id that nobody has');
          const theirs = withoutId(await read(id), id, 'reading an id of another workspace');
          expectEqual(
            theirs,
            nobodys,
            'the body for an id of another workspace, beside that for an unknown id,',
          );
        }
      },
      { most: 4 },
    ),
  ),

  'tracepass.tenancy.product-list-is-own': listIsOwn(productCreation, 'listProducts'),
  'tracepass.tenancy.passport-list-is-own': listIsOwn(passportCreation, 'listPassports'),
} satisfies Partial<Record<RuleId, Check<operations>>>;

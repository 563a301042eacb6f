import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { example, property, type Check, type Property } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { list, member, text } from '../../engine/read.js';
import { skip, type Session } from '../../engine/session.js';
import { bind } from '../../laws/bind.js';
import { created, standing, type Creation } from '../../laws/creation.js';
import type { Body } from './bodies.js';
import { changes, expectChangeRefused } from './changes.js';
import { documented } from './documented.js';
import { passportCreation, productCreation, rows } from './ground.js';
import { aPassport, aProduct, needDeletion, passportAtRisk } from './specimens.js';
import { readPassport } from './steps.js';

const mayNotWrite = 'the token may only read';

/** Whether the token that may only read belongs to the workspace of the primary one; a target need not say. */
function sharesWorkspace(session: Session<operations>): Promise<boolean> {
  return session.once('whether readOnly shares the workspace of primary', async (owner) => {
    const { _id: id } = await aProduct(owner);
    return (await owner.as('readOnly').call('getProduct', { path: { id } })).status === 200;
  });
}

/** @throws Skipped unless what primary creates is what the token that may only read would change */
export async function needSharedWorkspace(session: Session<operations>): Promise<void> {
  if (await sharesWorkspace(session)) return;
  skip(
    'the token that may only read sees nothing of the primary one; enable with credentials.readOnly of its workspace',
  );
}

/** The law, told only where the token that may only read would change what primary creates. */
export function inSharedWorkspace(law: Property<operations>): Property<operations> {
  return {
    ...law,
    async explore(session, conduct) {
      await needSharedWorkspace(session);
      return law.explore(session, conduct);
    },
  };
}

/** A creation that succeeds with the primary token is answered 403, and does nothing. */
async function expectForbidden(
  session: Session<operations>,
  creation: Creation<operations, Body>,
  template: Body,
): Promise<void> {
  // The same creation with a token that may write.
  await standing(creation, session, template);
  const request = creation.request(session, template);
  const answer = await session.as('readOnly').send(creation.operation, request);
  if (answer.status === created) creation.remember(session, answer.json, session.api);
  answer.expectOneOf([403], mayNotWrite);
  expectEqual(await creation.count(session, request), 0, 'how often the refused row is listed');
}

export const authorization = {
  'tracepass.authorization.read-token-reads-templates': example(async (session: Session<operations>) => {
    (await session.api.call('listTemplates')).need(200, 'the list of templates with the primary token');
    const page = (await session.as('readOnly').call('listTemplates')).expect(200, 'the token may read');
    const category = text(member(list(member(page, 'templates'))[0], 'category'));
    if (category === undefined || !session.implements('getTemplate')) return;
    (await session.api.call('getTemplate', { path: { category } })).need(
      200,
      'the template with the primary token',
    );
    const answer = await session.as('readOnly').call('getTemplate', { path: { category } });
    answer.expect(200, 'the token may read');
  }),

  'tracepass.authorization.read-token-reads-passports': example(async (session: Session<operations>) => {
    const ours = await aPassport(session);
    const reader = session.as('readOnly');
    const page = (await reader.call('listPassports')).expect(200, 'the token may read');
    const shared = (await sharesWorkspace(session)) ? ours._id : undefined;
    const id = shared ?? text(member(rows(page)[0], '_id'));
    if (id === undefined) return;
    (await reader.call('getPassport', { path: { id } })).expect(200, 'the token may read');
  }),

  'tracepass.authorization.read-token-reads-products': example(async (session: Session<operations>) => {
    const ours = await aProduct(session);
    const reader = session.as('readOnly');
    const page = (await reader.call('listProducts')).expect(200, 'the token may read');
    const id = text(member(rows(page)[0], '_id'));
    const answer = await reader.call('getProduct', { path: { id: ours._id } });
    // Of another workspace nothing is promised; then one of its own has to do.
    if (answer.status !== 404) answer.expect(200, 'the token may read');
    else if (id !== undefined)
      (await reader.call('getProduct', { path: { id } })).expect(200, 'the token may read');
  }),

  'tracepass.authorization.read-token-creates-nothing': bind(
    'unauthorized-changes-nothing',
    ['createProduct', 'createPassport'],
    property(
      async (session) => {
        await needSharedWorkspace(session);
        return fc.record({
          product: await productCreation.templates(session),
          passport: await passportCreation.templates(session),
        });
      },
      async (session, { product, passport }) => {
        await expectForbidden(session, productCreation, product);
        await expectForbidden(session, passportCreation, passport);
      },
      { most: 5 },
    ),
  ),

  'tracepass.authorization.read-token-changes-nothing': bind(
    'unauthorized-changes-nothing',
    ['updateProduct'],
    property(
      async (session) => {
        await needSharedWorkspace(session);
        return changes(session);
      },
      (session, change) => expectChangeRefused(session, 'readOnly', change, 403, mayNotWrite),
      { most: 8 },
    ),
  ),

  'tracepass.authorization.read-token-deletes-nothing': bind(
    'unauthorized-changes-nothing',
    ['deletePassport'],
    example(async (session: Session<operations>) => {
      await needSharedWorkspace(session);
      const { _id: id } = await passportAtRisk(session);
      const before = documented(session, 'Passport', await readPassport(session, id));
      const answer = await session.as('readOnly').call('deletePassport', { path: { id } });
      answer.expect(403, mayNotWrite);
      const after = await session.api.call('getPassport', { path: { id } });
      expectEqual(
        documented(session, 'Passport', after.expect(200, 'the deletion was refused')),
        before,
        'the passport after the refused deletion',
      );
      await needDeletion(session, id);
    }),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

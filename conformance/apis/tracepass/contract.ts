import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import type { Check } from '../../engine/check.js';
import { member, text } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import type { RawOptions } from '../../http/client.js';
import { responsesKeep } from '../../laws/contract.js';
import { freshGs1, groundCategory } from './ground.js';
import { rememberCreated } from './keyed-operations.js';
import { anyPicture } from './pictures.js';
import { passportCalls } from './passport-calls.js';
import { aPassport, aProduct } from './specimens.js';

/** An id of the right form that no document has. */
const nobody = 'f'.repeat(24);

/**
 * Calls every operation that the target implements, with and without success. Nothing is asked of the answers here:
 * they are compared with the contract as they come, and a broken one must not end the tour.
 */
async function tour(session: Session<operations>): Promise<void> {
  const call = async (
    operation: keyof operations,
    options: RawOptions,
    client = session.api,
  ): Promise<unknown> => {
    if (!session.allows(operation)) return undefined;
    const answer = await client.send(operation, options);
    rememberCreated(session, operation, answer);
    return answer.json;
  };
  const idIn = (body: unknown) => text(member(body, '_id')) ?? nobody;
  const description = 'Made to see what the service answers.';
  const model = session.fresh();
  const defaultFieldValues = { batteryChemistry: 'NMC', nominalVoltage: 48 };
  const good = {
    name: 'Conformance check',
    model,
    category: groundCategory,
    description,
    defaultFieldValues,
  };

  const product = {
    path: { id: idIn((await call('createProduct', { body: good })) ?? (await present(session, aProduct))) },
  };
  await call('createProduct', { body: good });
  await call('createProduct', { body: { ...good, model: session.fresh(), name: '' } });
  await call('getProduct', product);
  await call('getProduct', { path: { id: nobody } });
  await call('updateProduct', {
    ...product,
    body: { name: 'Conformance check, renamed', description: null },
  });
  await call('listProducts', { query: { search: model } });

  await call('uploadProductImage', { ...product, form: anyPicture });
  await call('uploadProductImage', { ...product, form: { ...anyPicture, part: 'picture' } });
  await call('deleteProductImage', { path: { ...product.path, index: 0 } });
  const retired = {
    path: { id: idIn(await call('createProduct', { body: { ...good, model: session.fresh() } })) },
  };
  await call('archiveProduct', retired);
  await call('deleteProduct', retired);
  await call('deleteProduct', retired);

  const productId = product.path.id;
  const gs1 = freshGs1(session);
  const made =
    (await call('createPassport', { body: { productId, gs1 } })) ?? (await present(session, aPassport));
  const passport = { path: { id: idIn(made) } };
  await call('createPassport', { body: { productId, gs1 } });
  await call('createPassport', { body: { productId, gs1: { ...gs1, gtin: 'not a GTIN' } } });
  const items = [
    { productId, gs1 },
    { productId, gs1: freshGs1(session) },
  ];
  await call('createPassportBatch', { body: { passports: items } });
  await call('createPassportBatch', { body: { passports: [] } });
  await call('archiveProduct', product);
  await call('deleteProduct', product);
  await call('getPassport', passport);
  await call('getPassport', { ...passport, query: { format: 'full', lang: 'de' } });
  const subject = { _id: passport.path.id, gs1: { ...gs1, digitalLinkUri: '' } };
  for (const { operation, request } of await passportCalls(session, subject).catch(() => []))
    await call(operation, request);
  await call('getPassportBySerial', { path: { serial: session.fresh() } });
  await call('getPassportQrBySerial', { path: { serial: session.fresh() } });
  await call('getPassportQr', { path: { id: nobody } });
  await call('getPassportCompliance', { path: { id: nobody } });
  await call('updatePassportField', { path: { ...passport.path, key: 'noSuchField' }, body: { value: 1 } });
  await call('upsertPassportParty', { path: { ...passport.path, role: 'nobody' }, body: {} });
  await call('listPassports', { query: { productId } });
  await call('deletePassport', passport);
  await call('getPassport', passport);
  await call('listTemplates', {});
  await call('getTemplate', { path: { category: 'battery' } });
  await call('getTemplate', { path: { category: 'no-such-category' } });
  await call(
    'listTemplates',
    {},
    session.withHeaders({ [session.contract.policies.authentication.header]: '' }),
  );
}

/** What there is to be read where nothing may be written; undefined where there is nothing. */
async function present(
  session: Session<operations>,
  find: (session: Session<operations>) => Promise<unknown>,
): Promise<unknown> {
  return session.readOnly ? find(session).catch(() => undefined) : undefined;
}

export const contract = {
  'tracepass.contract.status-is-documented': responsesKeep('status', tour),
  'tracepass.contract.media-type-is-documented': responsesKeep('mediaType', tour),
  'tracepass.contract.headers-are-as-documented': responsesKeep('headers', tour),
  'tracepass.contract.body-matches-schema': responsesKeep('body', tour),
} satisfies Partial<Record<RuleId, Check<operations>>>;

import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { observation, property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import { bind } from '../../laws/bind.js';
import { batteryDefaults, bodies, imageUrls, productMembers, texts, type Body } from './bodies.js';
import { newPassport } from './ground.js';
import { fullMembers, passportOfProductToChange, productToChange } from './specimens.js';
import { changed, readPassport, readProduct } from './steps.js';

/** Changes of one or more members to values other than null; a model is replaced by a fresh one when it is sent. */
function changes(session: Session<operations>, omit: string[] = []): fc.Arbitrary<Body> {
  const override = Object.fromEntries(
    Object.entries({ ...productMembers, '/model': fc.constant('') }).filter(
      ([place]) => place !== '/category' && !omit.includes(place),
    ),
  );
  return bodies(session, 'updateProduct', { override, omit }).filter((body) => Object.keys(body).length > 0);
}

function withFreshModel(session: Session<operations>, change: Body): Body {
  return Object.hasOwn(change, 'model') ? { ...change, model: session.fresh() } : change;
}

/** What a change leaves alone unless it is sent; a time of change is not among it. */
const lastingMembers = [
  ...['_id', 'name', 'model', 'category', 'templateId', 'description', 'defaultFieldValues'],
  ...['imageUrls', 'sourceLocale', 'status', 'passportCount', 'createdAt'],
];

export const productChanges = {
  'tracepass.products.update-answers-with-the-change': property(changes, async (session, change) => {
    const { _id: id } = await productToChange(session);
    const body = withFreshModel(session, change);
    const answer = await session.api.send('updateProduct', { path: { id }, body });
    const product = answer.accept(200, 'the change is valid');
    expectEqual(member(product, '_id'), id, 'the id in the answer');
    for (const [key, value] of Object.entries(body))
      expectEqual(member(product, key), value, `${key} in the answer`);
  }),

  'tracepass.products.update-is-stored': bind(
    'update-changes-what-was-sent',
    ['updateProduct'],
    property(
      (session) =>
        changes(session, ['/description', '/defaultFieldValues', '/imageUrls', '/sourceLocale', '/status']),
      async (session, change) => {
        const { _id: id } = await productToChange(session);
        const body = withFreshModel(session, change);
        await changed(session, id, body);
        const read = await readProduct(session, id);
        for (const [key, value] of Object.entries(body))
          expectEqual(member(read, key), value, `${key}, when read,`);
      },
    ),
  ),

  'tracepass.products.update-keeps-what-was-not-sent': bind(
    'update-changes-what-was-sent',
    ['updateProduct'],
    property(
      changes,
      async (session, change) => {
        const { _id: id } = await productToChange(session, fullMembers);
        const body = withFreshModel(session, change);
        // So that there is a count to be kept. Whether a product with passports can be archived is not said.
        if (!session.sharing && body['status'] !== 'archived') await newPassport(session, { productId: id });
        const before = await readProduct(session, id);
        await changed(session, id, body);
        const after = await readProduct(session, id);
        for (const key of lastingMembers.filter((name) => !Object.hasOwn(body, name))) {
          expectEqual(member(after, key), member(before, key), `${key}, which was not sent,`);
        }
      },
      { most: 20 },
    ),
  ),

  'tracepass.products.update-changes-status': property(
    () => fc.array(texts, { minLength: 1, maxLength: 1 }),
    async (session, [name]) => {
      const { _id: id } = await productToChange(session, { name });
      for (const status of ['archived', 'active'] as const) {
        await changed(session, id, { status });
        expectEqual((await readProduct(session, id)).status, status, 'the status that was set');
      }
    },
    { most: 3 },
  ),

  'tracepass.products.null-clears-the-description': property(
    () => texts,
    async (session, description) => {
      const product = await productToChange(session, { description });
      const { _id: id } = product;
      // One that other rules changed before may have none.
      const earlier = session.sharing ? (product.description ?? description) : description;
      if (earlier !== product.description && session.sharing) await changed(session, id, { description });
      const answer = await changed(session, id, { description: null });
      expectThat(answer.description !== earlier, 'the answer still has the description that was cleared');
      const read = await readProduct(session, id);
      expectThat(read.description !== earlier, 'a read still shows the description that was cleared');
    },
  ),

  'tracepass.products.update-replaces-image-urls': property(
    () => fc.record({ earlier: imageUrls, later: imageUrls }),
    async (session, { earlier, later }) => {
      const { _id: id } = await productToChange(session, { imageUrls: earlier });
      await changed(session, id, { imageUrls: later });
      const read = await readProduct(session, id);
      expectEqual(read.imageUrls ?? [], later, 'the image addresses');
    },
  ),

  'tracepass.products.update-replaces-defaults': property(
    () => fc.record({ earlier: batteryDefaults, later: batteryDefaults }),
    async (session, { earlier, later }) => {
      const product = await productToChange(session, { defaultFieldValues: earlier });
      const { _id: id, defaultFieldValues: present } = product;
      await changed(session, id, { defaultFieldValues: later });
      const read = await readProduct(session, id);
      for (const key of Object.keys({ ...(session.sharing ? present : earlier), ...later })) {
        expectEqual(member(read, 'defaultFieldValues', key), later[key], `the default field value ${key}`);
      }
    },
  ),

  'tracepass.products.new-defaults-spare-earlier-passports': property(
    () => fc.record({ earlier: batteryDefaults, later: batteryDefaults }),
    async (session, { earlier, later }) => {
      const { _id: productId } = await productToChange(session, { defaultFieldValues: earlier });
      const { _id: id } = session.sharing
        ? await passportOfProductToChange(session)
        : await newPassport(session, { productId });
      const { fields: before } = await readPassport(session, id);
      await changed(session, productId, { defaultFieldValues: later });
      const { fields: after } = await readPassport(session, id);
      expectEqual(after, before, 'the fields of the earlier passport');
    },
    { most: 6 },
  ),

  'tracepass.products.update-answer-extent': observation(async (session) => {
    const { _id: id } = await productToChange(session, fullMembers);
    const answer = await changed(session, id, { name: 'Conformance check, renamed' });
    const missing = lastingMembers.filter((key) => member(answer, key) === undefined);
    return missing.length === 0
      ? 'A change answers with the whole product.'
      : `A change answers without ${missing.join(', ')}.`;
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;

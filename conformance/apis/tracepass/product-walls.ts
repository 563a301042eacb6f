import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { property, type Check, type Property } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import type { Role, Session } from '../../engine/session.js';
import type { RawOptions } from '../../http/client.js';
import { bind } from '../../laws/bind.js';
import { needSharedWorkspace } from './authorization.js';
import { documented } from './documented.js';
import { uploaded } from './image-steps.js';
import { anyPicture } from './pictures.js';
import { archiving, productDeletion, productToRetire } from './retired.js';
import { changed, readProduct, unknownIds } from './steps.js';

/** What is done to a product by its id, beside reading and changing it. */
const actions = {
  archiveProduct: (id) => ({ path: { id } }),
  deleteProduct: (id) => ({ path: { id } }),
  uploadProductImage: (id) => ({ path: { id }, form: anyPicture }),
  deleteProductImage: (id) => ({ path: { id, index: 0 } }),
} satisfies Partial<Record<keyof operations, (id: string) => RawOptions>>;

type Action = keyof typeof actions;

const retiring = ['archiveProduct', 'deleteProduct'] as const;
const imageActions = ['uploadProductImage', 'deleteProductImage'] as const;

/** In an order in which all of them succeed for one product. */
const actionNames: readonly Action[] = [...imageActions, ...retiring];

/** Shows that an action succeeds for the product's own workspace. @throws Blocked */
async function needAction(session: Session<operations>, action: Action, id: string): Promise<void> {
  if (!session.needsControl(action)) return;
  if (action === 'archiveProduct') (await archiving(session)).need(200, 'archiving a product');
  else if (action === 'deleteProduct')
    (await productDeletion(session)).answer.need(200, 'deleting a product');
  else if (action === 'uploadProductImage') await uploaded(session, id);
  else (await session.api.call(action, { path: { id, index: 0 } })).need(200, 'removing an image');
}

/** Actions with another credential are refused with `status`, and leave the product as it was. */
function refusedTo(
  role: Role,
  status: 403 | 404,
  why: string,
  tried: readonly Action[],
): Property<operations> {
  return property(
    async (session) => {
      if (status === 403) await needSharedWorkspace(session);
      const there = tried.filter((action) => session.allows(action));
      const all = there.length > 0 ? there : [...tried];
      return fc.shuffledSubarray(all, { minLength: all.length });
    },
    async (session, order) => {
      const { _id: id } = await productToRetire(session);
      const imageUrls = ['https://cdn.example.com/front.jpg'];
      await changed(session, id, { imageUrls });
      const read = async () => documented(session, 'Product', await readProduct(session, id));
      const before = await read();
      for (const action of order) {
        const answer = await session.as(role).send(action, actions[action](id));
        answer.expectOneOf([status], why);
        expectEqual(await read(), before, `the product after the refused ${action}`);
      }
      for (const action of order) await needAction(session, action, id);
    },
    { most: 5 },
  );
}

const foreign = 'the product belongs to another workspace';

export const productWalls = {
  'tracepass.products.unknown-product-cannot-be-retired': property(
    async (session: Session<operations>) => {
      const tried = actionNames.filter((action) => session.allows(action));
      const { _id: id } = await productToRetire(session);
      for (const action of tried) await needAction(session, action, id);
      return unknownIds.map((unknown) => ({ unknown, tried }));
    },
    async (session, { unknown, tried }) => {
      for (const action of tried) {
        const answer = await session.api.send(action, actions[action](unknown));
        answer.expectOneOf([404], 'nobody has this product');
      }
    },
    { most: 4 },
  ),

  'tracepass.tenancy.foreign-product-cannot-be-retired': bind(
    'another-tenant-sees-nothing',
    retiring,
    refusedTo('otherTenant', 404, foreign, retiring),
  ),

  'tracepass.tenancy.foreign-images-cannot-be-changed': bind(
    'another-tenant-sees-nothing',
    imageActions,
    refusedTo('otherTenant', 404, foreign, imageActions),
  ),

  'tracepass.authorization.read-token-retires-nothing': bind(
    'unauthorized-changes-nothing',
    actionNames,
    refusedTo('readOnly', 403, 'the token may only read', actionNames),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { property, type Check } from '../../engine/check.js';
import { show } from '../../engine/expect.js';
import type { AugnoSession } from './ground.js';
import { itemCategoryLinks } from './item-category-links.js';
import { expectRefused } from './refusals.js';
import { itemCategory } from './row-kinds.js';
import {
  acceptsChanges,
  deletedIsGone,
  platformRowsStay,
  secondDeleteIsRefused,
  unknownIsNotFound,
} from './row-rules.js';
import { updateChangesWhatItNames } from './row-updates.js';

/** Ids of categories that the sources reserve for the platform. */
const defaults = ['shipping', 'service', 'credit', 'tax'];

/** How item categories change and go. */
export const itemCategoryChanges = {
  'augno.item-categories.patch-changes-what-it-names': updateChangesWhatItNames(itemCategory),
  'augno.item-categories.deleted-is-gone': deletedIsGone(itemCategory),
  'augno.item-categories.second-delete-is-410': secondDeleteIsRefused(itemCategory),
  'augno.item-categories.unknown-is-404': unknownIsNotFound(itemCategory),
  'augno.item-categories.default-categories-stay': platformRowsStay(
    itemCategory,
    { status: 403, code: 'insufficient_permissions' },
    async () => defaults,
  ),

  'augno.item-categories.texts-cannot-be-cleared': property(
    async (session: AugnoSession) => {
      await acceptsChanges(session, itemCategory);
      return fc.record({
        name: fc.constantFrom('name', 'notes'),
        value: fc.constantFrom(null, ''),
      });
    },
    async (session, { name, value }) => {
      const path = await session.once('a category to keep its texts', (shared) => itemCategory.make(shared));
      const answer = await session.api.send('updateItemCategory', { path, body: { [name]: value } });
      expectRefused(answer, { status: 400, param: name }, `${name} is ${show(value)}`);
    },
    { most: 6 },
  ),

  ...itemCategoryLinks,
} satisfies Partial<Record<RuleId, Check<operations>>>;

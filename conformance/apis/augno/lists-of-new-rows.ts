import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { allOf, property, type Check, type Property } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { bind } from '../../laws/bind.js';
import { standing } from '../../laws/creation.js';
import {
  itemCategoryCreation,
  unitCreation,
  unitGroupCreation,
  type AugnoCreation,
  type Template,
} from './creations.js';
import { productLineCreation } from './product-line-creation.js';

export const newRows = {
  'augno.lists.new-rows-are-listed': allOf(
    isListed(unitCreation),
    isListed(unitGroupCreation),
    isListed(itemCategoryCreation),
    isListed(productLineCreation),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

function isListed(creation: AugnoCreation): Property<operations> {
  const law = property<operations, Template>(
    creation.templates,
    async (session, template) => {
      const { request } = await standing(creation, session, template);
      const listed = await creation.count(session, request);
      expectEqual(listed, 1, `how often what ${creation.operation} made is listed`);
    },
    { most: 4 },
  );
  return bind('create-then-list', [creation.operation], law);
}

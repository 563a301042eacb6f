import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { example, type Check } from '../../engine/check.js';
import { expectThat, show } from '../../engine/expect.js';
import { member, text } from '../../engine/read.js';
import { Blocked } from '../../engine/verdicts.js';
import { responsesKeep } from '../../laws/contract.js';
import { create } from '../../laws/creation.js';
import { unitGroupCreation } from './creations.js';
import { isPresent } from './expansion.js';
import { groundOf, including, newProduct, newUnit, type AugnoSession } from './ground.js';
import { productLine } from './row-kinds.js';
import { tour } from './tour.js';

/** Beginnings of the ids of rows that accounts make; platform rows have plain words. */
const prefixes: Readonly<Record<string, string>> = {
  product: 'pd_',
  item: 'it_',
  item_category: 'itcg_',
  unit: 'un_',
  unit_group: 'ungp_',
  unit_group_unit: 'ungpun_',
  product_line: 'pdln_',
};

/** That answers keep the contract, whatever they were asked for. */
export const contractRules = {
  'augno.contract.status-is-documented': responsesKeep('status', tour),
  'augno.contract.media-type-is-documented': responsesKeep('mediaType', tour),
  'augno.contract.headers-are-as-documented': responsesKeep('headers', tour),
  'augno.contract.body-matches-schema': responsesKeep('body', tour),

  'augno.contract.ids-carry-their-prefix': example(async (session: AugnoSession) => {
    const unit = await newUnit(session);
    const { body } = unitGroupCreation.request(session, {
      ...{ type: unit.type, base_unit_id: unit.id },
      associated_units: [{ unit_id: unit.id }],
    });
    const answer = await create(unitGroupCreation, session, { body, ...including(['associated_units']) });
    const group = answer.need(201, 'a unit group');
    const { category } = await groundOf(session);
    const product = await newProduct(session, {}, { include: ['item'] });
    const line = session.allows('createProductLine') ? await productLine.make(session) : undefined;
    // Just what was made here: whatever else an answer shows can be the platform's.
    const rows = {
      ...{ unit, unit_group: group, item_category: category, product },
      unit_group_unit: member(group, 'associated_units', 'data', 0),
      item: product.item,
      ...(line && { product_line: line }),
    };
    for (const [kind, row] of Object.entries(rows)) {
      if (!isPresent(row)) throw new Blocked(`the answer to a create does not show the new ${kind}`);
      const [id, prefix] = [text(member(row, 'id')), prefixes[kind] ?? ''];
      expectThat(
        id?.startsWith(prefix) === true,
        `the id of a new ${kind} is ${show(id)}, expected ${prefix}...`,
      );
    }
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;

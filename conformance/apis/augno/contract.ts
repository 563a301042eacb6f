import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { example, type Check } from '../../engine/check.js';
import { expectThat, show } from '../../engine/expect.js';
import { member, text } from '../../engine/read.js';
import { responsesKeep } from '../../laws/contract.js';
import { includePaths } from './contract-reading.js';
import { resourcesOf } from './expansion.js';
import { groundOf, newProduct, newUnit, newUnitGroup, type AugnoSession } from './ground.js';
import { tour } from './tour.js';

/** Beginnings of the ids of rows that accounts make; platform rows have plain words. */
const prefixes: Readonly<Record<string, string>> = {
  product: 'pd_',
  item: 'it_',
  item_category: 'itcg_',
  unit: 'un_',
  unit_group: 'ungp_',
  unit_group_unit: 'ungpun_',
};

/** That answers keep the contract, whatever they were asked for. */
export const contractRules = {
  'augno.contract.status-is-documented': responsesKeep('status', tour),
  'augno.contract.media-type-is-documented': responsesKeep('mediaType', tour),
  'augno.contract.headers-are-as-documented': responsesKeep('headers', tour),
  'augno.contract.body-matches-schema': responsesKeep('body', tour),

  'augno.contract.ids-carry-their-prefix': example(async (session: AugnoSession) => {
    const unit = await newUnit(session);
    const group = await newUnitGroup(session, {
      ...{ type: unit.type, base_unit_id: unit.id },
      associated_units: [{ unit_id: unit.id }],
    });
    const { category } = await groundOf(session);
    const product = await newProduct(session, {}, { include: includePaths(session, 'createProduct') });
    for (const resource of resourcesOf([unit, group, category, product], Object.keys(prefixes))) {
      const [kind, id] = [text(member(resource, 'object')) ?? '', text(member(resource, 'id'))];
      const prefix = prefixes[kind] ?? '';
      expectThat(
        id?.startsWith(prefix) === true,
        `the id of a new ${kind} is ${show(id)}, expected ${prefix}...`,
      );
    }
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;

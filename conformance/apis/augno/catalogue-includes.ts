import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { example, observation, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { list, member, text } from '../../engine/read.js';
import { Blocked } from '../../engine/verdicts.js';
import { includePaths } from './contract-reading.js';
import { isFilled } from './expansion.js';
import { groupWithMember } from './include-ground.js';
import { knownProperty } from './properties-at-hand.js';
import {
  enterUnitGroup,
  groundOf,
  including,
  newCategory,
  newProduct,
  newUnit,
  rowsOf,
  type AugnoSession,
} from './ground.js';

/** Which objects of units, unit groups, categories and attributes are shown. */
export const catalogueIncludeRules = {
  'augno.includes.empty-list-is-a-list': example(async (session: AugnoSession) => {
    const { unit } = await groundOf(session);
    const product = await newProduct(session, {}, { include: ['item.attributes'] });
    expectEmptyList(member(product, 'item', 'attributes'), 'item.attributes');

    const include = including(['associated_units']);
    const body = { name: session.fresh(), type: unit.type, base_unit_id: unit.id };
    const group = (await session.api.send('createUnitGroup', { body, ...include })).need(201, 'a unit group');
    const id = text(member(group, 'id')) ?? '';
    enterUnitGroup(session, id);
    expectEmptyList(member(group, 'associated_units'), 'associated_units on create');
    const read = await session.api.send('getUnitGroup', { path: { id }, ...include });
    expectEmptyList(member(read.need(200, 'the unit group'), 'associated_units'), 'associated_units on read');
  }),

  'augno.includes.unit-paths-expand': example(async (session: AugnoSession) => {
    const { id } = await newUnit(session);
    const plain = (await session.api.call('getUnit', { path: { id } })).need(200, 'the unit');
    expectEqual(member(plain, 'owner'), null, 'owner without include');
    for (const path of includePaths(session, 'getUnit')) {
      const answer = await session.api.send('getUnit', { path: { id }, ...including([path]) });
      const owner = member(answer.expect(200, `${path} is a documented path`), 'owner');
      expectEqual(
        member(owner, 'type'),
        'account',
        `owner.type of a unit of the account, with ${path} included,`,
      );
    }
  }),

  'augno.includes.unit-group-paths-expand': example(async (session: AugnoSession) => {
    const { id, baseUnit } = await groupWithMember(session);
    const plain = (await session.api.call('getUnitGroup', { path: { id } })).need(200, 'the unit group');
    for (const name of ['base_unit', 'associated_units', 'owner']) {
      expectEqual(member(plain, name), null, `${name} without include`);
    }
    const paths = ['base_unit', 'associated_units'];
    const answer = await session.api.send('getUnitGroup', { path: { id }, ...including(paths) });
    const group = answer.expect(200, `${paths.join(' and ')} are documented paths`);
    expectEqual(member(group, 'base_unit', 'id'), baseUnit, 'base_unit.id');
    const members = list(member(group, 'associated_units', 'data'));
    expectEqual(members.length, 1, 'the number of associated units of a group with one');
  }),

  'augno.includes.item-category-paths-expand': example(async (session: AugnoSession) => {
    const group = await groupWithMember(session);
    const { id } = await newCategory(session, { type: 'product_category', unit_group_id: group.id });
    for (const path of includePaths(session, 'getItemCategory')) {
      const answer = await session.api.send('getItemCategory', { path: { id }, ...including([path]) });
      const category = answer.expect(200, `${path} is a documented path`);
      expectThat(isFilled(category, path), `${path} is not filled although it is included`);
    }
  }),

  'augno.includes.refused-where-nothing-expands': example(async (session: AugnoSession) => {
    const property_id = await knownProperty(session);
    const plain = await session.api.call('listAttributes', { path: { property_id } });
    const known = rowsOf(plain.need(200, 'the attributes'))[0]?.id;
    const query = { 'include[]': ['property'] };
    (await session.api.send('listAttributes', { path: { property_id }, query })).expect(
      400,
      'include on a list',
    );
    if (known === undefined) return;
    const one = await session.api.send('getAttribute', { path: { property_id, id: known }, query });
    one.expect(400, 'include on one attribute');
  }),

  'augno.includes.refusal-code-where-nothing-expands': observation(async (session: AugnoSession) => {
    const property_id = await knownProperty(session);
    const query = { 'include[]': ['property'] };
    const answer = await session.api.send('listAttributes', { path: { property_id }, query });
    return `include on the attribute list is answered ${answer.status} ${show(member(answer.json, 'error', 'code'))}`;
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;

/** @throws Blocked when the list has entries: which ones it has to have is for other rules to say */
function expectEmptyList(value: unknown, what: string): void {
  if (list(member(value, 'data')).length > 0) throw new Blocked(`${what} is not empty`);
  expectEqual(member(value, 'object'), 'list', `${what}.object`);
  expectEqual(member(value, 'data'), [], `${what}.data`);
}

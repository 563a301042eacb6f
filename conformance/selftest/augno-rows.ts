import type { Task } from './augno.js';
import { find, refusal, row, type Documented, type Row, type Store } from './augno-store.js';
import type * as stored from './augno-store.js';
import * as show from './augno-views.js';
import { bodyOf, factorsOf, free } from './augno-writes.js';
import type { Call, Reply } from './http.js';

type Handler = (task: Task) => Reply;

const done = (body: unknown, status = 200): Reply => ({ status, body });
const reserved = ['shipping', 'service', 'credit', 'tax'];

/** Changes, links and deletes of what products refer to. What refers to a deleted row goes on showing it. Mock: null. */
export function rowHandlers(store: Store): Readonly<Record<string, Handler>> {
  const { units, unitGroups, categories, productLines, properties, gone } = store;

  const isDefault = ({ id }: { readonly id: string }) =>
    reserved.includes(id) ? refusal(403, 'insufficient_permissions') : undefined;
  const isSystem = ({ account }: Row) =>
    account === undefined ? refusal(400, 'validation_failed') : undefined;

  /** The row that a call is about, which the platform must not own. */
  function own<R extends Row>(rows: readonly R[], { call, account }: Task, guard: typeof isSystem): R {
    const id = call.at['id'] ?? '';
    if (guard === isDefault && reserved.includes(id)) throw refusal(403, 'insufficient_permissions');
    const found = find(rows, account, id);
    const refused = guard(found);
    if (refused) throw refused;
    return found;
  }

  function removal<R extends Row>(rows: R[], guard: typeof isSystem, then: (removed: R) => void = () => {}) {
    return (task: Task): Reply => {
      const name = `${task.account} ${task.call.at['id']}`;
      if (gone.has(name)) throw refusal(410, 'resource_gone');
      const found = own(rows, task, guard);
      rows.splice(rows.indexOf(found), 1);
      gone.add(name);
      then(found);
      return done({});
    };
  }

  function groupOf({ call, account }: Task): stored.UnitGroup {
    return find(unitGroups, account, call.at['unit_group_id'] ?? '');
  }

  function groupToChange(task: Task): stored.UnitGroup {
    const group = groupOf(task);
    const refused = isSystem(group);
    if (refused) throw refused;
    return group;
  }

  function entryOf({ members }: stored.UnitGroup, call: Call): stored.Member {
    const found = members.find(({ id }) => id === call.at['id']);
    if (!found) throw refusal(404, 'resource_not_found');
    return found;
  }

  /** No. 23: a unit that the group has gets the new terms. Mock: refused. */
  function join(
    group: stored.UnitGroup,
    account: string,
    terms: Documented['AssociatedUnitInput'],
    param: string,
  ) {
    const { unit_id, ...given } = terms;
    const unit = find(units, account, unit_id);
    if (unit.type !== group.type) throw refusal(400, 'validation_failed', param);
    const usual = {
      discount_percentage: 0,
      discount_fixed: 0,
      customer_portal_visibility: 'visible' as const,
    };
    const present = group.members.find((one) => one.unit === unit);
    if (present) return Object.assign(present, given);
    const member: stored.Member = { ...usual, ...given, ...row('ungpun', account), unit };
    Object.assign(group, { members: [...group.members, member] });
    return member;
  }

  const propertyOf = ({ call, account }: Task) => find(properties, account, call.at['property_id'] ?? '');

  return {
    createProductLine({ call, account, tree }) {
      const { unit_group_id, ...body } = bodyOf<Documented['CreateProductLineRequest']>(
        call,
        'CreateProductLineRequest',
      );
      const group = find(unitGroups, account, unit_group_id);
      free(productLines, account, (other) => other.name === body.name, 'name');
      const line = { ...row('pdln', account), ...body, group };
      productLines.push(line);
      return { ...done(show.productLine(line, tree), 201), headers: { Location: `${call.path}/${line.id}` } };
    },

    updateProductLine(task) {
      const line = own(productLines, task, isDefault);
      const { unit_group_id, ...body } = bodyOf<Documented['UpdateProductLineRequest']>(
        task.call,
        'UpdateProductLineRequest',
      );
      const group = unit_group_id === undefined ? line.group : find(unitGroups, task.account, unit_group_id);
      free(productLines, task.account, (other) => other !== line && other.name === body.name, 'name');
      return done(show.productLine(Object.assign(line, body, { group }, now()), task.tree));
    },

    deleteProductLine: removal(productLines, isDefault),

    updateItemCategory(task) {
      const category = own(categories, task, isDefault);
      const body = bodyOf<Documented['UpdateItemCategoryRequest']>(task.call, 'UpdateItemCategoryRequest');
      free(categories, task.account, (other) => other !== category && other.name === body.name, 'name');
      return done(show.category(Object.assign(category, body, now()), task.tree));
    },

    deleteItemCategory: removal(categories, isDefault),

    addItemCategoryProperty(task) {
      const [category, property] = [own(categories, task, isDefault), propertyOf(task)];
      if (category.properties.includes(property)) throw refusal(409, 'resource_conflict', 'property_id');
      Object.assign(category, { properties: [...category.properties, property] });
      return done({});
    },

    removeItemCategoryProperty(task) {
      const [category, property] = [own(categories, task, isDefault), propertyOf(task)];
      Object.assign(category, { properties: category.properties.filter((one) => one !== property) });
      return done({});
    },

    changeItemCategoryUnitGroup(task) {
      const [category, group] = [own(categories, task, isDefault), groupOf(task)];
      if (group.type !== category.group.type) throw refusal(400, 'validation_failed', 'unit_group_id');
      Object.assign(category, { group });
      return done({});
    },

    updateUnit(task) {
      const unit = own(units, task, isSystem);
      const body = bodyOf<Documented['UpdateUnitRequest']>(task.call, 'UpdateUnitRequest');
      for (const name of ['abbreviation', 'name'] as const)
        free(units, task.account, (other) => other !== unit && other[name] === body[name], name);
      return done(show.unit(Object.assign(unit, body, factorsOf(body), now()), task.tree));
    },

    deleteUnit: removal(units, isSystem, (unit) => {
      for (const group of unitGroups)
        Object.assign(group, { members: group.members.filter((member) => member.unit !== unit) });
    }),

    updateUnitGroup(task) {
      const group = own(unitGroups, task, isSystem);
      const { account } = task;
      const {
        base_unit_id,
        associated_units = [],
        ...body
      } = bodyOf<Documented['UpdateUnitGroupRequest']>(task.call, 'UpdateUnitGroupRequest');
      const base = base_unit_id === undefined ? group.base : find(units, account, base_unit_id);
      if (base.type !== group.type) throw refusal(400, 'validation_failed', 'base_unit_id');
      free(unitGroups, account, (other) => other !== group && other.name === body.name, 'name');
      for (const terms of associated_units) join(group, account, terms, 'unit_conversions');
      return done(show.unitGroup(Object.assign(group, body, { base }, now()), task.tree));
    },

    deleteUnitGroup: removal(unitGroups, isSystem),

    listUnitGroupUnits: (task) =>
      // Row 32: the newest first. Mock: the oldest.
      done(
        show.listOf(
          groupOf(task)
            .members.map((one) => show.member(one, task.tree))
            .reverse(),
        ),
      ),

    createUnitGroupUnit(task) {
      const body = bodyOf<Documented['AssociatedUnitInput']>(task.call, 'AssociatedUnitInput');
      return done(show.member(join(groupToChange(task), task.account, body, 'unit_id'), task.tree), 201);
    },

    getUnitGroupUnit: (task) => done(show.member(entryOf(groupOf(task), task.call), task.tree)),

    updateUnitGroupUnit(task) {
      const entry = entryOf(groupToChange(task), task.call);
      const { unit_id: _, ...terms } = bodyOf<Documented['UpdateUnitGroupUnitRequest']>(
        task.call,
        'UpdateUnitGroupUnitRequest',
      );
      return done(show.member(Object.assign(entry, terms, now()), task.tree));
    },

    // §15.6: a second removal may be 404. Mock: 410.
    deleteUnitGroupUnit(task) {
      const group = groupToChange(task);
      const entry = entryOf(group, task.call);
      Object.assign(group, { members: group.members.filter((one) => one !== entry) });
      return done({});
    },
  };
}

function now() {
  return { updated_at: new Date().toISOString() };
}

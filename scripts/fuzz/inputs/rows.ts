import { spotsIn } from '../places.js';
import type { Family } from './family.js';

/** Ids of other workspaces' rows, in paths and bodies: whoever gets something by them reads what is not his. */
export const foreignRows: Family = {
  name: 'foreign rows',
  weight: 7,
  fits: ({ route, tenant, params, query, json }) =>
    route.api !== 'control' &&
    tenant !== undefined &&
    (params.size > 0 ||
      query.some(([name]) => isForeign(name)) ||
      spotsIn(json).some(({ name }) => isForeign(name))),
  corrupt(draft, dice, { knowledge, sandbox }) {
    const others = sandbox.credentials.filter(
      ({ api, workspace }) => api === draft.route.api && workspace !== draft.tenant,
    );
    const { workspace } = dice.pick(others);
    const literals = draft.route.path.split('/');
    for (const name of draft.params.keys()) {
      const before = literals[literals.indexOf(`{${name}}`) - 1] ?? name;
      const found = name === 'id' ? knowledge.ids(before, workspace) : foreign(name);
      if (found.length > 0) draft.params.set(name, encodeURIComponent(dice.pick(found)));
    }
    draft.fill();
    for (const spot of spotsIn(draft.json)) {
      const found = foreign(spot.name);
      if (found.length > 0 && dice.oneIn(2)) spot.set(dice.pick(found));
    }
    draft.query = draft.query.map(([name, value]) => {
      const found = foreign(decodeURIComponent(name));
      return [name, found.length > 0 ? encodeURIComponent(dice.pick(found)) : value];
    });

    function foreign(name: string): string[] {
      if (isId(name)) return knowledge.ids(name, workspace);
      return isValue(name) ? knowledge.values(name, workspace) : [];
    }
  },
};

function isForeign(name: string): boolean {
  return isId(name) || isValue(name);
}

function isId(name: string): boolean {
  return /ids?(\[\]|%5B%5D)?$/i.test(name);
}

function isValue(name: string): boolean {
  return /^(serial|gtin|serialNumber|sku)$/.test(name);
}

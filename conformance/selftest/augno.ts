import type { ContractOperation } from '../../generated/formats.js';
import { keyOf, latest, Limiter, Replays, versionOf, type Key } from './augno-gate.js';
import * as items from './augno-items.js';
import { pageOf, productsListed, queryOf, type Listing, type Query } from './augno-lists.js';
import * as properly from './augno-properties.js';
import { rowHandlers } from './augno-rows.js';
import { find, newName, refusal, sees, type Product, type Row, type Store } from './augno-store.js';
import * as show from './augno-views.js';
import type { Tree } from './augno-views.js';
import * as write from './augno-writes.js';
import { header, Refusal, type Call, type Reply, type Service } from './http.js';

/** A call that may be carried out: for whom, with what query, and which objects are to be shown. */
export interface Task {
  readonly call: Call;
  readonly account: string;
  readonly query: Query;
  readonly tree: Tree;
}

/**
 * The product catalogue of Augno: correct by its pages, and otherwise wherever they leave a choice (row: of facts §21,
 * no.: of §20).
 */
export function augno(store: Store, keys: ReadonlyMap<string, Key>, { isLimited = true } = {}): Service {
  const limiter = new Limiter(isLimited);
  const replays = new Replays();
  const handlers = handlersOf(store);

  return async (call) => {
    const { operation } = call;
    // Row 19: what the router answers has no version. Mock: it has.
    const headers: Record<string, string> = { 'Request-ID': `rq_${newName(19)}` };
    const reply = await settled(async () => {
      if (!operation) {
        const [status, code] = call.pathIsKnown ? [405, 'method_not_allowed'] : [404, 'resource_not_found'];
        throw refusal(Number(status), String(code));
      }
      Object.assign(headers, limiter.admit(call.address), { 'Augno-Version': latest });
      const { token, key } = keyOf(call, keys);
      if (key.state === 'past_due') throw refusal(402, 'payment_required');
      const actor = 'Augno-Actor-Account';
      if (header(call, actor) !== '') throw refusal(400, 'validation_failed', actor);
      // Row 47: a key has one account, so Augno-Account is not looked at. Mock: another one is refused.
      headers['Augno-Version'] = versionOf(call);
      return replays.once(call, token, () => settled(async () => carryOut(call, operation, key)));
    });
    return { ...reply, headers: { ...headers, ...reply.headers } };
  };

  function carryOut(call: Call, operation: ContractOperation, { account, mayWrite }: Key): Reply {
    if (call.method !== 'GET' && !mayWrite) throw refusal(403, 'insufficient_permissions');
    const query = queryOf(call, operation);
    const handler = handlers[operation.id];
    if (!handler) throw refusal(500, 'internal_error');
    return handler({ call, account, query, tree: show.treeOf(query['include'] ?? []) });
  }
}

async function settled(work: () => Promise<Reply>): Promise<Reply> {
  try {
    return await work();
  } catch (error) {
    return (error instanceof Refusal ? error : refusal(500, 'internal_error')).reply;
  }
}

function handlersOf(store: Store): Readonly<Record<string, (task: Task) => Reply>> {
  const { units, unitGroups, categories, productLines, properties, attributes, products } = store;
  const done = (body: unknown): Reply => ({ status: 200, body });

  function creation<R extends Row>(
    make: (call: Call, account: string, store: Store) => R,
    view: (row: R, tree: Tree) => unknown,
  ) {
    return ({ call, account, tree }: Task): Reply => {
      const row = make(call, account, store);
      const headers = { Location: `${call.path.replace(/\/$/, '')}/${row.id}` };
      return { status: 201, body: view(row, tree), headers };
    };
  }

  function reading<R extends Row>(rows: readonly R[], view: (row: R, tree: Tree) => unknown) {
    return ({ call, account, tree }: Task) => done(view(find(rows, account, call.at['id'] ?? ''), tree));
  }

  function listing<R extends Row>(
    rows: readonly R[],
    view: (row: R, tree: Tree) => unknown,
    listed: (rows: readonly R[], task: Task) => Omit<Listing<R>, 'view'>,
  ) {
    return (task: Task) => {
      const seen = rows.filter((row) => sees(task.account, row));
      const shown = { ...listed(seen, task), view: (row: R) => view(row, task.tree) };
      return done(pageOf(task.call, task.query, shown));
    };
  }

  const ofType = <R extends { readonly type: string }>(rows: readonly R[], { query }: Task) =>
    rows.filter(({ type }) => query['type'] === undefined || query['type'].includes(type));
  const byName = ({ name }: { readonly name: string }) => [name];
  const property = (row: (typeof properties)[number], tree: Tree) => show.property(row, tree, attributes);

  return {
    ...rowHandlers(store),
    createProduct: creation(write.createProduct, show.product),
    updateProduct: ({ call, account, tree }) => done(later(write.updateProduct(call, account, store), tree)),
    deleteProduct: ({ call, account, tree }) => done(later(write.deleteProduct(call, account, store), tree)),
    getProduct: (task) =>
      reading(
        products.filter(({ deleted }) => !deleted),
        later,
      )(task),
    listProducts: listing(products, later, (rows, { query }) => productsListed(rows, query)),

    createUnit: creation(write.createUnit, show.unit),
    getUnit: reading(units, show.unit),
    listUnits: listing(units, show.unit, (rows, task) => {
      const groups = task.query['unit_group_ids'];
      const members = unitGroups.filter(({ id }) => groups?.includes(id)).flatMap((group) => group.members);
      const isIn = (id: string) => groups === undefined || members.some(({ unit }) => unit.id === id);
      const texts = ({ name, abbreviation }: (typeof units)[number]) => [name, abbreviation];
      return { rows: ofType(rows, task).filter(({ id }) => isIn(id)), texts };
    }),

    createUnitGroup: creation(write.createUnitGroup, show.unitGroup),
    getUnitGroup: reading(unitGroups, show.unitGroup),
    listUnitGroups: listing(unitGroups, show.unitGroup, (rows, task) => ({
      rows: ofType(rows, task),
      texts: byName,
    })),

    createItemCategory: creation(write.createItemCategory, show.category),
    getItemCategory: reading(categories, show.category),
    listItemCategories: listing(categories, show.category, (rows, task) => ({
      rows: ofType(rows, task),
      texts: byName,
    })),

    getProductLine: reading(productLines, show.productLine),
    listProductLines: listing(productLines, show.productLine, (rows) => ({ rows, texts: byName })),
    getProperty: reading(properties, property),
    listProperties: listing(properties, property, (rows) => ({ rows, texts: byName })),

    getAttribute: (task) => reading(attributesOf(task), show.attribute)(task),
    listAttributes: (task) =>
      listing(attributesOf(task), show.attribute, (rows) => ({
        rows,
        texts: ({ value }) => [value],
        position: ({ sort_order, seq }) => [sort_order, seq],
      }))(task),

    // Row 18: with a Location. Mock: without.
    createProperty: creation(properly.createProperty, property),
    updateProperty: ({ call, account, tree }) =>
      done(property(properly.updateProperty(call, account, store), tree)),
    deleteProperty: ({ call, account }) => done(properly.deleteProperty(call, account, store)),
    createAttribute: ({ call, account, tree }) => ({
      status: 201,
      body: show.attribute(properly.createAttribute(call, account, store), tree),
    }),
    updateAttribute: ({ call, account, tree }) =>
      done(show.attribute(properly.updateAttribute(call, account, store), tree)),
    deleteAttribute: ({ call, account }) => done(properly.deleteAttribute(call, account, store)),

    getItem: ({ call, account, tree }) => done(show.item(items.itemAt(call, account, store), tree)),
    listItems: listing(
      products,
      (row, tree) => show.item(row.item, tree),
      (rows, { query }) => productsListed(items.behindItems(rows, query), query),
    ),
    assignItemCategory: ({ call, account, tree }) =>
      done(show.item(items.assignItemCategory(call, account, store), tree)),
    addItemAttribute: ({ call, account, tree }) =>
      done(show.item(items.addItemAttribute(call, account, store), tree)),
    removeItemAttribute: ({ call, account, tree }) =>
      done(show.item(items.removeItemAttribute(call, account, store), tree)),
    assignProductLine: ({ call, account, tree }) =>
      done(later(items.assignProductLine(call, account, store), tree)),
  };

  function attributesOf({ call, account }: Task) {
    const { id } = find(properties, account, call.at['property_id'] ?? '');
    return attributes.filter((one) => one.property.id === id);
  }
}

/** No. 7: after the creation the attributes of an item tell their property. Mock: never. */
function later(row: Product, tree: Tree) {
  const { item } = tree;
  const told = item?.['attributes'] ? { ...tree, item: { ...item, attributes: { property: {} } } } : tree;
  return show.product(row, told);
}

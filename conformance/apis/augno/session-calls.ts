import type { operations } from '../../../generated/augno/openapi.js';
import { secondsIn } from '../../engine/clock.js';
import { list, member, text } from '../../engine/read.js';
import type { Answer } from '../../http/answer.js';
import { observe, type Observation } from '../../model/answers.js';
import type { Adapter, Names, Step } from '../../model/command-runner.js';
import { itemCategoryCreation, productCreation, unitCreation, unitGroupCreation } from './creations.js';
import { created } from '../../laws/creation.js';
import type { AugnoSession, Ground } from './ground.js';
import { isMarked } from './keyed.js';
import { attributeCreation, propertyCreation } from './property-creations.js';
import type { Call, ProductChange } from './model-state.js';
import { productLineCreation } from './product-line-creation.js';
import type { Change, Command } from './session-commands.js';
import { restOf } from './session-rows.js';

type AugnoStep = Step<operations, Call>;

interface Particulars {
  /** What products and the other rows refer to. */
  readonly ground: Ground;
  /** The property that attributes are made of; empty where none are. */
  readonly property: string;
  /** The header for keys, and how long one is remembered, as an ISO 8601 duration. */
  readonly header: string;
  readonly window: string;
}

/** The item has what a product is told apart by. */
const query = { 'include[]': ['item'] };

const creations = {
  createProduct: productCreation,
  createUnit: unitCreation,
  createUnitGroup: unitGroupCreation,
  createItemCategory: itemCategoryCreation,
  createProductLine: productLineCreation,
  createProperty: propertyCreation,
  createAttribute: attributeCreation,
};

const nouns = {
  ...({ createUnit: 'unit', createUnitGroup: 'unit group', createItemCategory: 'category' } as const),
  ...({
    createProductLine: 'product line',
    createProperty: 'property',
    createAttribute: 'attribute',
  } as const),
};

/** How commands become calls of Augno. */
export function adapterFor(
  session: AugnoSession,
  given: Pick<Particulars, 'ground' | 'property'>,
): Adapter<operations, Command, Call> {
  const { header, window } = session.contract.policies.idempotency;
  return {
    idMember: 'id',
    translate: (command, names) => translate(command, names, { ...given, header, window }),
    observe: (answer, call) => observe(answer, reading(answer, call), isMarked(session, answer)),
    remember({ operation }, answer) {
      if (answer.status !== created || !isCreation(operation)) return;
      creations[operation].remember(session, answer.json);
    },
  };
}

function translate(
  command: Command,
  names: Names,
  { ground, property, header, window }: Particulars,
): AugnoStep | undefined {
  const named = (name: string | number) => `${names.mark}-${name}`;
  const row = (wanted: string, step: (id: string, name: string) => AugnoStep) => {
    const found = names.find(wanted);
    return found && step(found.id, found.name);
  };
  /** The request with its key. One key may serve several operations; `of` keeps it apart where that is not said. */
  const keyed = (key: number | undefined, sent: object, of = '') => {
    if (key === undefined) return {};
    const value = named(`key${key}${of}`);
    return {
      keyed: { key: `${command.type} ${value}`, fingerprint: JSON.stringify(sent) },
      headers: { [header]: value },
      caption: ` under key ${key}`,
    };
  };

  const { type } = command;
  switch (type) {
    case 'createProduct': {
      const { sku, notes, key } = command;
      const body = { sku: named(sku), type: 'sale', category_id: ground.category.id, notes };
      const { keyed: used, headers, caption = '' } = keyed(key, body);
      return {
        label: `create product ${sku} with notes ${notes}${caption}`,
        call: { type, sku: body.sku, notes, keyed: used },
        request: { operation: type, body, query, ...(headers && { headers }) },
        creates: `product ${sku}`,
      };
    }
    case 'updateProduct':
      return row(`product ${command.product}`, (id, name) => {
        const change = changeOf(command.change, named);
        const { keyed: used, headers, caption = '' } = keyed(command.key, change, `-${id}`);
        const [entry = []] = Object.entries(command.change);
        return {
          label: `change ${name}: ${entry.join(' ')}${caption}`,
          call: { type, id, change, keyed: used },
          request: { operation: type, path: { id }, body: change, query, ...(headers && { headers }) },
        };
      });
    case 'getProduct':
    case 'deleteProduct':
      return row(`product ${command.product}`, (id, name) => ({
        label: `${type === 'getProduct' ? 'read' : 'delete'} ${name}`,
        call: { type, id },
        request: { operation: type, path: { id }, query },
      }));
    case 'listProducts': {
      const sku = named(command.sku);
      return {
        label: `list products with SKU ${command.sku}`,
        call: { type, sku },
        request: { operation: type, query: { ...query, q: sku, limit: 1000 } },
      };
    }
    case 'createUnit':
    case 'createUnitGroup':
    case 'createItemCategory':
    case 'createProductLine':
    case 'createProperty':
    case 'createAttribute': {
      const { name, abbreviation, key } = command;
      const isAttribute = type === 'createAttribute';
      const texts: Record<string, string> = { [isAttribute ? 'value' : 'name']: named(name) };
      if (type === 'createUnit') texts['abbreviation'] = named(`${abbreviation}.`);
      const body = { ...texts, ...restOf(type, ground) };
      const { keyed: used, headers, caption = '' } = keyed(key, body);
      const short = type === 'createUnit' ? `, short ${abbreviation}` : '';
      return {
        label: `create ${nouns[type]} ${name}${short}${caption}`,
        call: { type, texts, keyed: used },
        request: {
          ...{ operation: type, body, ...(headers && { headers }) },
          ...(isAttribute && { path: { property_id: property } }),
        },
      };
    }
    case 'passKeyWindow':
      return {
        label: `let ${window} and a minute pass`,
        call: { type },
        request: { advance: `PT${secondsIn(window) + 60}S` },
      };
  }
}

function changeOf(change: Change, named: (name: string) => string): ProductChange {
  return 'sku' in change ? { sku: named(change.sku) } : change;
}

/** What the model predicts of a body. */
function reading(answer: Answer, call: Call): Pick<Observation, 'code' | 'id' | 'shows'> {
  const body = answer.json;
  if (answer.status >= 300) {
    const error = member(body, 'error');
    const [type, param] = [member(error, 'type'), member(error, 'param')];
    return { code: text(member(error, 'code')), shows: { type, param } };
  }
  const id = text(member(body, 'id'));
  switch (call.type) {
    case 'createUnit':
    case 'createUnitGroup':
    case 'createItemCategory':
    case 'createProductLine':
    case 'createProperty':
    case 'createAttribute': {
      const [name, abbreviation] = [member(body, 'name'), member(body, 'abbreviation')];
      return { id, shows: { name, abbreviation, value: member(body, 'value') } };
    }
    case 'listProducts':
      return { shows: { rows: idsUnder(call.sku, body) } };
    case 'passKeyWindow':
      return { shows: {} };
    default:
      return {
        id,
        shows: {
          sku: member(body, 'item', 'sku'),
          notes: member(body, 'item', 'notes'),
          portal_visibility: member(body, 'portal_visibility'),
        },
      };
  }
}

/** Ids of the listed products that have the SKU. */
function idsUnder(sku: string, page: unknown): unknown[] {
  const matching = list(member(page, 'data')).filter((row) => member(row, 'item', 'sku') === sku);
  return matching.map((row) => text(member(row, 'id'))).sort();
}

function isCreation(operation: string): operation is keyof typeof creations {
  return Object.hasOwn(creations, operation);
}

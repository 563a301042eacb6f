import type { operations } from '../../../generated/tracepass/openapi.js';
import { secondsIn } from '../../engine/clock.js';
import { member, text } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import type { Answer } from '../../http/answer.js';
import type { ApiClient } from '../../http/client.js';
import { created } from '../../laws/creation.js';
import { observe, type Observation } from '../../model/answers.js';
import type { Adapter, Names, Step } from '../../model/command-runner.js';
import { groundCategory } from './bodies.js';
import { freshGtin, passportCreation, productCreation, rows } from './ground.js';
import type { Call, ProductChange } from './model-state.js';
import { errorOf } from './refusals.js';
import type { Change, Command } from './session-commands.js';

type TracepassStep = Step<operations, Call>;

interface Particulars {
  /** All passports of a session have one GTIN. */
  readonly gtin: string;
  /** The header for keys, and how long one is remembered, as an ISO 8601 duration. */
  readonly header: string;
  readonly window: string;
}

/** The most rows that a page can have. */
const limit = 100;

/** How commands become calls of TracePass; `client` is whose workspace the session works in. */
export function adapterFor(
  session: Session<operations>,
  client: ApiClient<operations>,
): Adapter<operations, Command, Call> {
  const { header, window } = session.contract.policies.idempotency;
  const particulars = { gtin: freshGtin(session), header, window };
  return {
    idMember: '_id',
    translate: (command, names) => translate(command, names, particulars),
    observe: (answer, call) => observe(answer, reading(answer, call)),
    remember({ operation }, answer) {
      if (answer.status !== created) return;
      const creation = operation === 'createProduct' ? productCreation : passportCreation;
      creation.remember(session, answer.json, client);
    },
  };
}

function translate(
  command: Command,
  names: Names,
  { gtin, header, window }: Particulars,
): TracepassStep | undefined {
  const named = (name: string | number) => `${names.mark}-${name}`;
  const row = (wanted: string, step: (id: string, name: string) => TracepassStep) => {
    const found = names.find(wanted);
    return found && step(found.id, found.name);
  };
  /** The request with its key, which no other operation has: whether keys are shared between them is not said. */
  const keyed = (key: string | number | undefined, operation: Command['type'], sent: object) => {
    if (key === undefined) return {};
    const value = named(`${operation}-${key}`);
    return {
      keyed: { key: value, fingerprint: JSON.stringify(sent) },
      headers: { [header]: value },
      caption: ` under key ${key}`,
    };
  };

  const { type } = command;
  switch (type) {
    case 'createProduct': {
      const { model, name, key } = command;
      const body = { name: named(name), model: named(model), category: groundCategory };
      const { keyed: used, headers, caption = '' } = keyed(key, type, body);
      return {
        label: `create product ${model}, named ${name}${caption}`,
        call: { type, name: body.name, model: body.model, keyed: used },
        request: { operation: type, body, ...(headers && { headers }) },
        creates: `product ${model}`,
      };
    }
    case 'updateProduct': {
      const change = changeOf(command.change, named);
      const [entry = []] = Object.entries(command.change);
      return row(`product ${command.product}`, (id, name) => ({
        label: `change ${name}: ${entry.join(' ')}`,
        call: { type, id, change },
        request: { operation: type, path: { id }, body: change },
      }));
    }
    case 'getProduct':
      return row(`product ${command.product}`, (id, name) => ({
        label: `read ${name}`,
        call: { type, id },
        request: { operation: type, path: { id } },
      }));
    case 'listProducts': {
      const model = named(command.model);
      return {
        label: `list products with model ${command.model}`,
        call: { type, model },
        request: { operation: type, query: { search: model, limit } },
      };
    }
    case 'createPassport':
      return row(`product ${command.product}`, (productId, product) => {
        const { serial, key, confirms = false } = command;
        const gs1 = { gtin, serialNumber: named(serial) };
        const body = { productId, gs1, ...(confirms && { confirmOverage: true }) };
        const { keyed: used, headers, caption = '' } = keyed(key, type, body);
        return {
          label: `create passport ${serial} of ${product}${confirms ? ', charge accepted' : ''}${caption}`,
          call: { type, productId, serial: gs1.serialNumber, confirms, keyed: used },
          request: { operation: type, body, ...(headers && { headers }) },
          creates: `passport ${serial}`,
        };
      });
    case 'getPassport':
      return row(`passport ${command.serial}`, (id, name) => ({
        label: `read ${name}`,
        call: { type, id },
        request: { operation: type, path: { id } },
      }));
    case 'deletePassport':
      return row(`passport ${command.serial}`, (id, name) => {
        const key = command.key && `${command.key}-${id}`;
        const { keyed: used, headers } = keyed(key, type, { id });
        return {
          label: `delete ${name}${command.key === undefined ? '' : ` under key ${command.key}`}`,
          call: { type, id, keyed: used },
          request: { operation: type, path: { id }, ...(headers && { headers }) },
        };
      });
    case 'listPassports':
      return row(`product ${command.product}`, (productId, name) => ({
        label: `list passports of ${name}`,
        call: { type, productId },
        request: { operation: type, query: { productId, limit } },
      }));
    case 'passKeyWindow':
      return {
        label: `let ${window} and a minute pass`,
        call: { type },
        request: { advance: `PT${secondsIn(window) + 60}S` },
      };
  }
}

function changeOf(change: Change, named: (name: string) => string): ProductChange {
  if ('model' in change) return { model: named(change.model) };
  return 'name' in change ? { name: named(change.name) } : change;
}

/** What the model predicts of a body. */
function reading(answer: Answer, call: Call): Pick<Observation, 'code' | 'id' | 'shows'> {
  const body = answer.json;
  if (answer.status >= 300) return { code: errorOf(answer), shows: {} };
  const id = text(member(body, '_id'));
  switch (call.type) {
    case 'createProduct':
    case 'getProduct':
    case 'updateProduct':
      return { id, shows: picked(body, ['name', 'model', 'status', 'passportCount']) };
    case 'createPassport':
    case 'getPassport': {
      const serialNumber = member(body, 'gs1', 'serialNumber');
      return { id, shows: { ...picked(body, ['productId', 'status']), serialNumber } };
    }
    case 'deletePassport':
      return { shows: { passportId: member(body, 'summary', 'passportId') } };
    case 'listProducts': {
      const matching = rows(body).filter((row) => member(row, 'model') === call.model);
      return {
        shows: {
          rows: matching.map((row) => `${text(member(row, '_id'))} ${text(member(row, 'name'))}`).sort(),
        },
      };
    }
    case 'listPassports':
      return {
        shows: {
          rows: rows(body)
            .map((row) => text(member(row, '_id')))
            .sort(),
        },
      };
    case 'passKeyWindow':
      return { shows: {} };
  }
}

function picked(body: unknown, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, member(body, name)]));
}

import type { Bodies } from './bodies.js';
import type { Dice } from './dice.js';
import { Draft } from './draft.js';
import type { Knowledge } from './knowledge.js';
import { spotsIn } from './places.js';
import { versionHeader, type Route } from './routes.js';
import type { Credential, FuzzedSandbox } from './sandbox.js';
import { pngForm } from './inputs/forms.js';

/** What requests are made of. */
export interface Material {
  readonly knowledge: Knowledge;
  readonly bodies: Bodies;
  readonly sandbox: FuzzedSandbox;
}

/**
 * A valid request of a route, mostly about rows that exist.
 *
 * @param credential to be sent; one that the dice choose, or none, when left out
 */
export function compose(route: Route, material: Material, dice: Dice, credential?: Credential): Draft {
  const draft = new Draft(route);
  const { sandbox, bodies } = material;
  const workspace = signIn(draft, credential ?? chosenCredential(route, sandbox, dice), dice);
  // A stream of events lasts as long as somebody listens.
  draft.endless = route.operation.id === 'streamJournal';
  draft.alone = draft.endless;
  const { parameters, requestBody } = route.operation;
  const literals = route.path.split('/');
  for (const { in: place, name, required, schema } of parameters) {
    if (place === 'path') {
      const before = literals[literals.indexOf(`{${name}}`) - 1] ?? name;
      const value = named(name, /^(id|key)$/.test(name) ? before : name, workspace, material, dice);
      draft.params.set(name, encodeURIComponent(value ?? fromSchema(schema, dice)));
    } else if (place === 'query' && (required || dice.oneIn(3))) {
      const value = named(name, name, workspace, material, dice) ?? fromSchema(schema, dice);
      draft.query.push([encodeURIComponent(name), encodeURIComponent(value)]);
    }
  }
  draft.fill();
  if (requestBody?.mediaType !== undefined) pngForm(draft, dice);
  else draft.json = bodies.valid(route, dice);
  for (const { name, value, set } of spotsIn(draft.json)) {
    if (typeof value !== 'string' || dice.oneIn(12)) continue;
    const known = knownValue(name, workspace, material, dice);
    if (known !== undefined) set(known);
  }
  if (draft.json !== undefined) draft.setHeader('Content-Type', 'application/json');
  return draft;
}

/** Mostly the primary credential, whose limits are wide. */
function chosenCredential({ api }: Route, sandbox: FuzzedSandbox, dice: Dice): Credential | undefined {
  const own = sandbox.credentials.filter((each) => each.api === api);
  if (own.length === 0) return undefined;
  return dice.oneIn(4) ? dice.pick(own) : own.find(({ name }) => name === 'primary');
}

/** Puts a credential into the request, or now and then none; returns the workspace that the request is about. */
function signIn(draft: Draft, credential: Credential | undefined, dice: Dice): string {
  const version = versionHeader(draft.route.api);
  if (version) draft.setHeader(...version);
  if (!credential) return '';
  if (!dice.oneIn(40)) {
    draft.setHeader('Authorization', `Bearer ${credential.token}`);
    draft.tenant = credential.workspace;
  }
  return credential.workspace;
}

function named(
  name: string,
  collection: string,
  workspace: string,
  material: Material,
  dice: Dice,
): string | undefined {
  if (name === 'sandbox') return material.sandbox.name;
  const ids = material.knowledge.ids(collection, workspace);
  if (/(^id$|_id$|_ids$|Id$|^fault$|^workspace$)/.test(name) && ids.length > 0) return dice.pick(ids);
  return knownValue(name, workspace, material, dice);
}

function knownValue(
  name: string,
  workspace: string,
  { knowledge }: Material,
  dice: Dice,
): string | undefined {
  const ids = /ids?$/i.test(name) ? knowledge.ids(name, workspace) : [];
  if (ids.length > 0) return dice.pick(ids);
  if (!/^(serial|gtin|key|role|category|api|table|workspace|operation|sandbox)$/.test(name)) return undefined;
  const values = knowledge.values(name, workspace);
  return values.length > 0 ? dice.pick(values) : undefined;
}

/** A value for a parameter, by the little that schemas of parameters say. */
function fromSchema(schema: Readonly<Record<string, unknown>>, dice: Dice): string {
  const { type, enum: listed, minimum, items } = schema;
  if (Array.isArray(listed) && listed.length > 0) return String(dice.pick(listed));
  if (type === 'integer' || type === 'number') return String(typeof minimum === 'number' ? minimum : 1);
  if (type === 'boolean') return 'true';
  if (type === 'array' && isSchema(items)) return fromSchema(items, dice);
  return dice.pick(['a', 'steel', '04012345678901', 'SN-1', '2026-05-09T10:00:00Z', '000000']);
}

function isSchema(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

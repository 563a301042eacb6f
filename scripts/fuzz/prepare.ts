import { Bodies } from './bodies.js';
import { compose, type Material } from './compose.js';
import { Desk, DeskFailed } from './desk.js';
import { Dice } from './dice.js';
import { canaryMark, Knowledge } from './knowledge.js';
import { spotsIn } from './places.js';
import type { Route } from './routes.js';
import { FuzzedSandbox, type Credential } from './sandbox.js';
import type { Answer } from './wire/answer.js';
import type { Place } from './wire/outcome.js';

/** What a run begins with. */
export interface Prepared {
  readonly routes: readonly Route[];
  readonly knowledge: Knowledge;
  readonly bodies: Bodies;
  /** A snapshot with rows of every workspace that can have some, each marked with its canary. */
  readonly baseline: string;
  /** The canary of each workspace. */
  readonly canaries: ReadonlyMap<string, string>;
}

/** Workspaces of each API that get rows. */
const workspaces = 3;
/** Rows that are tried for each route that creates some, and made at most. */
const attempts = 6;
const enough = 2;

/**
 * Fills a sandbox with rows of several workspaces, learns their ids, and keeps it as a snapshot.
 *
 * @throws DeskFailed when the mock does not answer, or an API has not two workspaces with marked rows
 */
export async function prepare(place: Place, routes: readonly Route[], seed: number): Promise<Prepared> {
  const desk = new Desk(place);
  const sandbox = new FuzzedSandbox('prepared', desk);
  await sandbox.make();
  const knowledge = new Knowledge();
  const material: Material = { knowledge, bodies: new Bodies(seed), sandbox };
  const canaries = new Map<string, string>();
  const dice = new Dice(seed, -1);
  const served = routes.filter(({ api }) => api !== 'control');
  const apis = new Set(served.map(({ api }) => api));
  for (const api of apis) {
    const own = served.filter((route) => route.api === api);
    const marked = new Set<string>();
    for (const credential of sandbox.writers(api).slice(0, workspaces)) {
      const { workspace } = credential;
      const canary = `${canaryMark}${canaries.size}x`;
      canaries.set(workspace, canary);
      let missing = own.filter(isCreate);
      // What is created first, the others may need.
      for (let pass = 0; pass < 3; pass += 1) {
        await learn(desk, own, material, credential);
        const without: Route[] = [];
        for (const route of missing) {
          const created = await createSome(desk, route, material, credential, canary, dice);
          if (created > 0) marked.add(workspace);
          else without.push(route);
        }
        missing = without;
      }
      await learn(desk, own, material, credential);
    }
    if (marked.size < 2)
      throw new DeskFailed(`${api} has marked rows of ${marked.size} workspaces; it takes two`);
  }
  for (const { api, name, rows } of sandbox.tables) knowledge.learnValues('', [{ api, table: name, rows }]);
  knowledge.learnValues(
    '',
    [...canaries.keys()].map((workspace) => ({ workspace })),
  );
  const baseline = await sandbox.snapshot();
  await sandbox.remove();
  desk.close();
  return { routes, knowledge, bodies: material.bodies, baseline, canaries };
}

function isCreate({ operation: { method, path, responses } }: Route): boolean {
  return method === 'POST' && !path.includes('{') && '201' in responses && !path.endsWith('/batch');
}

async function createSome(
  desk: Desk,
  route: Route,
  material: Material,
  credential: Credential,
  canary: string,
  dice: Dice,
): Promise<number> {
  let created = 0;
  for (let attempt = 0; attempt < attempts && created < enough; attempt += 1) {
    const draft = compose(route, material, dice, credential);
    const { name, token } = credential;
    const texts = spotsIn(draft.json).filter((spot) => typeof spot.value === 'string' && isText(spot.name));
    texts.forEach(({ set }, index) => set(`${canary}${attempt}${index}`));
    if (texts.length === 0)
      throw new DeskFailed(`${route.operation.id}: nothing to put the canary of ${name} into`);
    const headers = { ...Object.fromEntries(draft.headers), Authorization: `Bearer ${token}` };
    const path = material.sandbox.basePath + draft.path;
    const answer = await asked(desk, material.sandbox, draft.method, path, { headers, body: draft.json });
    if (answer.status === 201) created += 1;
  }
  return created;
}

/** An answer, after the next second has begun where the limit of this one was used up. */
async function asked(
  desk: Desk,
  sandbox: FuzzedSandbox,
  ...request: Parameters<Desk['ask']>
): Promise<Answer> {
  const answer = await desk.ask(...request);
  if (answer.status !== 429) return answer;
  const { method, path, body } = sandbox.nextSecond;
  await desk.have(method, path, { body });
  return desk.ask(...request);
}

function isText(name: string): boolean {
  return /^(name|model|sku|description|serialNumber|abbreviation)$/.test(name);
}

/** Reads every list that has no required parameters, and a few of the rows in it one by one. */
async function learn(
  desk: Desk,
  routes: readonly Route[],
  { knowledge, bodies, sandbox }: Material,
  credential: Credential,
): Promise<void> {
  const { workspace } = credential;
  const reads = routes.filter(({ operation }) => operation.method === 'GET');
  const sorted = reads.toSorted((a, b) => a.path.length - b.path.length);
  for (const route of sorted) {
    const draft = compose(route, { knowledge, bodies, sandbox }, new Dice(0, 0), credential);
    const headers = { ...Object.fromEntries(draft.headers), Authorization: `Bearer ${credential.token}` };
    const answer = await asked(desk, sandbox, 'GET', sandbox.basePath + draft.path, { headers });
    if (answer.status !== 200 || !/json/.test(answer.headers.join())) continue;
    const body: unknown = JSON.parse(answer.body.toString());
    const collection = route.path.split('/').at(-1) ?? '';
    if (collection.includes('{')) knowledge.learnValues(workspace, body);
    else knowledge.learnList(workspace, collection, body);
  }
}

import fc from 'fast-check';
import type { Answer } from '../http/answer.js';
import type { ApiClient, RawOptions } from '../http/client.js';
import type { Session } from '../engine/session.js';

/** How an API creates one kind of resource: what the laws about creation need to know. */
export interface Creation<Operations, Template = unknown> {
  readonly operation: keyof Operations & string;
  /** Valid inputs, made from the contract's schema. The ground they stand on (a category, a product) is prepared here. */
  templates(session: Session<Operations>): fc.Arbitrary<Template> | Promise<fc.Arbitrary<Template>>;
  /** A request from a template; its unique members get values that nothing else on the target has. */
  request(session: Session<Operations>, template: Template): CreationRequest;
  /** Another valid request that differs from the given one in a value. */
  vary(session: Session<Operations>, request: CreationRequest): CreationRequest;
  /** The id in a success body; undefined when there is none. */
  idOf(body: unknown): string | undefined;
  /** Enters a created resource in the run's ledger; one that is entered already stays entered once. */
  remember(session: Session<Operations>, body: unknown, client?: ApiClient<Operations>): void;
  /** How many resources made from this request the target shows in its lists. */
  count(
    session: Session<Operations>,
    request: CreationRequest,
    client?: ApiClient<Operations>,
  ): Promise<number>;
}

export type CreationRequest = RawOptions & { body: object };

/** Status of a successful creation in both contracts. */
export const created = 201;

/** Sends a creation and enters it in the ledger when it succeeds. */
export async function create<Operations, Template>(
  binding: Creation<Operations, Template>,
  session: Session<Operations>,
  request: RawOptions,
  client: ApiClient<Operations> = session.api,
): Promise<Answer> {
  const answer = await client.send(binding.operation, request);
  if (answer.status === created) binding.remember(session, answer.json, client);
  return answer;
}

/**
 * A creation that succeeded, of which nothing is changed: one of its own for every case, or one for all that ask with
 * the same template where writes are limited.
 *
 * @throws Blocked unless it succeeds
 */
export function standing<Operations, Template>(
  binding: Creation<Operations, Template>,
  session: Session<Operations>,
  template: Template,
): Promise<{ readonly request: CreationRequest; readonly answer: Answer }> {
  return session.specimen(`${binding.operation} with ${JSON.stringify(template)}`, async (owner) => {
    const request = binding.request(owner, template);
    const answer = await create(binding, owner, request);
    answer.need(created, 'a creation');
    return { request, answer };
  });
}

/**
 * All templates; for a rule that gets a single case the one that all such rules get, so that they can share what was
 * made from it.
 *
 * @param full templates with every member, so that one of them serves as many rules as possible
 */
export function templatesFor<Operations, Template>(
  session: Session<Operations>,
  all: fc.Arbitrary<Template>,
  full: fc.Arbitrary<Template> = all,
): fc.Arbitrary<Template> {
  if (!session.oneCase) return all;
  return fc.constantFrom(...fc.sample(full, { numRuns: 1, seed: session.seed }));
}

/** Rivals in a race: enough to be called several, more where writes cost nothing. */
export function rivalsIn<Operations>(session: Session<Operations>): number {
  return session.sharing ? 3 : 6;
}

/** The request with further headers. */
export function withHeader(request: CreationRequest, name: string, value: string): CreationRequest {
  return { ...request, headers: { ...request.headers, [name]: value } };
}

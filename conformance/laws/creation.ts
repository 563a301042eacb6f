import type fc from 'fast-check';
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

/** The request with further headers. */
export function withHeader(request: CreationRequest, name: string, value: string): CreationRequest {
  return { ...request, headers: { ...request.headers, [name]: value } };
}

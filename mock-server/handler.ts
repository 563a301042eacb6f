import type { Caller, FormPart, Reply } from './exchange.js';
import type { Refusal } from './refusal.js';

type Json<Message> = Message extends { content: { 'application/json': infer Body } } ? Body : undefined;

/** What is sent: JSON as the contract types it, or the parts of a form. */
type Sent<Message> = [Message] extends [never] ? undefined : SentIn<Message>;

type SentIn<Message> = Message extends { content: { 'multipart/form-data': infer Form } }
  ? { readonly [Name in keyof Form]: FormPart }
  : Json<Message>;

/** Media types of an answer other than JSON; never where there are none. */
type OtherTypes<Message> = Message extends { content: infer Content }
  ? Exclude<keyof Content, 'application/json'>
  : never;

/** An answer that is no JSON: its bytes, and what they are. */
type Bytes<Status, MediaType> = [MediaType] extends [never]
  ? never
  : { status: Status; headers: { readonly 'Content-Type': MediaType }; body: Uint8Array };

type SuccessStatus = 200 | 201 | 202 | 204;

/** The success replies an operation documents. Another status, or a body of another shape, does not compile. */
export type ReplyOf<Operation> = Operation extends { responses: infer Responses }
  ? {
      [Status in keyof Responses & SuccessStatus]:
        | {
            status: Status;
            headers?: Readonly<Record<string, string>>;
            body: Json<Responses[Status]>;
          }
        | Bytes<Status, OtherTypes<Responses[Status]>>;
    }[keyof Responses & SuccessStatus]
  : never;

type Part<Operation, Name extends string> = Operation extends { parameters: { [N in Name]?: infer Values } }
  ? OrNone<Exclude<Values, undefined>>
  : Record<string, never>;

// An operation without parameters of a kind is generated as `query?: never`.
type OrNone<Values> = [Values] extends [never] ? Record<string, never> : Values;

/** What a handler is given: parameters and body as the contract types them, and who is asking. */
export interface RequestOf<Operation> {
  readonly params: Part<Operation, 'path'>;
  readonly query: Part<Operation, 'query'>;
  readonly body: Operation extends { requestBody?: infer Body } ? Sent<Exclude<Body, undefined>> : undefined;
  readonly caller: Caller;
  readonly note: Note;
}

/** Notes what a policy decided that is asked inside a handler, such as a quota. */
export type Note = (policy: string, decision: string) => void;

/**
 * One operation's behaviour: a plain, synchronous function of the request and the world it reads and changes.
 * Synchronous on purpose: nothing can happen between its decision and its write.
 */
export type Handler<Operation, World> = (
  request: RequestOf<Operation>,
  world: World,
) => ReplyOf<Operation> | Refusal;

/** One handler for every operation of a contract; a missing or an extra one does not compile. */
export type Handlers<Operations, World> = { [Id in keyof Operations]: Handler<Operations[Id], World> };

/** A handler as the edge calls it, after validation has proven the request to be what its type says. */
export interface UntypedHandler<World> {
  // A method signature, because only those accept a handler whose request type is narrower.
  handle(request: UntypedRequest, world: World): HandlerReply | Refusal;
}

/** A reply with headers only where the handler has any to give. */
type HandlerReply = Omit<Reply, 'headers'> & Partial<Pick<Reply, 'headers'>>;

interface UntypedRequest {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly caller: Caller;
  readonly note: Note;
}

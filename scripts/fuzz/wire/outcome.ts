import type { Answer } from './answer.js';

/** Where a server listens. */
export interface Place {
  readonly host: string;
  readonly port: number;
}

/** What became of a request. */
export type Outcome =
  /** Answered; bytes that hold several requests get several answers. */
  | { readonly kind: 'answered'; readonly answers: readonly Answer[] }
  | {
      /** No answer within the patience, a connection that ended first, or bytes that are no HTTP. */
      readonly kind: 'hang' | 'closed' | 'notHttp';
      readonly reason: string;
      /** Those that came before. */
      readonly answers: readonly Answer[];
    };

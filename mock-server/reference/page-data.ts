/** What the server tells the page's own script; the page holds it as JSON. */
export interface PageData {
  /** Address of the OpenAPI document in the chosen language. */
  readonly document: string;
  /** Address of the rules by operation; absent where there are none. */
  readonly rules?: string;
  /** What can be tried with: the seeded credentials. */
  readonly credentials: readonly CredentialChoice[];
  /** Values of parameters that requests are to start with, by the name of the parameter. */
  readonly prefill: Readonly<Record<string, string>>;
  /** Name under which the browser remembers the chosen credential. */
  readonly remember: string;
}

/** A seeded credential as it is offered; the tokens are public (docs/architecture.md). */
export interface CredentialChoice {
  /** As target descriptions call it, such as `primary`. */
  readonly name: string;
  readonly token: string;
  /** What it leads to. */
  readonly note: string;
}

/** A rule beside an operation. */
export interface RuleNote {
  readonly id: string;
  readonly level: 'must' | 'should' | 'observe';
  readonly statement: string;
  readonly source: string;
  /** How many operations it speaks about. */
  readonly operations: number;
}

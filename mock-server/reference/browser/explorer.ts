/** An operation as the component shows it; `elementId` is also the name of the slot beside it. */
export interface ShownOperation {
  readonly operationId?: string;
  readonly elementId: string;
  readonly path: string;
  /** Read when the operation is shown the next time. */
  parameters: readonly ShownParameter[];
}

interface ShownParameter {
  readonly name: string;
  readonly in: string;
  readonly schema?: object;
}

/** What the component made of a document. */
export interface LoadedDocument {
  readonly tags: readonly { readonly paths: readonly ShownOperation[] }[];
  readonly securitySchemes: readonly {
    readonly apiKeyId: string;
    readonly type: string;
    readonly scheme?: string;
  }[];
}

/** What the component tells about a request that was tried; without a response when there was none. */
export interface TriedRequest {
  /** Of the operation, as in `ShownOperation`. */
  readonly explorerLocation: string;
  readonly response?: { readonly body: unknown };
}

/** The part of the component within that shows a request and its answer. */
interface RequestPanel extends HTMLElement {
  readonly elementId: string;
  responseText: string;
}

/** The part of the component `openapi-explorer` that this page uses. */
export interface Explorer extends HTMLElement {
  loadSpec(document: object): Promise<void>;
  setAuthenticationConfiguration(scheme: string, options: { token: string }): Promise<void>;
}

declare global {
  interface HTMLElementEventMap {
    'spec-loaded': CustomEvent<LoadedDocument>;
    response: CustomEvent<TriedRequest>;
  }
  interface HTMLElementTagNameMap {
    'openapi-explorer': Explorer;
    'api-request': RequestPanel;
  }
}

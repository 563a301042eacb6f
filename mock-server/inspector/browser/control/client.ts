import createClient from 'openapi-fetch';
import type { components, paths } from '../../../../generated/control/openapi.js';
import { controlToken, tokenWanted } from './token.js';

// The page stands below the control prefix: …/__control/ui/assets/<version>/inspector.js.
const root = new URL('../../..', import.meta.url);

/** The control protocol of the mock that serves the page. */
export const control = createClient<paths>({ baseUrl: root.href.replace(/\/$/, '') });

control.use({
  onRequest({ request }) {
    if (controlToken.value !== '') request.headers.set('Authorization', `Bearer ${controlToken.value}`);
    return request;
  },
  onResponse({ response }) {
    if (response.status === 401) tokenWanted.value = true;
    return undefined;
  },
});

/** The control protocol refused; the message says why. */
export class ControlError extends Error {
  override readonly name = 'ControlError';
  readonly status: number;

  constructor(status: number, detail: string) {
    super(detail);
    this.status = status;
  }
}

interface Answered<Data> {
  readonly data?: Data;
  readonly error?: components['schemas']['Problem'];
  readonly response: Response;
}

/** @throws ControlError when the protocol refused */
export function given<Data>({ data, error, response }: Answered<Data>): Data {
  if (data === undefined) throw refusalOf(error, response);
  return data;
}

/**
 * For operations that answer without a body.
 *
 * @throws ControlError when the protocol refused
 */
export function done({ error, response }: Answered<unknown>): void {
  if (!response.ok) throw refusalOf(error, response);
}

function refusalOf(error: Answered<unknown>['error'], { status }: Response): ControlError {
  return new ControlError(status, error?.detail ?? error?.title ?? `answered ${status}`);
}

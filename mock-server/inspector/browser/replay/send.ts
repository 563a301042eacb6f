import type { Draft } from '../../draft.js';

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64: boolean;
}

/**
 * Sends a request to the mock as it stands. Once, as far as a page can tell: a browser repeats a request by itself when a
 * connection that it kept is reset before the answer, and the journal then has both.
 *
 * @throws TypeError when the connection breaks, as injected faults make it do
 */
export async function send({ method, url, token, headers, body }: Draft, baseUrl: string): Promise<Answer> {
  const fields = new Headers(headers.map(([name, value]): [string, string] => [name, value]));
  if (token !== '') fields.set('Authorization', `Bearer ${token}`);
  const hasBody = body !== '' && method !== 'GET' && method !== 'HEAD';
  const response = await fetch(baseUrl + url, {
    method,
    headers: fields,
    // As a blob, because a browser says of a text which type it is where nobody has said so.
    ...(hasBody && { body: new Blob([body]) }),
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'manual',
  });
  const isBase64 = /^image\//.test(response.headers.get('Content-Type') ?? '');
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: isBase64 ? await base64Of(await response.blob()) : await response.text(),
    isBase64,
  };
}

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error('the body cannot be read'));
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.readAsDataURL(blob);
  });
}

import type { Draft } from './draft.js';

/**
 * A request as a command for a POSIX shell.
 *
 * @param baseUrl everything before the documented paths, without a trailing slash
 */
export function curlOf({ method, url, token, headers, body }: Draft, baseUrl: string): string {
  const sent = [...(token === '' ? [] : [['Authorization', `Bearer ${token}`] as const]), ...headers];
  const typed = sent.some(([name]) => name.toLowerCase() === 'content-type');
  const words = [
    `curl -si ${method === 'GET' || (method === 'POST' && body !== '') ? '' : `-X ${method} `}${quoted(baseUrl + url)}`,
    ...sent.map(([name, value]) => `-H ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`),
    // Otherwise curl would say that the body is a form.
    ...(body !== '' && !typed ? [`-H 'Content-Type:'`] : []),
    ...(body === '' ? [] : [`--data-raw ${quoted(body)}`]),
  ];
  return words.join(' \\\n  ');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

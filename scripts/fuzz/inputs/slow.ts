import type { Route } from '../routes.js';

/** Requests that are to be sent slowly: for each route that takes a body, its head alone, and its head with a body. */
export function slowRequests(routes: readonly Route[], host: string): { what: string; bytes: Buffer }[] {
  const writes = routes.filter(({ operation }) => operation.requestBody);
  return writes.flatMap(({ path, operation: { id, method } }) => {
    const head = `${method} ${path.replace(/\{\w+\}/g, 'x')} HTTP/1.1\r\nHost: ${host}\r\n`;
    // Half of it goes at once: all of the head where a body as long as the head follows.
    const rest = `{"name":"${'x'.repeat(head.length + 80)}"}`;
    const withBody = `${head}Content-Length: ${rest.length}\r\n\r\n${rest}`;
    return [
      { what: `the head of ${id}`, bytes: Buffer.from(`${head}X-Slow: ${'x'.repeat(2000)}\r\n\r\n`) },
      { what: `the body of ${id}`, bytes: Buffer.from(withBody) },
    ];
  });
}

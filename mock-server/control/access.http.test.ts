import { request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { startMock, type MockOptions } from '../index.js';

async function control(options: MockOptions, headers: Record<string, string>, method = 'GET') {
  const mock = await startMock({ apis: ['tracepass'], ...options });
  onTestFinished(() => mock.close());
  // Not fetch: it does not let a caller choose the Host.
  return new Promise<{ status?: number; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      const path = method === 'GET' ? '/service' : '/sandboxes/default/reset';
      request(mock.control + path, { method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const body = Buffer.concat(chunks).toString();
          resolve({ status: response.statusCode, headers: response.headers, body });
        });
      })
        .on('error', reject)
        .end();
    },
  );
}

test('a web page of another origin cannot drive the control protocol, and gets no CORS headers', async () => {
  const answer = await control({}, { Origin: 'https://evil.example' }, 'POST');
  expect(answer).toMatchObject({ status: 403, headers: { 'content-type': 'application/problem+json' } });
  expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
});

test('a page whose name was rebound to this address cannot drive it either', async () => {
  expect(await control({}, { Host: 'evil.example' }, 'POST')).toMatchObject({ status: 403 });
});

test('with a control token, the protocol is closed to those who do not send it', async () => {
  const answer = await control({ controlToken: 's3cret' }, {});
  expect(answer).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Bearer' } });
  expect(answer.body).not.toContain('s3cret');
  expect(await control({ controlToken: 's3cret' }, { Authorization: 'Bearer s3cret' })).toMatchObject({
    status: 200,
  });
});

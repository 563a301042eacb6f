import { connect, createServer } from 'node:net';
import { once } from 'node:events';
import { startMock } from '../../mock-server/index.js';
import { inspector } from './inspection.js';
import type { Subject } from './subject.js';

// Subjects for tests: a mock in this process, and one in front of which somebody alters the answers.

/** A mock in this process, of a time at which the documented examples were made. */
export async function startInProcess(): Promise<Subject> {
  const bugs: string[] = [];
  const mock = await startMock({
    clock: new Date('2026-05-09T10:00:00Z'),
    frozen: true,
    requestTimeout: 'PT1S',
    onBug: (bug) => bugs.push(bug),
  });
  const inspect = inspector();
  return {
    url: mock.url,
    requestTimeout: 1000,
    ended: () => undefined,
    complaints: () => bugs.splice(0).join('\n'),
    inspect: () => Promise.resolve(inspect()),
    stop: () => mock.close(),
  };
}

/**
 * A subject whose APIs' answers are altered on the way.
 *
 * @param alter what becomes of bytes (latin1) that the mock sent; undefined closes the connection
 */
export async function planted(
  subject: Subject,
  alter: (answer: string) => string | undefined,
): Promise<Subject> {
  const { hostname, port } = new URL(subject.url);
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const mock = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    for (const socket of [client, mock]) socket.on('error', () => undefined);
    let ours = false;
    client.on('data', (chunk: Buffer) => {
      // What the fuzzer itself asks stays as it is.
      const target = /^[A-Z]+ (\/\S*) HTTP\/1\.1\r\n/.exec(chunk.toString('latin1', 0, 200))?.[1];
      if (target !== undefined) ours = target.startsWith('/__control');
      mock.write(chunk);
    });
    client.on('end', () => mock.end());
    client.on('close', () => mock.destroy());
    mock.on('data', (chunk: Buffer) => {
      const altered = ours ? chunk.toString('latin1') : alter(chunk.toString('latin1'));
      if (altered === undefined) client.destroy();
      else client.write(Buffer.from(altered, 'latin1'));
    });
    mock.on('end', () => client.end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  return {
    ...subject,
    url: `http://127.0.0.1:${bound.port}`,
    async stop() {
      server.close();
      await once(server, 'close');
    },
  };
}

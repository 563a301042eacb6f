import { connect } from 'node:net';
import type { Answer } from './answer.js';
import { AnswerReader, NotHttp } from './answer.js';
import type { Outcome, Place } from './outcome.js';

export interface Lone {
  readonly method: string;
  readonly bytes: Buffer;
  /** Whether the answer never ends, so that its beginning is enough. */
  readonly endless: boolean;
}

/**
 * Sends bytes on a connection of their own, ends its side, and reads until the server ends its own: what no HTTP client
 * would send leaves the connection in a state that nothing else should meet. It never rejects.
 *
 * @param patience milliseconds without a byte after which an answer counts as never coming
 */
export function sendAlone(
  { host, port }: Place,
  { method, bytes, endless }: Lone,
  patience: number,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const reader = new AnswerReader();
    const answers: Answer[] = [];
    const socket = connect({ host, port, allowHalfOpen: false });
    const settle = (outcome: Outcome) => {
      resolve(outcome);
      socket.destroy();
    };
    const take = (ended: boolean) => {
      try {
        for (let answer = reader.next(method, ended); answer; answer = reader.next(method, ended)) {
          answers.push(answer);
        }
      } catch (error) {
        if (!(error instanceof NotHttp)) throw error;
        settle({ kind: 'notHttp', reason: error.message, answers });
      }
    };
    socket.setTimeout(patience, () =>
      settle({ kind: 'hang', reason: `no byte for ${patience} ms`, answers }),
    );
    socket.on('data', (chunk: Buffer) => {
      reader.add(chunk);
      if (endless) settle({ kind: 'answered', answers });
      else take(false);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      take(true);
      const cut = reader.waiting > 0;
      if (cut) settle({ kind: 'notHttp', reason: 'the answer breaks off', answers });
      else if (answers.length > 0) settle({ kind: 'answered', answers });
      else settle({ kind: 'closed', reason: 'the connection was closed without an answer', answers });
    });
    if (endless) socket.write(bytes);
    else socket.end(bytes);
  });
}

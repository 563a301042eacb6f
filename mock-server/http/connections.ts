import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Exchange } from '../journal/journal.js';

interface Connection extends NonNullable<Exchange['connection']> {
  closedAt?: number;
}

const connections = new WeakMap<Socket, Connection>();
let opened = 0;

/** Numbers the connections that a server accepts from now on, and notes when they close. */
export function numberConnections(server: Server): void {
  server.on('connection', (socket: Socket) => {
    opened += 1;
    const connection: Connection = { id: opened };
    connections.set(socket, connection);
    // A client that is done ends its side, and may have sent the next request on another connection in the same turn.
    socket.once('end', () => (connection.closedAt ??= turnTime()));
    socket.once('close', () => (connection.closedAt ??= performance.now()));
  });
}

/** The connection of a numbered socket. */
export function connectionOf(socket: Socket): Exchange['connection'] {
  return connections.get(socket);
}

let turn: number | undefined;

/**
 * When the turn of the event loop began that is running, in milliseconds of `performance.now()`. What is read within
 * one turn was there when it began, even if the first of several requests is answered before the next is read.
 */
export function turnTime(): number {
  if (turn === undefined) {
    turn = performance.now();
    setImmediate(() => {
      turn = undefined;
    });
  }
  return turn;
}

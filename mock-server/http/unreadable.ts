import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** Statuses of what Node cannot read, as it answers them itself; the rest is 400. */
const statuses: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};

/**
 * Answers bytes that are no request, and closes the connection. The requests before them are answered first: Node would
 * put its 400 in the place of their answers, so that a client took a write for refused that had its effect.
 */
export function answerUnreadable(server: Server): void {
  const running = new WeakMap<Duplex, Set<ServerResponse<IncomingMessage>>>();
  const answered = new WeakSet<Duplex>();

  server.on('request', ({ socket }, response: ServerResponse<IncomingMessage>) => {
    const responses = running.get(socket) ?? new Set();
    running.set(socket, responses.add(response));
    response.once('close', () => responses.delete(response));
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (answered.has(socket)) return;
    answered.add(socket);
    // A request whose own body is what cannot be read gets no other answer.
    const before = [...(running.get(socket) ?? [])].filter(({ req }) => req.complete);
    const close = () => refuse(socket, statuses[error.code ?? ''] ?? 400);
    if (before.length === 0) return close();
    let left = before.length;
    for (const response of before) {
      response.once('close', () => {
        left -= 1;
        if (left === 0) close();
      });
    }
  });
}

function refuse(socket: Duplex, status: number): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    'Content-Length: 0',
    '',
    '',
  ];
  socket.end(head.join('\r\n'), () => socket.destroy());
}

import { createServer } from 'node:http';

// The floor: Node's own server, which sends back the bytes that it gets.

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks);
    response.writeHead(201, { 'Content-Type': 'application/json', 'Content-Length': body.length }).end(body);
  });
}).listen(Number(process.argv[2]), '127.0.0.1');

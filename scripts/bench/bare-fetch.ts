import { primaryToken, productBody } from './calls.js';

// What the suite is compared with: as many calls by `fetch` as it made, one after the other, each answer read as JSON.
// Takes a base URL and the numbers of writes and reads, prints the milliseconds that they took.

const [url = '', writes = '0', reads = '0'] = process.argv.slice(2);
const headers = { Authorization: `Bearer ${primaryToken}`, 'Content-Type': 'application/json' };
const path = `${url}/api/v1/products`;

// The first calls open the connection and are not counted.
for (let index = 0; index < 50; index += 1) await write(`warm-${index}`);
const began = performance.now();
const share = Number(reads) / Number(writes);
let read = 0;
for (let index = 0; index < Number(writes); index += 1) {
  await write(`${process.pid}-${index}`);
  for (; read < (index + 1) * share; read += 1) await (await fetch(`${path}?limit=1`, { headers })).json();
}
console.log(performance.now() - began);

async function write(index: string): Promise<void> {
  await (await fetch(path, { method: 'POST', headers, body: productBody(index) })).json();
}

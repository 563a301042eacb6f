import { Server } from 'node:http';
import { startMock } from '../../mock-server/index.js';

// A mock with one thing wrong that no client should put up with, for the load test's own test: `<defect>`.

const [defect] = process.argv.slice(2);
const kept: object[] = [];
let requests = 0;

const emit = Reflect.get(Server.prototype, 'emit');
Server.prototype.emit = function (name: string | symbol, ...values: unknown[]): boolean {
  if (name === 'request') {
    requests += 1;
    if (defect === 'leak') kept.push(Array.from({ length: 500 }, (_, index) => ({ index })));
    if (defect === 'log' && requests === 1000) console.error('something went wrong');
    if (defect === 'hangUp' && requests === 1000) hangUp(values[0]);
  }
  return Reflect.apply(emit, this, [name, ...values]);
};

function hangUp(request: unknown): void {
  if (typeof request !== 'object' || request === null || !('socket' in request)) return;
  const { socket } = request;
  if (socket instanceof Object && 'destroy' in socket && typeof socket.destroy === 'function')
    socket.destroy();
}

const mutant = defect?.startsWith('mutant:') ? { mutant: defect.slice('mutant:'.length) } : {};
const mock = await startMock({ seed: 1, ...mutant });
console.log(`listening on ${mock.url}`);
process.once('SIGTERM', () => void mock.close());

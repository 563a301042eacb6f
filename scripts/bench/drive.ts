import autocannon from 'autocannon';
import { primaryToken, productBody, type Calls } from './calls.js';

/** One measurement: what is sent, where to, and for how long. */
export interface Drive {
  readonly url: string;
  readonly calls: Calls;
  /** Distinguishes the products of this measurement from those of the others. */
  readonly name: string;
  readonly connections: number;
  /** Seconds, or when left out as many calls as `amount` says. */
  readonly seconds?: number;
  readonly amount?: number;
}

/** What came of it. Times are those from sending a call to the end of its answer. */
export interface Driven {
  readonly perSecond: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  /** How often each status was answered. */
  readonly statuses: Readonly<Record<string, number>>;
}

// A process of its own, so that it can be pinned to another core than the server: takes a Drive as JSON, prints a Driven.

const drive: Drive = JSON.parse(process.argv[2] ?? '{}');
const { url, calls, name, connections } = drive;
const times: number[] = [];
const statuses: Record<string, number> = {};
let sent = 0;

const began = performance.now();
const { errors, timeouts } = await run();
const seconds = (performance.now() - began) / 1000;
if (errors + timeouts > 0) throw new Error(`${errors} calls failed, ${timeouts} were not answered in time`);
times.sort((a, b) => a - b);
const driven: Driven = {
  perSecond: times.length / seconds,
  medianMs: times[Math.floor(times.length * 0.5)] ?? 0,
  p99Ms: times[Math.floor(times.length * 0.99)] ?? 0,
  statuses,
};
console.log(JSON.stringify(driven));

function run(): Promise<autocannon.Result> {
  const options = {
    url,
    connections,
    ...(drive.seconds !== undefined ? { duration: drive.seconds } : { amount: drive.amount ?? 1 }),
    requests: [{ setupRequest: nextRequest }],
  };
  return new Promise((resolve, reject) => {
    const running = autocannon(options, (error: Error | null, result) => {
      if (error) reject(error);
      else resolve(result);
    });
    running.on('response', (_client, status, _bytes, milliseconds) => {
      times.push(milliseconds);
      statuses[status] = (statuses[status] ?? 0) + 1;
    });
  });
}

function nextRequest(request: autocannon.Request): autocannon.Request {
  const { method, paths, body, key } = calls;
  const index = `${name}-${sent}`;
  const path = paths[sent % paths.length] ?? '/';
  sent += 1;
  return {
    ...request,
    method,
    path,
    headers: {
      authorization: `Bearer ${primaryToken}`,
      ...(body && { 'content-type': 'application/json' }),
      ...(key && { 'idempotency-key': key === 'new' ? `key-${index}` : `key-${name}` }),
    },
    ...(body && { body: productBody(body === 'new' ? index : name) }),
  };
}

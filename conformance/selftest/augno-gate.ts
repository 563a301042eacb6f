import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { refusal } from './augno-store.js';
import { header, jsonOf, type Call, type Reply } from './http.js';

// What stands between a request and its operation.

export interface Key {
  readonly account: string;
  readonly state: 'active' | 'expired' | 'revoked' | 'past_due';
  readonly mayWrite: boolean;
}

/** A key of the documented form. Facts §3.1: the checksum is any; here it is recomputed. Mock: never. */
export function newKey(name: string): string {
  const start = `aug_sk_test_${name}_${'s3cret'.repeat(5)}`;
  return start + checksum(start);
}

function checksum(start: string): string {
  return createHash('sha256').update(start).digest('hex').slice(0, 6);
}

/** Whose key a request carries. @throws Refusal */
export function keyOf(call: Call, keys: ReadonlyMap<string, Key>): { token: string; key: Key } {
  const [, scheme = '', given = ''] = /^(\S*) ?(.*)$/.exec(header(call, 'authorization')) ?? [];
  if (scheme === '') throw refusal(403, 'insufficient_permissions'); // Row 1. Mock: 401.
  const unauthenticated = (code: string) =>
    refusal(401, code, null, { headers: { 'WWW-Authenticate': 'Bearer' } });
  const name = scheme.toLowerCase();
  const basic = name === 'basic' ? /^(.*):$/.exec(Buffer.from(given, 'base64').toString()) : undefined;
  const token = name === 'bearer' ? given : basic?.[1];
  if (!token) throw unauthenticated('invalid_credentials');
  const isWellFormed = /^aug_sk_(test|prod)_[0-9A-Za-z]+_[0-9A-Za-z]{7,}$/.test(token);
  if (!isWellFormed || checksum(token.slice(0, -6)) !== token.slice(-6))
    throw refusal(400, 'invalid_format', 'api_key');
  const key = keys.get(token);
  if (!key) throw unauthenticated('invalid_credentials');
  if (key.state === 'expired' || key.state === 'revoked') throw unauthenticated(`api_key_${key.state}`);
  return { token, key };
}

const perSecond = 20;

/** Twenty requests a second from one address (facts §8). */
export class Limiter {
  readonly #isOn: boolean;
  readonly #admitted = new Map<string, number[]>();
  readonly #refused = new Map<string, number>();

  /** Off, as in the service's own test mode: it then tells of a limit that it does not keep (§8, row 20). */
  constructor(isOn: boolean) {
    this.#isOn = isOn;
  }

  /** The headers of the answer. @throws Refusal */
  admit(address: string): Record<string, string> {
    const recent = (this.#admitted.get(address) ?? []).filter((time) => performance.now() - time < 1000);
    if (this.#isOn && recent.length >= perSecond) {
      const violations = this.#refused.get(address) ?? 0;
      this.#refused.set(address, violations + 1);
      // Row 19: without Augno-Version. Mock: with it.
      const advice = { 'Retry-After': `${Math.floor(Math.min(900, 1.5 ** violations))}` };
      throw refusal(429, 'rate_limit_exceeded', null, { headers: { ...limitHeaders(0), ...advice } });
    }
    if (this.#isOn) this.#admitted.set(address, [...recent, performance.now()]);
    this.#refused.delete(address);
    return limitHeaders(this.#isOn ? perSecond - recent.length - 1 : perSecond - 1);
  }
}

function limitHeaders(left: number): Record<string, string> {
  return { 'RateLimit-Limit': `${perSecond}`, 'RateLimit-Remaining': `${left}`, 'RateLimit-Reset': '0' };
}

interface Kept {
  readonly fingerprint: string;
  readonly at: number;
  readonly reply: Promise<Reply>;
}

const thirtyDays = 30 * 24 * 60 * 60 * 1000;

/** First answers under their keys (facts §7). */
export class Replays {
  readonly #kept = new Map<string, Kept>();

  /** Does the work once. `fails` turns a refusal into its answer. @throws Refusal for a key that means something else */
  async once(call: Call, token: string, work: () => Promise<Reply>): Promise<Reply> {
    const key = header(call, 'idempotency-key');
    if (key === '' || !['POST', 'PATCH'].includes(call.method)) return work();
    if (key.length > 255) throw refusal(400, 'invalid_format', 'Idempotency-Key'); // Row 16. Mock: taken.
    const scope = JSON.stringify([token, call.method, call.operation?.path, key]);
    const query = [...new Set(call.query.keys())].sort().map((name) => [name, call.query.get(name)]);
    const fingerprint = JSON.stringify([canonical(jsonOf(call.text) ?? call.text), query]);
    const known = this.#kept.get(scope);
    if (known && Date.now() - known.at < thirtyDays) {
      if (known.fingerprint !== fingerprint)
        throw refusal(400, 'validation_failed', null, { type: 'idempotency_error' });
      // Row 34: waits for the first to end; row 17: Location and all. Mock: in progress, and no Location.
      const { headers, ...reply } = await known.reply;
      return { ...reply, headers: { ...headers, 'Idempotent-Replayed': 'true' } };
    }
    const reply = sleep(2).then(work);
    this.#kept.set(scope, { fingerprint, at: Date.now(), reply });
    const isPassing = ({ status }: Reply) => [429, 500, 502, 503, 504].includes(status);
    if (isPassing(await reply)) this.#kept.delete(scope);
    return reply;
  }
}

/** The same for all spellings of a JSON value. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, of]) => [name, canonical(of)]);
}

const versions = ['1.0.forge-preview.1', '1.0.forge-preview.2', '1.0.forge-preview.3'];

/** The version asked for. @throws Refusal */
export function versionOf(call: Call): string {
  const asked = header(call, 'augno-version');
  if (asked === '') throw refusal(400, 'api_version_required');
  if (!versions.includes(asked)) throw refusal(400, 'api_version_invalid');
  return asked;
}

export const latest = versions.at(-1) ?? '';

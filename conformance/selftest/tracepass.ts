import { setTimeout as sleep } from 'node:timers/promises';
import { header, Refusal, type Call, type Reply, type Service } from './http.js';
import { createPassportBatch, writesOf } from './tracepass-batches.js';
import { passportChanges } from './tracepass-passport-changes.js';
import { passportViews } from './tracepass-passport-views.js';
import { createPassport, deletePassport, getPassport, listPassports } from './tracepass-passports.js';
import {
  createProduct,
  getTemplate,
  listProducts,
  listTemplates,
  shown,
  updateProduct,
} from './tracepass-products.js';
import {
  archiveProduct,
  deleteProduct,
  deleteProductImage,
  uploadProductImage,
} from './tracepass-retirement.js';
import { own, refusal, signed, today, type Kept, type Store, type Workspace } from './tracepass-store.js';

export interface Token {
  readonly workspace: Workspace;
  readonly mayWrite: boolean;
}

type Handler = (call: Call, owner: Workspace, store: Store) => Reply | Promise<Reply>;

/** What it can do, by the names of the operations. */
export const handlers: Readonly<Record<string, Handler>> = {
  ...{
    createProduct,
    updateProduct,
    listProducts,
    createPassport,
    getPassport,
    deletePassport,
    createPassportBatch,
    listPassports,
  },
  getProduct: ({ at }, owner, { products }) => ({
    status: 200,
    body: signed(shown(own(products, at['id'] ?? '', owner))),
  }),
  ...{ archiveProduct, deleteProduct, uploadProductImage, deleteProductImage, listTemplates, getTemplate },
  ...passportChanges,
  ...passportViews,
};

/** TracePass v1: correct by its pages, and otherwise wherever they leave a choice (U and no. are rows of the facts). */
export function tracepass(store: Store, tokens: ReadonlyMap<string, Token>): Service {
  return async (call) => {
    try {
      return await admit(call);
    } catch (error) {
      return error instanceof Refusal ? error.reply : { status: 500, body: { error: String(error) } };
    }
  };

  async function admit(call: Call): Promise<Reply> {
    const [, bearer = ''] = /^Bearer (.+)$/i.exec(header(call, 'authorization')) ?? [];
    const token = tokens.get(bearer);
    if (!token) throw refusal(401, 'who are you?'); // U33
    if (call.method === 'GET') return work(call, token.workspace);
    // U1, U4, U5, U17–U19: a write costs what it costs once it is known whose it is, be it refused, a replay or one too many.
    // Mock: only what succeeds costs, and a replay neither costs nor minds a budget that is spent.
    spend(writesOf(call), token.workspace);
    if (!token.mayWrite) throw refusal(403, 'insufficient_scope'); // U34
    const key = header(call, 'idempotency-key');
    // U12: an empty key is none, a long one like any other. Mock: both refused.
    return key === '' ? work(call, token.workspace) : once(call, token.workspace, key);
  }

  /** U8: storing takes its time. */
  async function work(call: Call, owner: Workspace): Promise<Reply> {
    if (call.method !== 'GET') await sleep(2);
    const handler = handlers[call.operation?.id ?? ''];
    if (!handler) throw refusal(404, 'nothing here');
    return handler(call, owner, store);
  }

  async function once(call: Call, owner: Workspace, key: string): Promise<Reply> {
    const known = owner.keys.get(key);
    if (known && Date.now() - known.at < 86_400_000) return replay(known, call);
    const kept: Kept = { text: call.text, at: Date.now() }; // U13: from the first request. Mock: from its answer.
    owner.keys.set(key, kept);
    // U1, U3: a refusal is an answer too, and kept. Mock: only what succeeded.
    kept.reply = await work(call, owner).catch((error: unknown) => {
      if (error instanceof Refusal) return error.reply;
      owner.keys.delete(key);
      throw error;
    });
    return kept.reply;
  }

  /** U9: a key stands for one body, whatever the path; U11: byte by byte. Mock: path, method and JSON value count. */
  function replay({ text, reply }: Kept, call: Call): Reply {
    if (text !== call.text) throw refusal(422, 'idempotency_key_reused'); // U16. Mock: the text that one edition quotes.
    // U8: it does not wait for the first to end. Mock: it does.
    if (!reply) throw refusal(409, 'in_progress', { reason: 'the first call with this key is not done' });
    return { ...reply, headers: { 'Idempotency-Replayed': 'true' } }; // U7. Mock: no mark.
  }
}

/** U17, U18: counts before it refuses. */
function spend(writes: number, owner: Workspace): void {
  if (owner.writes.day !== today()) owner.writes = { day: today(), used: 0 };
  const { used } = owner.writes;
  owner.writes.used += writes;
  if (used + writes <= owner.writesPerDay) return;
  // U23: without Retry-After.
  const budget = `${owner.writesPerDay} writes/day via /api/v1. Currently ${used} today; requested ${writes}`;
  throw refusal(429, `API rate limit: ${budget}. Retry tomorrow (UTC) or upgrade your plan.`);
}

import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { ApiClient } from '../../http/client.js';
import type { AugnoSession } from './ground.js';

const letters = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');
const word = (minLength: number, maxLength: number) => fc.string({ unit: letters, minLength, maxLength });

/** A key of the documented form, which nobody has. */
export const unissuedKey = `aug_sk_test_${'0'.repeat(12)}_${'0'.repeat(38)}`;

/** Keys of the documented form that nobody can have but by a miracle. A shorter one would be no simpler. */
export const unissuedKeys: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('test', 'prod'), fc.noShrink(word(12, 16)), fc.noShrink(word(36, 48)))
  .map(([mode, id, secret]) => `aug_sk_${mode}_${id}_${secret}`);

/** Begin like keys, and lack a part or have another mode. */
export const malformedKeys: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('aug_sk_', 'aug_sk_test', 'aug_sk_test_', 'aug_sk_prod__'),
  word(1, 40).map((only) => `aug_sk_test_${only}`),
  fc
    .tuple(fc.constantFrom('live', 'sandbox', 'TEST', ''), word(12, 12), word(36, 36))
    .map(([mode, id, secret]) => `aug_sk_${mode}_${id}_${secret}`),
);

/** The usual client with other credentials; empty ones are left out. */
export function presenting(
  session: AugnoSession,
  credentials: string,
  headers: Readonly<Record<string, string>> = {},
): ApiClient<operations> {
  return session.withHeaders({ [session.contract.policies.authentication.header]: credentials, ...headers });
}

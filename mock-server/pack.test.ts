import { expect, test } from 'vitest';
import { reasonOf } from './pack.js';

test('an error tells where it arose, but not the token of the request that met it', () => {
  const reason = reasonOf(
    new TypeError('"tp_mock_primary" and tp%5Fmock_other are no numbers'),
    { authorization: 'Bearer tp_mock_primary' },
    '/api/v1/products?access_token=tp_mock_other',
  );
  expect(reason).toContain('TypeError: "tp_…ary" and tp_…her are no numbers');
  expect(reason).toContain('pack.test.ts');
});

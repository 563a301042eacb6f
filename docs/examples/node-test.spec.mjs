import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createAugnoClient } from 'twinspec/client';
import { useSandbox } from 'twinspec/testing';

// Run it with: node --test
const sandbox = useSandbox({ beforeAll: before, afterAll: after }, { apis: ['augno'] });

test('the 21st request within one second is refused, and the next second is free again', async () => {
  await sandbox().clock({ frozen: true });
  const client = createAugnoClient({ baseUrl: sandbox().url, headers: sandbox().headers('augno') });
  const statuses = [];
  for (let call = 0; call < 21; call += 1) {
    statuses.push((await client.GET('/v1/catalog/units')).response.status);
  }
  assert.deepEqual([statuses.filter((status) => status === 200).length, statuses.at(-1)], [20, 429]);
  await sandbox().clock({ advance: 'PT1S' });
  assert.equal((await client.GET('/v1/catalog/units')).response.status, 200);
});

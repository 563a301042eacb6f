import { inWords } from '../../refusal-words.js';
import { SandboxRefused } from '../../sandbox/refused.js';
import { anyPrimary } from '../../scenarios/any-primary.js';
import type { Scenario } from '../../scenarios/scenario.js';
import { isRefused } from './answers.js';
import { createProduct } from './product-creation.js';
import { everyReadPermission, primaryAccount } from './seed-data/accounts.js';
import { finishedGrain } from './seed-data/catalogue.js';
import type { AugnoWorld } from './world.js';

const primary = { tenant: primaryAccount.id, credential: 'apke_primary00001' };

/** States of the documents, for the account of the primary key. */
export const scenarios: readonly Scenario<AugnoWorld>[] = [
  ...anyPrimary<AugnoWorld>(primary, {
    readGrants: everyReadPermission,
    clear(
      { units, unitGroups, categories, productLines, properties, attributes, rates, items, products },
      tenant,
    ) {
      const tables = [
        units,
        unitGroups,
        categories,
        productLines,
        properties,
        attributes,
        rates,
        items,
        products,
      ];
      for (const table of tables) table.clear(tenant);
    },
  }),
  {
    name: 'expired-key',
    summary: 'The primary credential has just expired, which is answered 401.',
    apply: ({ tenants, clock }) => void tenants.change(primary.credential, { expiresAt: clock.now() }),
  },
  {
    name: 'sku-taken',
    summary: 'The SKU of the documented examples, ALM-2024-1001, is taken in the primary workspace.',
    apply: takeSku,
  },
];

/** @throws SandboxRefused when the category of the documented products is not there any more */
function takeSku(world: AugnoWorld): void {
  const request = { sku: 'ALM-2024-1001', type: 'sale' as const, category_id: finishedGrain };
  const product = createProduct(request, primary.tenant, world);
  if (isRefused(product) && product.kind !== 'duplicate') {
    throw new SandboxRefused('conflict', `sku-taken: no product can be made, ${inWords(product)}`);
  }
}

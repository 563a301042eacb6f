import type { PlanOffer } from '../../pack.js';

/** What a plan sells (facts/tracepass.md §5.2). */
export interface Plan extends PlanOffer {
  readonly entitlements: Readonly<
    Partial<Record<'maxDpps' | 'extraPriceCents' | 'maxV1WritesPerDay' | 'maxV1PassportsPerDay', number>>
  >;
  /** Whether passports may be deleted for good; the Free plan answers 403. */
  readonly hardDelete: boolean;
}

export const free: Plan = {
  name: 'Free',
  entitlements: { maxDpps: 3, maxV1WritesPerDay: 100, maxV1PassportsPerDay: 100 },
  hardDelete: false,
};

export const basic: Plan = {
  name: 'Basic',
  entitlements: { maxDpps: 25, extraPriceCents: 300, maxV1WritesPerDay: 200, maxV1PassportsPerDay: 200 },
  hardDelete: true,
};

const scale: Plan = {
  name: 'Scale',
  entitlements: { maxDpps: 1000, extraPriceCents: 75 },
  hardDelete: true,
};

/** Behind the documented 402: 100 slots at 75 cents, a pair that no published plan has (facts/tracepass.md §20 no. 24). */
export const documentedSample: Plan = {
  name: 'Sample',
  entitlements: { maxDpps: 100, extraPriceCents: 75 },
  hardDelete: true,
};

/** The sample with fewer slots: five left of a hundred would be ninety-five passports more in every sandbox. */
export const smallSample: Plan = {
  ...documentedSample,
  entitlements: { ...documentedSample.entitlements, maxDpps: 20 },
};

/** Basic with fewer writes a day: whoever wants the last of them spends thirty, not two hundred. */
export const smallBasic: Plan = {
  ...basic,
  entitlements: { ...basic.entitlements, maxV1WritesPerDay: 30 },
};

/** Every plan that a workspace can be put on: those of the price list, and the one of the samples. */
export const plans: readonly Plan[] = [
  free,
  basic,
  { name: 'Starter', entitlements: { maxDpps: 150, extraPriceCents: 200 }, hardDelete: true },
  { name: 'Growth', entitlements: { maxDpps: 300, extraPriceCents: 150 }, hardDelete: true },
  scale,
  { name: 'Pro', entitlements: { maxDpps: 5000, extraPriceCents: 30 }, hardDelete: true },
  // Agreed upon one by one, so neither a limit nor a price is published.
  { name: 'Enterprise', entitlements: {}, hardDelete: true },
  documentedSample,
];

/** Scale with more slots than anybody fills, so that nothing gets in the way of a client under development. */
export const roomy: Plan = { ...scale, entitlements: { ...scale.entitlements, maxDpps: 1_000_000 } };

/** Whether workspaces on the plan of this name may delete passports for good. One without a plan may. */
export function sellsHardDelete(plan: string | null): boolean {
  return plans.find(({ name }) => name === plan)?.hardDelete ?? true;
}

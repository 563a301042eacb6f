/** What a plan sells (facts/tracepass.md §5.2). */
export interface Plan {
  readonly name: string;
  /** Numbers that the contract's policies look up; one that is absent means no limit, or not sold. */
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

/** Behind the documented 402: 100 slots at 75 cents, a pair that no published plan has (facts/tracepass.md §20 no. 24). */
export const documentedSample: Plan = {
  name: 'Sample',
  entitlements: { maxDpps: 100, extraPriceCents: 75 },
  hardDelete: true,
};

/** Scale with more slots than anybody fills, so that nothing gets in the way of a client under development. */
export const roomy: Plan = {
  name: 'Scale',
  entitlements: { maxDpps: 1_000_000, extraPriceCents: 75 },
  hardDelete: true,
};

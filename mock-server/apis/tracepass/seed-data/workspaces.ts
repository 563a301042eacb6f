import { basic, documentedSample, free, roomy, smallBasic, smallSample, type Plan } from '../plans.js';

/** A workspace of the seeded world, and how much of its plan is used up already. */
export interface SeededWorkspace {
  readonly id: string;
  readonly name: string;
  readonly plan: Plan;
  /** Passports that exist from the start. */
  readonly slotsUsed: number;
  /** Writes counted on the day the world begins. */
  readonly writesUsed: number;
  /** First 13 digits of the GTIN that its seeded passports share; the check digit is added. */
  readonly gtin: string;
}

// The first id is the company of the documented example, so that its answer can be had to the letter.
export const workspaces = {
  primary: {
    id: '6650a0b1c2d3e4f5a6b7c8d9',
    name: 'Example Cells GmbH',
    plan: roomy,
    slotsUsed: 7,
    writesUsed: 0,
    gtin: '0950600099001',
  },
  otherTenant: {
    id: '6650a0b1c2d3e4f5a6b7c8da',
    name: 'Second Source Srl',
    plan: roomy,
    slotsUsed: 1,
    writesUsed: 0,
    gtin: '0950600099002',
  },
  quotaExhausted: {
    id: '6650a0b1c2d3e4f5a6b7c8db',
    name: 'Full Shelf AG',
    plan: documentedSample,
    slotsUsed: 100,
    writesUsed: 0,
    gtin: '0950600099003',
  },
  nearQuota: {
    id: '6650a0b1c2d3e4f5a6b7c8dc',
    name: 'Five Left BV',
    plan: smallSample,
    slotsUsed: 15,
    writesUsed: 0,
    gtin: '0950600099004',
  },
  writesExhausted: {
    id: '6650a0b1c2d3e4f5a6b7c8dd',
    name: 'Busy Day SA',
    plan: basic,
    slotsUsed: 1,
    writesUsed: 200,
    gtin: '0950600099005',
  },
  nearWriteLimit: {
    id: '6650a0b1c2d3e4f5a6b7c8de',
    name: 'Ten Left Oy',
    plan: smallBasic,
    slotsUsed: 1,
    writesUsed: 20,
    gtin: '0950600099006',
  },
  free: {
    id: '6650a0b1c2d3e4f5a6b7c8df',
    name: 'Trial Workshop',
    plan: free,
    slotsUsed: 2,
    writesUsed: 0,
    gtin: '0950600099007',
  },
} as const satisfies Record<string, SeededWorkspace>;

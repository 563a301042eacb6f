import type { Family } from './family.js';
import { oddForms } from './forms.js';
import { chunkedLies } from './framing.js';
import { brokenHeads, oddHeaders } from './headers.js';
import { deepNesting, duplicateKeys, malformedJson } from './json.js';
import { idempotencyKeys } from './keys.js';
import { oddIds, oddMethods, oddPaths } from './paths.js';
import { foreignRows } from './rows.js';
import { searchBombs } from './search.js';
import { largeBodies, oddTexts, wrongEncodings } from './text.js';
import { hugeNumbers, inheritedNames, wrongValues } from './values.js';

/** Nothing is broken: shows that what the others break would have worked, and gives them rows to break things on. */
const nothing: Family = {
  name: 'valid',
  weight: 8,
  corrupt: () => undefined,
};

/** Every kind of hostile input. */
export const families: readonly Family[] = [
  nothing,
  malformedJson,
  deepNesting,
  duplicateKeys,
  hugeNumbers,
  inheritedNames,
  wrongValues,
  oddTexts,
  wrongEncodings,
  largeBodies,
  chunkedLies,
  oddHeaders,
  brokenHeads,
  oddIds,
  oddPaths,
  oddMethods,
  idempotencyKeys,
  searchBombs,
  foreignRows,
  oddForms,
];

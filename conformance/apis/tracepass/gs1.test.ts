import { expect, test } from 'vitest';
import { glnWithCheckDigit, withCheckDigit } from './gs1.js';

// Worked examples of the facts, §7.1 and §7.2.

test.each(['04012345000016', '05449000000996', '04006381333931', '09506000134369', '00614141123452'])(
  'The check digit of the GTIN %s is found from the other thirteen.',
  (gtin) => {
    expect(withCheckDigit(gtin.slice(0, -1))).toBe(gtin);
  },
);

test.each(['5412345000013', '7610999999990', '5012345678900'])(
  'The check digit of the GLN %s is found from the other twelve.',
  (gln) => {
    expect(glnWithCheckDigit(gln.slice(0, -1))).toBe(gln);
  },
);

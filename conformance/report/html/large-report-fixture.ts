import type { Report } from '../../../generated/formats.js';
import { failing, reportOf, resultOf } from '../fixtures.js';

/** A report with so many rules, every fifth of them failed, whose exchanges together have so many bytes; for tests. */
export function largeReport({ rules, bytes }: { rules: number; bytes: number }): Report {
  const failures = Math.floor(rules / 5);
  const each = 10;
  const items = Math.ceil(bytes / failures / each / 110);
  return reportOf(
    Array.from({ length: rules }, (_, index) => {
      const id = `tracepass.topic-${index % 25}.rule-${index}`;
      if (index % 5 !== 0) return resultOf(id, 'pass');
      const exchanges = Array.from({ length: each }, (_, number) => ({
        operation: 'listPassports',
        request: {
          method: 'GET',
          url: `https://staging.example.com/api/v1/passports?page=${index}`,
          headers: {},
        },
        response: {
          status: 200,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            items: Array.from({ length: items }, (_, item) => ({
              id: `pas_${index}_${number}_${item}`,
              status: item === number ? 'active' : 'draft',
              description: 'Li-Ion 48V Battery Pack, assembled in Görlitz',
            })),
          }),
          durationMs: 12,
        },
      }));
      const failure = { message: 'The list has 3 items, expected 1.', replay: 'twinspec verify', exchanges };
      return { ...failing, id, failure: { ...failing.failure, ...failure } };
    }),
  );
}

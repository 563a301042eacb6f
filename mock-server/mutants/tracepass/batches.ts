import type { Schemas } from '../../apis/tracepass/schemas.js';
import { success } from '../alterations.js';
import { unchecked } from './checks.js';
import type { TracePassMutant } from './mutant.js';
import { instead, operation, refused } from './operation.js';
import { serialRaceOf } from './races.js';

type Result = Schemas['PassportBatchResult'];

const batch = 'createPassportBatch';

/** Results that say something else than what was done. */
function results(change: (results: Result[]) => Result[]) {
  return operation(batch, (handle) => (request, world) => {
    const outcome = handle(request, world);
    if ('kind' in outcome) return outcome;
    return { ...outcome, body: { results: change(outcome.body.results) } };
  });
}

/** Batches of which items are lost, mixed up or made when they should not be. */
export const batches: readonly TracePassMutant[] = [
  {
    name: 'batch-results-in-reverse',
    bug: 'The results of a batch come in reverse order, numbered from 0.',
    breaks: ['tracepass.batches.results-follow-the-items'],
    affects: [
      'tracepass.batches.created-passports-are-there',
      'tracepass.batches.failed-item-leaves-the-others',
      'tracepass.batches.taken-serial-is-told-by-its-item',
      'tracepass.batches.broken-item-is-not-created',
      'tracepass.batches.concurrent-serial',
    ],
    alter: results((given) => given.toReversed().map((result, index) => ({ ...result, index }))),
  },
  {
    name: 'batch-results-counted-from-one',
    bug: 'The results of a batch are numbered from 1.',
    breaks: ['tracepass.batches.results-follow-the-items'],
    alter: success([batch], ({ results: given }) => ({
      results: Array.isArray(given) ? given.map((one: Result) => ({ ...one, index: one.index + 1 })) : given,
    })),
  },
  {
    name: 'last-of-a-batch-is-only-answered',
    bug: 'The last of several passports of a batch is answered and not stored.',
    breaks: ['tracepass.batches.created-passports-are-there'],
    affects: [
      'tracepass.batches.failed-item-leaves-the-others',
      'tracepass.batches.duplicates-in-a-batch',
      'tracepass.batches.more-than-100-items-are-refused',
      'tracepass.batches.broken-item-is-not-created',
      'tracepass.batches.concurrent-serial',
      'tracepass.idempotency.batch-keys-work-as-others',
      'tracepass.quota.batch-beyond-the-slots-is-refused-whole',
    ],
    alter: operation(batch, (handle) => (request, world) => {
      const outcome = handle(request, world);
      if ('kind' in outcome) return outcome;
      const made = outcome.body.results.filter(({ status }) => status === 'created');
      const last = made.length > 1 ? made.at(-1)?.data : undefined;
      const row = last && world.passports.get(request.caller.tenant, last._id);
      if (row) world.passports.delete(row);
      return outcome;
    }),
  },
  {
    name: 'batch-stops-at-the-first-failure',
    bug: 'What stands behind an item that fails is not worked off.',
    breaks: ['tracepass.batches.failed-item-leaves-the-others'],
    affects: [
      'tracepass.batches.taken-serial-is-told-by-its-item',
      'tracepass.batches.duplicates-in-a-batch',
    ],
    alter: operation(batch, (handle) => (request, world) => {
      const outcome = handle(request, world);
      if ('kind' in outcome) return outcome;
      const first = outcome.body.results.findIndex(({ status }) => status === 'error');
      const left = outcome.body.results.map((result): Result => {
        if (first < 0 || result.index <= first || !result.data) return result;
        const row = world.passports.get(request.caller.tenant, result.data._id);
        if (row) world.passports.delete(row);
        return { index: result.index, status: 'error', error: 'Not attempted' };
      });
      return { ...outcome, body: { results: left } };
    }),
  },
  {
    name: 'batch-takes-any-product',
    bug: 'A passport of a batch can be created for a product of another workspace.',
    breaks: ['tracepass.batches.failed-item-leaves-the-others'],
    alter: operation(batch, (handle) => (request, world) => {
      const { products } = world;
      const get = products.get;
      products.get = (tenant, id) => {
        const row = products.save().rows.find((one) => one.id === id);
        return get.call(products, tenant, id) ?? (row && { ...row, tenant });
      };
      try {
        return handle(request, world);
      } finally {
        products.get = get;
      }
    }),
  },
  {
    name: 'batch-failures-are-numbers',
    bug: 'An item that fails because its serial number is taken says 409 instead of why.',
    breaks: ['tracepass.batches.taken-serial-is-told-by-its-item'],
    alter: results((given) =>
      given.map((one) => (one.error?.startsWith('Serial') ? { ...one, error: '409' } : one)),
    ),
  },
  {
    name: 'batch-compares-with-stored-passports-only',
    bug: 'An item that has the identifiers of an earlier one in the batch is answered as created.',
    breaks: ['tracepass.batches.duplicates-in-a-batch'],
    alter: operation(batch, (handle) => (request, world) => {
      const outcome = handle(request, world);
      if ('kind' in outcome) return outcome;
      const { passports } = request.body;
      const answered = outcome.body.results.map((result, index): Result => {
        const same = ({ gs1 }: (typeof passports)[number]) =>
          gs1.gtin === passports[index]?.gs1.gtin && gs1.serialNumber === passports[index].gs1.serialNumber;
        const data = outcome.body.results[passports.findIndex(same)]?.data;
        return result.status === 'error' && data ? { index, status: 'created', data } : result;
      });
      return { ...outcome, body: { results: answered } };
    }),
  },
  {
    name: 'batch-compares-serial-numbers-alone',
    bug: 'In a batch a serial number may occur once, whatever the GTIN.',
    breaks: ['tracepass.batches.duplicates-in-a-batch'],
    alter: operation(batch, (handle) => (request, world) => {
      const outcome = handle(request, world);
      if ('kind' in outcome) return outcome;
      const seen = new Set<string>();
      const left = outcome.body.results.map((result): Result => {
        const serial = result.data?.gs1.serialNumber;
        if (serial === undefined || !seen.has(serial)) {
          if (serial !== undefined) seen.add(serial);
          return result;
        }
        const row = world.passports.get(request.caller.tenant, result.data?._id ?? '');
        if (row) world.passports.delete(row);
        return { index: result.index, status: 'error', error: 'Serial number occurs twice' };
      });
      return { ...outcome, body: { results: left } };
    }),
  },
  {
    name: 'empty-batch-is-answered',
    bug: 'A batch without items is answered with no results.',
    breaks: ['tracepass.batches.empty-batch-is-refused'],
    alter: unchecked(batch, ({ pointer, keyword }) => pointer === '/passports' && keyword === 'minItems'),
  },
  {
    name: 'batch-of-any-size',
    bug: 'A batch may have more than 100 items.',
    breaks: ['tracepass.batches.more-than-100-items-are-refused'],
    alter: unchecked(batch, ({ pointer, keyword }) => pointer === '/passports' && keyword === 'maxItems'),
  },
  {
    name: 'batch-of-less-than-100',
    bug: 'A batch may have 99 items at most.',
    breaks: ['tracepass.batches.more-than-100-items-are-refused'],
    alter: instead(batch, ({ body }) =>
      body.passports.length > 99 ? refused(400, 'Too many items') : undefined,
    ),
  },
  {
    name: 'batch-takes-empty-serial-numbers',
    bug: 'The serial number of an item may be empty.',
    breaks: ['tracepass.batches.broken-item-is-not-created'],
    alter: unchecked(
      batch,
      ({ pointer, keyword }) => pointer.endsWith('/gs1/serialNumber') && keyword === 'minLength',
    ),
  },
  {
    name: 'batch-serial-race',
    bug: 'Batches at the same moment do not see each other when they look whether a serial number is taken.',
    breaks: ['tracepass.batches.concurrent-serial'],
    affects: ['tracepass.batches.duplicates-in-a-batch'],
    alter: serialRaceOf(batch),
  },
];

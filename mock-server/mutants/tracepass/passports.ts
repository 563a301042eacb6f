import { templates } from '../../apis/tracepass/templates/index.js';
import { both, isObject, success, within } from '../alterations.js';
import type { TracePassMutant } from './mutant.js';
import { allSessions } from './sessions-affected.js';
import { anybodys, instead, newPassports, operation, refused } from './operation.js';
import { identifiers } from './passport-bodies.js';

/** Passports that come back other than they were sent, and passports that are not or no longer there. */
export const passports: readonly TracePassMutant[] = [
  {
    name: 'serial-answered-encoded',
    bug: 'The answer to the creation of a passport has the serial number as it stands in an address.',
    breaks: ['tracepass.passports.create-echoes-identifiers'],
    alter: success(['createPassport'], (body) =>
      isObject(body['gs1'])
        ? {
            ...body,
            gs1: { ...body['gs1'], serialNumber: encodeURIComponent(String(body['gs1']['serialNumber'])) },
          }
        : body,
    ),
  },
  {
    name: 'new-passport-is-in-review',
    bug: 'A new passport begins in review.',
    breaks: ['tracepass.passports.new-passport-is-a-draft'],
    affects: ['tracepass.lists.passport-status-filter', ...allSessions],
    alter: newPassports((row) => ({ ...row, status: 'in_review' })),
  },
  {
    name: 'digital-link-without-the-path',
    bug: 'Digital Links leave out the first part of the path.',
    breaks: ['tracepass.passports.digital-link-is-built-from-the-identifiers'],
    affects: ['tracepass.qr.png-holds-the-digital-link', 'tracepass.qr.by-serial-holds-the-digital-link'],
    alter: identifiers((gs1) => ({ ...gs1, digitalLinkUri: gs1.digitalLinkUri.replace('/p/01/', '/01/') })),
  },
  {
    name: 'digital-link-with-the-raw-serial',
    bug: 'The serial number stands in the Digital Link as it is.',
    breaks: ['tracepass.passports.digital-link-encodes-the-serial'],
    affects: ['tracepass.contract.body-matches-schema', 'tracepass.qr.png-holds-the-digital-link'],
    alter: identifiers((gs1) => ({
      ...gs1,
      digitalLinkUri: `https://id.tracepass.eu/p/01/${gs1.gtin}/21/${gs1.serialNumber}`,
    })),
  },
  {
    name: 'passport-names-the-first-template',
    bug: 'Every passport names the template of the first category.',
    breaks: ['tracepass.passports.template-is-that-of-the-product'],
    alter: newPassports((row) => ({ ...row, templateId: templates[0]?.id ?? row.templateId })),
  },
  {
    name: 'unknown-passport-is-a-bad-request',
    bug: 'A passport id that nobody has is answered 400.',
    breaks: ['tracepass.passports.unknown-passport-is-not-found'],
    affects: ['tracepass.tenancy.foreign-and-unknown-look-alike'],
    alter: both(
      instead('getPassport', ({ params, caller }, { passports: table }) =>
        anybodys(table, params.id) || table.wasDeleted(caller.tenant, params.id)
          ? undefined
          : refused(400, 'Invalid id'),
      ),
      instead('deletePassport', ({ params, caller }, { passports: table }) =>
        anybodys(table, params.id) || table.wasDeleted(caller.tenant, params.id)
          ? undefined
          : refused(400, 'Invalid id'),
      ),
    ),
  },
  {
    name: 'passport-for-a-product-that-nobody-has',
    bug: 'A passport for a product id that nobody has hangs on another product.',
    breaks: ['tracepass.passports.unknown-product-is-refused'],
    alter: operation('createPassport', (handle) => (request, world) => {
      const { body, caller } = request;
      const [other] = world.products.list(caller.tenant);
      if (!other || anybodys(world.products, body.productId)) return handle(request, world);
      return handle({ ...request, body: { ...body, productId: other.id } }, world);
    }),
  },
  {
    name: 'passport-for-an-archived-product',
    bug: 'Archived products still get passports.',
    breaks: ['tracepass.passports.archived-product-is-refused'],
    affects: [
      'tracepass.sessions.agree-with-secondary-sources',
      'tracepass.products.archive-stops-new-passports',
    ],
    alter: operation('createPassport', (handle) => (request, world) => {
      const { products } = world;
      const product = products.get(request.caller.tenant, request.body.productId);
      if (product?.status !== 'archived') return handle(request, world);
      products.update({ ...product, status: 'active' });
      const outcome = handle(request, world);
      products.update({ ...(products.get(product.tenant, product.id) ?? product), status: 'archived' });
      return outcome;
    }),
  },
  {
    name: 'unarchived-product-takes-no-passport',
    bug: 'A product that was archived once takes no passports any more.',
    breaks: ['tracepass.passports.archived-product-is-refused'],
    affects: ['tracepass.sessions.agree-with-the-model', 'tracepass.sessions.agree-with-secondary-sources'],
    alter: within(['updateProduct'], (pack) => {
      const archived = new Set<string>();
      return both(
        instead('updateProduct', ({ params, body }) => {
          if (body.status === 'archived') archived.add(params.id);
          return undefined;
        }),
        instead('createPassport', ({ body }) =>
          archived.has(body.productId) ? refused(409, 'Product is archived') : undefined,
        ),
      )(pack);
    }),
  },
  {
    name: 'deletion-of-a-passport-does-nothing',
    bug: 'The deletion of a passport is answered and not carried out.',
    breaks: [
      'tracepass.passports.deleted-passport-is-gone',
      'tracepass.lists.deleted-passport-is-not-listed',
    ],
    affects: [
      'tracepass.quota.replay-takes-no-slot',
      'tracepass.quota.deletion-frees-the-slot',
      'tracepass.quota.concurrent-last-slots',
      ...allSessions,
      'tracepass.products.archive-waits-for-passports',
      'tracepass.products.deletion-waits-for-passports',
      'tracepass.quota.batch-beyond-the-slots-is-refused-whole',
    ],
    alter: operation('deletePassport', (handle) => (request, world) => {
      const row = world.passports.get(request.caller.tenant, request.params.id);
      const outcome = handle(request, world);
      if (row && !('kind' in outcome)) world.passports.insert(row);
      return outcome;
    }),
  },
  {
    name: 'deletion-can-be-repeated',
    bug: 'The deletion of a passport that was deleted is answered as if it had been there.',
    breaks: ['tracepass.passports.deleted-passport-is-gone'],
    affects: ['tracepass.sessions.agree-with-the-model', 'tracepass.sessions.agree-with-secondary-sources'],
    alter: within(['deletePassport'], (pack) => {
      const answers = new Map<string, ReturnType<typeof refused>>();
      return operation('deletePassport', (handle) => (request, world) => {
        const outcome = handle(request, world);
        if (!('kind' in outcome)) answers.set(request.params.id, outcome);
        return answers.get(request.params.id) ?? outcome;
      })(pack);
    }),
  },
  {
    name: 'deletion-confuses-gtin-and-serial',
    bug: 'The summary of a deletion has GTIN and serial number the wrong way round.',
    breaks: ['tracepass.passports.deletion-names-the-passport'],
    affects: ['tracepass.contract.body-matches-schema'],
    alter: success(['deletePassport'], ({ summary, ...body }) =>
      isObject(summary)
        ? { ...body, summary: { ...summary, gtin: summary['serialNumber'], serialNumber: summary['gtin'] } }
        : body,
    ),
  },
  {
    name: 'deletion-reports-no-freed-slot',
    bug: 'The summary of a deletion reports no change of the slots in use.',
    breaks: ['tracepass.passports.deletion-reports-the-freed-slot'],
    alter: success(['deletePassport'], ({ summary, ...body }) =>
      isObject(summary) ? { ...body, summary: { ...summary, dppsActiveDelta: 0 } } : body,
    ),
  },
  {
    name: 'deleted-passport-can-still-be-read',
    bug: 'A deleted passport is still found by its id.',
    breaks: ['tracepass.passports.deleted-passport-is-gone'],
    affects: ['tracepass.sessions.agree-with-the-model', 'tracepass.sessions.agree-with-secondary-sources'],
    alter: within(['getPassport 404'], (pack) => {
      const read = new Map<string, unknown>();
      return operation('getPassport', (handle) => (request, world) => {
        const { id } = request.params;
        const outcome = handle(request, world);
        if (!('kind' in outcome)) read.set(id, outcome.body);
        const deleted = world.passports.wasDeleted(request.caller.tenant, id) ? read.get(id) : undefined;
        return deleted === undefined ? outcome : { status: 200, body: deleted };
      })(pack);
    }),
  },
];

import type { PassportRow } from '../../apis/tracepass/passport.js';
import { complianceOf } from '../../apis/tracepass/compliance.js';
import { digitalLinkUri } from '../../apis/tracepass/gs1.js';
import { pngCode, svgCode } from '../../apis/tracepass/qr-code.js';
import { both, isObject, reply, request, success } from '../alterations.js';
import type { Alteration } from '../mutant.js';
import type { TracePassWorld } from '../../apis/tracepass/world.js';
import type { TracePassMutant } from './mutant.js';
import { anybodys, instead, operation } from './operation.js';

const codes = ['getPassportQr', 'getPassportQrBySerial'] as const;
const usual = { dark: '000000', light: 'ffffff00' };

/** QR codes and verdicts that are wrong, or somebody else's. */
export const passportViews: readonly TracePassMutant[] = [
  {
    name: 'serial-in-the-code-is-not-encoded',
    bug: 'The QR code has the serial number as it was sent, without percent-encoding.',
    breaks: ['tracepass.qr.png-holds-the-digital-link'],
    alter: instead('getPassportQr', ({ params, query, caller }, { passports }) => {
      const row = passports.get(caller.tenant, params.id);
      const isPlain =
        query.format === 'png' && query.color === undefined && query.backgroundColor === undefined;
      return row && isPlain ? png(`${linkOf(row, '')}${row.gs1.serialNumber}`) : undefined;
    }),
  },
  {
    name: 'code-by-serial-holds-the-serial',
    bug: 'The QR code that a serial number leads to holds that number instead of an address.',
    breaks: ['tracepass.qr.by-serial-holds-the-digital-link'],
    alter: instead('getPassportQrBySerial', ({ params, query, caller }, { passports }) => {
      const row = passports.list(caller.tenant).find(({ gs1 }) => gs1.serialNumber === params.serial);
      return row && query.format === 'png' ? png(params.serial) : undefined;
    }),
  },
  {
    name: 'png-is-the-default-format',
    bug: 'Without a format the QR code is a PNG.',
    breaks: ['tracepass.qr.svg-is-the-default'],
    alter: operation(
      'getPassportQr',
      (handle) => (asked, world) => handle({ ...asked, query: { format: 'png', ...asked.query } }, world),
    ),
  },
  {
    name: 'svg-has-no-end',
    bug: 'The SVG of a QR code lacks its closing tag.',
    breaks: ['tracepass.qr.svg-is-the-default', 'tracepass.qr.json-holds-an-svg'],
    alter: reply(codes, (given) => {
      if (given.body instanceof Uint8Array && given.headers['Content-Type'] === 'image/svg+xml')
        return { ...given, body: Buffer.from(withoutEnd(Buffer.from(given.body).toString())) };
      if (!isObject(given.body) || given.status !== 200) return given;
      return { ...given, body: { result: withoutEnd(String(given.body['result'])) } };
    }),
  },
  {
    name: 'json-of-a-code-holds-its-address',
    bug: 'With format=json the answer has the address that the code stands for, not the code.',
    breaks: ['tracepass.qr.json-holds-an-svg'],
    alter: instead('getPassportQr', ({ params, query, caller }, { passports }) => {
      const row = passports.get(caller.tenant, params.id);
      return row && query.format === 'json' ? { status: 200, body: { result: linkOf(row) } } : undefined;
    }),
  },
  {
    name: 'png-as-octet-stream',
    bug: 'A PNG is declared as application/octet-stream.',
    breaks: ['tracepass.qr.png-holds-the-digital-link', 'tracepass.contract.media-type-is-documented'],
    affects: [
      'tracepass.qr.by-serial-holds-the-digital-link',
      'tracepass.qr.colours-are-those-asked-for',
      'tracepass.qr.accept-header-does-not-matter',
      'tracepass.contract.body-matches-schema',
    ],
    alter: reply(codes, (given) =>
      given.headers['Content-Type'] === 'image/png'
        ? { ...given, headers: { ...given.headers, 'Content-Type': 'application/octet-stream' } }
        : given,
    ),
  },
  {
    name: 'png-is-sent-as-text',
    bug: 'The bytes of a PNG go through a conversion to text, which destroys them.',
    breaks: ['tracepass.qr.png-holds-the-digital-link'],
    affects: ['tracepass.qr.by-serial-holds-the-digital-link', 'tracepass.qr.colours-are-those-asked-for'],
    alter: reply(codes, (given) =>
      given.body instanceof Uint8Array
        ? { ...given, body: Buffer.from(Buffer.from(given.body).toString('utf8')) }
        : given,
    ),
  },
  {
    name: 'branding-wins-over-colours',
    bug: 'With the branding of the company, a colour that is sent is not used.',
    breaks: ['tracepass.qr.colours-are-those-asked-for'],
    alter: coloured(({ useCompanyBranding = false, ...query }) =>
      useCompanyBranding ? { ...query, color: '0b3d91' } : query,
    ),
  },
  {
    name: 'code-on-white-ground',
    bug: 'The ground of a QR code is white unless another colour is sent.',
    breaks: ['tracepass.qr.colours-are-those-asked-for'],
    alter: coloured((query) => ({ backgroundColor: 'ffffff', ...query })),
  },
  {
    name: 'opacity-of-the-ground-is-lost',
    bug: 'The opacity of a background colour is not read.',
    breaks: ['tracepass.qr.colours-are-those-asked-for'],
    alter: coloured(({ backgroundColor, ...query }) =>
      backgroundColor === undefined ? query : { ...query, backgroundColor: backgroundColor.slice(0, 6) },
    ),
  },
  {
    name: 'code-for-json-clients-is-json',
    bug: 'A client that accepts JSON gets the QR code as JSON, whatever format it asks for.',
    breaks: ['tracepass.qr.accept-header-does-not-matter'],
    alter: request(codes, ({ headers, search }) => {
      if (headers.accept !== 'application/json') return {};
      const others = new URLSearchParams(search);
      others.set('format', 'json');
      return { search: others };
    }),
  },
  {
    name: 'incomplete-is-a-warning',
    bug: 'A passport with critical findings is compliant with warnings.',
    breaks: ['tracepass.compliance.verdict-fits-the-findings'],
    alter: success(['getPassportCompliance'], (given) =>
      given['verdict'] === 'incomplete' ? { ...given, verdict: 'compliant_with_warnings' } : given,
    ),
  },
  {
    name: 'unreviewed-values-are-compliant',
    bug: 'A required field that waits for review is not found.',
    breaks: ['tracepass.compliance.required-field-has-to-be-approved'],
    alter: withoutFindings('unapproved_field'),
  },
  {
    name: 'parties-are-not-required',
    bug: 'Nobody looks whether the required parties are there.',
    breaks: ['tracepass.compliance.missing-manufacturer-is-critical'],
    alter: withoutFindings('missing_party'),
  },
  {
    name: 'nobodys-passport-is-compliant',
    bug: 'The verdict on a passport that does not exist is that nothing is missing.',
    breaks: ['tracepass.passports.unknown-passport-has-no-views'],
    alter: instead('getPassportCompliance', ({ params }, { passports }) =>
      anybodys(passports, params.id) ? undefined : { status: 200, body: nothingFound },
    ),
  },
  {
    name: 'codes-and-verdicts-of-any-workspace',
    bug: 'QR codes and verdicts are given for the passports of every workspace.',
    breaks: ['tracepass.tenancy.foreign-passport-has-no-views'],
    alter: both(
      instead('getPassportQr', ({ params, caller }, { passports }) => {
        const row = anybodys(passports, params.id);
        if (!row || row.tenant === caller.tenant) return undefined;
        return { status: 200, body: { result: svgCode(linkOf(row), usual) } };
      }),
      instead('getPassportCompliance', ({ params }, { passports }) => {
        const row = anybodys(passports, params.id);
        return row && { status: 200, body: complianceOf(row) };
      }),
    ),
  },
];

const nothingFound = {
  verdict: 'compliant',
  category: 'battery',
  conditionalCoverage: 'static-only',
  critical: [],
  warnings: [],
};

function linkOf({ gs1: { gtin, serialNumber } }: PassportRow, serial = serialNumber): string {
  return digitalLinkUri(gtin, serial);
}

function png(text: string) {
  return { status: 200, headers: { 'Content-Type': 'image/png' }, body: pngCode(text, usual) };
}

function withoutEnd(svg: string): string {
  return svg.replace('</svg>', '');
}

interface Look {
  readonly useCompanyBranding?: boolean;
  readonly color?: string;
  readonly backgroundColor?: string;
}

/** A QR code in other colours than those that were sent. */
function coloured(change: (query: Look) => Look): Alteration<TracePassWorld> {
  return operation(
    'getPassportQr',
    (handle) => (asked, world) =>
      handle({ ...asked, query: { format: asked.query.format, ...change(asked.query) } }, world),
  );
}

/** A verdict from which the findings of one kind are missing. */
function withoutFindings(type: string): Alteration<TracePassWorld> {
  return success(['getPassportCompliance'], ({ critical, ...given }) => ({
    ...given,
    critical: Array.isArray(critical)
      ? critical.filter((one) => !isObject(one) || one['type'] !== type)
      : critical,
  }));
}

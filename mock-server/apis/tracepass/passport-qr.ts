import type { operations } from '../../../generated/tracepass/openapi.js';
import type { Handlers } from '../../handler.js';
import { digitalLinkUri } from './gs1.js';
import { byId, bySerial, withFound, type Found } from './passport-lookup.js';
import { pngCode, svgCode } from './qr-code.js';
import type { TracePassWorld } from './world.js';

type QrOperations = Pick<operations, 'getPassportQr' | 'getPassportQrBySerial'>;

type Look = NonNullable<operations['getPassportQr']['parameters']['query']>;

/** QR codes of passports, named by id or by serial number. */
export const passportQrHandlers: Handlers<QrOperations, TracePassWorld> = {
  getPassportQr: (request, world) => qrCode(byId(request, world), request.query),
  getPassportQrBySerial: (request, world) => qrCode(bySerial(request, world), request.query),
};

function qrCode(found: Found, { format = 'svg', color = black, backgroundColor = transparent }: Look) {
  return withFound(found, ({ gs1: { gtin, serialNumber } }) => {
    const link = digitalLinkUri(gtin, serialNumber);
    const colours = { dark: bare(color), light: bare(backgroundColor) };
    if (format === 'png') return image('image/png', pngCode(link, colours));
    const svg = svgCode(link, colours);
    if (format === 'svg') return image('image/svg+xml', Buffer.from(svg));
    return { status: 200 as const, body: { result: svg } };
  });
}

const black = '000000';
const transparent = 'ffffff00';

/** A colour without the sign that colour pickers put before it (facts/tracepass.md §19.2). */
function bare(colour: string): string {
  return colour.replace('#', '');
}

function image<MediaType extends string>(mediaType: MediaType, body: Uint8Array) {
  return { status: 200 as const, headers: { 'Content-Type': mediaType }, body };
}

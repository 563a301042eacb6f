import QRCode from 'qrcode';
import type { Call, Reply } from './http.js';
import { named } from './tracepass-passport-changes.js';
import { countsOf } from './tracepass-passports.js';
import { refusal, type Store, type Workspace } from './tracepass-store.js';

type Handler = (call: Call, owner: Workspace, store: Store) => Reply | Promise<Reply>;

/** §14.4: a strong, large code with a narrow margin, the address as it is. Mock: a middling one, its host in capitals. */
const qr: Handler = async (call, owner, store) => {
  const { digitalLinkUri } = named(call, owner, store).gs1;
  const { query } = call;
  const branded = query.get('useCompanyBranding') === 'true';
  // No source knows the colours of a company. Mock: there are none.
  const dark = colour(query.get('color'), branded ? '123524' : '000000');
  const light = colour(query.get('backgroundColor'), branded ? 'fff8e7' : '00000000');
  const options = { errorCorrectionLevel: 'Q', margin: 2, scale: 7, color: { dark, light } } as const;
  const format = query.get('format') || 'svg';
  if (format === 'png') {
    const body = await QRCode.toBuffer(digitalLinkUri, options);
    return { status: 200, body, headers: { 'Content-Type': 'image/png' } };
  }
  const drawn = await QRCode.toString(digitalLinkUri, { ...options, type: 'svg' });
  const svg = `<?xml version="1.0" encoding="UTF-8"?>\n<!-- a code -->\n${drawn}`;
  if (format === 'json') return { status: 200, body: { result: svg } };
  // Mock: without parameters.
  return { status: 200, body: Buffer.from(svg), headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } };
};

/** §19.2: a number sign makes no colour. Mock: it is read over. */
function colour(sent: string | null, usual: string): string {
  if (sent && !/^([\da-f]{6}|[\da-f]{8})$/i.test(sent)) throw refusal(400, 'no colour');
  return `#${sent || usual}`;
}

/** §14.5: all fields of the template and the manufacturer alone, every finding without more than it has to have. */
const compliance: Handler = (call, owner, store) => {
  const { fields, parties } = named(call, owner, store);
  const { total, approved } = countsOf(fields).fieldCounts;
  const critical = [
    ...Array.from({ length: total - approved }, () => 'missing_field'),
    ...(parties?.manufacturer ? [] : ['missing_party']),
  ].map((type) => ({ type, severity: 'critical', why: 'it is asked for' }));
  const verdict = critical.length > 0 ? 'incomplete' : 'compliant';
  const body = { verdict, category: 'some', conditionalCoverage: 'evaluated', critical, warnings: [] };
  return { status: 200, body };
};

/** What is made of a passport on demand. */
export const passportViews: Readonly<Record<string, Handler>> = {
  getPassportQr: qr,
  getPassportQrBySerial: qr,
  getPassportCompliance: compliance,
};

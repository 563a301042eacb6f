import type { Call, Reply } from './http.js';
import { templates } from './tracepass-products.js';
import { bodyOf, invalid, isFound, newId, own, pageOf, refusal, signed, today } from './tracepass-store.js';
import type { Documented, Passport, Product, Store, Workspace } from './tracepass-store.js';

type Fields = Documented['Passport']['fields'];
type Sent = Documented['CreatePassportRequest'];

export function createPassport(call: Call, owner: Workspace, store: Store): Reply {
  const sent = bodyOf<Sent>(call, 'CreatePassportRequest');
  // U30: before conflicts. Mock: after them.
  const admitted = () => takeSlots(1, owner, store, sent.confirmOverage);
  return { status: 201, body: draft(sent, owner, store, admitted) };
}

/**
 * A new passport, once it is known to be sound.
 *
 * @param admitted called when it hangs on a product and has yet to be compared with other passports
 * @throws Refusal
 */
export function draft(
  sent: Sent,
  owner: Workspace,
  { products, passports }: Store,
  admitted: () => void,
): Documented['Passport'] {
  const gtin = sent.gs1.gtin.padStart(14, '0'); // no. 13
  const { serialNumber } = sent.gs1;
  if (!isChecked(gtin)) throw invalid({ 'gs1.gtin': ['the last digit does not fit'] }); // U36
  // No. 17: a legal name will do for a party. Mock: GLN or another identifier as well.
  for (const [role, { gln }] of Object.entries(sent.parties ?? {})) {
    if (gln !== undefined && !isChecked(gln)) throw invalid({ [`parties.${role}.gln`]: ['the last digit'] });
  }
  const product = products.find(({ _id }) => _id === sent.productId);
  if (product?.owner !== owner) throw invalid({ productId: ['none of yours'] }); // U38. Mock: 404.
  if (product.status === 'archived') throw refusal(400, 'that product takes no more'); // U39. Mock: 409.
  admitted();
  const same = passports.filter(({ gs1 }) => gs1.gtin === gtin);
  // U71: the serial number first; U69: that of a deleted passport stays taken. Mock: the GTIN first, and free again.
  if (same.some(({ gs1 }) => gs1.serialNumber === serialNumber))
    throw refusal(409, 'Serial number already exists for this GTIN');
  const alive = same.filter(isThere); // U68: a GTIN is free once its last passport is gone. Mock: never.
  if (alive.some((other) => other.owner !== owner)) {
    const error = 'This GTIN is already registered by another company. Contact support if this is an error.';
    throw refusal(409, error);
  }
  // U70: one product per GTIN. Mock: as many as are wanted.
  if (alive.some(({ productId }) => productId !== product._id)) throw refusal(409, 'a GTIN has one product');
  const digitalLinkUri = `https://id.tracepass.eu/p/01/${gtin}/21/${encodeURIComponent(serialNumber)}`;
  const passport: Passport = {
    ...{ _id: newId(), companyId: owner.id, productId: product._id, templateId: product.templateId, owner },
    ...{ gs1: { gtin, serialNumber, digitalLinkUri }, status: 'draft', ...seeded(product) },
    ...{ parties: sent.parties ?? {}, createdAt: new Date().toISOString() }, // U59: no publishedAt. Mock: null.
  };
  passports.push(passport);
  product.passportCount += 1;
  return shown(passport);
}

export function getPassport(call: Call, owner: Workspace, { passports }: Store): Reply {
  return { status: 200, body: read(call, own(passports.filter(isThere), call.at['id'] ?? '', owner)) };
}

/** A passport as a read shows it. */
export function read({ query }: Call, passport: Passport): object {
  const label = query.get('format') === 'full' ? { label: 'Field' } : {};
  const texts = query.get('lang') ? {} : { translations: {} };
  const fields = Object.entries(passport.fields).map(([key, field]) => [
    key,
    { ...Object(field), ...label, ...texts },
  ]);
  // Facts §14.3: nobody says what a summary leaves out. Mock: nothing.
  const shownFields = query.get('format') === 'summary' ? {} : Object.fromEntries(fields);
  return signed({ ...shown(passport), fields: shownFields });
}

export function deletePassport({ at }: Call, owner: Workspace, { products, passports }: Store): Reply {
  const { _id, gs1, productId, ...passport } = own(passports.filter(isThere), at['id'] ?? '', owner);
  if (passport.status !== 'draft') throw refusal(409, 'it stays', { reason: 'only drafts can go' });
  const index = passports.findIndex((one) => one._id === _id);
  passports[index] = { _id, gs1, productId, ...passport, status: 'archived' };
  const product = products.find((one) => one._id === productId);
  if (product) product.passportCount -= 1;
  // U15: what tells of the passport goes with it. Mock: stored answers stay.
  for (const [key, { reply }] of owner.keys) {
    if (reply?.status === 201 && Object(reply.body)._id === _id) owner.keys.delete(key);
  }
  const summary = { passportId: _id, ...gs1, deletedCounts: { scanEvents: 0 }, dppsActiveDelta: -1 };
  return { status: 200, body: { message: 'gone', summary } };
}

export function listPassports({ query }: Call, owner: Workspace, { passports }: Store): Reply {
  const [productId, status] = [query.get('productId'), query.get('status')];
  const rows = passports.filter(isThere).filter(
    (row) =>
      row.owner === owner &&
      (!productId || row.productId === productId) &&
      (!status || row.status === status) && // U48
      isFound(query, [row.gs1.gtin, row.gs1.serialNumber]),
  );
  return pageOf(rows.map(shown), query); // U51: the oldest first. Mock: the newest.
}

/** Deleted and archived passports are kept, for their serial numbers, and seen by nobody. */
export function isThere({ status }: Passport): boolean {
  return status !== 'archived';
}

function shown({ owner: _, ...passport }: Passport): Documented['Passport'] {
  return passport;
}

/** Lets passports in, or tells what they cost. @throws Refusal */
export function takeSlots(
  wanted: number,
  owner: Workspace,
  { passports }: Store,
  confirmed: boolean | undefined,
): void {
  const used = passports.filter((one) => one.owner === owner && isThere(one)).length;
  if (used + wanted <= owner.slots) return;
  if (confirmed) owner.accepted = today();
  // U27: who accepted the charge today is not asked again. Mock: asked every time.
  if (owner.accepted === today() && confirmed !== false) return;
  // U28: no usage is beyond the plan. Mock: it goes on counting.
  const numbers = { planLimit: owner.slots, currentUsage: Math.min(used, owner.slots), extraPriceCents: 75 };
  const message = 'DPP quota reached. Retry with { confirmOverage: true } to accept the per-passport charge.';
  throw refusal(402, 'overage_required', { ...numbers, message });
}

/** Fields of a new passport: defaults of the template are approved, those of a product wait for review. */
function seeded({ templateId, defaultFieldValues }: Product) {
  const template = templates.find(({ id }) => id === templateId)?.fields ?? {};
  const fields: Fields = {};
  for (const [key, byTemplate] of Object.entries(template)) {
    const own = Object.hasOwn(defaultFieldValues, key);
    const value = own ? defaultFieldValues[key] : byTemplate;
    const status = own ? 'pending_review' : value === undefined ? 'empty' : 'approved';
    fields[key] = { value, status, source: 'company' };
  }
  return { fields, ...countsOf(fields) };
}

/** How many fields are in which state, and the share of those that are approved. */
export function countsOf(fields: Fields) {
  const states = Object.values(fields).map((field): unknown => Object(field).status);
  const count = (wanted: string) => states.filter((state) => state === wanted).length;
  const approved = count('approved');
  return {
    fieldCounts: {
      ...{ total: states.length, empty: count('empty'), approved },
      ...{ pendingReview: count('pending_review'), flagged: count('flagged'), rejected: count('rejected') },
    },
    // No. 3: rounded. Mock: cut off.
    completionPercentage: Math.round((100 * approved) / states.length),
  };
}

/** The check digit of GTINs and GLNs: weights 3 and 1 from the right (facts §7). */
export function isChecked(digits: string): boolean {
  const sum = [...digits]
    .reverse()
    .reduce((all, digit, index) => all + Number(digit) * (index % 2 ? 3 : 1), 0);
  return sum % 10 === 0;
}

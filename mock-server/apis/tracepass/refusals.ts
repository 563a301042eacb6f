import type { Refusal, Violation } from '../../refusal.js';

// Refusals of single operations, which no policy covers. Statuses and texts: the contract's examples and mockDefaults.

/** @param resource as the 404 text names it */
export function notFound(resource: 'Product' | 'Passport', id: string): Refusal {
  return { kind: 'notFound', resource, id };
}

export function invalid(violations: readonly Violation[]): Refusal {
  return { kind: 'invalid', violations };
}

/** No template for the category of a new product (facts/tracepass.md §6.3). */
export function noTemplate(category: string): Refusal {
  return {
    kind: 'business',
    answer: { status: 400, message: 'No template found for category: {category}' },
    values: { category },
  };
}

export const productArchived: Refusal = {
  kind: 'business',
  answer: { status: 409, message: 'Product is archived' },
  values: {},
};

/** No image at an index (x-policies.mockDefaults). */
export const imageNotFound: Refusal = {
  kind: 'business',
  answer: { status: 404, message: 'Image not found' },
  values: {},
};

export const productHasLivePassports: Refusal = {
  kind: 'business',
  answer: { status: 409, message: 'Product has passports that are not archived' },
  values: {},
};

/** A product that passports belong to is not deleted; the reason tells their number (facts/tracepass.md §13.8). */
export function productHasPassports(count: number): Refusal {
  const reason = `${count} ${count === 1 ? 'passport belongs' : 'passports belong'} to the product`;
  return {
    kind: 'business',
    answer: { status: 409, message: 'Product cannot be deleted' },
    values: {},
    details: { reason },
  };
}

/** An unknown template: the documented code stands in both members that it could be meant for. */
export const templateNotFound: Refusal = {
  kind: 'business',
  answer: { status: 404, message: 'TEMPLATE_NOT_FOUND' },
  values: {},
  details: { code: 'TEMPLATE_NOT_FOUND' },
};

export const passportArchived: Refusal = {
  kind: 'business',
  answer: { status: 409, message: 'Passport is archived' },
  values: {},
};

/** A serial number under several GTINs (facts/tracepass.md §21.3 U58). */
export const ambiguousSerial: Refusal = {
  kind: 'business',
  answer: {
    status: 409,
    code: 'ambiguous_serial',
    message: 'Several GTINs have this serial number. Say which with gtin.',
  },
  values: {},
};

export const hardDeleteNotInPlan: Refusal = {
  kind: 'business',
  answer: { status: 403, message: 'Forbidden' },
  values: {},
  details: { reason: 'Hard delete is not available on the Free plan' },
};

export const passportStays: Refusal = {
  kind: 'business',
  answer: { status: 409, message: 'Passport cannot be deleted' },
  values: {},
  details: { reason: 'Only draft or in_review passports that were never published can be deleted' },
};

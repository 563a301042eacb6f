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

import type { Violation } from '../../refusal.js';
import type { Template } from './templates/index.js';
import { bodyViolation } from './violations.js';

/** Keys of `defaultFieldValues` that the template lacks; values are taken as they are (facts/tracepass.md §21.3 U43, U52). */
export function unknownFieldKeys(
  values: Readonly<Record<string, unknown>> = {},
  template: Template,
): Violation[] {
  const known = new Set(template.fields.map(({ key }) => key));
  return Object.entries(values)
    .filter(([key]) => !known.has(key))
    .map(([key, value]) =>
      bodyViolation(
        ['defaultFieldValues', key],
        'templateKey',
        `Not a field of the ${template.key} template`,
        value,
      ),
    );
}

import type { TemplateField } from './templates/index.js';

/** What is wrong with a value by the bounds of its field, to be put after its name; undefined when nothing is. */
export function valueProblem(
  { enumOptions, bounds = {}, dataType }: TemplateField,
  value: unknown,
): string | undefined {
  const { minLength, maxLength, min, max } = bounds;
  if (enumOptions && !chosen(value).every((one) => enumOptions.some((option) => option === one)))
    return 'is none of the options';
  if (dataType === 'number' && typeof value !== 'number') return 'is no number';
  if (typeof value === 'string') {
    const length = [...value].length;
    if (length < (minLength ?? 0) || length > (maxLength ?? Infinity)) return 'is too short or too long';
  }
  if (typeof value === 'number' && (value < (min ?? -Infinity) || value > (max ?? Infinity)))
    return 'is out of range';
  return undefined;
}

/** What was chosen, of a field that takes one option or several. */
function chosen(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

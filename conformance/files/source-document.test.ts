import { expect, test } from 'vitest';
import { sourceText } from './source-text.js';
import { Unusable } from './unusable.js';
import { parseYaml } from './yaml-source.js';

// A token of digits, or one that begins with a sign of YAML, is a string only in quotes; people forget them.
test.each([
  ['a number that cannot be kept', '84738473847384738473', '847… is too big to be kept exactly'],
  ['a number without an end', `1${'0'.repeat(400)}`, '100… is no number that can be used'],
  ['an alias', '*847384738473', 'the alias *847… has no anchor before it'],
  ['a tag', '!tok84738473 x', 'Unresolved tag: !to…'],
])('%s is told by its place and its first characters', (_, value, message) => {
  expect(messageOf(`a: 1\ntoken: ${value}\n`)).toBe(`target.yaml:2:8: ${message}`);
});

test('a short value is told whole', () => {
  expect(messageOf('number: 1e999\n')).toBe('target.yaml:1:9: 1e999 is no number that can be used');
});

function messageOf(text: string): string {
  try {
    parseYaml(sourceText('target.yaml', text));
  } catch (error) {
    if (error instanceof Unusable) return error.message;
    throw error;
  }
  return 'is read';
}

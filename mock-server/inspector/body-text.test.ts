import { expect, test } from 'vitest';
import { imageOf, shownBody } from './body-text.js';

test.each([
  ['{"a":[1]}', '{\n  "a": [\n    1\n  ]\n}'],
  ['{"a":', '{"a":'],
  ['12345678901234567890', '12345678901234567890'],
  ['<script>', '<script>'],
])('the body %s is shown as %j', (body, shown) => {
  expect(shownBody(body)).toBe(shown);
});

test('a body that is an image is shown as one, and nothing else is', () => {
  expect(imageOf('AAAA', 'image/png', true)).toBe('data:image/png;base64,AAAA');
  expect(imageOf('<svg/>', 'image/svg+xml; charset=utf-8', false)).toBe('data:image/svg+xml,%3Csvg%2F%3E');
  expect(imageOf('<p>', 'text/html', false)).toBeUndefined();
});

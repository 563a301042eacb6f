import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fragment, h, raw } from './html.js';

function Box({ title, children }: { title: string; children?: string }) {
  return <section title={title}>{children}</section>;
}

test('texts and attributes are escaped, whatever they hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', '/', '!', '-') }), (text) => {
      const { text: made } = <p title={text}>{text}</p>;
      expect(made).toMatch(/^<p title="[^<>"']*">[^<>"']*<\/p>$/);
      const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
      const [, shown = ''] = />([^<]*)</.exec(made) ?? [];
      expect(
        shown.replace(
          /&[^;]+;/g,
          (entity) => Object.entries(entities).find(([name]) => name === entity)?.[1] ?? '?',
        ),
      ).toBe(text);
    }),
  );
});

test('attributes that are false or undefined are left out, those that are true have no value', () => {
  expect((<input checked hidden={false} name={undefined} value="" />).text).toBe('<input checked value="">');
});

test('components get their attributes and children, and may be nothing', () => {
  const Nothing = () => null;
  expect((<Box title="a&b">{'<'}</Box>).text).toBe('<section title="a&amp;b">&lt;</section>');
  expect((<Nothing />).text).toBe('');
});

test('lists, numbers and fragments are children, null and booleans are nothing', () => {
  const made = (
    <>
      {[1, 2].map((number) => (
        <i>{number}</i>
      ))}
      {null}
      {false}
      {raw('<hr>')}
    </>
  );
  expect(made.text).toBe('<i>1</i><i>2</i><hr>');
});

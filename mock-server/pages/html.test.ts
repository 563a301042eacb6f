import { expect, test } from 'vitest';
import { dataBlock, html } from './html.js';

test('whatever is filled in is text, in content and in attributes', () => {
  const evil = `"><script>alert('&')</script>`;
  expect(String(html`<p title="${evil}">${evil}</p>`)).toBe(
    `<p title="&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;">&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;</p>`,
  );
});

test('HTML within HTML stays as it is, one piece or several', () => {
  const items = ['a', '<b>'].map((text) => html`<i>${text}</i>`);
  expect(String(html`<p>${items}${html`<b>!</b>`}</p>`)).toBe('<p><i>a</i><i>&lt;b&gt;</i><b>!</b></p>');
});

test('no value ends a block of data early', () => {
  const value = { text: '</script><script>alert(1)</script><!--' };
  const block = String(dataBlock('data', value));
  const json = block.match(/^<script type="application\/json" id="data">([^<]*)<\/script>$/)?.[1] ?? '';
  expect(JSON.parse(json)).toEqual(value);
});

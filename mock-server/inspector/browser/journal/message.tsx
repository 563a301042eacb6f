import type { ComponentChildren } from 'preact';
import { imageOf, shownBody } from '../../body-text.js';

interface Props {
  readonly title: ComponentChildren;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64?: boolean;
}

/** A request or an answer: headers and body. All of it is text, whatever it looks like. */
export function Message({ title, headers, body, isBase64 = false }: Props) {
  const fields = Object.entries(headers);
  const type = fields.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  const image = imageOf(body, type, isBase64);
  return (
    <section class="message">
      <h3>{title}</h3>
      <details>
        <summary>{fields.length} headers</summary>
        <dl class="headers">
          {fields.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
      {body === '' && <p class="hint">no body</p>}
      {image !== undefined && <img src={image} alt="the body as an image" />}
      {body !== '' && image === undefined && (
        // Long lines are scrolled, for which the keyboard has to reach them.
        <pre tabIndex={0} role="group" aria-label="Text of the body">
          {shownBody(body)}
        </pre>
      )}
    </section>
  );
}

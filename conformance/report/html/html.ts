/** Text that is HTML already. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What an element may hold; null, undefined and booleans are nothing. */
export type Child = string | number | boolean | null | undefined | Html | readonly Child[];

type Attributes = Readonly<Record<string, Child>>;

/**
 * What TSX makes of an element (`jsxFactory` in tsconfig.json): HTML in which every text and every attribute is escaped.
 * Attributes have their HTML names; one that is false or undefined is left out, one that is true has no value.
 *
 * No library, because the known ones either need the types of the DOM in all of the suite, or escape on demand only. The
 * same few lines work in the browser, where evidence is made when it is opened.
 */
export function h<Props extends object>(
  of: string | ((props: Props) => Html | null),
  props: Props | null,
  ...children: readonly Child[]
): Html {
  if (typeof of === 'string') return element(of, { ...props }, children);
  // TSX checks that a component gets the members it asks for; those that have none are called with none.
  const given: Props = Object.assign({}, props, children.length > 0 && { children });
  return of(given) ?? new Html('');
}

/** What `<>...</>` stands for. */
export function Fragment({ children }: { children?: Child }): Html {
  return new Html(printed(children));
}

/** HTML, or the content of a script or style, that is known to be safe where it stands. */
export function raw(text: string): Html {
  return new Html(text);
}

const withoutEnd = new Set(['input', 'link', 'meta', 'br', 'hr']);

function element(name: string, attributes: Attributes, children: readonly Child[]): Html {
  const written = Object.entries(attributes).map(([attribute, value]) => {
    if (value === false || value === undefined || value === null) return '';
    return value === true ? ` ${attribute}` : ` ${attribute}="${printed(value)}"`;
  });
  const start = `<${name}${written.join('')}>`;
  return new Html(withoutEnd.has(name) ? start : `${start}${printed(children)}</${name}>`);
}

function printed(child: Child): string {
  if (child === null || child === undefined || typeof child === 'boolean') return '';
  if (child instanceof Html) return child.text;
  if (typeof child === 'object') return child.map(printed).join('');
  return escaped(String(child));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** What the compiler wants to know about TSX. */
// eslint-disable-next-line @typescript-eslint/no-namespace -- the compiler looks for this one by its name
export declare namespace h.JSX {
  type Element = Html;
  interface ElementChildrenAttribute {
    children: unknown;
  }
  interface IntrinsicElements {
    [name: string]: Readonly<Record<string, Child>>;
  }
}

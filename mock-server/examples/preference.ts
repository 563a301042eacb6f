/** What a request prefers of the contract's examples: a status, an example by name, or that example of that status. */
export type Preference = { code: string; example?: string } | { code?: string; example: string };

/**
 * The preferences `code` and `example` of a request's `Prefer` header or headers, as Stoplight Prism knows them, or
 * undefined where it has neither. Every other preference and all parameters are ignored, and so is a second `code` or
 * `example`; an empty value counts as none (RFC 7240 §2). The values are as they were sent: whether there is such an
 * example is not looked at here.
 */
export function preferenceOf(header: string | readonly string[] | undefined): Preference | undefined {
  if (header === undefined) return undefined;
  // Several headers mean the same as one with all their preferences in turn.
  const text = typeof header === 'string' ? header : header.join(',');
  const values = new Map<string, string>();
  for (const [preference] of text.matchAll(upToComma)) {
    const [withoutParameters = ''] = preference.match(upToSemicolon) ?? [];
    const [, name = '', value = ''] = withoutParameters.match(nameAndValue) ?? [];
    const key = name.trim().toLowerCase();
    if (!values.has(key)) values.set(key, unquoted(value.trim()));
  }
  const code = values.get('code');
  const example = values.get('example');
  if (code) return example ? { code, example } : { code };
  return example ? { example } : undefined;
}

/**
 * The value of `Preference-Applied` for a preference that was met: what was asked for, quoted where it is no token
 * (RFC 7240 §3).
 */
export function appliedHeader({ code, example }: Preference): string {
  return Object.entries({ code, example })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${word(value)}`]))
    .join(', ');
}

// A quoted string ends with the text if its closing quote is missing. So no alternative can fail half-way, and a
// header of nothing but quotes and backslashes is read in one pass.
const upToComma = /(?:"(?:\\.?|[^"\\])*"?|[^",])+/g;
const upToSemicolon = /^(?:"(?:\\.?|[^"\\])*"?|[^";])*/;
const nameAndValue = /^([^=]*)=?(.*)$/s;
const token = /^[\w!#$%&'*+.^`|~-]+$/;

function unquoted(value: string): string {
  const content = value.match(/^"(.*)"$/s)?.[1];
  return content === undefined ? value : content.replace(/\\(.)/gs, '$1');
}

function word(value: string): string {
  return token.test(value) ? value : `"${value.replace(/["\\]/g, '\\$&')}"`;
}

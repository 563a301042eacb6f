import type { Replayed, RequestCall, ScriptCall } from './calls.js';
import { splitAt, type Variables } from './variables.js';

/** Columns that a literal may take on one line. */
const wide = 90;

/** The session as a TypeScript module over the typed client. */
export function typescriptModule(session: Replayed): string {
  const factory = `create${capitalized(session.contract.api)}Client`;
  const variables = new Map([[session.mark, 'mark']]);
  const calls = session.calls.flatMap((call, index) => {
    const lines = callLines(call, `answer${index + 1}`, variables, session.idMember);
    if (call.created) variables.set(call.created.id, variableOf(call.created.name));
    return ['', ...lines];
  });
  return [
    `import { ${factory} } from 'twinspec/client';`,
    '',
    `const client = ${factory}({`,
    `  baseUrl: process.env.BASE_URL ?? '${session.baseUrl}',`,
    '  headers: { Authorization: `Bearer ${process.env.TOKEN}` },',
    '});',
    'const mark = `again-${Date.now()}`;',
    ...calls,
    `// expected ${session.expected}`,
    '',
  ].join('\n');
}

function callLines(call: ScriptCall, answer: string, variables: Variables, idMember: string): string[] {
  if (call.kind === 'clock') {
    return [
      `// ${call.caption}`,
      "await fetch(`${process.env.CONTROL}/sandboxes/${process.env.SANDBOX ?? 'default'}/clock`, {",
      "  method: 'PATCH',",
      `  body: JSON.stringify({ advance: '${call.advance}' }),`,
      '});',
    ];
  }
  const options = literal(optionsOf(call), variables, 0);
  const variable = call.created && variableOf(call.created.name);
  return [
    `// ${call.caption}, answered ${call.status} before`,
    `const ${answer} = await client.${call.method}('${call.template}'${options === '{}' ? '' : `, ${options}`});`,
    `console.log(${answer}.response.status, ${answer}.data ?? ${answer}.error);`,
    ...(variable === undefined ? [] : [`const ${variable} = ${answer}.data?.${idMember} ?? '';`]),
  ];
}

/** What the typed client takes; it sends a content type by itself. */
function optionsOf({ declared, others, path, query, body }: RequestCall): object {
  const { 'content-type': _, ...headers } = others;
  return filled({ params: filled({ header: declared, path, query }), body, headers });
}

function filled(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) =>
        value !== undefined && (typeof value !== 'object' || value === null || Object.keys(value).length > 0),
    ),
  );
}

/** A value as source text, known texts in it replaced by their variables. */
function literal(value: unknown, variables: Variables, depth: number): string {
  if (typeof value === 'string') return textLiteral(value, variables);
  if (typeof value !== 'object' || value === null) return String(JSON.stringify(value));
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }'];
  const items = Array.isArray(value)
    ? value.map((item) => literal(item, variables, depth + 1))
    : Object.entries(value).map(
        ([name, member]) =>
          `${/^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`}: ${literal(member, variables, depth + 1)}`,
      );
  if (items.length === 0) return open.trim() + close.trim();
  const line = `${open}${items.join(', ')}${close}`;
  if (depth > 0 && line.length <= wide && !line.includes('\n')) return line;
  const indent = '  '.repeat(depth + 1);
  return `${open.trim()}\n${items.map((item) => `${indent}${item},\n`).join('')}${'  '.repeat(depth)}${close.trim()}`;
}

function textLiteral(text: string, variables: Variables): string {
  const parts = splitAt(text, [...variables.keys()]);
  if (!parts.some((part) => variables.has(part)))
    return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return variables.get(only) ?? '';
  const inner = parts.map((part) => {
    const variable = variables.get(part);
    return variable === undefined ? part.replace(/[`\\$]/g, '\\$&') : `\${${variable}}`;
  });
  return `\`${inner.join('')}\``;
}

/** `product A` as `productA`. */
function variableOf(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word, index) => (index === 0 ? word.toLowerCase() : capitalized(word)))
    .join('');
}

function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

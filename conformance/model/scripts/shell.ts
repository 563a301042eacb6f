import type { Replayed, RequestCall, ScriptCall } from './calls.js';
import { splitAt, type Variables } from './variables.js';

/** The session as a script for bash, with curl to call and node to read ids from answers. */
export function shellScript(session: Replayed): string {
  const variables = new Map([[session.mark, 'MARK']]);
  const calls = session.calls.flatMap((call) => {
    const lines = callLines(call, variables, session.idMember);
    if (call.created) variables.set(call.created.id, variableOf(call.created.name));
    return ['', ...lines];
  });
  const needsClock = session.calls.some(({ kind }) => kind === 'clock');
  return [
    '#!/usr/bin/env bash',
    'set -u',
    ': "${TOKEN:?export TOKEN=..., the credential of the session}"',
    ...(needsClock ? [': "${CONTROL:?export CONTROL=http://.../__control}"'] : []),
    `BASE_URL="\${BASE_URL:-${session.baseUrl}}"`,
    'MARK="again-$(date +%s)"',
    'ANSWER="$(mktemp)"',
    ...calls,
    `echo ${quote(`   expected ${session.expected}`, new Map())}`,
    '',
  ].join('\n');
}

function callLines(call: ScriptCall, variables: Variables, idMember: string): string[] {
  if (call.kind === 'clock') {
    return [
      `echo ${quote(call.caption, new Map())}`,
      `curl -sS -X PATCH "$CONTROL/sandboxes/\${SANDBOX:-default}/clock" -d '{"advance":"${call.advance}"}'; echo`,
    ];
  }
  return [
    `echo ${quote(`${call.caption}, answered ${call.status} before`, new Map())}`,
    curlOf(call, variables).join(' \\\n  '),
    'cat "$ANSWER"; echo',
    ...(call.created
      ? [
          `${variableOf(call.created.name)}="$(node -p 'JSON.parse(fs.readFileSync(0)).${idMember}' <"$ANSWER")"`,
        ]
      : []),
  ];
}

function curlOf({ method, target, declared, others, bodyText }: RequestCall, variables: Variables): string[] {
  const globs = /[[\]{}]/.test(target) ? ' --globoff' : '';
  return [
    `curl -sS${globs} -o "$ANSWER" -w '%{http_code}  ' -X ${method} "$BASE_URL"${quote(target, variables)}`,
    '-H "Authorization: Bearer $TOKEN"',
    ...Object.entries({ ...others, ...declared }).map(
      ([name, value]) => `-H ${quote(`${name}: ${value}`, variables)}`,
    ),
    ...(bodyText === undefined ? [] : [`--data-raw ${quote(bodyText, variables)}`]),
  ];
}

/** `product A` as `PRODUCT_A`. */
function variableOf(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]+/g, '_');
}

/** Text as one word of the shell, known values replaced by their variables. */
function quote(text: string, variables: Variables): string {
  const parts = splitAt(text, [...variables.keys()]).map((part) => {
    const variable = variables.get(part);
    return variable === undefined ? `'${part.replaceAll("'", "'\\''")}'` : `"$${variable}"`;
  });
  return parts.join('') || "''";
}

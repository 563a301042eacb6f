import pc from 'picocolors';
import type { Mock } from '../../mock-server/index.js';

/** What a started mock prints: where it listens, which credential leads to which state, and a line to try. */
export function banner(mock: Mock, seed: number): string {
  const { scenarios } = mock.sandboxes.default.options;
  const start = [`seed ${seed}`, ...scenarios.map((name) => `scenario ${name}`)].join(', ');
  const lines = [`${pc.bold('twinspec mock')} listening on ${mock.url} (${start})`];
  for (const [name, { contract, credentialsIn, clientHeaders }] of mock.sandboxes.apis) {
    const credentials = credentialsIn('default');
    const width = Math.max(...credentials.map(({ token }) => token.length));
    lines.push('', `${pc.bold(contract.title)}  ${mock.url}${contract.basePath}  (--api ${name})`, '');
    for (const { token, note } of credentials) lines.push(`  ${token.padEnd(width)}  ${note}`);
    const list = contract.operations.find(({ method, path }) => method === 'GET' && !path.includes('{'));
    const headers = { Authorization: `Bearer ${credentials[0]?.token}`, ...clientHeaders };
    const words = Object.entries(headers).map(([header, value]) => ` \\\n    -H '${header}: ${value}'`);
    if (list) lines.push('', `  curl -s ${mock.url}${list.path}${words.join('')}`);
  }
  lines.push(
    '',
    `${pc.bold('Documentation')}  ${mock.url}/docs  (read and try in a browser)`,
    `${pc.bold('Inspector')}      ${mock.control}/ui  (watch, replay and steer in a browser)`,
  );
  return [...lines, '', 'Stop with Ctrl-C. Everything is kept in memory and gone with the process.'].join(
    '\n',
  );
}

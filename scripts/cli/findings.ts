import pc from 'picocolors';
import { chop, cutMiddle, indent, printable, wrap } from '../../conformance/report/layout.js';
import type { Sandbox } from '../../mock-server/index.js';

type Named = Pick<Sandbox, 'name' | 'findings'>;
type Finding = ReturnType<Named['findings']>[number];

const columns = 80;

/** What clients did wrong in any sandbox, for a terminal of 80 columns; one line when it was nothing. */
export function findingsText(sandboxes: Iterable<Named>): string {
  const blocks = [...sandboxes].flatMap((sandbox) => {
    const found = sandbox.findings();
    return found.length === 0
      ? []
      : [pc.bold(`findings in sandbox ${sandbox.name}`), ...found.map(findingText)];
  });
  return blocks.length === 0 ? 'no findings' : blocks.join('\n\n');
}

function findingText({ id, client, statement, detail, exchanges }: Finding): string {
  const sentences = [statement, detail]
    .flatMap((text) => wrap(printable(text), columns - 2))
    // Keys are words of up to 255 characters.
    .flatMap((line) => chop(line, columns - 2));
  return [
    `${pc.bold(id)}  ${printable(client)}`,
    ...indent(sentences, 2),
    ...indent(exchanges.map(exchangeLine), 4),
  ].join('\n');
}

function exchangeLine({
  request: { method, url },
  response,
  delivery,
}: Finding['exchanges'][number]): string {
  const outcome = {
    whole: String(response?.status),
    truncated: `${response?.status}, cut off`,
    reset: 'no answer',
  }[delivery];
  const [start, end] = [`${method} `, ` → ${outcome}`];
  return start + cutMiddle(printable(url), columns - 4 - start.length - end.length) + end;
}

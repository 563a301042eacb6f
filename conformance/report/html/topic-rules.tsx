import { h, type Child } from './html.js';

interface TopicRulesProps {
  /** `<api>.<topic>` */
  topic: string;
  columns: readonly string[];
  kind: 'judged' | 'compared';
  children?: Child;
}

/** Columns beyond these make a table as wide as they need, with a bar to scroll it by. */
const mostThatFit = 5;

/** A table of its own for each topic: a browser then lays out those only that are in sight. */
export function TopicRules({ topic, columns, kind, children }: TopicRulesProps) {
  const isWide = columns.length > mostThatFit;
  const table = (
    <table class={`rules ${kind}`} width={isWide ? columns.length * 180 : '100%'}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
  return (
    <section class="topic" data-section>
      <h3>{topic}</h3>
      {isWide ? (
        <div class="wide" tabindex={0} role="group" aria-label={`Rules about ${topic}`}>
          {table}
        </div>
      ) : (
        table
      )}
    </section>
  );
}

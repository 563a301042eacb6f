import { meeting, mostAtOnce, type Drawing, type DrawnCall } from './concurrency.js';
import { duration } from '../layout.js';
import { h } from './html.js';

const [laneHeight, barHeight, labelWidth, momentWidth] = [34, 24, 90, 46];

/** Calls that were under way at once: a row for each client, a bar from each request to its answer, and a table. */
export function Timeline({ drawing }: { drawing: Drawing }) {
  const { lanes, calls, moments } = drawing;
  const width = labelWidth + moments * momentWidth + 8;
  const height = lanes.length * laneHeight + 8;
  const summary = `${calls.length} calls, up to ${mostAtOnce(drawing)} of them at once.`;
  return (
    <figure class="timeline">
      <div class="wide" tabindex={0} role="group" aria-label="Timeline of the calls">
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={summary}>
          {lanes.map((lane, index) => (
            <g>
              <line class="lane" x1="0" x2={width} y1={middle(index)} y2={middle(index)} />
              <text class="lane-name" x="0" y={middle(index) - 5}>
                {lane.slice(0, 14)}
              </text>
            </g>
          ))}
          {calls.map((call) => (
            <Bar call={call} />
          ))}
        </svg>
      </div>
      <figcaption>
        {summary} Bars show the order in which requests went out and answers came, not how long they took.
      </figcaption>
      <div class="wide" tabindex={0} role="group" aria-label="The calls in order">
        <table class="calls">
          <thead>
            <tr>
              <th scope="col">Call</th>
              <th scope="col">Lane</th>
              <th scope="col">What</th>
              <th scope="col">Answer</th>
              <th scope="col">Sent after</th>
              <th scope="col">Answered after</th>
              <th scope="col">Together with</th>
            </tr>
          </thead>
          <tbody>
            {calls.map((call) => (
              <tr>
                <td>{call.number}</td>
                <td>{call.client}</td>
                <td>{call.label}</td>
                <td>{call.answer}</td>
                <td>{elapsed(call.calledMs)}</td>
                <td>{elapsed(call.returnedMs)}</td>
                <td>{meeting(drawing, call).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

function Bar({ call }: { call: DrawnCall }) {
  const x = labelWidth + call.from * momentWidth;
  const width = (call.to - call.from) * momentWidth;
  const y = middle(call.lane) - barHeight / 2;
  return (
    <g class={/^2/.test(call.answer) ? 'call accepted' : 'call refused'}>
      <rect x={x} y={y} width={width} height={barHeight} rx="5" />
      <text x={x + 6} y={y + barHeight / 2 + 4}>
        {call.number}
      </text>
      <text x={x + width - 6} y={y + barHeight / 2 + 4} text-anchor="end">
        {call.answer}
      </text>
    </g>
  );
}

function middle(lane: number): number {
  return lane * laneHeight + laneHeight / 2 + 6;
}

function elapsed(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds * 10) / 10} ms` : duration(milliseconds);
}

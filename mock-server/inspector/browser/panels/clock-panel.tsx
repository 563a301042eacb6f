import { useEffect, useState } from 'preact/hooks';
import type { ClockChange } from '../../protocol.js';
import { control, given } from '../control/client.js';
import { attempt } from '../state/problem.js';
import { clock, readState, sandboxName, showClock, type ReadClock } from '../state/sandbox.js';

const steps = [
  { advance: 'PT1S', title: '+1 s', words: 'Advance by one second' },
  { advance: 'PT1M', title: '+1 min', words: 'Advance by one minute' },
  { advance: 'PT1H', title: '+1 h', words: 'Advance by one hour' },
  { advance: 'P1D', title: '+1 day', words: 'Advance by one day' },
] as const;

/** The sandbox's time, and ways to move it. */
export function ClockPanel() {
  const time = clock.value;
  const change = (body: ClockChange) =>
    attempt(async () => {
      const params = { path: { sandbox: sandboxName.value } };
      showClock(given(await control.PATCH('/sandboxes/{sandbox}/clock', { params, body })));
      // Budgets of the day and windows follow the clock.
      await readState();
    }, 'The clock is changed');
  return (
    <section class="panel">
      <h2>Clock</h2>
      <div class="row face-row">
        {time && <Face time={time} />}
        <button
          type="button"
          role="switch"
          class="switch"
          aria-checked={time?.frozen ?? false}
          onClick={() => void change({ frozen: !time?.frozen })}
        >
          Frozen
        </button>
      </div>
      <div class="row" role="group" aria-label="Advance">
        {steps.map(({ advance, title, words }) => (
          <button key={advance} type="button" title={words} onClick={() => void change({ advance })}>
            {title}
          </button>
        ))}
      </div>
      <Entry
        label="Advance by"
        example="P1DT2H"
        action="Advance"
        onEnter={(advance) => void change({ advance })}
      />
      <Entry
        label="Set to"
        example="2026-12-31T23:59:00Z"
        action="Set"
        onEnter={(now) => void change({ now })}
      />
    </section>
  );
}

function Face({ time }: { readonly time: ReadClock }) {
  const [, tick] = useState(0);
  useEffect(() => {
    if (time.frozen) return undefined;
    const timer = setInterval(() => tick(performance.now()), 500);
    return () => clearInterval(timer);
  }, [time.frozen]);
  const passed = time.frozen ? 0 : performance.now() - time.readAt;
  const now = new Date(Date.parse(time.now) + passed).toISOString();
  return (
    <p class="face">
      <time dateTime={now}>
        <span>{now.slice(0, 10)}</span> {now.slice(11, 19)} UTC
      </time>
    </p>
  );
}

interface EntryProps {
  readonly label: string;
  readonly example: string;
  readonly action: string;
  readonly onEnter: (text: string) => void;
}

function Entry({ label, example, action, onEnter }: EntryProps) {
  const [text, setText] = useState('');
  return (
    <form
      class="row entry-row"
      onSubmit={(event) => {
        event.preventDefault();
        onEnter(text.trim());
      }}
    >
      <label class="field wide">
        <span>{label}</span>
        <input
          class="code"
          required
          placeholder={example}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button>{action}</button>
    </form>
  );
}

import { useState } from 'preact/hooks';
import type { FaultRequest } from '../../protocol.js';
import { Choice } from '../parts/choice.js';
import { servedApis } from '../state/sandbox.js';

const kinds = [
  { value: 'status', title: 'answer a status' },
  { value: 'latency', title: 'wait' },
  { value: 'resetBefore', title: 'reset before the effect' },
  { value: 'resetAfter', title: 'reset after the effect' },
  { value: 'truncate', title: 'cut the body off' },
];

interface Fields {
  readonly kind: string;
  readonly operation: string;
  readonly status: string;
  readonly milliseconds: string;
  readonly times: string;
  readonly percent: string;
}

const empty: Fields = {
  kind: 'status',
  operation: '',
  status: '500',
  milliseconds: '1000',
  times: '',
  percent: '',
};

/** A fault of one's own. */
export function FaultForm({ onInject }: { readonly onInject: (fault: FaultRequest) => void }) {
  const [fields, setFields] = useState(empty);
  const { kind, operation, status, milliseconds, times, percent } = fields;
  const change = (part: Partial<Fields>) => setFields({ ...fields, ...part });
  const operations = servedApis.value.flatMap((api) => api.operations);
  const chosen = operations.find(({ id }) => id === operation);
  const statuses = [...new Set((chosen ? [chosen] : operations).flatMap((each) => each.statuses))].sort();
  const options = statuses.map((each) => ({ value: String(each), title: String(each) }));
  return (
    <details>
      <summary>Another fault</summary>
      <form
        class="grid"
        onSubmit={(event) => {
          event.preventDefault();
          onInject(faultOf(fields));
        }}
      >
        <Choice
          label="Operation"
          value={operation}
          options={[
            { value: '', title: 'every one' },
            ...[...new Set(operations.map(({ id }) => id))].map((id) => ({ value: id, title: id })),
          ]}
          onChoose={(value) => change({ operation: value })}
        />
        <Choice label="What" value={kind} options={kinds} onChoose={(value) => change({ kind: value })} />
        {kind === 'status' && (
          <Choice
            label="Status"
            value={status}
            options={options}
            onChoose={(value) => change({ status: value })}
          />
        )}
        {kind === 'latency' && (
          <Number
            label="Milliseconds"
            value={milliseconds}
            most={600_000}
            onChange={(value) => change({ milliseconds: value })}
          />
        )}
        <Number
          label="How many times"
          value={times}
          placeholder="always"
          onChange={(value) => change({ times: value })}
        />
        <Number
          label="Per cent of calls"
          value={percent}
          placeholder="100"
          most={100}
          onChange={(value) => change({ percent: value })}
        />
        <button>Inject</button>
      </form>
    </details>
  );
}

interface NumberProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly most?: number;
  readonly onChange: (value: string) => void;
}

function Number({ label, value, placeholder, most, onChange }: NumberProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="number"
        min={1}
        max={most}
        step={1}
        {...{ value, placeholder }}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}

function faultOf({ kind, operation, status, milliseconds, times, percent }: Fields): FaultRequest {
  return {
    ...(operation !== '' && { operations: [operation] }),
    ...(kind === 'status' && { status: parseInt(status, 10) }),
    ...(kind === 'latency' && { latencyMs: parseInt(milliseconds, 10) }),
    ...((kind === 'resetBefore' || kind === 'resetAfter' || kind === 'truncate') && { connection: kind }),
    ...(times !== '' && { times: parseInt(times, 10) }),
    ...(percent !== '' && { share: parseInt(percent, 10) / 100 }),
  };
}

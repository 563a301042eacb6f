import { useState } from 'preact/hooks';
import type { Workspace, WorkspaceChange } from '../../protocol.js';
import type { Gauge } from '../../usage.js';
import { control, given } from '../control/client.js';
import { Choice } from '../parts/choice.js';
import { attempt } from '../state/problem.js';
import { readState, sandboxName, servedApis } from '../state/sandbox.js';

interface Props {
  readonly workspace: Workspace;
  readonly gauges: readonly Gauge[];
}

/** Sets plan, subscription, limits and usage; what is left empty stays. */
export function WorkspaceForm({ workspace, gauges }: Props) {
  const [numbers, setNumbers] = useState<Readonly<Record<string, string>>>({});
  const api = servedApis.value.find(({ name }) => name === workspace.api);
  const change = (body: WorkspaceChange) =>
    attempt(async () => {
      const params = {
        path: { sandbox: sandboxName.value, api: workspace.api, workspace: workspace.id },
      };
      given(await control.PATCH('/sandboxes/{sandbox}/workspaces/{api}/{workspace}', { params, body }));
      setNumbers({});
      await readState();
    }, 'The workspace is changed');

  const numberField = (name: string, label: string) => (
    <label class="field" key={name}>
      <span>{label}</span>
      <input
        type="number"
        min={0}
        step={1}
        value={numbers[name] ?? ''}
        placeholder="stays"
        onInput={({ currentTarget }) => setNumbers({ ...numbers, [name]: currentTarget.value })}
      />
    </label>
  );
  return (
    <details>
      <summary>Change</summary>
      <form
        class="grid"
        onSubmit={(event) => {
          event.preventDefault();
          void change(changeOf(gauges, numbers));
        }}
      >
        {api && api.plans.length > 0 && (
          <Choice
            label="Plan"
            value={workspace.plan ?? ''}
            options={api.plans.map((name) => ({ value: name, title: name }))}
            onChoose={(plan) => void change({ plan })}
          />
        )}
        <Choice
          label="Subscription"
          value={workspace.subscription}
          options={(api?.subscriptions ?? []).map((name) => ({ value: name, title: name }))}
          onChoose={(subscription) => void change({ subscription })}
        />
        {gauges.map(({ id, entitlement }) => [
          numberField(`usage ${id}`, `${id} used`),
          entitlement !== undefined && numberField(`limit ${entitlement}`, `${id} limit`),
        ])}
        {gauges.length > 0 && <button disabled={!hasNumber(numbers)}>Set the numbers</button>}
      </form>
    </details>
  );
}

function hasNumber(numbers: Readonly<Record<string, string>>): boolean {
  return Object.values(numbers).some((text) => text !== '');
}

function changeOf(gauges: readonly Gauge[], numbers: Readonly<Record<string, string>>): WorkspaceChange {
  const usage: Record<string, number> = {};
  const entitlements: Record<string, number> = {};
  for (const { id, entitlement } of gauges) {
    const used = numbers[`usage ${id}`] ?? '';
    const limit = numbers[`limit ${entitlement}`] ?? '';
    if (used !== '') usage[id] = Number(used);
    if (limit !== '' && entitlement !== undefined) entitlements[entitlement] = Number(limit);
  }
  return {
    ...(Object.keys(usage).length > 0 && { usage }),
    ...(Object.keys(entitlements).length > 0 && { entitlements }),
  };
}

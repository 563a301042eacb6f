import { gaugesOf, type Gauge } from '../../usage.js';
import { Choice } from '../parts/choice.js';
import { servedApis, workspaces } from '../state/sandbox.js';
import { chooseWorkspace, keyOfWorkspace, shownWorkspace } from '../state/workspace.js';
import { WorkspaceForm } from './workspace-form.js';

/** What a workspace has used of its quotas and budgets. */
export function UsagePanel() {
  const workspace = shownWorkspace.value;
  const api = servedApis.value.find(({ name }) => name === workspace?.api);
  const gauges = workspace ? gaugesOf(workspace, api?.meters ?? []) : [];
  const sliding = api?.meters.filter(({ kind }) => kind === 'sliding') ?? [];
  return (
    <section class="panel">
      <h2>Usage</h2>
      <Choice
        label="Workspace"
        value={workspace ? keyOfWorkspace(workspace) : ''}
        options={workspaces.value.map((each) => ({
          value: keyOfWorkspace(each),
          title: `${each.name}: ${each.credentials.join(', ')} (${each.api})`,
        }))}
        onChoose={chooseWorkspace}
      />
      {workspace && (
        <p class="hint">
          {workspace.plan === null ? 'No plans' : `Plan ${workspace.plan}`}, subscription{' '}
          <b>{workspace.subscription}</b>
        </p>
      )}
      {gauges.map((gauge) => (
        <Bar key={gauge.id} gauge={gauge} />
      ))}
      {sliding.map(({ id, limit, window }) => (
        <p key={id} class="hint">
          {id}: {limit.fixed} within {window}, for each client address
        </p>
      ))}
      {workspace && <WorkspaceForm key={keyOfWorkspace(workspace)} workspace={workspace} gauges={gauges} />}
    </section>
  );
}

function Bar({ gauge: { id, used, limit, share, note } }: { readonly gauge: Gauge }) {
  const level = share >= 1 ? 'full' : share >= 0.8 ? 'near' : 'room';
  return (
    <div class="gauge">
      <p>
        <b>{id}</b>
        <span>
          {used.toLocaleString('en')}
          {limit !== undefined && ` of ${limit.toLocaleString('en')}`}
        </span>
      </p>
      {limit !== undefined && (
        <div
          class={`bar ${level}`}
          role="meter"
          aria-label={id}
          aria-valuemin={0}
          aria-valuemax={limit}
          aria-valuenow={Math.min(used, limit)}
          aria-valuetext={`${used} of ${limit}`}
        >
          <span style={{ width: `${share * 100}%` }} />
        </div>
      )}
      <p class="hint">{note}</p>
    </div>
  );
}

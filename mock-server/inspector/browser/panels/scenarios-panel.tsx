import { signal } from '@preact/signals';
import { control, given } from '../control/client.js';
import { attempt } from '../state/problem.js';
import { readSandbox, sandbox, sandboxName, scenarios } from '../state/sandbox.js';

/** Those that were applied from this page, and the world they were applied to. */
const applied = signal<{ readonly world: string; readonly names: readonly string[] }>({
  world: '',
  names: [],
});

/**
 * Presets that can be applied. A scenario changes rows and numbers, which nothing but a reset takes back, so these are
 * buttons with a mark rather than switches; the faults that some inject are switched off above.
 */
export function ScenariosPanel() {
  const served = sandbox.value?.apis ?? [];
  const world = `${sandboxName.value} ${sandbox.value?.startedAt}`;
  const done = applied.value.world === world ? applied.value.names : [];
  const apply = (name: string) =>
    attempt(async () => {
      const params = { path: { sandbox: sandboxName.value } };
      given(await control.POST('/sandboxes/{sandbox}/scenarios', { params, body: { name } }));
      applied.value = { world, names: [...done, name] };
      await readSandbox();
    }, `${name} is applied`);
  return (
    <section class="panel">
      <h2>Scenarios</h2>
      <p class="hint">They add up; a reset takes them back.</p>
      <ul class="presets">
        {scenarios.value
          .filter((scenario) => scenario.apis.some((api) => served.includes(api)))
          .map(({ name, summary }) => (
            <li key={name}>
              <button type="button" onClick={() => void apply(name)}>
                {name}
                {(done.includes(name) || sandbox.value?.scenarios.includes(name)) && <em> applied</em>}
              </button>
              <span>{summary}</span>
            </li>
          ))}
      </ul>
    </section>
  );
}

import { faultInWords, faultPresets, furtherFaults, inForce } from '../../fault-presets.js';
import type { FaultRequest } from '../../protocol.js';
import { control, done, given } from '../control/client.js';
import { attempt } from '../state/problem.js';
import { faults, readState, sandboxName } from '../state/sandbox.js';
import { FaultForm } from './fault-form.js';

/** What a network and a busy service do to a client, switched on and off. */
export function FaultsPanel() {
  const inject = (body: FaultRequest) =>
    attempt(async () => {
      const params = { path: { sandbox: sandboxName.value } };
      given(await control.POST('/sandboxes/{sandbox}/faults', { params, body }));
      await readState();
    }, 'The fault is injected');
  const remove = (fault: string) =>
    attempt(async () => {
      const params = { path: { sandbox: sandboxName.value, fault } };
      done(await control.DELETE('/sandboxes/{sandbox}/faults/{fault}', { params }));
      await readState();
    }, 'The fault is removed');
  return (
    <section class="panel">
      <h2>Faults</h2>
      <ul class="switches">
        {faultPresets.map((preset) => {
          const found = inForce(preset, faults.value);
          return (
            <Switch
              key={preset.name}
              title={preset.name}
              hits={found?.hits}
              onSwitch={() => void (found ? remove(found.id) : inject(preset.fault))}
            />
          );
        })}
        {furtherFaults(faults.value).map((fault) => (
          <Switch
            key={fault.id}
            title={faultInWords(fault)}
            hits={fault.hits}
            onSwitch={() => void remove(fault.id)}
          />
        ))}
      </ul>
      <FaultForm onInject={(fault) => void inject(fault)} />
    </section>
  );
}

interface SwitchProps {
  readonly title: string;
  /** Calls it has struck; absent while it is off. */
  readonly hits: number | undefined;
  readonly onSwitch: () => void;
}

function Switch({ title, hits, onSwitch }: SwitchProps) {
  return (
    <li>
      <button type="button" role="switch" class="switch" aria-checked={hits !== undefined} onClick={onSwitch}>
        {title}
      </button>
      {hits !== undefined && hits > 0 && <span class="hint">{hits} struck</span>}
    </li>
  );
}

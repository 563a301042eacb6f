import { tokenWanted } from './control/token.js';
import { JournalView } from './journal/journal-view.js';
import { ClockPanel } from './panels/clock-panel.js';
import { FaultsPanel } from './panels/faults-panel.js';
import { RowsView } from './panels/rows-view.js';
import { ScenariosPanel } from './panels/scenarios-panel.js';
import { UsagePanel } from './panels/usage-panel.js';
import { Messages } from './parts/messages.js';
import { TokenForm } from './parts/token-form.js';
import { TopBar } from './parts/top-bar.js';
import { shown } from './state/journal.js';
import { view, type View } from './state/session.js';

const views: readonly { readonly name: View; readonly title: string }[] = [
  { name: 'journal', title: 'Journal' },
  { name: 'rows', title: 'Rows' },
  { name: 'state', title: 'Clock, usage, faults' },
];

export function App() {
  if (tokenWanted.value) return <TokenForm />;
  return (
    <div class="app" data-view={view.value}>
      <TopBar />
      <nav aria-label="Views" class="views">
        {views.map(({ name, title }) => (
          <button
            key={name}
            type="button"
            class={`view-${name}`}
            aria-current={view.value === name ? 'page' : undefined}
            onClick={() => (view.value = name)}
          >
            {title}
            {name === 'journal' && <Count number={shown.value.length} />}
          </button>
        ))}
      </nav>
      <Messages />
      <main>
        <div class="view">{view.value === 'rows' ? <RowsView /> : <JournalView />}</div>
        <section class="side" aria-label="State of the sandbox">
          <ClockPanel />
          <UsagePanel />
          <FaultsPanel />
          <ScenariosPanel />
        </section>
      </main>
    </div>
  );
}

function Count({ number }: { number: number }) {
  return (
    <span class="count">
      {number}
      <span class="unseen"> exchanges</span>
    </span>
  );
}

import fc from 'fast-check';
import type { Contract } from '../../generated/formats.js';
import { property, type Property } from '../engine/check.js';
import type { Session } from '../engine/session.js';
import { Violation } from '../engine/verdicts.js';
import type { ApiClient } from '../http/client.js';
import { complaint, nothing, type Observation } from './answers.js';
import { follow, type Model } from './model.js';
import { scriptsOf } from './scripts/index.js';
import { CommandRunner, type Adapter, type Executed } from './command-runner.js';

/** What a session needs: whose client it uses, how commands become requests, and the model it is judged by. */
export interface Setup<Operations, State, Command, Call> {
  readonly client: ApiClient<Operations>;
  readonly adapter: Adapter<Operations, Command, Call>;
  readonly model: Model<State, Call, Observation>;
  /** Gives back what the next session needs. Never throws: what stays taken, the next one misses when it enters. */
  tearDown?(): Promise<void>;
}

/** Sessions of one API: what is generated, and what it takes to run it. */
export interface Sessions<Operations, Setting, State, Command, Call> {
  /** What varies in the setup, and what is done in it. */
  readonly plans: (session: Session<Operations>) => fc.Arbitrary<Plan<Setting, Command>>;
  /** @throws Blocked when the ground cannot be prepared */
  readonly setUp: (
    session: Session<Operations>,
    setting: Setting,
  ) => Promise<Setup<Operations, State, Command, Call>>;
}

export interface Plan<Setting, Command> {
  readonly setting: Setting;
  readonly commands: readonly Command[];
}

/** Commands of a session, at most. */
const longest = 20;

/** Sessions of a setting: short and long ones alike, since interplay takes more than the few calls of a biased start. */
export function plans<Setting, Command>(
  setting: fc.Arbitrary<Setting>,
  commands: fc.Arbitrary<Command>,
): fc.Arbitrary<Plan<Setting, Command>> {
  const list = fc.array(commands, { minLength: 1, maxLength: longest, size: 'max' });
  return fc.record({ commands: fc.noBias(list), setting });
}

/**
 * Random sessions, one call after the other, in which every answer has to be one that the model allows. An array of
 * commands that name rows by letters, not `fc.commands`: a command whose row does not exist is left out when it is its
 * turn, so any command can be taken away while shrinking and the others keep their meaning.
 */
export function sessionsAgree<Operations, Setting, State, Command, Call>({
  plans: generated,
  setUp,
}: Sessions<Operations, Setting, State, Command, Call>): Property<Operations> {
  return property(generated, async (session, { setting, commands }) => {
    const setup = await setUp(session, setting);
    try {
      await play(session, setup, commands);
    } finally {
      await setup.tearDown?.();
    }
  });
}

/** @throws Violation at the first answer that the model does not allow */
async function play<Operations, State, Command, Call>(
  session: Session<Operations>,
  { client, adapter, model }: Setup<Operations, State, Command, Call>,
  commands: readonly Command[],
): Promise<void> {
  const runner = new CommandRunner(session, client, adapter);
  let states: readonly State[] = [model.initial];
  for (const command of commands) {
    const event = await runner.execute(command, 'session');
    if (!event) continue;
    const next = follow(model, states, event);
    if (!('states' in next)) throw disagreement(session.contract, runner, next, adapter.idMember);
    states = next.states;
  }
}

function disagreement<Operations, Command, Call>(
  contract: Contract,
  { events, mark }: CommandRunner<Operations, Command, Call>,
  why: { readonly objection: string; readonly allowed: readonly string[] },
  idMember: string,
): Violation {
  const [last] = events.slice(-1);
  const expected = why.allowed.join(' or ');
  return new Violation(
    `Call ${events.length} of the session (${last?.label}) ${complaint(last?.observation ?? nothing, why)}.`,
    {
      counterexample: transcript(events, expected),
      scripts: scriptsOf({ contract, mark, idMember, expected }, events),
    },
  );
}

/** The session as a numbered list with its answers. */
function transcript(events: readonly Executed<unknown>[], expected: string): string {
  const wide = Math.max(...events.map(({ label }) => label.length));
  const lines = events.map(
    ({ label, observation: { status } }, index) =>
      `${String(index + 1).padStart(2)}  ${label.padEnd(wide)}  ${status === 0 ? '' : status}`,
  );
  return [...lines.map((line) => line.trimEnd()), `    expected ${expected}`].join('\n');
}

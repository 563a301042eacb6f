import type { Material } from './compose.js';
import { Desk } from './desk.js';
import type { Finding, Observation, Oracle } from './finding.js';
import type { Knowledge } from './knowledge.js';
import type { Bodies } from './bodies.js';
import { mustNotChangeRows, refusesWrites } from './oracles/rows.js';
import type { Chapter, ChapterKind } from './plan.js';
import { FuzzedSandbox, sandboxMadeBy } from './sandbox.js';
import type { Gun, Shot } from './shot.js';
import { Tally } from './tally.js';
import { sendAlone } from './wire/alone.js';
import type { Outcome, Place } from './wire/outcome.js';
import { Pipeline } from './wire/pipeline.js';

export interface LaneOptions {
  readonly number: number;
  readonly place: Place;
  /** Milliseconds without a byte after which an answer counts as never coming. */
  readonly patience: number;
  readonly gun: Gun;
  readonly knowledge: Knowledge;
  readonly bodies: Bodies;
  /** The world that every chapter begins with. */
  readonly baseline: string;
  readonly oracles: Readonly<Record<string, Oracle>>;
  readonly tally: Tally;
  readonly report: (finding: Finding) => void;
  /** Whether enough was found, so that the rest need not be sent. */
  readonly isEnough: () => boolean;
}

/** Requests that are sent at once: fewer than Augno's limit of a second, and the clock moves on before each batch. */
const batchSize = 16;
/** Kinds of chapters in which rows are compared: in the others hardly a batch is refused as a whole. */
const compares: readonly ChapterKind[] = ['refused'];

/** Sends chapters, one after the other, to a sandbox of its own. */
export class Lane {
  readonly #options: LaneOptions;
  readonly #desk: Desk;
  readonly #pipeline: Pipeline;
  readonly sandbox: FuzzedSandbox;
  /** What the control protocol is fuzzed on. */
  readonly controlled: FuzzedSandbox;

  constructor(options: LaneOptions) {
    const { number, place, patience } = options;
    this.#options = options;
    this.#desk = new Desk(place);
    this.#pipeline = new Pipeline(place, patience);
    this.sandbox = new FuzzedSandbox(`fuzz${number}`, this.#desk);
    this.controlled = new FuzzedSandbox(`ctrl${number}`, this.#desk);
  }

  async open(): Promise<void> {
    await this.sandbox.make(this.#options.baseline);
  }

  async close(): Promise<void> {
    await this.sandbox.remove();
    this.#pipeline.close();
    this.#desk.close();
  }

  /**
   * Sends a chapter and tells what is wrong.
   *
   * @param rowByRow whether rows are compared after every single request
   * @throws DeskFailed when the mock does not answer what the fuzzer itself asks
   */
  async run(chapter: Chapter, { rowByRow = false }: { readonly rowByRow?: boolean } = {}): Promise<void> {
    if (chapter.kind === 'control') return this.#runControl(chapter);
    await this.sandbox.restore(this.#options.baseline);
    const size = rowByRow ? 1 : batchSize;
    const isCompared = compares.includes(chapter.kind);
    let rows = isCompared ? await this.sandbox.rows() : '';
    for (let at = 0; at < chapter.size && !this.#options.isEnough(); at += size) {
      const sent = await this.#batch(chapter, at, Math.min(size, chapter.size - at), this.sandbox);
      if (!isCompared) continue;
      const now = await this.sandbox.rows();
      if (now !== rows && mustNotChangeRows(sent)) await this.#blame(chapter, sent, rowByRow);
      else if (refusesWrites(sent) && mustNotChangeRows(sent)) this.#options.tally.compared(sent.length);
      rows = now;
    }
  }

  /** Tells which request changed a row though it was refused: sends the chapter again and looks after each. */
  async #blame(chapter: Chapter, since: readonly Observation[], rowByRow: boolean): Promise<void> {
    const last = since.at(-1)?.shot;
    if (!last) return;
    if (!rowByRow) {
      let found = false;
      const again = new Lane({
        ...this.#options,
        tally: new Tally(),
        report: (finding) => {
          if (finding.oracle !== 'rows') return;
          found = true;
          this.#options.report(finding);
        },
      });
      await again.#adopt(this.sandbox, chapter, last.index);
      if (found) return;
    }
    const detail = rowByRow
      ? 'a row changed though the request was refused'
      : `a row changed though all of the requests ${since[0]?.shot.index} to ${last.index} were refused`;
    this.#options.report({ oracle: 'rows', detail, shot: last, index: last.index });
  }

  async #adopt(sandbox: FuzzedSandbox, chapter: Chapter, last: number): Promise<void> {
    this.sandbox.credentials = sandbox.credentials;
    await this.sandbox.make(this.#options.baseline);
    await this.run({ ...chapter, size: last + 1 - chapter.first }, { rowByRow: true });
    this.#pipeline.close();
    this.#desk.close();
  }

  async #runControl(chapter: Chapter): Promise<void> {
    await this.controlled.make(this.#options.baseline);
    const made = new Set<string>();
    for (let at = 0; at < chapter.size && !this.#options.isEnough(); at += batchSize) {
      const size = Math.min(batchSize, chapter.size - at);
      const observations = await this.#batch(chapter, at, size, this.controlled);
      for (const name of observations.flatMap(sandboxesMade)) made.add(name);
      // Whatever became of the clock, plans and rows: its APIs still answer as they document.
      await this.controlled.mend(this.#options.baseline);
      await this.#batch({ ...chapter, kind: 'mixed' }, at, size, this.controlled);
    }
    for (const name of made) if (name !== 'default') await new FuzzedSandbox(name, this.#desk).remove();
    await this.controlled.remove();
  }

  async #batch(chapter: Chapter, at: number, size: number, sandbox: FuzzedSandbox): Promise<Observation[]> {
    const { gun, knowledge, bodies } = this.#options;
    const material: Material = { knowledge, bodies, sandbox };
    const shots = Array.from({ length: size }, (_, offset) =>
      gun.shot(chapter.first + at + offset, chapter.kind, material),
    );
    if (sandbox === this.sandbox) {
      const { method, path, body } = sandbox.nextSecond;
      await this.#desk.have(method, path, { body });
    }
    const together = shots.filter(({ draft }) => !draft.alone);
    const observations = observationsOf(together, await this.#pipeline.send(together.map(sendable)));
    for (const shot of shots) {
      if (!shot.draft.alone) continue;
      const { place, patience } = this.#options;
      const outcome = await sendAlone(place, { ...sendable(shot), endless: shot.draft.endless }, patience);
      observations.push({ shot, outcome });
    }
    observations.forEach((observation) => this.#judge(observation));
    return observations;
  }

  #judge(observation: Observation): void {
    const { oracles, tally, report } = this.#options;
    tally.add(observation);
    for (const [oracle, tell] of Object.entries(oracles)) {
      const detail = tell(observation);
      const { shot } = observation;
      if (detail !== undefined) report({ oracle, detail, shot, index: shot.index });
    }
  }
}

function sendable({ draft, bytes }: Shot): { method: string; bytes: Buffer } {
  return { method: draft.method, bytes };
}

function observationsOf(shots: readonly Shot[], outcomes: readonly Outcome[]): Observation[] {
  return shots.flatMap((shot, index) => {
    const outcome = outcomes[index];
    return outcome ? [{ shot, outcome }] : [];
  });
}

/** Names of the sandboxes that a request made, so that they can be removed again. */
function sandboxesMade({ outcome }: Observation): string[] {
  return outcome.answers.map(sandboxMadeBy).filter((name) => name !== undefined);
}

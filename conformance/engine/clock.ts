import createClient from 'openapi-fetch';
import { parse as parseDuration } from 'tinyduration';
import type { components, paths } from '../../generated/control/openapi.js';
import { usualAnswerLimits, type AnswerLimits } from '../http/answer-limits.js';
import { controlFetch } from '../http/control-fetch.js';
import type { Endurance } from './endurance.js';
import { Unreachable } from './verdicts.js';

/** Characters of an ISO 8601 time up to its day, and up to its hour. */
const [day, hour] = [10, 13];

/** The target's clock, where it speaks the control protocol (spec/control/openapi.yaml). */
export class TargetClock {
  readonly #client;
  readonly #sandbox: string;
  #firstDay: string | undefined;
  #lastMove: string | undefined;

  readonly #endurance: Endurance | undefined;

  /**
   * @param token sent to the control protocol, where it asks for one
   * @param endurance told when the control protocol does not answer
   */
  constructor(
    control: string,
    sandbox = 'default',
    token?: string,
    { limits = usualAnswerLimits, endurance }: { limits?: AnswerLimits; endurance?: Endurance } = {},
  ) {
    this.#endurance = endurance;
    this.#client = createClient<paths>({
      baseUrl: control,
      fetch: controlFetch(limits),
      headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
    });
    this.#sandbox = sandbox;
  }

  /** Whether the run has moved the target into another day (UTC): daily budgets are then not what they were before. */
  get hasCrossedMidnight(): boolean {
    return this.#firstDay !== this.#lastMove?.slice(0, day);
  }

  /**
   * The stretch of time that the run has moved the target to, e.g. `2026-05-09T10` or `2026-05-09`: what was made in
   * another one may have expired since. Undefined as long as nothing was moved.
   */
  movedTo(stretch: 'hour' | 'day'): string | undefined {
    return this.#lastMove?.slice(0, stretch === 'hour' ? hour : day);
  }

  /** @throws Unreachable when the control protocol does not answer as it says */
  async now(): Promise<Date> {
    return new Date((await this.#read()).now);
  }

  /**
   * @param duration ISO 8601, e.g. PT24H
   * @throws Unreachable when the control protocol does not answer as it says
   */
  async advance(duration: string): Promise<void> {
    await this.#change({ advance: duration });
  }

  /** Stops `less` before the end of `duration`, both ISO 8601. @throws Unreachable */
  async advanceAlmost(duration: string, less: string): Promise<void> {
    await this.#change({ advance: `PT${secondsIn(duration) - secondsIn(less)}S` });
  }

  /** Moves to just after the next midnight UTC. @throws Unreachable */
  async advancePastMidnight(): Promise<void> {
    await this.#moveTo((await this.#nextMidnight()) + 1000);
  }

  /** Moves to a minute before the next midnight UTC; stays where it is when less than that is left. @throws Unreachable */
  async advanceAlmostToMidnight(): Promise<void> {
    const minuteBefore = (await this.#nextMidnight()) - 60_000;
    if ((await this.now()).getTime() < minuteBefore) await this.#moveTo(minuteBefore);
  }

  /**
   * Does something while the target's time stands still but for what is advanced: how long requests take is then no
   * matter. Afterwards it goes on as before.
   *
   * @throws Unreachable when the control protocol does not answer as it says
   */
  async standingStill<Result>(work: () => Promise<Result>): Promise<Result> {
    const { frozen } = await this.#read();
    if (frozen) return work();
    await this.#change({ frozen: true });
    try {
      return await work();
    } finally {
      await this.#change({ frozen: false });
    }
  }

  async #nextMidnight(): Promise<number> {
    const now = await this.now();
    return Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1);
  }

  async #moveTo(time: number): Promise<void> {
    await this.#change({ now: new Date(time).toISOString() });
  }

  #read(): Promise<components['schemas']['Clock']> {
    return this.#asked('the clock', () => this.#client.GET('/sandboxes/{sandbox}/clock', this.#params()));
  }

  async #change(body: components['schemas']['ClockChange']): Promise<void> {
    this.#firstDay ??= (await this.now()).toISOString().slice(0, day);
    const { now } = await this.#asked(JSON.stringify(body), () =>
      this.#client.PATCH('/sandboxes/{sandbox}/clock', { ...this.#params(), body }),
    );
    this.#lastMove = new Date(now).toISOString();
  }

  /** The clock that the control protocol answers with. @throws Unreachable when it answers anything else */
  async #asked(
    what: string,
    ask: () => Promise<{ data?: components['schemas']['Clock']; response: Response }>,
  ): Promise<components['schemas']['Clock']> {
    const started = performance.now();
    try {
      const { data, response } = await ask();
      if (!data) throw new Unreachable(`control answered ${response.status} for ${what}`);
      if (typeof data !== 'object' || Number.isNaN(Date.parse(data.now)))
        throw new Unreachable(
          `control answered ${response.status} for ${what}, without a time that can be read`,
        );
      return data;
    } catch (error) {
      const unreachable =
        error instanceof Unreachable
          ? error
          : new Unreachable(`control gave no answer that can be read for ${what} (${String(error)})`);
      this.#endurance?.unanswered(unreachable, performance.now() - started);
      throw unreachable;
    }
  }

  #params() {
    return { params: { path: { sandbox: this.#sandbox } } };
  }
}

/** Length of an ISO 8601 duration of days, hours, minutes and seconds. */
export function secondsIn(duration: string): number {
  const { days = 0, hours = 0, minutes = 0, seconds = 0 } = parseDuration(duration);
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}

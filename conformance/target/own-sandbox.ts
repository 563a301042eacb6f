import createClient from 'openapi-fetch';
import type { paths } from '../../generated/control/openapi.js';
import type { Target } from '../../generated/formats.js';
import { list, member, members, text } from '../engine/read.js';
import { Unreachable } from '../engine/verdicts.js';
import { answerLimitsOf } from '../http/answer-limits.js';
import { controlFetch } from '../http/control-fetch.js';
import { Unusable } from '../files/unusable.js';
import { asTarget } from './documents.js';

/** What a run judges, and how it leaves it. */
export interface Ground {
  readonly target: Target;
  /** Further sandboxes of the run's own, to judge in at the same time. */
  readonly beside: readonly Target[];
  /** Whether what the run cannot remove goes when it leaves. */
  readonly goesWithTheRun: boolean;
  /** Gives back what was taken for the run. Never throws: a sandbox that stays behind expires by itself. */
  leave(): Promise<void>;
}

// In the middle of a UTC day, whatever the real time: no budget is filled up by a midnight that nobody asked for.
const start = { now: '2026-05-09T10:00:00Z' };

/**
 * Sandboxes in which the rules of a target are judged at the same time. A target that takes 50 ms for an answer is then
 * judged in about a third of the time. More of them bring little: the dearest topic takes a fifth of the whole.
 */
const mostSandboxes = 4;

/**
 * Sandboxes of the run's own, where the target's control protocol makes them and the description does not name one:
 * runs that share a service do not meet, and every special credential is there. The target as it is otherwise, also for a
 * run that only reads.
 *
 * @param rules how many are to be judged; several of them get several sandboxes
 * @throws Unusable when the control protocol cannot be reached or refuses
 */
export async function groundFor(target: Target, rules = 1): Promise<Ground> {
  const { control, sandbox, limits = {} } = target;
  const asItIs = { target, beside: [], goesWithTheRun: false, leave: () => Promise.resolve() };
  if (control === undefined || sandbox !== undefined || limits.readOnly) return asItIs;
  const service = sandboxesOf(target, control);
  const first = await service.make();
  // A service may offer a clock and no sandboxes.
  if (first === 'notOffered') return asItIs;
  if ('refusal' in first) {
    throw new Unusable(`target: control ${control} makes no sandbox: ${first.refusal}`.trim());
  }
  // Writes and requests are limited for the run as a whole, which spends them in one place.
  const isLimited = limits.maxWrites !== undefined || limits.requestsPerSecond !== undefined;
  const further = isLimited ? 0 : Math.min(rules, mostSandboxes) - 1;
  // Where there is no room for more of them, those that there are do.
  const others = await Promise.allSettled(Array.from({ length: further }, () => service.make()));
  const beside = others.flatMap((other) =>
    other.status === 'fulfilled' && typeof other.value === 'object' && 'world' in other.value
      ? [other.value.world]
      : [],
  );
  return {
    target: first.world,
    beside,
    goesWithTheRun: true,
    leave: async () => void (await Promise.all([first.world, ...beside].map(service.remove))),
  };
}

/** A sandbox as a target, or why there is none. */
type Made = { readonly world: Target } | { readonly refusal: string } | 'notOffered';

function sandboxesOf(target: Target, control: string) {
  const client = createClient<paths>({
    baseUrl: control,
    fetch: controlFetch(answerLimitsOf(target)),
    headers: target.controlToken === undefined ? {} : { Authorization: `Bearer ${target.controlToken}` },
  });
  return {
    /** @throws Unusable when nobody answers, or what is made cannot be used */
    async make(): Promise<Made> {
      const { data, error, response } = await client
        .POST('/sandboxes', { body: { apis: [target.api], clock: start } })
        .catch((reason: unknown) => {
          const why = reason instanceof Error ? reason.message : String(reason);
          const what = reason instanceof Unreachable ? 'reached' : 'read';
          throw new Unusable(`target: control ${control} cannot be ${what} (${why})`);
        });
      if ([404, 405, 501].includes(response.status)) return 'notOffered';
      if (!data) return { refusal: `${response.status} ${text(member(error, 'detail')) ?? ''}` };
      // Whoever answers may be anything but a control protocol.
      const own = list(member(data, 'targets')).find((one) => member(one, 'api') === target.api);
      if (own === undefined)
        throw new Unusable(`target: control ${control} made a sandbox without ${target.api}`);
      const described = describedBy(own, { target, control, sandbox: text(member(data, 'name')) ?? '' });
      return { world: asTarget(described, `target: the sandbox that ${control} made`) };
    },
    /** Never throws: a sandbox that stays behind expires by itself. */
    async remove({ sandbox = '' }: Target): Promise<void> {
      await client.DELETE('/sandboxes/{sandbox}', { params: { path: { sandbox } } }).catch(() => undefined);
    },
  };
}

/**
 * The description of a sandbox that was made. Credentials and headers of the given description go to where it or the
 * control protocol is, and nowhere else, whatever address is answered.
 */
function describedBy(
  own: unknown,
  { target, control, sandbox }: { target: Target; control: string; sandbox: string },
): object {
  const baseUrl = text(member(own, 'baseUrl')) ?? '';
  const known = [target.baseUrl, control].map((url) => new URL(url).origin);
  const isKnown = URL.canParse(baseUrl) && known.includes(new URL(baseUrl).origin);
  const { credentials, headers, ...rest } = target;
  return {
    ...rest,
    baseUrl,
    credentials: Object.fromEntries([
      ...(isKnown ? members(credentials) : []),
      ...members(member(own, 'credentials')),
    ]),
    headers: Object.fromEntries([...members(member(own, 'headers')), ...(isKnown ? members(headers) : [])]),
    // Nobody pays for charges in a sandbox that is thrown away.
    limits: Object.fromEntries([...members(member(own, 'limits')), ...members(target.limits)]),
    sandbox,
  };
}

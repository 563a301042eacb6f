import createClient from 'openapi-fetch';
import type { paths } from '../../generated/control/openapi.js';
import type { Target } from '../../generated/formats.js';
import { asTarget, Unusable } from './documents.js';

/** What a run judges, and how it leaves it. */
export interface Ground {
  readonly target: Target;
  /** Whether what the run cannot remove goes when it leaves. */
  readonly goesWithTheRun: boolean;
  /** Gives back what was taken for the run. Never throws: a sandbox that stays behind expires by itself. */
  leave(): Promise<void>;
}

// In the middle of a UTC day, whatever the real time: no budget is filled up by a midnight that nobody asked for.
const start = { now: '2026-05-09T10:00:00Z' };

/**
 * A sandbox of the run's own, where the target's control protocol makes them and the description does not name one:
 * runs that share a service do not meet, and every special credential is there. The target as it is otherwise, also for a
 * run that only reads.
 *
 * @throws Unusable when the control protocol cannot be reached or refuses
 */
export async function groundFor(target: Target): Promise<Ground> {
  const { control, controlToken, sandbox } = target;
  const asItIs = { target, goesWithTheRun: false, leave: () => Promise.resolve() };
  if (control === undefined || sandbox !== undefined || target.limits?.readOnly) return asItIs;
  const client = createClient<paths>({
    baseUrl: control,
    headers: controlToken === undefined ? {} : { Authorization: `Bearer ${controlToken}` },
  });
  const { data, error, response } = await client
    .POST('/sandboxes', { body: { apis: [target.api], clock: start } })
    .catch((reason: unknown) => {
      throw new Unusable(`target: control ${control} cannot be reached (${causeOf(reason)})`);
    });
  // A service may offer a clock and no sandboxes.
  if ([404, 405, 501].includes(response.status)) return asItIs;
  if (!data) {
    throw new Unusable(
      `target: control ${control} makes no sandbox: ${response.status} ${error?.detail ?? ''}`.trim(),
    );
  }
  const own = data.targets.find(({ api }) => api === target.api);
  if (!own) throw new Unusable(`target: control ${control} made a sandbox without ${target.api}`);
  return {
    target: asTarget(
      {
        ...target,
        baseUrl: own.baseUrl,
        credentials: { ...target.credentials, ...own.credentials },
        headers: { ...own.headers, ...target.headers },
        // Nobody pays for charges in a sandbox that is thrown away.
        limits: { ...own.limits, ...target.limits },
        sandbox: data.name,
      },
      `target: the sandbox that ${control} made`,
    ),
    goesWithTheRun: true,
    async leave() {
      const params = { path: { sandbox: data.name } };
      await client.DELETE('/sandboxes/{sandbox}', { params }).catch(() => undefined);
    },
  };
}

function causeOf(reason: unknown): string {
  const cause: unknown = reason instanceof Error ? (reason.cause ?? reason) : reason;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return cause instanceof Error ? cause.message : String(cause);
}

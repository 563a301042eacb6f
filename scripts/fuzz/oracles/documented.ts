import { headerOf, type Answer } from '../wire/answer.js';
import type { Oracle } from '../finding.js';
import type { Draft } from '../draft.js';

/** What the mock itself says of requests that are none of an API's: the statuses of the control protocol, and of Node. */
const ofTheMock = new Set([400, 401, 403, 404, 405, 408, 409, 413, 414, 417, 431]);

/** An answer of a route has a status and a media type that its contract documents, and JSON is JSON. */
export const documented: Oracle = ({ shot: { draft }, outcome }) => {
  for (const answer of outcome.answers) {
    const problem = jsonProblem(answer, draft) ?? (draft.ofRoute ? problemOf(answer, draft) : undefined);
    if (problem !== undefined) return problem;
  }
  return undefined;
};

function jsonProblem(answer: Answer, { method }: Draft): string | undefined {
  const type = mediaTypeOf(answer);
  if (method === 'HEAD' || answer.body.length === 0 || !/[/+]json$/.test(type)) return undefined;
  try {
    JSON.parse(answer.body.toString());
    return undefined;
  } catch {
    return `the body of ${answer.status} is no JSON: ${answer.body.toString('utf8', 0, 200)}`;
  }
}

function problemOf(answer: Answer, { route: { api, operation } }: Draft): string | undefined {
  const { status } = answer;
  const response = operation.responses[String(status)];
  if (!response) {
    const known = api === 'control' && ofTheMock.has(status);
    return known ? undefined : `${operation.id} does not document ${status}`;
  }
  const types = [response.mediaType, ...(response.otherMediaTypes ?? [])].filter(
    (type) => type !== undefined,
  );
  const type = mediaTypeOf(answer);
  if (types.length === 0 ? answer.body.length === 0 : types.includes(type)) return undefined;
  return `${operation.id} answers ${status} as ${type || 'no type'}, documented is ${types.join(', ') || 'no body'}`;
}

function mediaTypeOf(answer: Answer): string {
  return headerOf(answer, 'content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

import type { operations } from '../../../generated/tracepass/openapi.js';
import type { Session } from '../../engine/session.js';
import type { ApiClient } from '../../http/client.js';

/** The usual client with another value of the header that carries the token; an empty one leaves it out. */
export function withCredentials(session: Session<operations>, value: string): ApiClient<operations> {
  return session.withHeaders({ [session.contract.policies.authentication.header]: value });
}

import { headerOf, type Policy } from '../../exchange.js';
import { accountForbidden, business, validationFailed } from './answers.js';

const actorHeader = 'Augno-Actor-Account';

const actorRefused = validationFailed(
  `${actorHeader} header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.`,
  actorHeader,
);

/**
 * For whom a key acts: for its own account only, so a header that names another one is refused, and a header that
 * names an acting account as such (facts/augno.md §1.2, §21 row 47).
 */
export const accountHeaders: Policy = async function requireOwnAccount(call, next) {
  if (headerOf(call, actorHeader)) return business(actorRefused);
  const account = headerOf(call, 'Augno-Account');
  if (account && account !== call.caller?.tenant) {
    return { kind: 'forbidden', needed: [], answer: accountForbidden, values: {} };
  }
  return next();
};

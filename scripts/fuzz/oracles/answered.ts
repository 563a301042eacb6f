import type { Oracle } from '../finding.js';

/** Every request that was sent completely is answered, and what comes back is HTTP. */
export const answered: Oracle = ({ shot: { draft }, outcome }) => {
  if (outcome.kind === 'answered') return undefined;
  if (outcome.kind === 'closed' && draft.answerOptional) return undefined;
  return `${outcome.kind}: ${outcome.reason}`;
};

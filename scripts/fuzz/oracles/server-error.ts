import type { Oracle } from '../finding.js';

/** No input makes the server fail: no status of 500 and above, since no fault was injected that asks for one. */
export const serverError: Oracle = ({ outcome }) => {
  const failed = outcome.answers.find(({ status }) => status >= 500);
  return failed && `${failed.status} ${failed.body.toString('utf8', 0, 300)}`;
};

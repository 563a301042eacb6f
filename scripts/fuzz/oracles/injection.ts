import type { Oracle } from '../finding.js';

/** Header that inputs try to smuggle into answers; nothing sets it otherwise. */
const injected = 'x-fuzz-injected';

/** No input becomes a header line of an answer. */
export const injection: Oracle = ({ outcome }) => {
  for (const { headers } of outcome.answers) {
    const found = headers.find(
      ([name, value]) => name === injected || (name === 'set-cookie' && value.startsWith('fuzz=')),
    );
    if (found) return `the answer has the injected header ${found.join(': ')}`;
  }
  return undefined;
};

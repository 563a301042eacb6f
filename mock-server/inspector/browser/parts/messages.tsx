import { notice, problem } from '../state/problem.js';

/** What went wrong, and for those who cannot see the page what was done. */
export function Messages() {
  return (
    <div class="messages">
      <div role="alert">
        {problem.value !== '' && (
          <p class="problem">
            <span>{problem.value}</span>
            <button type="button" onClick={() => (problem.value = '')}>
              Close
            </button>
          </p>
        )}
      </div>
      <p role="status" class="unseen">
        {notice.value}
      </p>
    </div>
  );
}

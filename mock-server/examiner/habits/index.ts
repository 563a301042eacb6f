import type { FindingId, Habit } from '../habit.js';
import { gaveUpOnTransientConflict } from './gave-up-on-transient-conflict.js';
import { mandatoryHeaderMissing } from './mandatory-header-missing.js';
import { newKeyOnRetry } from './new-key-on-retry.js';
import { oneKeyTwoIntentions } from './one-key-two-intentions.js';
import { overageNeverOffered } from './overage-never-offered.js';
import { pageFollowedTwice } from './page-followed-twice.js';
import { polledWithoutPause } from './polled-without-pause.js';
import { retriedBeforeRetryAfter } from './retried-before-retry-after.js';

/** Every habit that the control protocol knows; a missing one does not compile. */
export const habits: { readonly [Id in FindingId]: Habit<Id> } = {
  'retried-before-retry-after': retriedBeforeRetryAfter,
  'new-key-on-retry': newKeyOnRetry,
  'one-key-two-intentions': oneKeyTwoIntentions,
  'overage-never-offered': overageNeverOffered,
  'gave-up-on-transient-conflict': gaveUpOnTransientConflict,
  'polled-without-pause': polledWithoutPause,
  'page-followed-twice': pageFollowedTwice,
  'mandatory-header-missing': mandatoryHeaderMissing,
};

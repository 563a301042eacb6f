import type { RuleId } from '../../../generated/tracepass/rules.js';

/** Sessions are judged by a model of everything that products, passports, keys and slots do; without the basics none passes. */
export const allSessions: readonly RuleId[] = [
  'tracepass.sessions.agree-with-the-model',
  'tracepass.sessions.agree-with-secondary-sources',
  'tracepass.sessions.parallel-creates-under-one-key',
  'tracepass.sessions.parallel-unique-values',
  'tracepass.sessions.parallel-changes-all-last',
  'tracepass.sessions.parallel-last-slots',
];

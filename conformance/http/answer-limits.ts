import type { Target } from '../../generated/formats.js';

/** How long and how large an answer may be; beyond that it is none. */
export interface AnswerLimits {
  /** Until its last byte is there. */
  readonly seconds: number;
  /** Of its body. */
  readonly bytes: number;
}

export const usualAnswerLimits: AnswerLimits = { seconds: 30, bytes: 16 * 1024 * 1024 };

/** The limits that a target description gives, each with its usual value where it gives none. */
export function answerLimitsOf({ limits = {} }: Pick<Target, 'limits'>): AnswerLimits {
  const { maxAnswerSeconds = usualAnswerLimits.seconds, maxAnswerBytes = usualAnswerLimits.bytes } = limits;
  return { seconds: maxAnswerSeconds, bytes: maxAnswerBytes };
}

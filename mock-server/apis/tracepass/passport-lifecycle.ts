import type { PassportRow } from './passport.js';

/** Characters of a reason that are kept (facts/tracepass.md §14.8). */
const longestReason = 500;

/** The suspended passport; the same row when it is suspended already (facts/tracepass.md §21.4 U64). */
export function suspended(row: PassportRow, reason: string | undefined, now: string): PassportRow {
  if (row.status === 'suspended') return row;
  const kept = reason && [...reason].slice(0, longestReason).join('');
  return { ...row, status: 'suspended', suspension: { at: now, reason: kept }, updatedAt: now };
}

/** The archived passport; the same row when it is archived already (facts/tracepass.md §21.4 U65). */
export function archived(row: PassportRow, now: string): PassportRow {
  return row.status === 'archived' ? row : { ...row, status: 'archived', archivedAt: now, updatedAt: now };
}

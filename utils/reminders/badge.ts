/** What the toolbar badge shows: the time left of the most urgent deadline. */

export interface Badge {
  /** At most four characters: `!28m`, `5h`, `3d`; '' for no badge. */
  text: string;
  /** Background colour; white text on it has a contrast of at least 4.5 to 1. */
  color: string;
}

export const noBadge: Badge = { text: '', color: '#5a5a5a' };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * The badge for the earliest deadline ahead (ISO instant, null for none). Urgency shows in the colour and, for those
 * who don't see it, in the text: an exclamation mark in the last hour. Always rounded down: never more time than there is.
 */
export function badgeFor(deadlineAt: string | null, now: string): Badge {
  if (deadlineAt === null) return noBadge;
  const left = Date.parse(deadlineAt) - Date.parse(now);
  if (left <= 0) return noBadge;
  if (left < HOUR) return { text: `!${Math.floor(left / MINUTE)}m`, color: '#b3261e' };
  if (left < DAY) return { text: `${Math.floor(left / HOUR)}h`, color: '#8a4b00' };
  return { text: `${Math.min(Math.floor(left / DAY), 999)}d`, color: '#1f5fa8' };
}

/** When the badge's text changes by itself (ISO instant): at the next full minute, hour or day left; null for none. */
export function nextBadgeChange(deadlineAt: string | null, now: string): string | null {
  if (deadlineAt === null) return null;
  const left = Date.parse(deadlineAt) - Date.parse(now);
  if (left <= 0) return null;
  const unit = left < HOUR ? MINUTE : left < DAY ? HOUR : DAY;
  return new Date(Date.parse(deadlineAt) - Math.floor(left / unit) * unit + 1).toISOString();
}

/** What the toolbar badge shows: the time left of the most urgent deadline. */
import { addHours, addMilliseconds, addMinutes, differenceInHours, differenceInMinutes } from 'date-fns';

export interface Badge {
  /** At most four characters: `!28m`, `5h`, `3d`; '' for no badge. */
  text: string;
  /** Background colour; white text on it has a contrast of at least 4.5 to 1. */
  color: string;
}

export const noBadge: Badge = { text: '', color: '#5a5a5a' };

const HOURS_A_DAY = 24;

/**
 * The badge for the earliest deadline ahead (ISO instant, null for none). Urgency shows in the colour and, for those
 * who don't see it, in the text: an exclamation mark in the last hour. Always rounded down: never more time than there is.
 */
export function badgeFor(deadlineAt: string | null, now: string): Badge {
  if (deadlineAt === null) return noBadge;
  if (deadlineAt <= now) return noBadge;
  const hours = differenceInHours(deadlineAt, now);
  if (hours < 1) return { text: `!${differenceInMinutes(deadlineAt, now)}m`, color: '#b3261e' };
  if (hours < HOURS_A_DAY) return { text: `${hours}h`, color: '#8a4b00' };
  return { text: `${Math.min(Math.floor(hours / HOURS_A_DAY), 999)}d`, color: '#1f5fa8' };
}

/** When the badge's text changes by itself (ISO instant): at the next full minute, hour or day left; null for none. */
export function nextBadgeChange(deadlineAt: string | null, now: string): string | null {
  if (deadlineAt === null || deadlineAt <= now) return null;
  const hours = differenceInHours(deadlineAt, now);
  const step = hours < HOURS_A_DAY ? hours : Math.floor(hours / HOURS_A_DAY) * HOURS_A_DAY;
  const lastOfThisText =
    hours < 1 ? addMinutes(deadlineAt, -differenceInMinutes(deadlineAt, now)) : addHours(deadlineAt, -step);
  // A millisecond later less than the shown time is left.
  return addMilliseconds(lastOfThisText, 1).toISOString();
}

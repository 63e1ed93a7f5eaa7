import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { badgeFor, nextBadgeChange, noBadge } from '@/utils/reminders/badge';

const NOW = '2026-03-29T00:30:00.000Z';
const after = (milliseconds: number): string => new Date(Date.parse(NOW) + milliseconds).toISOString();
const MINUTE = 60_000;

test.each([
  [28 * MINUTE + 59_000, '!28m'],
  [30_000, '!0m'],
  [60 * MINUTE, '1h'],
  [24 * 60 * MINUTE - 1, '23h'],
  [3.9 * 24 * 60 * MINUTE, '3d'],
  [5000 * 24 * 60 * MINUTE, '999d'],
])('%i ms ahead reads %s: never more time than there is', (left, text) => {
  expect(badgeFor(after(left), NOW).text).toBe(text);
});

test('no deadline, or one that has passed, gives no badge and no change', () => {
  expect(badgeFor(null, NOW)).toEqual(noBadge);
  expect(badgeFor(after(-1), NOW)).toEqual(noBadge);
  expect(nextBadgeChange(null, NOW)).toBeNull();
  expect(nextBadgeChange(after(-1), NOW)).toBeNull();
});

test('the text holds until the change, and is another one at it', () => {
  assert(
    property(integer({ min: 1, max: 900 * 24 * 60 * MINUTE }), (left) => {
      const deadline = after(left);
      const change = nextBadgeChange(deadline, NOW);
      const justBefore = new Date(Date.parse(change ?? '') - 1).toISOString();
      const text = badgeFor(deadline, NOW).text;
      expect(change && change > NOW).toBe(true);
      expect(badgeFor(deadline, change ?? '').text).not.toBe(text);
      if (justBefore < deadline) expect(badgeFor(deadline, justBefore).text).toBe(text);
    }),
  );
});

import { expect, it } from 'vitest';
import type { Deadline } from '@/utils/deadlines/deadline';
import { deadlineDays } from '@/utils/overview/deadline-days';

const NOW = '2026-11-23T22:30:00.000Z';
const deadline = (at: string | null): Deadline => ({
  kind: 'return',
  at,
  certainty: 'exact',
  rule: 'shop/return',
  source: null,
  explanation: { key: 'deadline.followUp', values: {} },
});
const order = (id: string, ...ats: (string | null)[]) => ({ id, name: id, deadlines: ats.map(deadline) });
const dueOn = (days: ReturnType<typeof deadlineDays>) =>
  days.flatMap(({ day, due }) => due.map(({ order: id }) => `${day} ${id}`));

it('has every day from the shopper’s today on, with what is due on it there', () => {
  const orders = [order('a', '2026-11-23T23:30:00.000Z'), order('b', '2026-11-24T12:00:00.000Z')];
  const berlin = deadlineDays(orders, NOW, 'Europe/Berlin', 3);
  expect(berlin.map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-24', '2026-11-25']);
  expect(dueOn(berlin)).toEqual(['2026-11-24 a', '2026-11-24 b']);
  expect(dueOn(deadlineDays(orders, NOW, 'America/New_York', 3))).toEqual(['2026-11-23 a', '2026-11-24 b']);
});

it('leaves out what is over, beyond the strip, or has no time; the earlier comes first', () => {
  const orders = [
    order('over', '2026-11-23T22:29:59.999Z'),
    order('beyond', '2027-03-01T00:00:00.000Z'),
    order('unknown', null),
    order('later', '2026-11-24T18:00:00.000Z'),
    order('earlier', '2026-11-24T06:00:00.000Z'),
  ];
  expect(dueOn(deadlineDays(orders, NOW, 'UTC', 30))).toEqual(['2026-11-24 earlier', '2026-11-24 later']);
});

it('knows days of 23 and of 25 hours', () => {
  const days = deadlineDays([], '2026-10-24T12:00:00.000Z', 'Europe/Berlin', 4).map(({ day }) => day);
  expect(days).toEqual(['2026-10-24', '2026-10-25', '2026-10-26', '2026-10-27']);
});

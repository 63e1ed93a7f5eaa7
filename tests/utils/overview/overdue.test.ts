import { expect, it } from 'vitest';
import type { Deadline, DeadlineKind } from '@/utils/deadlines/deadline';
import { overdueOrders } from '@/utils/overview/overdue';

const NOW = '2026-11-23T12:00:00.000Z';
const order = (id: string, kind: DeadlineKind, at: string | null) => {
  const deadline: Deadline = {
    kind,
    at,
    certainty: 'exact',
    rule: `shop/${kind}`,
    source: null,
    explanation: { key: 'deadline.followUp', values: {} },
  };
  return { id, name: id, deadlines: [deadline] };
};

it('names what a store owes and is late with, the longest overdue first', () => {
  const orders = [
    order('money', 'refund-due', '2026-11-20T00:00:00.000Z'),
    order('answer', 'confirmation-due', '2026-11-10T00:00:00.000Z'),
    order('asked again', 'follow-up', NOW),
    order('still in time', 'refund-due', '2026-11-23T12:00:00.001Z'),
    order('the shopper’s own time', 'return', '2026-11-20T00:00:00.000Z'),
    order('old history', 'refund-due', '2026-05-01T00:00:00.000Z'),
    order('unknown', 'refund-due', null),
  ];
  expect(overdueOrders(orders, NOW).map(({ order: id }) => id)).toEqual(['answer', 'money', 'asked again']);
});

import { describe, expect, it } from 'vitest';
import { followUps } from '@/utils/deadlines/follow-ups';
import type { Message } from '@/utils/orders/message';
import { planReminders } from '@/utils/reminders/plan';

const sent: Message = {
  id: 'm1',
  channel: 'mail',
  direction: 'sent',
  purpose: 'cancel',
  person: 'Kim',
  reference: '',
  text: 'Please cancel.',
  at: '2026-11-20T10:00:00.000Z',
  followUpOn: '2026-11-23',
  language: 'en',
};
const answer: Message = {
  ...sent,
  id: 'm2',
  direction: 'received',
  at: '2026-11-21T10:00:00.000Z',
  followUpOn: null,
};

describe('followUps', () => {
  it('come in the shopper’s morning of the day they chose', () => {
    expect(followUps([sent], 'Europe/Berlin')).toMatchObject([
      { kind: 'follow-up', at: '2026-11-23T08:00:00.000Z', certainty: 'exact', rule: 'message/m1' },
    ]);
  });

  it('end with the store’s answer, but not with one that came before', () => {
    expect(followUps([sent, answer], 'UTC')).toEqual([]);
    expect(followUps([{ ...sent, at: '2026-11-22T10:00:00.000Z' }, answer], 'UTC')).toHaveLength(1);
  });

  it('are reminded of once, when their time has come, and never of a kept order', () => {
    const deadlines = followUps([sent], 'UTC');
    const order = { id: 'a:1', state: 'placed', firstSeen: sent.at, kept: false, deleted: false } as const;
    const settings = { timeZone: 'UTC' };
    expect(planReminders(order, deadlines, settings)).toMatchObject([
      { lead: 'ended', at: '2026-11-23T09:00:00.000Z' },
    ]);
    expect(planReminders({ ...order, kept: true }, deadlines, settings)).toEqual([]);
  });
});

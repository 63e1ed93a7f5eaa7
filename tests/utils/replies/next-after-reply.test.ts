import { describe, expect, it } from 'vitest';
import { sameMeans } from '@/store-profiles/same-means';
import type { Deadline, DeadlineKind } from '@/utils/deadlines/deadline';
import type { Message } from '@/utils/orders/message';
import { nextAfterReply } from '@/utils/replies/next-after-reply';
import type { ReplyCase } from '@/utils/replies/reply-case';

const NOW = '2026-11-23T10:00:00.000Z';
const deadline = (kind: DeadlineKind, at: string | null, rule = `shop/${kind}`): Deadline => ({
  kind,
  at,
  certainty: 'exact',
  rule,
  source: null,
  explanation: { key: 'deadline.followUp', values: {} },
});
const BY_LAW = deadline('withdrawal', '2026-12-07T22:59:59.999Z', 'eu-crd/withdrawal');
const BACK = deadline('return', '2026-12-20T22:59:59.999Z');
const sent = (purpose: Message['purpose']): Message => ({
  id: purpose,
  channel: 'mail',
  direction: 'sent',
  purpose,
  person: '',
  reference: '',
  text: '',
  at: NOW,
  followUpOn: null,
  language: '',
});
const next = (reply: ReplyCase, deadlines: Deadline[] = [], messages: Message[] = []) =>
  nextAfterReply(reply, deadlines, messages, sameMeans, NOW);

describe('after', () => {
  it('silence: a letter, twice; then help from outside, before that way closes', () => {
    expect(next('none')).toMatchObject({ what: 'chase', letter: 'chase-confirmation' });
    expect(next('none', [deadline('refund-due', NOW)])).toMatchObject({ letter: 'chase-refund' });
    const dispute = deadline('dispute', '2027-01-01T00:00:00.000Z');
    const twice = [sent('chase-confirmation'), sent('chase-confirmation')];
    expect(next('none', [dispute], twice)).toMatchObject({
      what: 'escalate',
      letter: 'escalation',
      deadline: dispute,
    });
  });

  it('a no: the right to withdraw needs no consent; without one the store’s return, else an objection', () => {
    expect(next('declined', [BY_LAW, BACK])).toMatchObject({ letter: 'withdraw', deadline: BY_LAW });
    expect(next('declined', [BACK])).toMatchObject({ what: 'sendBack', letter: 'return', deadline: BACK });
    expect(next('declined')).toMatchObject({ what: 'complain', letter: 'complaint' });
    expect(next('shipped', [BACK])).toMatchObject({ letter: 'refuse' });
  });

  it('a right that is over is none', () => {
    const over = { ...BY_LAW, at: '2026-11-23T09:59:59.999Z' };
    expect(next('shipped', [over])).toMatchObject({ what: 'complain', deadline: null });
    expect(next('store-credit', [over])).toMatchObject({ why: 'agreeNot', source: null });
  });

  it('store credit and a fee: the law is named only where it says so', () => {
    expect(next('store-credit', [BY_LAW])).toMatchObject({ why: 'sameMeans', source: sameMeans.source });
    expect(next('fee', [BY_LAW])).toMatchObject({ why: 'feeLaw', source: sameMeans.source });
    const elsewhere = { ...BY_LAW, rule: 'jp-sctl/withdrawal' };
    expect(next('store-credit', [elsewhere])).toMatchObject({ why: 'agreeNot', source: null });
    expect(next('fee', [elsewhere])).toMatchObject({ why: 'feeTerms', source: null });
  });
});

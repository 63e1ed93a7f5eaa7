/** After each answer: what to do, why, which letter says it, and when to ask again. Information, never a promise. */
import type { SameMeans, Source } from '@/store-profiles/schema';
import type { Deadline, DeadlineKind } from '@/utils/deadlines/deadline';
import { earliestDeadline } from '@/utils/deadlines/earliest-deadline';
import type { LetterPurpose } from '@/utils/letters/letter-words';
import type { Message } from '@/utils/orders/message';
import type { ReplyCase } from './reply-case';

export interface NextAfterReply {
  /** Catalogue keys: what to do, and why. */
  what: ReplyAdvice;
  why: ReplyReason;
  letter: LetterPurpose | null;
  /** What must not be missed meanwhile. */
  deadline: Deadline | null;
  /** Of the reason, where it is the law's. */
  source: Source | null;
  askAgainDays: number | null;
}

export const replyAdvice = [
  'chase',
  'escalate',
  'keepProof',
  'withdraw',
  'sendBack',
  'complain',
  'rest',
  'askMoney',
  'askNoFee',
  'call',
  'askWhy',
  'record',
] as const;
export type ReplyAdvice = (typeof replyAdvice)[number];

export const replyReasons = [
  'silence',
  'silenceTwice',
  'notMoney',
  'law',
  'noLaw',
  'rest',
  'sameMeans',
  'agreeNot',
  'feeLaw',
  'feeTerms',
  'spoken',
  'leastData',
  'fact',
] as const;
export type ReplyReason = (typeof replyReasons)[number];

/** A store that was asked twice in vain is asked a third time by nobody. */
const ENOUGH = 2;

/** @param now ISO instant */
export function nextAfterReply(
  reply: ReplyCase,
  deadlines: readonly Deadline[],
  messages: readonly Message[],
  sameMeans: SameMeans,
  now: string,
): NextAfterReply {
  const open = (kind: DeadlineKind): Deadline | null => earliestDeadline(deadlines, kind, now);
  const withdrawal = open('withdrawal');
  const byLaw = withdrawal !== null && sameMeans.rights.some((id) => withdrawal.rule.startsWith(`${id}/`));
  const lawSource = byLaw ? sameMeans.source : null;
  const next = (
    what: ReplyAdvice,
    why: ReplyReason,
    letter: LetterPurpose | null,
    more: Partial<NextAfterReply> = {},
  ): NextAfterReply => ({ what, why, letter, deadline: null, source: null, askAgainDays: null, ...more });

  switch (reply) {
    case 'none': {
      const isMoney = deadlines.some(({ kind }) => kind === 'refund-due');
      const letter = isMoney ? 'chase-refund' : 'chase-confirmation';
      const asked = messages.filter(({ direction, purpose }) => direction === 'sent' && purpose === letter);
      return asked.length < ENOUGH
        ? next('chase', 'silence', letter, { askAgainDays: 3 })
        : next('escalate', 'silenceTwice', 'escalation', { deadline: open('dispute'), askAgainDays: 7 });
    }
    case 'confirmed':
      return next('keepProof', 'notMoney', null, { deadline: open('refund-due') });
    case 'declined':
    case 'shipped': {
      if (withdrawal)
        return next('withdraw', 'law', 'withdraw', {
          deadline: withdrawal,
          source: withdrawal.source,
          askAgainDays: 7,
        });
      const back = open('return');
      if (back)
        return next('sendBack', 'noLaw', reply === 'shipped' ? 'refuse' : 'return', {
          deadline: back,
          source: back.source,
        });
      return next('complain', 'noLaw', reply === 'shipped' ? 'refuse' : 'complaint', { askAgainDays: 7 });
    }
    case 'partial':
      return next('rest', 'rest', withdrawal ? 'withdraw' : 'cancel', {
        deadline: withdrawal,
        askAgainDays: 2,
      });
    case 'store-credit':
      return next('askMoney', byLaw ? 'sameMeans' : 'agreeNot', 'money-not-credit', {
        source: lawSource,
        askAgainDays: 5,
      });
    case 'fee':
      return next('askNoFee', byLaw ? 'feeLaw' : 'feeTerms', 'no-fee', {
        source: lawSource,
        askAgainDays: 5,
      });
    case 'call-us':
      return next('call', 'spoken', 'chase-confirmation', { askAgainDays: 1 });
    case 'identify':
      return next('askWhy', 'leastData', 'least-data', { askAgainDays: 3 });
    case 'other':
      return next('record', 'fact', null, { askAgainDays: 3 });
  }
}

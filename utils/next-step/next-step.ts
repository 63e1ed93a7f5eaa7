/** The one thing to do next with an order, by where it stands, what is due and what was said. Information, never advice. */
import type { Deadline, DeadlineKind } from '@/utils/deadlines/deadline';
import { earliestDeadline } from '@/utils/deadlines/earliest-deadline';
import type { LetterPurpose } from '@/utils/letters/letter-words';
import type { Message } from '@/utils/orders/message';
import type { Order } from '@/utils/orders/order';
import type { ReplyCase } from '@/utils/replies/reply-case';

export const nextSteps = [
  'cancel',
  'write',
  'withdraw',
  'ifUnwanted',
  'waitAnswer',
  'chaseAnswer',
  'sendBack',
  'waitMoney',
  'chaseMoney',
  'dispute',
  'escalate',
  'answered',
  'nothing',
] as const;

export interface NextStep {
  step: (typeof nextSteps)[number];
  /** What must not be missed, or is waited for. */
  deadline: Deadline | null;
  /** The letter that does it. */
  letter: LetterPurpose | null;
  /** Where else to go: to the store's control, to the bank's list, to the case file. */
  go: 'control' | 'refunds' | 'export' | null;
  /** What the store answered last, where that decides. */
  reply: ReplyCase | null;
}

type Subject = Pick<Order, 'state' | 'control' | 'deleted'> & { deadlines: readonly Deadline[] };

/** A store that was asked twice in vain is asked a third time by nobody. */
const ENOUGH = 2;

/** @param now ISO instant */
export function nextStep(order: Subject, messages: readonly Message[], now: string): NextStep {
  const by = (kind: DeadlineKind): Deadline | null => earliestDeadline(order.deadlines, kind);
  const open = (...kinds: DeadlineKind[]): Deadline | null =>
    kinds.map((kind) => earliestDeadline(order.deadlines, kind, now)).find((one) => one !== null) ?? null;
  const isOver = (one: Deadline | null): boolean => one !== null && one.at !== null && one.at <= now;
  const next = (step: NextStep['step'], more: Partial<NextStep> = {}): NextStep => ({
    step,
    deadline: null,
    letter: null,
    go: null,
    reply: null,
    ...more,
  });
  /** The day to ask once more, of a letter written since it was due. */
  const askAgain = (due: Deadline | null): Deadline | null => {
    const since = order.deadlines.filter(({ from }) => from && due?.at && from > due.at);
    return earliestDeadline(since, 'follow-up', now);
  };
  const asked = (letter: LetterPurpose): number =>
    messages.filter(({ direction, purpose }) => direction === 'sent' && purpose === letter).length;

  if (order.deleted) return next('nothing');
  const withdrawal = open('withdrawal');
  const back = open('return');
  const reply = openReply(messages);
  switch (order.state) {
    case 'kept':
    case 'refunded':
      return next('nothing');
    case 'placed': {
      const window = open('cancel-window', 'before-dispatch');
      if (order.control?.answer === 'found' || (window && order.control?.answer !== 'not-offered'))
        return next('cancel', { deadline: window, go: 'control' });
      if (withdrawal && !window) return next('withdraw', { deadline: withdrawal, letter: 'withdraw' });
      return next('write', { deadline: window, letter: 'cancel' });
    }
    case 'cancel-requested': {
      if (reply) return next('answered', { reply });
      const due = by('confirmation-due');
      if (!isOver(due)) return next('waitAnswer', { deadline: due });
      const again = askAgain(due);
      if (again) return next('waitAnswer', { deadline: again });
      if (asked('chase-confirmation') >= ENOUGH)
        return next('escalate', { deadline: open('dispute'), letter: 'escalation', go: 'export' });
      return next('chaseAnswer', { deadline: due, letter: 'chase-confirmation' });
    }
    case 'cancel-declined':
      return withdrawal
        ? next('withdraw', { deadline: withdrawal, letter: 'withdraw' })
        : next('write', { deadline: back, letter: 'complaint' });
    case 'shipped':
    case 'delivered': {
      const until = withdrawal ?? back;
      if (until === null)
        return order.state === 'shipped' ? next('ifUnwanted', { letter: 'refuse' }) : next('nothing');
      const letter = withdrawal ? 'withdraw' : order.state === 'shipped' ? 'refuse' : 'return';
      return next('ifUnwanted', { deadline: until, letter });
    }
    case 'return-requested':
      return next('sendBack', { deadline: back ?? withdrawal });
    case 'cancelled':
    case 'return-sent':
    case 'refund-due': {
      const due = by('refund-due');
      if (!isOver(due)) return next('waitMoney', { deadline: due, go: 'refunds' });
      const again = askAgain(due);
      if (again) return next('waitMoney', { deadline: again, go: 'refunds' });
      if (asked('chase-refund') >= ENOUGH)
        return next('dispute', { deadline: open('dispute'), letter: 'escalation', go: 'export' });
      return next('chaseMoney', { deadline: due, letter: 'chase-refund', go: 'refunds' });
    }
  }
}

/** The store's last answer, as long as the shopper hasn't written since. */
function openReply(messages: readonly Message[]): ReplyCase | null {
  const latest = messages.reduce<Message | null>(
    (last, one) => (last && last.at >= one.at ? last : one),
    null,
  );
  return latest?.direction === 'received' ? (latest.reply ?? null) : null;
}

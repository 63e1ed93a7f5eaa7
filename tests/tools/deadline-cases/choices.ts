/** What only the shopper knows, as the events of a case tell it. */
import type { DeadlineInput } from '@/utils/deadlines/deadline-input';
import { choicesOf } from '@/utils/deadlines/questions';
import { asks, type OrderAnswers } from '@/utils/orders/answers';

/**
 * Answers as the ledger keeps them (`ask`, `answers`), or under their own names (`variant`, `payment` …); the means named
 * with a payment; that the store did not inform.
 */
export function choicesIn(events: readonly unknown[], payment: string | null): DeadlineInput['choices'] {
  const answers: OrderAnswers = payment === null ? {} : { payment: [meansOf(payment)] };
  let notInformed = false;
  for (const event of events) {
    const whole = recordOf(typeof event === 'string' ? { type: event } : event);
    const body = recordOf(whole.body ?? whole);
    const means = [body.means, body.method, body.paymentMethod].find((value) => typeof value === 'string');
    if (means !== undefined) answers.payment = [meansOf(String(means))];
    for (const ask of asks) {
      const value = body.ask === ask ? body.answers : body[ask];
      if (value === undefined || value === null) continue;
      const texts = [value].flat().map(String);
      answers[ask] = ask === 'payment' ? texts.map(meansOf) : texts;
    }
    notInformed ||= /^not[-_ ]?informed$/iu.test(String(body.type ?? body.kind ?? ''));
  }
  return { ...choicesOf(answers), ...(notInformed ? { notInformed } : {}) };
}

export function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function meansOf(text: string): string {
  const word = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/gu, '-');
  return { 'american-express': 'amex', creditcard: 'credit-card', debitcard: 'debit-card' }[word] ?? word;
}

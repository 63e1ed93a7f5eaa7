/** "The new status is as follows: Shipped": what a shop's system writes of an order, its delivery or its payment. */
import type { MailKind, MailWords } from '@/store-profiles/mail-schema';
import type { Language, OrderState } from '@/store-profiles/schema';
import { fold } from '@/utils/reading/fold';
import { bareText } from '@/utils/reading/plain-text';
import type { CompiledWords } from './mail-words';

type Said = Exclude<MailKind, 'other'>;

const OF_STATE: Partial<Record<OrderState, Said>> = {
  placed: 'order-confirmation',
  shipped: 'shipped',
  delivered: 'delivered',
  'cancel-requested': 'cancel-requested',
  'cancel-declined': 'cancel-declined',
  cancelled: 'cancel-confirmed',
  'return-requested': 'return',
  'return-sent': 'return',
  'refund-due': 'refund',
  refunded: 'refund',
};

/** @param before the sentence before it, which often says whose status it is */
export function toldStatus(
  bare: string,
  before: string,
  { status, words }: CompiledWords,
  language: Language | undefined,
): Said | null {
  const word = status.now.map((pattern) => pattern.exec(bare)?.[1]).find((one) => one !== undefined);
  if (word === undefined) return null;
  const kind = meaningOf(word.trim(), words, language);
  const isOfAPart = [status.delivery, status.payment].some((of) => of.test(bare) || of.test(before));
  return isOfAPart && kind?.startsWith('cancel') ? null : kind;
}

function meaningOf(word: string, { status }: MailWords, language: Language | undefined): Said | null {
  const isIt = (text: string): boolean => bareText(fold(text)) === word;
  for (const [kind, texts] of Object.entries(status.words)) if (texts?.some(isIt)) return kind as Said;
  const states = Object.entries(language?.stateWords ?? {});
  const state = states.find(([, texts]) => texts.some(isIt))?.[0] as OrderState | undefined;
  return (state && OF_STATE[state]) ?? null;
}

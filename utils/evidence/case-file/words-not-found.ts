/** Which of the words to black out stand nowhere in a case: a slip of the pen would leave the address legible. */
import { canonicalJson } from '../canonical-json';
import { nameOfReceipt } from '../receipt';
import { maskFor, NOTHING } from './redact-case';
import type { CaseRecord } from './story/case-record';

export function wordsNotFound(record: CaseRecord, words: readonly string[]): string[] {
  const { order, events, receipts } = record;
  const texts = [
    ...order.items.map(({ title }) => title),
    ...events.map(({ body }) => canonicalJson(body)),
    ...receipts.flatMap((receipt) => [receipt.text, nameOfReceipt(receipt)]),
  ];
  return words.filter((word) => {
    const mask = maskFor({ ...NOTHING, words: [word] });
    return texts.every((text) => mask(text) === text);
  });
}

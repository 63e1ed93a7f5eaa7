/**
 * Blacks out what the reader of a case needn't know: payment details, and the words the shopper names (a street, a
 * telephone number). What is blacked out can't be checked any more, and the manifest says so; the chain stays whole.
 */
import type { LedgerEvent } from '@/utils/orders/event';
import { isFileReceipt, type Receipt } from '../receipt';
import { isCardNumber } from '../secret-field';
import { type MaskedEvent, receiptPath } from './layout';
import { takeApart, type ReceiptParts } from './receipt-parts';

export interface Redaction {
  /** Card and account numbers, wherever they stand. */
  payment: boolean;
  /** Words and lines to black out, as the shopper typed them. */
  words: readonly string[];
  /** Pages as they stood, pictures and files: nothing in them can be blacked out, so they stay or go as they are. */
  leaveOutPages: boolean;
}

export interface RedactedRecord {
  events: (LedgerEvent | MaskedEvent)[];
  receipts: ReceiptParts[];
  /** Paths of the parts that were changed or left out. */
  redacted: string[];
}

export const NOTHING: Redaction = { payment: false, words: [], leaveOutPages: false };

const BLACK = '█████';
/** Shorter words would black out half the text. */
const SHORTEST_WORD = 3;
/** Card numbers, whole or in groups of four; not the end of a longer number, such as an order's. */
const CARD = /(?<!\d[ -]?)\b\d{4}(?:[ -]?\d){9,15}\b/gu;
/** What is left of a card number ("•••• 1234", "xx-1234"); IBAN. */
const PAYMENT = [
  /[•*xX·.]{2}[•*xX·. -]{0,30}\d{2,4}\b/gu,
  /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?\b/gu,
];

export function redactRecord(
  events: readonly LedgerEvent[],
  receipts: readonly Receipt[],
  redaction: Redaction,
): RedactedRecord {
  const redacted: string[] = [];
  const mask = maskFor(redaction);
  return {
    events: events.map((event) => {
      const body = mapTexts(event.body, mask) as LedgerEvent['body'];
      return JSON.stringify(body) === JSON.stringify(event.body) ? event : { ...event, body, masked: true };
    }),
    receipts: receipts.flatMap((receipt) => {
      // Its seal covers these: blacked out they would prove nothing, so the receipt goes as a whole.
      const names = isFileReceipt(receipt) ? [receipt.name] : [receipt.title, receipt.url];
      if (names.some((name) => mask(name) !== name)) {
        redacted.push(receiptPath(receipt.id, 'receipt.json'));
        return [];
      }
      const { facts, files } = takeApart(receipt);
      const kept = new Map<string, string | Blob>();
      for (const [path, content] of files) {
        if (typeof content !== 'string') {
          if (redaction.leaveOutPages) redacted.push(path);
          else kept.set(path, content);
          continue;
        }
        const masked = mask(content);
        if (masked !== content) redacted.push(path);
        kept.set(path, masked);
      }
      return [{ facts, files: kept }];
    }),
    redacted,
  };
}

/** Blacks out one text. */
export function maskFor({ payment, words }: Redaction): (text: string) => string {
  const named = words
    .map((word) => word.trim())
    .filter((word) => word.length >= SHORTEST_WORD)
    // "Main Street 5" in one go, before "Main" alone would tear it apart.
    .toSorted((one, other) => other.length - one.length)
    .map(
      (word) =>
        new RegExp(
          word
            .split(/\s+/u)
            .map(escaped)
            .join(String.raw`\s+`),
          'giu',
        ),
    );
  const patterns = [...named, ...(payment ? PAYMENT : [])];
  return (text) => {
    const masked = patterns.reduce((left, pattern) => left.replaceAll(pattern, BLACK), text);
    return payment ? masked.replaceAll(CARD, (number) => (isCardNumber(number) ? BLACK : number)) : masked;
  };
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/gu, (sign) => `\\${sign}`);
}

/** A copy of plain data with every text changed; names of members, numbers and the record's own words stay. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((entry) => mapTexts(entry, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      OWN_WORDS.has(name) ? member : mapTexts(member, change),
    ]),
  );
}

/** Members whose text is Unorder's own: digests, ids and kinds would else be taken for card numbers. */
const OWN_WORDS = new Set([
  'type',
  'sha256',
  'receipt',
  'id',
  'source',
  'kind',
  'state',
  'about',
  'at',
  'rules',
]);

/**
 * What a mail itself says: without what it quotes of others. Of a forwarded mail the forwarded one, with its own sender,
 * subject and day, for that is what the shopper wants kept.
 */
import { bareText } from '@/utils/reading/plain-text';
import { paragraphsToHtml, type ParseHtml } from './mail-document';
import type { Sender } from './mail';
import type { CompiledWords } from './mail-words';
import { paragraphsOf } from './paragraphs';

export interface OwnPart {
  document: Document;
  /** Null: not forwarded. Parts that its head doesn't give stay undefined. */
  forwarded: { from?: Sender; subject?: string; date?: string } | null;
}

/** Most lines a forwarded mail's head has. */
const HEAD_LINES = 12;
const QUOTES = 'blockquote, .gmail_quote, .yahoo_quoted, .protonmail_quote';
/** Outlook's head of what is answered to: all that follows it is quoted. */
const QUOTE_HEAD = '#divRplyFwdMsg';
const MARK = /^(?:> ?)+/u;

/** @param isPlain whether the document was made of a plain text, where a sign at each line's start marks quotes */
export function ownPart(
  document: Document,
  text: string | null,
  words: readonly CompiledWords[],
  parseHtml: ParseHtml,
): OwnPart {
  const lines = text === null ? paragraphsOf(document.body) : text.split(/\r?\n/u);
  const at = lines.findIndex((line) => begins(line.replace(MARK, ''), words, 'forwarded'));
  const head = at === -1 ? null : headAfter(lines.slice(at + 1, at + 1 + HEAD_LINES), words);
  if (head) {
    if (text === null) return { document, forwarded: head };
    const inner = lines.slice(at + 1).map((line) => line.replace(MARK, ''));
    return { document: parseHtml(paragraphsToHtml(inner.join('\n'))), forwarded: head };
  }
  if (text !== null) {
    const end = lines.findIndex((line) => begins(line, words, 'replied'));
    const own = lines.slice(0, end === -1 ? undefined : end).filter((line) => !line.startsWith('>'));
    return { document: parseHtml(paragraphsToHtml(own.join('\n'))), forwarded: null };
  }
  for (const quote of document.body.querySelectorAll(QUOTES)) quote.remove();
  let quoted = document.body.querySelector(QUOTE_HEAD)?.nextSibling;
  while (quoted) {
    const next = quoted.nextSibling;
    quoted.remove();
    quoted = next;
  }
  return { document, forwarded: null };
}

function begins(line: string, words: readonly CompiledWords[], what: 'forwarded' | 'replied'): boolean {
  if (line.length > 200 || !/\S/u.test(line)) return false;
  const bare = bareText(line);
  return words.some((one) => one[what].test(bare));
}

/** Null: no head follows, so that it wasn't a forwarded mail after all. */
function headAfter(lines: readonly string[], words: readonly CompiledWords[]): OwnPart['forwarded'] {
  const head: NonNullable<OwnPart['forwarded']> = {};
  for (const line of lines) {
    const said = line.replace(MARK, '').trim();
    const value = (field: 'from' | 'subject' | 'date'): string | undefined =>
      words.map(({ headers }) => headers[field].exec(said)?.[1]?.trim()).find((one) => one !== undefined);
    const from = value('from');
    const subject = value('subject');
    const date = value('date');
    if (from !== undefined) head.from ??= senderIn(from);
    if (subject !== undefined) head.subject ??= subject.slice(0, 500);
    if (date !== undefined) head.date ??= date.slice(0, 100);
  }
  return head.subject === undefined && head.from === undefined ? null : head;
}

/** `"Shop" <orders@shop.example>`, or an address or a name alone. */
function senderIn(text: string): Sender {
  const address = /[^\s<>"'(),:;]+@[^\s<>"'(),:;]+/u.exec(text)?.[0] ?? '';
  const name = text
    .replace(/<[^>]*>?/u, '')
    .replace(address, '')
    .replaceAll(/["*]/gu, '')
    .trim();
  return { name: name.slice(0, 200), address: address.slice(0, 500).toLowerCase() };
}

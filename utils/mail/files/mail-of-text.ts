/** A mail that was saved or copied as a text or an HTML page: it has no head, so no sender and no signature. */
import type { Mail } from '@/utils/mail/mail';
import type { ParseHtml } from '@/utils/mail/mail-document';

const TEXT_LIMIT = 2_000_000;
const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/iu;

export function mailOfText(bytes: Uint8Array, isHtml: boolean, parseHtml: ParseHtml): Mail {
  const content = decode(bytes).slice(0, TEXT_LIMIT);
  return {
    from: { name: '', address: '' },
    subject: isHtml ? parseHtml(content).title.slice(0, 500) : '',
    date: null,
    messageId: null,
    html: isHtml ? content : null,
    text: isHtml ? null : content,
    signedBy: [],
    attachments: [],
  };
}

/** By its byte order mark, by what the page names, as UTF-8, and else as what Western systems write. */
function decode(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2000));
  const wide = bytes[0] === 0xfe ? 'utf-16be' : 'utf-16le';
  const named = isWide ? wide : CHARSET.exec(start)?.[1];
  for (const label of [named, 'utf-8']) {
    const text = label && decoded(bytes, label);
    if (typeof text === 'string') return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

/** @returns null where the bytes aren't of that charset, or nobody knows it */
function decoded(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The bytes of a message -> its head and its texts. Attachments are counted, never opened. Hostile input. */
import PostalMime, { type Email } from 'postal-mime';
import type { Mail, Sender } from './mail';

/** Larger ones are films, not confirmations. In bytes. */
export const MAIL_LIMIT = 60_000_000;
/** More of a text is read by nobody. In UTF-16 units. */
const TEXT_LIMIT = 2_000_000;
const NESTING_LIMIT = 50;
const HEAD_LIMIT = 2_000_000;
const SHORT = 500;

export class UnreadableMailError extends Error {
  override name = 'UnreadableMailError';
}

/** @throws UnreadableMailError for what is no mail, or one built to choke its reader */
export async function parseMail(bytes: ArrayBuffer | Uint8Array): Promise<Mail> {
  if (bytes.byteLength > MAIL_LIMIT) throw new UnreadableMailError('too large');
  const parsed = await parse(bytes);
  const { subject = '', date, messageId, html, text, headers, attachments } = parsed;
  if (headers.length === 0) throw new UnreadableMailError('no head');
  return {
    from: senderOf(parsed),
    subject: subject.replaceAll(/\s+/gu, ' ').trim().slice(0, SHORT),
    date: instantOf(date),
    messageId: messageId?.slice(0, SHORT) ?? null,
    html: html?.slice(0, TEXT_LIMIT) ?? null,
    text: text?.slice(0, TEXT_LIMIT) ?? null,
    signedBy: signersOf(headers),
    attachments: attachments.map(({ filename, mimeType, content }) => ({
      name: (filename ?? '').slice(0, SHORT),
      mediaType: mimeType.slice(0, SHORT),
      bytes: typeof content === 'string' ? content.length : content.byteLength,
    })),
  };
}

async function parse(bytes: ArrayBuffer | Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: NESTING_LIMIT,
      maxHeadersSize: HEAD_LIMIT,
      maxRfc822NestingDepth: 3,
    });
  } catch (error) {
    throw new UnreadableMailError(error instanceof Error ? error.message : 'unreadable', { cause: error });
  }
}

function senderOf({ from, sender }: Email): Sender {
  const { name = '', address = '' } = from ?? sender ?? {};
  return { name: name.slice(0, SHORT), address: address.slice(0, SHORT).toLowerCase() };
}

function instantOf(date: string | undefined): string | null {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** The `d=` of each DKIM-Signature. Source: RFC 6376, section 3.5. */
function signersOf(headers: Email['headers']): string[] {
  const domains = headers
    .filter(({ key }) => key === 'dkim-signature')
    .map(({ value }) => /(?:^|;)\s*d\s*=\s*([\w.-]{1,253})/iu.exec(value)?.[1]?.toLowerCase());
  return [...new Set(domains.filter((domain) => domain !== undefined))];
}

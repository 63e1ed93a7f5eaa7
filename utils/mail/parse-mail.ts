/** The bytes of a message -> its head and its texts. Attachments are counted, never opened. Hostile input. */
import PostalMime, { type Email } from 'postal-mime';
import type { Mail, Sender } from './mail';

/** Larger ones are films, not confirmations. In bytes. */
export const MAIL_LIMIT = 60_000_000;
/** More of a text is read by nobody. In UTF-16 units. */
const TEXT_LIMIT = 2_000_000;
const NESTING_LIMIT = 50;
/** Ten times what mails have; sender lines take time by the square of their length. In bytes. */
const HEAD_LIMIT = 250_000;
const SHORT = 500;

export class UnreadableMailError extends Error {
  override name = 'UnreadableMailError';
}

/** @throws UnreadableMailError for what is no mail, or one built to choke its reader */
export async function parseMail(bytes: ArrayBuffer | Uint8Array): Promise<Mail> {
  if (bytes.byteLength > MAIL_LIMIT) throw new UnreadableMailError('too large');
  const parsed = await parseWhole(bytes);
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

/** Some exports lose the head's line that names the boundary, or the whole head: the parts are then named by the text itself. */
async function parseWhole(bytes: ArrayBuffer | Uint8Array): Promise<Email> {
  const parsed = await parse(bytes);
  const [, boundary] = parsed.html ? [] : (LOST_BOUNDARY.exec(parsed.text?.slice(0, 1000) ?? '') ?? []);
  if (boundary === undefined) return parsed;
  const head = `Content-Type: multipart/alternative; boundary="${boundary}"\r\n\r\n`;
  const body = bodyOf(bytes);
  const again = await parse(new Uint8Array(await new Blob([head, body]).arrayBuffer()));
  return { ...again, ...headOf(parsed) };
}

const LOST_BOUNDARY = /^\s*--([^\s"]{5,70})\r?\nContent-Type:/iu;

function headOf({ headers, from, subject, date, messageId }: Email): Partial<Email> {
  return {
    headers,
    ...(from && { from }),
    ...(subject !== undefined && { subject }),
    ...(date !== undefined && { date }),
    ...(messageId !== undefined && { messageId }),
  };
}

/** What comes after the first empty line. */
function bodyOf(bytes: ArrayBuffer | Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(bytes);
  for (let at = 0; at < all.length - 1; at += 1) {
    if (all[at] !== 10) continue;
    if (all[at + 1] === 10) return all.slice(at + 2);
    if (all[at + 1] === 13 && all[at + 2] === 10) return all.slice(at + 3);
  }
  return all;
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

/** The bytes of an Outlook item -> its head and its texts, as `parseMail` gives them. Attachments are named, never opened. */
import * as library from '@kenjiuno/msgreader';
import type { Mail } from '../mail';
import { parseMail, UnreadableMailError } from '../parse-mail';

const TEXT_LIMIT = 2_000_000;
const SHORT = 500;

/** @throws UnreadableMailError for what is no mail */
export async function parseMsg(bytes: Uint8Array<ArrayBuffer>): Promise<Mail> {
  try {
    return await parseItem(bytes);
  } catch (error) {
    if (error instanceof UnreadableMailError) throw error;
    // The library reads on where an item is damaged, and hands out fields of other types than it says.
    throw new UnreadableMailError('unreadable', { cause: error });
  }
}

async function parseItem({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): Promise<Mail> {
  const fields = new (readerClass())(new DataView(buffer, byteOffset, byteLength)).getFileData();
  if (fields.error) throw new UnreadableMailError(fields.error);
  const head = await headOf(fields);
  const html = fields.bodyHtml ?? (fields.html && decodeHtml(fields.html, fields.internetCodepage));
  if (head.subject === '' && !fields.body && !html) throw new UnreadableMailError('no mail');
  return {
    ...head,
    html: html?.slice(0, TEXT_LIMIT) ?? null,
    text: fields.body?.slice(0, TEXT_LIMIT) ?? null,
    attachments: (fields.attachments ?? []).map(({ fileName, attachMimeTag, contentLength }) => ({
      name: (fileName ?? '').slice(0, SHORT),
      mediaType: (attachMimeTag ?? '').slice(0, SHORT),
      bytes: contentLength ?? 0,
    })),
  };
}

/** A CommonJS package: bundlers and Node don't agree on where its default export is. */
function readerClass(): typeof library.default {
  const found: unknown = library.default;
  return typeof found === 'function' ? library.default : (found as typeof library).default;
}

/** Outlook keeps the head as it came; of a mail that never travelled only what it noted itself. */
async function headOf(fields: library.FieldsData): Promise<Mail> {
  if (fields.headers) return parseMail(new TextEncoder().encode(`${fields.headers.trim()}\r\n\r\n`));
  const address = fields.senderSmtpAddress ?? fields.senderEmail ?? '';
  const time = Date.parse(fields.messageDeliveryTime ?? fields.clientSubmitTime ?? '');
  return {
    // Within a company Outlook names senders by a path ("/o=…"), which is no address.
    from: {
      name: (fields.senderName ?? '').slice(0, SHORT),
      address: address.includes('@') ? address.slice(0, SHORT).toLowerCase() : '',
    },
    subject: (fields.subject ?? '').slice(0, SHORT),
    date: Number.isNaN(time) ? null : new Date(time).toISOString(),
    messageId: fields.messageId?.slice(0, SHORT) ?? null,
    html: null,
    text: null,
    signedBy: [],
    attachments: [],
  };
}

/** @param codepage as Windows numbers them. Source: [MS-UCODEREF] section 2.2.1 */
function decodeHtml(bytes: Uint8Array, codepage: number | undefined): string {
  const isUtf8 = codepage === undefined || codepage === 65_001;
  for (const label of isUtf8 ? [] : [`windows-${codepage}`, `iso-8859-${codepage - 28_590}`]) {
    try {
      return new TextDecoder(label).decode(bytes);
    } catch (error) {
      // No charset of that name: the next one, in the end UTF-8.
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return new TextDecoder().decode(bytes);
}

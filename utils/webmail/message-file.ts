/** An open message as a mail, and as a file that is kept like any other: it says itself that it isn't the message as sent. */
import type { Mail } from '../mail/mail';
import type { OpenMessage } from './open-message';

export interface MessageFile {
  name: string;
  /** RFC 5322, ASCII alone. */
  text: string;
}

/** Longest part of a subject in a file's name. */
const NAME = 60;

/** @param host of the webmail page it was read from */
export function mailOf({ id, from, subject, date, html }: OpenMessage, host: string): Mail {
  const sent = Date.parse(date);
  return {
    from,
    subject,
    date: Number.isNaN(sent) ? null : new Date(sent).toISOString(),
    messageId: id === null ? null : messageId(id, host),
    html,
    text: null,
    signedBy: [],
    attachments: [],
  };
}

/** @param readAt ISO, UTC */
export function messageFile(message: OpenMessage, host: string, readAt: string): MessageFile {
  const { from, subject, date, messageId, html } = mailOf(message, host);
  const lines = [
    `From: ${encoded(from.name)} <${from.address.replaceAll(/[^\w.@+-]/gu, '')}>`,
    `Subject: ${encoded(subject)}`,
    ...(date === null ? [] : [`Date: ${new Date(date).toUTCString()}`]),
    ...(messageId === null ? [] : [`Message-ID: <${messageId}>`]),
    `X-Unorder-Read-From: the page of ${host}, ${readAt}; not the message as it was sent`,
    ...(message.isPartial ? ['X-Unorder-Partial: yes'] : []),
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    inLines(base64(html ?? '')),
  ];
  const plain = subject.replaceAll(/[^\p{L}\p{N}-]+/gu, ' ').trim();
  return { name: `${plain.slice(0, NAME) || 'mail'} (${host}).eml`, text: lines.join('\r\n') };
}

function messageId(id: string, host: string): string {
  return `${id.replaceAll(/[^\w:.-]/gu, '')}@${host}`;
}

/** RFC 2047, so that nothing in a subject can begin a line of its own. */
function encoded(text: string): string {
  const words = text.match(/.{1,14}/gsu) ?? [];
  return words.map((word) => `=?utf-8?B?${base64(word)}?=`).join('\r\n ');
}

function base64(text: string): string {
  const bytes = new TextEncoder().encode(text.toWellFormed());
  let letters = '';
  for (let from = 0; from < bytes.length; from += 8192) {
    letters += String.fromCodePoint(...bytes.subarray(from, from + 8192));
  }
  return btoa(letters);
}

function inLines(text: string): string {
  return text.replaceAll(/.{76}/gu, '$&\r\n');
}

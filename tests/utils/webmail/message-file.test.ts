import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseMail } from '@/utils/mail/parse-mail';
import { mailOf, messageFile } from '@/utils/webmail/message-file';
import type { OpenMessage } from '@/utils/webmail/open-message';

const READ_AT = '2026-11-23T10:00:00.000Z';
const message: OpenMessage = {
  id: 'msg-f:17',
  from: { name: 'Schuh & Söhne', address: 'info@shop.example' },
  subject: 'Ihre Bestellung „4711“ wurde storniert',
  date: 'Mon, 23 Nov 2026 09:00:00 +0100',
  html: '<p>Ihre Bestellung 4711 wurde storniert. 🎉</p>',
  isPartial: false,
};
const parse = (text: string) => parseMail(new TextEncoder().encode(text));

it('is read by the mail parser as what was open, and says where it was read', async () => {
  const { name, text } = messageFile(message, 'mail.google.com', READ_AT);
  expect(name).toBe('Ihre Bestellung 4711 wurde storniert (mail.google.com).eml');
  expect(await parse(text)).toMatchObject({
    from: message.from,
    subject: message.subject,
    date: '2026-11-23T08:00:00.000Z',
    messageId: '<msg-f:17@mail.google.com>',
  });
  expect((await parse(text)).html?.trim()).toBe(message.html);
  expect(text).toContain('X-Unorder-Read-From: the page of mail.google.com, 2026-11-23T10:00:00.000Z');
  expect(text).not.toContain('X-Unorder-Partial');
  expect(messageFile({ ...message, isPartial: true }, 'a.example', READ_AT).text).toContain(
    'X-Unorder-Partial',
  );
});

it('a date that nobody can read is none', () => {
  expect(mailOf({ ...message, date: 'gestern' }, 'a.example').date).toBeNull();
});

it('nothing a page writes adds a line to the head, and its subject and body come back as they were', async () => {
  const written = fc.string({ unit: 'grapheme', maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(written, written, written, written, async (subject, name, html, id) => {
      const { text } = messageFile(
        { ...message, subject, html, id, from: { name, address: `${name}@x.example` } },
        'mail.google.com',
        READ_AT,
      );
      const [head = ''] = text.split('\r\n\r\n');
      const lines = head.split('\r\n').filter((line) => !line.startsWith(' '));
      expect(
        lines.every((line) => /^(?:From|Subject|Date|Message-ID|X-Unorder|MIME|Content)/u.test(line)),
      ).toBe(true);
      expect(new Set(lines.map((line) => line.split(':')[0])).size).toBe(lines.length);
      // eslint-disable-next-line no-control-regex
      expect(/^[\x00-\x7F]*$/u.test(text)).toBe(true);
      const read = await parse(text);
      expect(read.subject).toBe(subject.replaceAll(/\s+/gu, ' ').trim());
    }),
    { numRuns: 200 },
  );
});

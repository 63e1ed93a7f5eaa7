// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileFormat } from '@/utils/mail/files/file-format';
import { mailOfText } from '@/utils/mail/files/mail-of-text';
import { mailsOfFile } from '@/utils/mail/files/mails-of-file';
import { diskFile } from './disk-file';

const EML = 'From: Shop <a@shop.example>\r\nSubject: Your order\r\n\r\nThank you\r\n';
const MBOX = `From - Mon Nov 23 10:00:00 2026\n${EML}\nFrom - Mon Nov 23 10:00:00 2026\n${EML}`;
const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

async function found(file: File, limit = 10_000): Promise<string[]> {
  const all: string[] = [];
  for await (const one of mailsOfFile(file, { limit })) all.push('problem' in one ? one.problem : one.format);
  return all;
}

describe('fileFormat', () => {
  it.each([
    ['eml', 'mail.txt', EML],
    ['eml', 'mail', 'Received: by x;\n id 1\nDate: today\n\nHi'],
    ['mbox', 'Inbox', MBOX],
    ['html', 'mail.txt', '<!DOCTYPE html><p>Thank you'],
    ['html', 'page.htm', 'Thank you'],
    ['text', 'note.txt', 'Order number: 12\nTotal: 3\n\nFrom: me\n'],
    ['text', 'note', 'From today on'],
    ['eml', 'odd.eml', 'no head at all'],
    [null, 'mail.eml', ''],
    [null, 'picture.png', '\u0089PNG\0\0'],
  ])('takes for %s: %s', async (format, name, content) => {
    expect(await fileFormat(diskFile(content, name))).toBe(format);
  });

  it("knows Outlook's files by their first bytes", async () => {
    const bytes = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    expect(await fileFormat(diskFile(bytes, 'x.txt'))).toBe('msg');
  });
});

describe('mailsOfFile', () => {
  it('finds each mail of a mailbox, and the one of a file', async () => {
    expect(await found(diskFile(MBOX, 'Inbox'))).toEqual(['eml', 'eml']);
    expect(await found(diskFile(EML, 'a.eml'))).toEqual(['eml']);
  });

  it('says what is no mail and what is too large', async () => {
    expect(await found(diskFile('PK\0\0', 'a.zip'))).toEqual(['no-mail']);
    expect(await found(diskFile(EML, 'a.eml'), 10)).toEqual(['too-large']);
    expect(await found(diskFile(MBOX, 'a.mbox'), 10)).toEqual(['too-large', 'too-large']);
  });

  it('tells how far it has come, and ends at the size of the file', async () => {
    const told: number[] = [];
    const file = diskFile(MBOX, 'Inbox');
    const mails = mailsOfFile(file, { limit: 1000, onRead: (bytes) => told.push(bytes) });
    for await (const one of mails) expect(one).toHaveProperty('format');
    expect(told.at(-1)).toBe(file.size);
  });

  it('keeps within bounds whatever the file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.string(), async (bytes, name) => {
        expect((await found(diskFile(new Uint8Array(bytes), name))).length).toBeLessThan(20);
      }),
    );
  });
});

describe('mailOfText', () => {
  const latin = new Uint8Array([0x47, 0x72, 0xfc, 0xdf, 0x65]);
  it.each([
    ['UTF-8', new TextEncoder().encode('Grüße'), false],
    ['Western', latin, false],
    [
      'wide',
      new Uint8Array([0xff, 0xfe, ...[...'Grüße'].flatMap((one) => [one.codePointAt(0) ?? 0, 0])]),
      false,
    ],
  ])('reads %s letters', (_, bytes, isHtml) => {
    expect(mailOfText(bytes, isHtml, parseHtml).text).toBe('Grüße');
  });

  it('reads a page by the charset it names, and its title as the subject', () => {
    const page = '<meta charset="iso-8859-2"><title>Zamówienie</title>'.replace('ó', 'ó');
    const bytes = Uint8Array.from(page, (one) => one.codePointAt(0) ?? 0);
    expect(mailOfText(bytes, true, parseHtml).subject).toBe('Zamówienie');
  });
});

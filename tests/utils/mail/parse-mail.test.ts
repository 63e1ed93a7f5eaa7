import { describe, expect, test, vi } from 'vitest';
import { parseMail, UnreadableMailError } from '@/utils/mail/parse-mail';
import { bytesOf, eml } from './eml';

vi.setConfig({ testTimeout: 60_000 });

const parse = (text: string) => parseMail(bytesOf(text));

describe('a message', () => {
  test('gives its head, both texts and who signed it', async () => {
    const signed = [
      'DKIM-Signature: v=1; a=rsa-sha256;',
      ' d=Shop.example; s=k1; h=from:subject;',
      ' bh=x; b=y',
    ].join('\r\n');
    expect(
      await parse(
        eml({ subject: '=?utf-8?B?QmVzdMOkdGlndW5n?=', headers: [signed], text: 'Hi €', html: '<p>Hi' }),
      ),
    ).toEqual({
      from: { name: 'Shop', address: 'orders@shop.example' },
      subject: 'Bestätigung',
      date: '2026-11-20T10:00:00.000Z',
      messageId: '<1@shop.example>',
      html: expect.stringContaining('<p>Hi'),
      text: expect.stringContaining('Hi €'),
      signedBy: ['shop.example'],
      attachments: [],
    });
  });

  test('in an old charset, quoted-printable, reads as it was meant', async () => {
    const lines = [
      'From: =?iso-8859-15?Q?M=FCller?= <a@shop.example>',
      'Subject: =?iso-8859-15?Q?Best=E4tigung?=',
      'Content-Type: text/plain; charset=iso-8859-15',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Preis: 5 =A4, f=FCr Sie=',
      ' storniert',
    ];
    const latin = Uint8Array.from(lines.join('\r\n'), (letter) => letter.charCodeAt(0));
    const { from, subject, text } = await parseMail(latin);
    expect({ from: from.name, subject, text: text?.trim() }).toEqual({
      from: 'Müller',
      subject: 'Bestätigung',
      text: 'Preis: 5 €, für Sie storniert',
    });
  });

  test('whose head lost the line that names the boundary is put together again', async () => {
    const whole = eml({
      subject: 'Lost',
      text: 'Your order was cancelled.',
      html: '<p>Your order was cancelled.',
    });
    const lost = whole.replace(/Content-Type: multipart.*\r\n/u, '');
    const { subject, text, html } = await parse(lost);
    expect({ subject, text: text?.trim(), html: html?.trim() }).toEqual({
      subject: 'Lost',
      text: 'Your order was cancelled.',
      html: '<p>Your order was cancelled.',
    });
  });

  test('names its attachments and opens none', async () => {
    const bomb = [
      '--b',
      'Content-Type: application/zip; name="bomb.zip"',
      'Content-Disposition: attachment; filename="bomb.zip"',
      'Content-Transfer-Encoding: base64',
      '',
      'UEsDBA==',
      '--b--',
    ];
    const { attachments } = await parse(
      ['From: a@b.example', 'Content-Type: multipart/mixed; boundary=b', '', ...bomb].join('\r\n'),
    );
    expect(attachments).toEqual([{ name: 'bomb.zip', mediaType: 'application/zip', bytes: 4 }]);
  });
});

describe('what is no mail, or built to choke its reader, is refused in time', () => {
  const nested = (depth: number): string =>
    [
      'From: a@b.example',
      ...Array.from(
        { length: depth },
        (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}`,
      ),
    ].join('\r\n');
  test.each<[string, string]>([
    ['nothing', ''],
    ['parts nested to depth 1,000', nested(1000)],
    ['a head of 5 MB', `From: a@b.example\r\n${'X-A: '.padEnd(200, 'x')}\r\n`.repeat(25_000)],
  ])('%s', async (_, text) => {
    await expect(parse(text)).rejects.toThrow(UnreadableMailError);
  });

  test('more than 60 MB', async () => {
    await expect(parseMail(new Uint8Array(60_000_001))).rejects.toThrow(UnreadableMailError);
  });

  test('10,000 parts are read, in time', async () => {
    const parts = Array.from(
      { length: 10_000 },
      (_, at) => `--b\r\nContent-Type: text/plain\r\n\r\nPart ${at}\r\n`,
    );
    const { text } = await parse(
      `From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${parts.join('')}--b--`,
    );
    expect(text).toContain('Part 9999');
  });
});

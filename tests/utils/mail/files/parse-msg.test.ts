import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseMsg } from '@/utils/mail/files/parse-msg';
import { decode } from '@/utils/mail/files/text-codec';
import { UnreadableMailError } from '@/utils/mail/parse-mail';
import { msgFile } from './msg-file';

const HEADERS = `From: "Käthe's Shop" <orders@shop.example>
Subject: Your order 4174
Date: Mon, 23 Nov 2026 10:00:00 +0000
Message-ID: <1@shop.example>
DKIM-Signature: v=1; a=rsa-sha256; d=shop.example; s=x; b=AAAA`.replaceAll('\n', '\r\n');

it('reads the head that Outlook kept, and both texts', async () => {
  const bytes = msgFile({
    headers: HEADERS,
    subject: 'x',
    body: 'Storniert – 3 €',
    html: '<p>Storniert – 3 €</p>',
  });
  expect(await parseMsg(bytes)).toEqual({
    from: { name: "Käthe's Shop", address: 'orders@shop.example' },
    subject: 'Your order 4174',
    date: '2026-11-23T10:00:00.000Z',
    messageId: '<1@shop.example>',
    html: '<p>Storniert – 3 €</p>',
    text: 'Storniert – 3 €',
    signedBy: ['shop.example'],
    attachments: [],
  });
});

it('reads a mail without a head by what Outlook noted', async () => {
  const fields = {
    subject: 'Your order',
    senderName: 'Shop',
    senderAddress: 'Orders@Shop.example',
    body: 'Thank you',
  };
  expect(await parseMsg(msgFile(fields))).toMatchObject({
    from: { name: 'Shop', address: 'orders@shop.example' },
    subject: 'Your order',
    text: 'Thank you',
    html: null,
    signedBy: [],
  });
});

it('refuses what is no mail', async () => {
  await expect(parseMsg(msgFile({}))).rejects.toThrow(UnreadableMailError);
  await expect(parseMsg(new TextEncoder().encode('From: a'))).rejects.toThrow(UnreadableMailError);
});

it('refuses or reads whatever is damaged, and comes to an end', async () => {
  const whole = msgFile({ headers: HEADERS, body: 'Thank you' });
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(damage, fc.nat(whole.length), async (changes, length) => {
      const bytes = whole.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      const outcome = await parseMsg(bytes.slice(0, Math.max(length, 8))).catch((error: unknown) => error);
      expect(
        outcome instanceof UnreadableMailError || (outcome as { subject?: unknown }).subject !== undefined,
      ).toBe(true);
    }),
  );
});

it('knows charsets as Windows and as mails name them', () => {
  const bytes = new Uint8Array([0xe4, 0x80]);
  expect(decode(bytes, 'cp1250')).toBe('ä€');
  expect(decode(new TextEncoder().encode('ä'), '65001')).toBe('ä');
  expect(decode(new Uint8Array([0x93, 0xfa]), 'shift_jis')).toBe('日');
  expect(decode(bytes.slice(0, 1), 'no-such-thing')).toBe('ä');
});

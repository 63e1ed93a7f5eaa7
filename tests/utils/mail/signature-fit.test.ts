import { expect, it } from 'vitest';
import { signatureFit } from '@/utils/mail/signature-fit';

const store = { domains: ['shop.example', 'shop.test'] };
const from = { name: 'Shop', address: 'orders@mail.shop.example' };

it.each([
  ['none', [], from, store, false],
  ['store', ['mailer.example', 'shop.example'], from, store, false],
  ['store', ['mail.shop.test'], from, store, false],
  ['sender', ['shop.example'], from, null, false],
  ['sender', ['mail.shop.example'], from, null, false],
  ['other', ['mailer.example'], from, store, false],
  ['other', ['example'], from, null, false],
  ['other', ['shop.example.evil.test'], from, store, false],
  ['other', ['evilshop.example'], from, store, false],
  ['forwarder', ['shop.example'], from, store, true],
] as const)('says %s of %j', (fit, signedBy, sender, known, isForwarded) => {
  expect(signatureFit(signedBy, { from: sender, isForwarded }, known)).toBe(fit);
});

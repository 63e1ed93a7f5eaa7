// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { readMail } from '@/utils/mail/read-mail';
import { plain } from '@/utils/reading/fold';
import { context, mailOf, read, samples } from './mails';

vi.setConfig({ testTimeout: 60_000 });

describe('mails of stores', () => {
  test.each(samples('stores').map((sample) => [sample.name, sample] as const))('%s', (_, sample) => {
    const { kind, orderNumber, total, quote } = readMail(mailOf(sample), context);
    expect({ kind, quote }).toMatchObject({ kind: sample.kind });
    if (sample.orderNumber) expect(orderNumber?.value).toBe(sample.orderNumber);
    if (sample.total) expect(total?.value.amount).toBe(sample.total);
    // What is said must stand in the mail.
    expect(plain(`${sample.subject}\n${sample.text}`)).toContain(quote);
  });
});

describe('mails that look alike and say nothing of an order', () => {
  test.each(samples('others').map((sample) => [sample.name, sample] as const))('%s', (_, sample) => {
    expect(readMail(mailOf(sample), context)).toMatchObject({
      kind: 'other',
      quote: null,
      orderNumber: null,
    });
  });
});

describe('mails that speak of cancelling something else, a part, or of what might be', () => {
  test.each(samples('not-cancelled').map((sample) => [sample.subject, sample] as const))(
    '%s',
    (_, sample) => {
      expect(readMail(mailOf(sample), context).kind).not.toBe('cancel-confirmed');
    },
  );
});

describe('a cancellation is proved only by a sentence that says so outright', () => {
  test.each([
    'You can cancel your order 12345 in your account.',
    'If you cancel your order 12345 today, you get your money back.',
    'Your order 12345 will be cancelled tomorrow.',
    'Your order 12345 may be cancelled until it ships.',
    'Once your order 12345 has been cancelled, we will refund you.',
    'Has your order 12345 been cancelled?',
    'Your order 12345 has not been cancelled.',
    'We are looking into the cancellation of your order 12345.',
    'Read our cancellation policy for order 12345.',
    'Sie können Ihre Bestellung 12345 stornieren.',
    'Wenn Ihre Bestellung 12345 storniert wurde, erhalten Sie eine Bestätigung.',
    'Ihre Bestellung 12345 wurde noch nicht storniert.',
    'Votre commande 12345 sera annulée demain.',
    'Si votre commande 12345 est annulée, vous serez remboursé.',
    'Puedes cancelar tu pedido 12345.',
    'Il tuo ordine 12345 non è stato annullato.',
    'Je bestelling 12345 kan nog worden geannuleerd.',
    'Zamówienie 12345 nie zostało anulowane.',
    'ご注文 12345 はキャンセルできます。',
    '您可以取消订单 12345。',
  ])('%s', (text) => {
    expect(read({ subject: 'Your order 12345', text }).kind).not.toBe('cancel-confirmed');
  });
});

describe('what a mail quotes of others', () => {
  test('a forwarded mail is the one within, with its sender and subject', () => {
    const text = [
      'FYI',
      '',
      'Begin forwarded message:',
      '',
      '> From: "Nike" <info@notifications.nike.com>',
      '> Subject: Your order has been cancelled',
      '> Date: 20 November 2026',
      '>',
      '> We have cancelled your order C0123456789.',
    ].join('\n');
    expect(
      read({ from: { name: 'Ann', address: 'ann@mail.example' }, subject: 'Fwd: x', text }),
    ).toMatchObject({
      kind: 'cancel-confirmed',
      isForwarded: true,
      store: 'nike',
      from: { address: 'info@notifications.nike.com' },
      orderNumber: { value: 'C0123456789' },
    });
  });

  test('what the shopper wrote before is not what the store says', () => {
    const text = [
      'Thank you for your message. We will look into it.',
      '',
      'On Mon, 16 Nov 2026 at 10:00, Ann wrote:',
      '> My order 12345 has been cancelled, I think.',
    ].join('\n');
    expect(read({ subject: 'Re: order 12345', text }).kind).toBe('other');
    const html =
      '<p>Thank you for your message.</p><blockquote>Your order 12345 has been cancelled.</blockquote>';
    expect(read({ subject: 'Re: order', html }).kind).toBe('other');
  });
});

describe('whose mail it is', () => {
  const text = 'Your order 112-3344556-7788990 has been cancelled.';
  test.each([
    ['the store’s domain', 'Amazon.com', 'order-update@amazon.com', 'amazon-us', false],
    ['a host below it', 'Nike', 'info@notifications.nike.com', 'nike', false],
    ['a domain that only begins like it', 'Amazon.com', 'x@amazon.com.evil.example', null, true],
    ['a name borrowed', 'Amazon.com Support', 'x@evil.example', null, true],
    ['a shop nobody has described', 'Corner shop', 'x@corner.example', null, false],
  ])('%s', (_, name, address, store, isForged) => {
    const reading = read({ from: { name, address }, subject: 'Order cancelled', text });
    expect(reading).toMatchObject({ store, isForged, kind: isForged ? 'other' : 'cancel-confirmed' });
  });
});

describe('layouts', () => {
  test('sentences go on over links and bold words, and over wrapped lines', () => {
    const html =
      '<p>Your order <a href="#">#4711-22</a>, placed on <b>2 March 2026</b>, has been cancelled.</p>';
    expect(read({ subject: 'News', html })).toMatchObject({
      kind: 'cancel-confirmed',
      orderNumber: { value: '4711-22' },
    });
    const text =
      'We are sorry to have to tell you that at your own request your order\n4711-22 has been cancelled.';
    expect(read({ subject: 'News', text })).toMatchObject({ kind: 'cancel-confirmed' });
  });

  test('a status line says what its subject has, and a delivery’s is no order’s', () => {
    const said = (of: string, word: string) =>
      read({
        subject: 'Your order at Nordwind',
        text: `The status of your ${of} (Number: 10191) has changed. The new status is as follows: ${word}.`,
      });
    expect(said('order', 'Cancelled')).toMatchObject({
      kind: 'cancel-confirmed',
      orderNumber: { value: '10191' },
    });
    expect(said('delivery', 'Cancelled').kind).not.toBe('cancel-confirmed');
    expect(said('delivery', 'Shipped').kind).toBe('shipped');
  });

  test('hidden parts and scripts say nothing', () => {
    const html =
      '<p>Hello</p><div hidden>Your order 12345 has been cancelled.</div><script>Order cancelled</script>';
    expect(read({ subject: 'Hello', html }).kind).toBe('other');
  });
});

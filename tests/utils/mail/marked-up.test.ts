// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { read } from './mails';

const json = (thing: object): string =>
  `<html><body><script type="application/ld+json">${JSON.stringify(thing)}</script><p>Hi!</p></body></html>`;
const order = {
  '@context': 'http://schema.org',
  '@type': 'Order',
  orderNumber: 'M-4711',
  orderDate: '2026-11-19',
  priceCurrency: 'EUR',
  price: '1234.50',
  acceptedOffer: { itemOffered: { name: 'Blue kettle' } },
};

describe('a mail’s mark-up', () => {
  test('gives number, day, total and items before the words do', () => {
    const html = json(order).replace('Hi!', 'Thank you for your order M-9999! Order total: €5.00');
    expect(read({ subject: 'Order confirmation', html })).toMatchObject({
      kind: 'order-confirmation',
      orderNumber: { value: 'M-4711' },
      placed: { value: { date: '2026-11-19' } },
      total: { value: { amount: '1234.50', currency: 'EUR' } },
      items: ['Blue kettle'],
    });
  });

  test('says what has happened where the words do not', () => {
    const status = 'http://schema.org/OrderCancelled';
    expect(read({ subject: 'News', html: json({ ...order, orderStatus: status }) })).toMatchObject({
      kind: 'cancel-confirmed',
      quote: 'orderStatus OrderCancelled',
    });
  });

  test('does not outweigh what the mail says to its reader', () => {
    const html = json({ ...order, orderStatus: 'http://schema.org/OrderCancelled' });
    const text = html.replace('Hi!', 'We could not cancel your order M-4711.');
    expect(read({ subject: 'Your cancellation request', html: text }).kind).toBe('cancel-declined');
  });

  test('of a status nobody knows says nothing', () => {
    for (const orderStatus of ['http://schema.org/constructor', '__proto__', 'OrderProblem']) {
      expect(read({ subject: 'News', html: json({ ...order, orderStatus }) }).kind).toBe('other');
    }
  });

  test('as microdata names the parcel', () => {
    const html =
      '<p>Your order M-4711 has been shipped.</p><div itemscope itemtype="http://schema.org/ParcelDelivery">' +
      '<meta itemprop="trackingNumber" content="3453291231"></div>';
    expect(read({ subject: 'Shipped', html }).tracking?.value).toBe('3453291231');
  });
});

test.each([
  [
    'Your order 4711 has been shipped.\n\nTracking number: 1Z 999 AA1 01 2345 6784',
    '1Z 999 AA1 01 2345 6784',
  ],
  ['Ihre Bestellung 4711 wurde versandt.\n\nSendungsnummer\n\n00340434161094042557', '00340434161094042557'],
  ['Votre commande 4711 a été expédiée.\n\nNuméro de suivi : XY123456789FR', 'XY123456789FR'],
  ['ご注文 4711 を発送いたしました。\n\nお問い合わせ番号：1234-5678-9012', '1234-5678-9012'],
  ['Your order 4711 has been shipped.\n\nTrack it with your tracking number at any time.', undefined],
  ['Your order 4711 has been shipped.\n\nTracking number: call 5', undefined],
])('the parcel’s number in %j', (text, number) => {
  expect(read({ subject: 'Shipped', text }).tracking?.value).toBe(number);
});

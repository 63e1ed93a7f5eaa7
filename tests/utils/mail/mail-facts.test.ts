// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { sealEvent } from '@/utils/evidence/chain';
import { timesOf } from '@/utils/deadlines/order-times';
import { factsOfMail, mailEvent } from '@/utils/mail/mail-facts';
import type { LedgerEvent } from '@/utils/orders/event';
import { fold } from '@/utils/orders/fold';
import { read } from './mails';

const ZONE = 'Europe/Berlin';
const mails = {
  placed: read({ subject: 'Order confirmation', text: 'Thank you for your order!\n\nOrder number: SH-1001' }),
  shipped: read({ subject: 'Your order SH-1001 has shipped', text: 'Your order has been shipped.' }),
  cancelled: read({ subject: 'Your order', text: 'Your order SH-1001 has been cancelled.' }),
  refunded: read({ subject: 'Refund', text: 'We have refunded €20.00 for your order SH-1001.' }),
  due: read({ subject: 'Refund', text: 'Your refund for order SH-1001 has been issued.' }),
};

async function record(...readings: (keyof typeof mails)[]): Promise<LedgerEvent[]> {
  const events: LedgerEvent[] = [];
  for (const name of readings) {
    const body = mailEvent({ messageId: name }, mails[name], factsOfMail(mails[name], true, ZONE));
    events.push(await sealEvent({ order: 'a', at: '2026-12-24T10:00:00.000Z', body }, events.at(-1) ?? null));
  }
  return events;
}

describe('a mail on record', () => {
  test('of an order known by it alone gives number, day and store', async () => {
    expect(fold(await record('placed'))).toMatchObject({
      orderNumber: 'SH-1001',
      host: 'shop.example',
      state: 'placed',
      placed: { date: '2026-11-20', instant: null },
    });
  });

  test('proves what it says, in its own words', async () => {
    const order = fold(await record('placed', 'cancelled'));
    expect(order).toMatchObject({ state: 'cancelled' });
    expect(order.quotes.notice?.text).toBe('Your order SH-1001 has been cancelled.');
  });

  test('proves nothing where its sender does not fit the store', () => {
    const facts = factsOfMail(mails.cancelled, false, ZONE);
    expect(facts).toMatchObject({ state: null, refund: null });
    expect(facts.times).toBeUndefined();
  });

  test('tells a step’s time by its own date, however late it was imported', async () => {
    expect(timesOf(await record('placed', 'shipped')).shipped).toEqual({ at: '2026-11-20T10:00:00.000Z' });
  });

  test('is a refund with an amount, without one still due', async () => {
    expect(fold(await record('refunded'))).toMatchObject({
      state: 'refunded',
      refund: { amount: '20.00', currency: 'EUR' },
    });
    expect(fold(await record('due'))).toMatchObject({ state: 'refund-due', refund: null });
  });
});

test('an order confirmed just after midnight may be of the day before', () => {
  const night = { ...mails.placed, date: '2026-11-19T23:10:00.000Z' };
  expect(factsOfMail(night, true, ZONE).placed?.date).toBe('2026-11-19');
});

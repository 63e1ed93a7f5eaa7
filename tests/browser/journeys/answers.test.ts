/** Journeys by what the shop answers, or where it has no button: each to its words on record, sealed. */
import { describe, expect } from 'vitest';
import type { LedgerEvent } from '@/utils/orders/event';
import type { OrderId } from '@/utils/orders/order';
import type { Session } from '../harness/chromium';
import { tableOf } from '../harness/record';
import { picture } from '../harness/screen';
import { until } from '../harness/until';
import { walk, type Journey } from './journey';
import { orderPart } from './order-part';

const JOURNEYS: Journey[] = [
  {
    name: 'request and wait',
    host: 'ask.example',
    number: 'A-2101',
    pages: {
      '/orders/A-2101': `${orderPart('A-2101', 'Processing')}<a class="b" id="ask" href="/orders/A-2101/cancel">Request cancellation</a>`,
      '/orders/A-2101/cancel': `<h1>Request cancellation</h1><p>Order number: A-2101</p><p>The seller decides.</p>
        <form action="/orders/A-2101/sent"><button id="send">Submit cancellation request</button></form>`,
      '/orders/A-2101/sent': `${orderPart('A-2101', 'Processing')}<p>We have received your cancellation request. You will hear from us.</p>`,
    },
    steps: [
      { says: /Press “Request cancellation”.*request/iu, ring: '#ask', press: '#ask' },
      { says: /Press “Submit cancellation request”/u, ring: '#send', press: '#send' },
      { says: /The store has your request.*not yet a confirmation/u, never: /is cancelled/u, ring: null },
    ],
    ends: { state: 'cancel-requested', quote: /received your cancellation request/u },
  },
  {
    name: 'declined',
    host: 'refuse.example',
    number: 'N-2201',
    pages: {
      '/orders/N-2201': `${orderPart('N-2201', 'Processing')}<form action="/orders/N-2201/answer"><button id="cancel">Cancel order</button></form>`,
      '/orders/N-2201/answer':
        '<h1>Sorry</h1><p>Your order N-2201 could not be cancelled: it is being packed.</p>',
    },
    steps: [
      { says: /Press “Cancel order”/u, ring: '#cancel', press: '#cancel' },
      { says: /The store declined.*could not be cancelled/u, never: /is cancelled/u, ring: null },
    ],
    ends: { state: 'cancel-declined', quote: /could not be cancelled: it is being packed/u },
  },
  {
    name: 'no button',
    host: 'write.example',
    number: 'W-2301',
    pages: {
      '/orders/W-2301': `${orderPart('W-2301', 'Processing')}<p>This order can’t be cancelled online.</p>
        </main><footer><a href="tel:+442079460000">+44 20 7946 0000</a> <a href="mailto:help@write.example">help@write.example</a> <a href="/contact?session=s3cret">Contact us</a></footer><main>`,
      '/orders/W-2301/later': `${orderPart('W-2301', 'Cancelled')}<p>Your order has been cancelled.</p>`,
    },
    steps: [
      {
        says: /not offered.*can’t be cancelled online.*Reach the store.*Phone.*\+442079460000.*Mail.*help@write\.example/u,
        ring: null,
        meanwhile: writeToStore,
        go: '/orders/W-2301/later',
      },
    ],
    ends: { state: 'cancelled', quote: /cancelled/iu },
  },
  {
    name: 'shipped',
    host: 'sent.example',
    number: 'V-2401',
    pages: {
      '/orders/V-2401': `${orderPart('V-2401', 'Shipped')}<p>This order has been shipped and can no longer be cancelled.</p>
        <p><a class="b" id="return" href="/orders/V-2401/return">Return items</a> <a class="b" id="withdraw" href="/withdraw">Withdraw from contract</a></p>`,
      '/orders/V-2401/later': `${orderPart('V-2401', 'Cancelled')}<p>You refused the parcel. Your order has been cancelled.</p>`,
    },
    steps: [
      {
        says: /not offered.*can no longer be cancelled.*withdraw from the contract.*return it/u,
        ring: null,
        onCard: 'plain',
      },
      { says: /This withdraws from the contract/u, ring: '#withdraw', go: '/orders/V-2401/later' },
    ],
    ends: { state: 'cancelled', quote: /cancelled/iu },
  },
  {
    name: 'guest look-up',
    host: 'guest.example',
    number: 'G-2501',
    pages: {
      '/track/found': `${orderPart('G-2501', 'Processing')}<form action="/track/cancelled"><button id="cancel">Cancel order</button></form>`,
      '/track': `<h1>Find your order</h1><form action="/track/found"><label>Order number <input id="number"></label>
        <label>E-mail <input type="email"></label><button id="find">Find</button></form>`,
      '/track/cancelled': '<h1>Thank you</h1><p>Your order has been cancelled.</p>',
    },
    steps: [
      { says: /Press “Cancel order”/u, ring: '#cancel', go: '/track' },
      {
        says: /Look up your order.*“Order number”.*E-mail/u,
        ring: null,
        onCard: 'strong',
        type: '#number',
        press: '#find',
      },
      { says: /Press “Cancel order”/u, ring: '#cancel', press: '#cancel' },
      { says: /The store says it is cancelled/u, ring: null },
    ],
    ends: { state: 'cancelled', quote: /Your order has been cancelled/u },
  },
];

/** Where no button is: the message that is written already, and what was sent goes on record with a day to ask again. */
async function writeToStore(session: Session, order: OrderId): Promise<void> {
  const page = await session.openDashboard(`#/order/${encodeURIComponent(order)}`);
  const ways = page.getByRole('region', { name: 'Reach the store' });
  await ways.getByRole('link', { name: 'help@write.example' }).waitFor();
  expect(await ways.getByRole('link', { name: 'Contact us' }).getAttribute('href')).toBe(
    'https://write.example/contact',
  );
  expect(await ways.textContent()).toContain('Named by the shop’s page https://write.example/orders/W-2301');
  const letter = page.getByRole('textbox', { name: 'Text' });
  await letter.waitFor();
  expect(await page.getByRole('combobox', { name: 'What it is about' }).inputValue()).toBe('cancel');
  const text = await letter.inputValue();
  expect(text).toContain('W-2301');
  const mail = await page.getByRole('link', { name: 'Open in my mail programme' }).getAttribute('href');
  expect(decodeURIComponent(mail ?? '')).toMatch(/^mailto:help@write\.example\?.*W-2301/su);
  await picture(page, 'no button, written');
  await page.getByRole('button', { name: 'I have sent it' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const sent = await until(
    'the message on record',
    async () =>
      (await tableOf<LedgerEvent>(page, 'events')).flatMap((event) =>
        event.order === order && event.body.type === 'message' ? [event.body.message] : [],
      )[0],
  );
  expect(sent.text).toContain(text.trim().split('\n').at(-1));
  expect(sent.followUpOn).toMatch(/^\d{4}-\d\d-\d\d$/u);
  await page.getByText(/Ask again on \w+ \d+/u).waitFor();
  await picture(page, 'no button, on record');
  await page.close();
}

describe('a journey to the receipt', () => walk(JOURNEYS));

import { beforeAll, expect, it } from 'vitest';
import type { MailReading } from '@/utils/mail/mail';
import { noFacts } from '@/utils/orders/merge-facts';
import { ordersForMail } from '@/utils/storage/orders-for-mail';
import { entry, openLedger } from './test-ledger';

const { database, ledger } = openLedger();

const reading: MailReading = {
  kind: 'shipped',
  quote: null,
  from: { name: '', address: '' },
  subject: '',
  date: null,
  isForwarded: false,
  store: null,
  isForged: false,
  language: 'en',
  orderNumber: null,
  placed: null,
  total: null,
  refund: null,
  items: [],
  tracking: null,
};

beforeAll(async () => {
  const orders: [string | null, string | null, string][] = [
    ['nike', null, 'C1'],
    ['nike', null, 'C2'],
    [null, 'kettle.example', 'C1'],
    [null, 'lamp.example', 'L-7'],
  ];
  for (const [store, host, orderNumber] of orders) {
    const facts = { ...noFacts, store, host, orderNumber };
    const body = { type: 'entered', evidence: { source: 'shopper' }, facts } as const;
    await ledger.append([entry(body, `${store ?? host}:${orderNumber}`)]);
  }
});

it.each([
  ['the number', { orderNumber: { value: '#c1', quote: '' } }, ['kettle.example:C1', 'nike:C1']],
  ['the store', { store: 'nike' }, ['nike:C1', 'nike:C2']],
  ['a sender near the shop', { from: { name: '', address: 'a@mail.kettle.example' } }, ['kettle.example:C1']],
  [
    'either',
    { store: 'nike', orderNumber: { value: 'L-7', quote: '' } },
    ['lamp.example:L-7', 'nike:C1', 'nike:C2'],
  ],
  ['nothing', { from: { name: '', address: 'a@example' } }, []],
])('finds orders by %s', async (_, change, ids) => {
  const found = await ordersForMail(database, { ...reading, ...change });
  expect(found.map(({ id }) => id).toSorted()).toEqual(ids);
});

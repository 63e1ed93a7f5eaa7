import { expect, it } from 'vitest';
import { MailCollector } from '@/utils/mail/files/mail-collector';
import type { ReadMail, ReadStep } from '@/utils/mail/files/read-files';
import type { MailReading } from '@/utils/mail/mail';

const reading: MailReading = {
  kind: 'shipped',
  quote: 'Your order has been shipped.',
  from: { name: 'Shop', address: 'a@shop.example' },
  subject: 'Shipped',
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

function step(change: Partial<MailReading>, mail: Partial<ReadMail> = {}): ReadStep {
  const found: ReadMail = {
    file: 'a.eml',
    messageId: null,
    signedBy: [],
    raw: null,
    format: 'eml',
    text: '',
    reading: { ...reading, ...change },
  };
  return { mail: { ...found, ...mail } };
}

function collect(...steps: ReadStep[]) {
  const collector = new MailCollector();
  let id = 0;
  for (const one of steps) collector.add(one, () => `m${(id += 1)}`);
  return collector;
}

it('parts mails about orders from newsletters, forgeries and what could not be read', () => {
  const tally = collect(
    step({}),
    step({ kind: 'other', subject: 'News' }),
    step({ kind: 'other', isForged: true, subject: 'Forged' }),
    { file: 'b.png', problem: 'no-mail' },
  ).tally();
  expect(tally.mails.map(({ id }) => id)).toEqual(['m1']);
  expect(tally.others).toEqual([{ id: 2, subject: 'News', from: 'Shop, a@shop.example' }]);
  expect(tally.forged.map(({ subject }) => subject)).toEqual(['Forged']);
  expect(tally.problems).toEqual([{ id: 0, file: 'b.png', problem: 'no-mail' }]);
  expect(tally).toMatchObject({ count: 3, othersCount: 1, repeated: 0 });
});

it('shows a mail once, and two with the same id but other words twice', () => {
  const tally = collect(
    step({}, { messageId: '<1>' }),
    step({}, { messageId: '<1>', file: 'copy.eml' }),
    step({}, { messageId: '<1>', text: 'other words' }),
  ).tally();
  expect(tally.mails).toHaveLength(2);
  expect(tally.repeated).toBe(1);
});

it('counts all newsletters and lists the first', () => {
  const tally = collect(...Array.from({ length: 500 }, () => step({ kind: 'other' }))).tally();
  expect(tally.othersCount).toBe(500);
  expect(tally.others).toHaveLength(200);
});

it('leaves an earlier tally as it was', () => {
  const collector = collect(step({}));
  const before = collector.tally();
  collector.add(step({ subject: 'Another' }), () => 'm9');
  expect(before.mails).toHaveLength(1);
});

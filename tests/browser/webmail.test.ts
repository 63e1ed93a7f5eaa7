/** The open message of a webmail page: read at a press, and watched after an explicit choice; nothing else of the mailbox. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LedgerEvent } from '@/utils/orders/event';
import * as pages from '../utils/webmail/pages';
import { startChromium, type Session } from './harness/chromium';
import { command, tableOf, type RecordedOrder } from './harness/record';
import { picture } from './harness/screen';
import { startStoreServer, type StoreServer } from './harness/server';
import { pressToolbar } from './harness/toolbar';
import { until } from './harness/until';

const NIKE = { from: 'info@notifications.nike.com', name: 'Nike' };
const cancelled = (number: string): string =>
  `<p>Hello,</p><p>Your order ${number} has been cancelled. You will not be charged.</p><p>Order number: ${number}</p>
<img src="https://pixel.example/open?${number}">`;
const subject = (number: string): string => `Your order ${number} has been cancelled`;
const mail = (number: string) => ({ ...NIKE, id: `id-${number}`, body: cancelled(number) });
const html = (body: string): string =>
  `<!doctype html><html lang="en"><title>Mail</title><link rel="icon" href="data:,"><body>${body}</body></html>`;

/** Pages of the services, each at an address of its own, with one open message. */
const SERVICES: [service: string, address: string, number: string][] = [
  ['Gmail', 'https://mail.google.com/mail/u/0/', 'G1001'],
  ['Gmail’s page for printing', 'https://mail.google.com/mail/u/0/?view=pt', 'G1002'],
  ['Outlook', 'https://outlook.live.com/mail/0/', 'O1003'],
  ['Yahoo', 'https://mail.yahoo.com/d/folders/1', 'Y1004'],
  ['Proton, in a frame', 'https://mail.proton.me/u/0/inbox', 'P1005'],
  ['Fastmail', 'https://app.fastmail.com/mail/Inbox/', 'F1006'],
  ['iCloud', 'https://www.icloud.com/mail/', 'I1007'],
  ['GMX, in a frame', 'https://navigator.gmx.net/mail', 'X1008'],
];

function answer({ href, pathname, host }: URL): string | null {
  if (pathname === '/body') return html(cancelled(host === 'mail.proton.me' ? 'P1005' : 'X1008'));
  const numberAt = (address: string): string => SERVICES.find(([, one]) => one === address)?.[2] ?? '';
  const number = numberAt(href);
  const shown = mail(number);
  switch (host) {
    case 'mail.google.com': {
      if (href.includes('view=pt')) return html(pages.gmailPrint(subject(number), shown));
      if (href.includes('thread'))
        return html(
          pages.gmailPage('Your order', [
            pages.gmailMessage({ ...mail('T2000'), body: null }),
            pages.gmailMessage(mail('T2001')),
            pages.gmailMessage(mail('T2002')),
          ]),
        );
      if (href.includes('watched')) return html('<div role="main"><h1>Inbox</h1></div>');
      return html(pages.gmailPage(subject(number), [pages.gmailMessage(shown)]));
    }
    case 'outlook.live.com':
      return html(pages.outlookPage(subject(number), shown));
    case 'mail.yahoo.com':
      return html(pages.yahooPage(subject(number), shown));
    case 'mail.proton.me':
      return html(pages.protonPage(subject(number), shown, '/body'));
    case 'app.fastmail.com':
      return html(pages.fastmailPage(subject(number), shown));
    case 'www.icloud.com':
      return html(pages.icloudPage(subject(number), shown));
    case 'navigator.gmx.net':
      return html(pages.gmxPage(subject(number), shown, '/body'));
    default:
      return null;
  }
}

let server: StoreServer;
let session: Session;
let own: Page;

beforeAll(async () => {
  server = await startStoreServer(answer);
  session = await startChromium(server);
  own = await session.openPopup();
});
afterAll(async () => {
  await session.close();
  server.close();
});

const orders = (): Promise<RecordedOrder[]> => tableOf(own, 'orders');
const events = (): Promise<LedgerEvent[]> => tableOf(own, 'events');
const order = (number: string) =>
  until(`the order ${number}`, async () =>
    (await orders()).find(({ orderNumber }) => orderNumber === number),
  );

/** Presses "read" in the real popup over a page, and gives the mails page that opens. */
async function readAt(page: Page): Promise<Page> {
  const popup = await pressToolbar(session, page);
  await until('the offer', async () => (await popup.text()).includes('Read the open mail'));
  const before = new Set(session.context.pages());
  void popup.press('Read the open mail');
  const mails = await until('the mails page', () =>
    session.context.pages().find((one) => !before.has(one) && one.url().includes('#/mails/')),
  );
  await mails.getByText(/\d+ mails? looked at/u).waitFor();
  return mails;
}

describe('at a press', () => {
  test.each(SERVICES)(
    'the open message of %s is read, and recorded when accepted',
    async (_, address, number) => {
      const page = await session.context.newPage();
      await page.goto(address);
      const asked = server.requests.length;
      const mails = await readAt(page);
      await mails.getByText(number, { exact: false }).first().waitFor();
      expect(
        (await orders()).some(({ orderNumber }) => orderNumber === number),
        'nothing before a yes',
      ).toBe(false);
      await picture(mails, `webmail-${number}`);
      await mails
        .getByRole('button', { name: /^Record/u })
        .first()
        .click();
      expect((await order(number)).state).toBe('cancelled');
      // Chromium itself asks Google who is signed in.
      const loaded = server.requests.slice(asked).filter((one) => !one.includes('//accounts.google.com/'));
      expect(loaded, 'nothing was loaded by reading').toEqual([]);
      await mails.close();
      await page.close();
    },
  );

  test('of a thread the messages that are open are read, the folded ones are not', async () => {
    const page = await session.context.newPage();
    await page.goto('https://mail.google.com/mail/u/0/?thread');
    const mails = await readAt(page);
    await mails.getByText('2 mails looked at').waitFor();
    await mails.getByText('T2002', { exact: false }).first().waitFor();
    expect(await mails.getByText('T2000', { exact: false }).count()).toBe(0);
    await mails.close();
    await page.close();
  });

  test('marked text is read where nothing else is known', async () => {
    const page = await session.context.newPage();
    await page.goto('https://www.icloud.com/mail/');
    await page.evaluate(() => {
      document.body.innerHTML =
        '<main><p>Your order M3001 has been cancelled.</p><p>Order number: M3001</p></main>';
      document.getSelection()?.selectAllChildren(document.body);
    });
    const mails = await readAt(page);
    await mails.getByText('M3001', { exact: false }).first().waitFor();
    await mails.close();
    await page.close();
  });

  test('where no message is open, it says what to do', async () => {
    const page = await session.context.newPage();
    await page.goto('https://mail.google.com/mail/u/0/?watched');
    const popup = await pressToolbar(session, page);
    await until('the offer', async () => (await popup.text()).includes('Read the open mail'));
    await popup.press('Read the open mail');
    await until('the advice', async () =>
      (await popup.text()).includes('Open the message, or mark its text'),
    );
    await popup.close();
    await page.close();
  });
});

describe('watched', () => {
  /** The service draws one message after another into the same page, as the shopper goes through the mailbox. */
  const draw = (page: Page, title: string, message: string): Promise<void> =>
    page.evaluate(
      ([whole]) => {
        const main = document.querySelector('[role=main]');
        if (main) main.outerHTML = whole ?? '';
      },
      [pages.gmailPage(title, [message])],
    );

  test('nothing is read before the choice; after it each opened mail is, until it is turned off', async () => {
    const page = await session.context.newPage();
    await page.goto('https://mail.google.com/mail/u/0/?watched');
    await command(own, {
      type: 'enter-order',
      form: {
        store: 'nike',
        orderNumber: 'W4001',
        placed: '2026-11-22T10:00',
        amount: '',
        currency: '',
        items: '',
      },
    });
    await order('W4001');
    await draw(page, subject('W4001'), pages.gmailMessage(mail('W4001')));

    const popup = await pressToolbar(session, page);
    await until('the choice', async () => (await popup.text()).includes('Watch this mailbox'));
    expect((await order('W4001')).state, 'not yet').toBe('placed');
    await popup.press('Watch this mailbox');
    // The message that is open at this moment counts, too.
    await until('the proof', async () => (await order('W4001')).state === 'cancelled');
    await until('the way back', async () => (await popup.text()).includes('Stop watching'));
    await popup.close();

    // Another message in its place: of a store, of an order not heard of yet.
    await draw(page, subject('W4002'), pages.gmailMessage(mail('W4002')));
    expect((await order('W4002')).state).toBe('cancelled');

    // Of nobody with whom anything was ordered: not even asked about.
    const friend = { from: 'anna@friends.example', name: 'Anna', id: 'f1', body: cancelled('W4003') };
    await draw(page, subject('W4003'), pages.gmailMessage(friend));
    // A store's, but the number is that of an order with another shop: the shopper decides.
    await command(own, {
      type: 'enter-order',
      form: {
        store: 'host:lantern.example',
        orderNumber: 'W4004',
        placed: '2026-11-22T10:00',
        amount: '',
        currency: '',
        items: '',
      },
    });
    await draw(page, subject('W4004'), pages.gmailMessage(mail('W4004')));
    await until('a mail that waits', async () => (await tableOf(own, 'uploads')).length === 1);
    expect((await order('W4004')).state).toBe('placed');
    const asking = await pressToolbar(session, page);
    await until('the question', async () =>
      (await asking.text()).includes('1 opened mail waits for your decision'),
    );
    await asking.close();
    expect((await orders()).some(({ orderNumber }) => orderNumber === 'W4003')).toBe(false);

    // Opened again, it adds nothing.
    const count = (await events()).length;
    await draw(page, subject('W4001'), pages.gmailMessage({ ...mail('W4001'), after: '<p>Reply</p>' }));
    await draw(page, subject('W4005'), pages.gmailMessage(mail('W4005')));
    await order('W4005');
    const added = (await events()).slice(count).filter(({ order: id }) => id.endsWith('W4001'));
    expect(added).toEqual([]);

    await command(own, { type: 'turn-off', store: 'mail:gmail' });
    await draw(page, subject('W4006'), pages.gmailMessage(mail('W4006')));
    await page.reload();
    await draw(page, subject('W4006'), pages.gmailMessage(mail('W4006')));
    const again = await readAt(page);
    await again.getByText('W4006', { exact: false }).first().waitFor();
    expect((await orders()).some(({ orderNumber }) => orderNumber === 'W4006')).toBe(false);
    await again.close();
    await page.close();
  });

  test('a message in a frame is seen when the frame has come; leaving the page ends it', async () => {
    await command(own, { type: 'turn-on', stores: ['mail:proton'] });
    await command(own, {
      type: 'enter-order',
      form: {
        store: 'nike',
        orderNumber: 'P1005',
        placed: '2026-11-22T10:00',
        amount: '',
        currency: '',
        items: '',
      },
    });
    const page = await session.context.newPage();
    await page.goto('https://mail.proton.me/u/0/inbox');
    await until('the proof', async () => (await order('P1005')).state === 'cancelled');
    await page.goto('https://app.fastmail.com/mail/Inbox/');
    await page.close();
    await command(own, { type: 'turn-off', store: 'mail:proton' });
  });

  test('a page of a store may not speak of mails, and a mailbox not of orders', async () => {
    const sent = await own.evaluate(() =>
      chrome.runtime.sendMessage<unknown, unknown>({
        type: 'mail-opened',
        from: { name: 'Nike', address: 'a@nike.com' },
      }),
    );
    expect(sent ?? null).toBeNull();
  });
});

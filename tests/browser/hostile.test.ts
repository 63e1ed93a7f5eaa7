/** A page that fights the guide with all that a page can do: nothing is pressed for it, nothing false is pointed at, the record stays. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { verifyChain } from '@/utils/evidence/chain';
import type { LedgerEvent } from '@/utils/orders/event';
import { startChromium, type Session } from './harness/chromium';
import { guideSays, pressOnCard, readGuide, spotOnCard } from './harness/guide';
import { command, tableOf, type RecordedOrder } from './harness/record';
import { startStoreServer, type StoreServer } from './harness/server';
import { until } from './harness/until';

const SHOP = 'https://thorn.example';
const ORDER = 'thorn.example:T-6601';
const ADDRESS = `${SHOP}/orders/T-6601`;

/** What runs before anything else of the page. */
let script = '';
let server: StoreServer;
let session: Session;
let popup: Page;
let page: Page;

function orderPage(): string {
  return `<!doctype html><html lang="en"><head><title>Order T-6601 – Thorn</title><script>${script}</script></head>
<body style="font:16px sans-serif;margin:40px;background:#fff"><h1>Order details</h1><p>Order number: T-6601</p>
<p>Order date: 21 November 2026</p><p>Order total: $49.90</p><p>Status: Processing</p>
<form action="/cancelled" id="form"><button id="cancel">Cancel order</button></form></body></html>`;
}

beforeAll(async () => {
  server = await startStoreServer(({ pathname }) => (pathname.startsWith('/orders/') ? orderPage() : null));
  session = await startChromium(server);
  popup = await session.openPopup();
  await command(popup, { type: 'turn-on', stores: ['host:thorn.example'] });
});
beforeEach(async () => {
  script = '';
  page = await session.context.newPage();
});
/** Whatever the page did, it was asked for by the shopper's visits alone, and the record is whole. */
afterEach(async () => {
  await page.close();
  const asked = server.requests.filter((request) => request.includes('thorn.example'));
  expect(new Set(asked)).toEqual(new Set([`GET ${ADDRESS}`, `GET ${SHOP}/favicon.ico`]));
  const events = await eventsOfOrder();
  expect(events.length).toBeGreaterThan(0);
  expect(await verifyChain(events)).toMatchObject({ whole: true });
  expect(await recorded()).toMatchObject({ state: 'placed', orderNumber: 'T-6601' });
});
afterAll(async () => {
  await session.close();
  server.close();
});

async function eventsOfOrder(): Promise<LedgerEvent[]> {
  const events = await tableOf<LedgerEvent>(popup, 'events');
  return events
    .filter(({ order }) => order === ORDER)
    .toSorted((one, other) => one.sequence - other.sequence);
}

async function recorded(): Promise<RecordedOrder | undefined> {
  return (await tableOf<RecordedOrder>(popup, 'orders')).find(({ id }) => id === ORDER);
}

/** Opens the order's page with this script first on it, and the guide on it. */
async function guided(before = ''): Promise<void> {
  script = before;
  await page.goto(ADDRESS);
  await until('the order on record', recorded);
  await page.bringToFront();
  await command(popup, { type: 'show-control', order: ORDER });
  await guideSays(page, /Press “Cancel order”/u);
  await ringOnControl();
}

function ringOnControl(): Promise<boolean> {
  return until('the ring on the control', async () => {
    const { ring } = (await readGuide(page)) ?? {};
    const box = await page.locator('#cancel').boundingBox();
    if (!ring || !box) return false;
    return Math.abs(ring.x - box.x - box.width / 2) < 3 && Math.abs(ring.y - box.y - box.height / 2) < 3;
  });
}

/** It is gone from the page, and the record says why. */
async function isWithdrawn(): Promise<void> {
  await until('the guide’s end', async () => (await readGuide(page)) === null);
  await until('the refusal on record', async () => {
    const body = (await eventsOfOrder()).findLast((event) => event.body.type === 'observed')?.body;
    return (
      body?.type === 'observed' && body.control?.answer === 'unreadable' && body.control.reason === 'expelled'
    );
  });
}

describe('what can’t be seen is not pointed at', () => {
  test.each([
    ['transparent', 'opacity:0'],
    ['hidden', 'visibility:hidden'],
    ['not displayed', 'display:none'],
    ['moved off the page', 'position:absolute;left:-9999px'],
    ['shrunk to nothing', 'transform:scale(0)'],
    ['cut away', 'clip-path:inset(50%)'],
    ['faded by a filter', 'filter:opacity(0)'],
  ])('%s', async (_, style) => {
    await guided();
    await page.locator('#cancel').evaluate((control, css) => control.setAttribute('style', css), style);
    await until('no ring', async () => {
      const sight = await readGuide(page);
      return sight !== null && sight.ring === null && !/Press “(?!.*further up or down)/u.test(sight.text);
    });
  });

  test('in a part faded by a filter', async () => {
    await guided();
    await page.locator('#form').evaluate((form) => form.setAttribute('style', 'filter:blur(0) opacity(0%)'));
    await until('no ring', async () => {
      const sight = await readGuide(page);
      return sight !== null && sight.ring === null && !sight.text.includes('Press “');
    });
  });

  test('under what lets the press through: it is', async () => {
    await guided();
    await page.evaluate(() => {
      const veil = document.createElement('div');
      veil.style.cssText = 'position:fixed;inset:0;pointer-events:none;z-index:2147483647';
      document.body.append(veil);
      document.querySelector<HTMLElement>('#form')!.style.marginLeft = '90px';
    });
    await ringOnControl();
    expect((await guideSays(page, /Press “Cancel order”/u)).text).not.toMatch(/lies over it/u);
  });

  test('covered', async () => {
    await guided();
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:2147483647';
      document.body.append(cover);
    });
    await guideSays(page, /lies over it/u);
  });
});

describe('the card', () => {
  test('covered again and again: it comes up once, then it goes and says so', async () => {
    await guided();
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'inset:0;width:100%;height:100%;background:#fff;border:0';
      document.body.append(cover);
      const raise = (): void => {
        if (cover.matches(':popover-open')) cover.hidePopover();
        cover.showPopover();
        requestAnimationFrame(() => requestAnimationFrame(raise));
      };
      raise();
    });
    await isWithdrawn();
  });

  test('faked, with our name and look: the fake is the page’s own and gets nothing done', async () => {
    await guided(`addEventListener('DOMContentLoaded', () => {
      const fake = document.createElement('unorder-guide');
      fake.id = 'fake';
      fake.style.cssText = 'position:fixed;top:0;right:0;z-index:2147483647;background:#fff';
      fake.innerHTML = '<section class="card"><h2>Press “Pay now”</h2><button class="strong" id="trap">Confirm</button></section>';
      const put = () => { if (!fake.isConnected) document.documentElement.append(fake); };
      put();
      setInterval(put, 20);
    })`);
    const before = await eventsOfOrder();
    await page.locator('#trap').click();
    const { text } = await guideSays(page, /Press “Cancel order”/u);
    expect(text).not.toContain('Pay now');
    await ringOnControl();
    const pressed = (await eventsOfOrder()).slice(before.length).map(({ body }) => body);
    expect(pressed.filter(({ type }) => type !== 'guided')).toEqual([]);
  });

  test('keeps its place under the pointer when the page puts the control beneath it', async () => {
    await guided();
    const { x, y } = await spotOnCard(page, 'quiet');
    await page.mouse.move(x, y);
    await page.evaluate(
      ([left, top]) => {
        document.querySelector<HTMLElement>('#form')!.style.cssText =
          `position:fixed;z-index:2147483647;left:${left! - 40}px;top:${top! - 15}px`;
      },
      [x, y],
    );
    await ringOnControl();
    await page.mouse.click(x, y);
    await guideSays(page, /Recording is paused/u);
    expect(page.url()).toBe(ADDRESS);
  });

  test('removed again and again: it goes, and says so', async () => {
    await guided(`new MutationObserver(() => {
      for (const one of document.querySelectorAll('unorder-guide')) setTimeout(() => one.remove(), 200);
    }).observe(document, { childList: true, subtree: true });`);
    await isWithdrawn();
  });

  test.each([
    ['made transparent', 'opacity:0!important'],
    ['closed to the pointer', 'pointer-events:none!important;visibility:hidden!important'],
    ['moved away', 'transform:translateX(9999px)!important'],
    ['cut away', 'clip-path:inset(50%)!important'],
  ])('%s by a style sheet: it stays as it is', async (_, style) => {
    await guided();
    await page.evaluate((css) => {
      const sheet = document.createElement('style');
      sheet.textContent = `unorder-guide, [popover] { ${css} }`;
      document.head.append(sheet);
    }, style);
    await ringOnControl();
    await pressOnCard(page, 'quiet');
    await guideSays(page, /Recording is paused/u);
  });

  test.each([
    ['transparent', 'opacity'],
    ['cut away', 'clip-path'],
    ['moved away', 'transform'],
  ])('made %s by its own style, again and again: it goes', async (_, property) => {
    await guided();
    await page.evaluate((name) => {
      const value = { opacity: '0', 'clip-path': 'inset(50%)', transform: 'translateX(9999px)' }[name]!;
      setInterval(() => {
        const card = document.querySelector<HTMLElement>('unorder-guide');
        card?.style.setProperty(name, value, 'important');
      }, 5);
    }, property);
    await isWithdrawn();
  });
});

describe('forged', () => {
  const LIES = `
    window.called = [];
    const lie = (owner, name, answer) => { owner[name] = function () { called.push(name); return answer; }; };
    lie(Element.prototype, 'attachShadow', document.documentElement);
    for (const name of ['closest', 'querySelector', 'getBoundingClientRect']) lie(Element.prototype, name, null);
    lie(Element.prototype, 'matches', true);
    lie(Element.prototype, 'checkVisibility', true);
    lie(Document.prototype, 'querySelectorAll', []);
    lie(Array.prototype, 'push', 0);
    lie(JSON, 'stringify', '{}');
    for (const name of ['isTrusted', 'target'])
      try { Object.defineProperty(Event.prototype, name, { get: () => true }); } catch (error) { void error; }`;

  test('the page’s own functions lie: the guide doesn’t call them', async () => {
    await guided(LIES);
    const called = await page.evaluate(() => [...(window as never as { called: string[] }).called]);
    expect(called.filter((name) => name === 'attachShadow')).toEqual([]);
    await ringOnControl();
  });

  test.each([
    ['on a plain page', ''],
    ['with functions that lie', LIES],
  ])('presses and keys do nothing, %s', async (_, before) => {
    await guided(`${before}
      addEventListener('submit', (event) => event.preventDefault());`);
    const known = (await eventsOfOrder()).length;
    const middle = await spotOnCard(page, 'quiet');
    await page.evaluate(({ x, y }) => {
      const host = document.elementFromPoint(x, y)!;
      const targets = [host, document.getElementById('cancel')!, document.body, document];
      for (const target of targets) {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          const init = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
          const event = new MouseEvent(type, init);
          try {
            Object.defineProperty(event, 'isTrusted', { value: true });
          } catch {
            // The browser's own mark can't be forged.
            continue;
          } finally {
            target.dispatchEvent(event);
          }
        }
        target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      }
      (host as HTMLElement).click();
      document.getElementById('cancel')!.click();
    }, middle);
    const { text } = await guideSays(page, /Press “Cancel order”/u);
    expect(text).toMatch(/Recording this order/u);
    await ringOnControl();
    const pressed = (await eventsOfOrder())
      .slice(known)
      .filter(({ body }) => body.type === 'guided' && body.entry.pressed !== null);
    expect(pressed).toEqual([]);
  });
});

test('a flood of changes neither drowns the record nor moves the ring', async () => {
  await guided();
  const known = (await eventsOfOrder()).length;
  await page.evaluate(() => {
    const words = ['Wait', 'Offer', 'Sale', 'Order', 'Reason'];
    const churn = document.body.appendChild(document.createElement('section'));
    let rounds = 0;
    setInterval(() => {
      rounds += 1;
      churn.innerHTML = Array.from({ length: 30 }, (__, at) => {
        const word = words[(rounds + at) % words.length]!;
        return `<h2>${word} ${String.fromCodePoint(97 + (rounds % 26)).repeat(1 + (rounds % 9))}</h2>`;
      }).join(`<a href="mailto:no${rounds}@thorn.example">Contact us</a>`);
      document.body.dataset['rounds'] = String(rounds);
      document.querySelector<HTMLElement>('#form')!.style.marginLeft = `${(rounds % 2) * 60}px`;
    }, 5);
  });
  await until('five hundred rounds', () =>
    page.evaluate(() => Number(document.body.dataset['rounds']) > 500),
  );
  await page.evaluate(() => {
    const last = setInterval(() => undefined, 1e6) as unknown as number;
    for (let id = 0; id <= last; id += 1) clearInterval(id);
  });
  await ringOnControl();
  expect((await eventsOfOrder()).length - known).toBeLessThan(20);
});

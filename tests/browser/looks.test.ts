/** The card on pages of every kind: right to left, narrow, zoomed, dark, in the system's colours, without motion, by keyboard. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startChromium, type Session } from './harness/chromium';
import { guideSays, openInside } from './harness/guide';
import { command, tableOf, type RecordedOrder } from './harness/record';
import { overflow, picture, violations } from './harness/screen';
import { startStoreServer, type StoreServer } from './harness/server';
import { until } from './harness/until';

const SHOP = 'https://ibriq.example';
const ORDER = 'ibriq.example:4174';
const CANCEL = 'a.cancel';

/** A WooCommerce shop in Arabic: its control is known by the platform's marks, not by its words. */
const page = (
  isDark: boolean,
): string => `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><meta name="generator" content="WooCommerce 11.0.1"><title>الطلب 4174</title>
  <style>body{font:17px/1.6 sans-serif;margin:24px;${isDark ? 'background:#15181c;color:#e6e6e6' : ''}}
  table{inline-size:100%;border-collapse:collapse}td,th{text-align:start;padding:8px;border-bottom:1px solid #8886}
  .button{display:inline-block;padding:10px 18px;border-radius:6px;background:#7f54b3;color:#fff}</style></head>
  <body class="woocommerce-account woocommerce-page woocommerce-view-order"><div class="woocommerce-MyAccount-content">
  <h1>تفاصيل الطلب</h1><p>تم تقديم الطلب رقم <mark class="order-number">4174</mark> في <mark class="order-date">2026-11-23</mark>
  وحالته الآن <mark class="order-status">بانتظار الدفع</mark>.</p>
  <table class="woocommerce-table--order-details order_details"><tbody><tr class="order_item"><td class="product-name"><a href="/p">إبريق نحاسي</a></td>
  <td><span class="woocommerce-Price-amount amount">£58.00</span></td></tr></tbody><tfoot><tr><th>الإجمالي:</th>
  <td><span class="woocommerce-Price-amount amount">£58.00</span></td></tr></tfoot></table>
  <p><a class="woocommerce-button button pay" href="/pay">الدفع</a>
  <a class="woocommerce-button button cancel" href="/cart/?cancel_order=true&amp;order_id=4174">إلغاء</a></p></div></body></html>`;

let server: StoreServer;
let session: Session;
let popup: Page;
let shop: Page;

beforeAll(async () => {
  server = await startStoreServer(({ pathname, search }) =>
    pathname === '/my-account/view-order/4174/' ? page(search === '?dark') : null,
  );
  session = await startChromium(server);
  popup = await session.openPopup();
  await command(popup, { type: 'turn-on', stores: ['host:ibriq.example'] });
  shop = await session.context.newPage();
  await shop.goto(`${SHOP}/my-account/view-order/4174/`);
  await until('the order on record', async () =>
    (await tableOf<RecordedOrder>(popup, 'orders')).some(({ id }) => id === ORDER),
  );
  await shop.bringToFront();
  await command(popup, { type: 'show-control', order: ORDER });
});
afterAll(async () => {
  await session.close();
  server.close();
});
beforeEach(async () => {
  await shop.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
  await shop.setViewportSize({ width: 1280, height: 800 });
});

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Loads the page anew; the guide follows, and stands still. */
async function guided(query = ''): Promise<void> {
  await shop.goto(`${SHOP}/my-account/view-order/4174/${query}`);
  await guideSays(shop, /Press “إلغاء”/u);
  await openInside(shop);
  await shop.mouse.move(0, 0);
  await until('the ring on the control', async () => {
    const ring = await edgesOf('.ring');
    const control = await shop.locator(CANCEL).boundingBox();
    if (!ring || !control) return false;
    const isAcross = Math.abs(ring.left + ring.right - 2 * control.x - control.width) < 3;
    return isAcross && Math.abs(ring.top + ring.bottom - 2 * control.y - control.height) < 3;
  });
}

/** The card in a page that is open to axe, which measures no contrast in the inside of an element. */
async function copyOfCard(): Promise<Page> {
  const [styles = '', markup = ''] = await shop.evaluate(() => {
    const inside = document.querySelector('[popover=manual]')?.shadowRoot;
    const rules = inside?.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]) ?? [];
    return [rules.map(({ cssText }) => cssText).join('\n'), inside?.querySelector('.layer')?.outerHTML];
  });
  const copy = await session.context.newPage();
  await copy.setContent(
    `<!doctype html><html lang="en"><title>Card</title><style>${styles.replaceAll(':host', ':root')}</style><body><main><h1 class="visually-hidden">Card</h1>${markup}</main></body></html>`,
  );
  expect(await copy.locator('.card').textContent()).toContain('Press “إلغاء”');
  return copy;
}

/** Where this part of the card's layer is. */
function edgesOf(selector: string): Promise<Edges | null> {
  return shop.evaluate((wanted) => {
    const part = document.querySelector('[popover=manual]')?.shadowRoot?.querySelector(wanted);
    if (!part) return null;
    const { left, top, right, bottom } = part.getBoundingClientRect();
    return { left, top, right, bottom };
  }, selector);
}

function styleOf(selector: string, property: string): Promise<string> {
  return shop.evaluate(
    ([wanted = '', name = '']) => {
      const part = document.querySelector('[popover=manual]')?.shadowRoot?.querySelector(wanted);
      return part ? getComputedStyle(part).getPropertyValue(name) : '';
    },
    [selector, property],
  );
}

/** The card is wholly in the window and lies on nothing that is to be pressed. */
async function expectCalm(): Promise<void> {
  const { width = 0, height = 0 } = shop.viewportSize() ?? {};
  const ring = (await edgesOf('.ring')) as Edges;
  const card = (await edgesOf('.card')) as Edges;
  expect(card.left).toBeGreaterThanOrEqual(0);
  expect(card.top).toBeGreaterThanOrEqual(0);
  expect(card.right).toBeLessThanOrEqual(width);
  expect(card.bottom).toBeLessThanOrEqual(height);
  const isApart =
    card.bottom <= ring.top || card.top >= ring.bottom || card.right <= ring.left || card.left >= ring.right;
  expect({ isApart, ring, card }).toMatchObject({ isApart: true });
  expect(await overflow(shop)).toBe(0);
}

describe('on a page from right to left', () => {
  test.each([
    ['wide', 1280, 800, ''],
    ['on a dark page', 1280, 800, '?dark'],
    ['on a telephone', 320, 640, ''],
    ['at 400 % zoom', 320, 256, ''],
  ])('the ring is on the control and the card beside it: %s', async (name, width, height, query) => {
    await shop.setViewportSize({ width, height });
    await shop.emulateMedia({ colorScheme: query === '' ? 'light' : 'dark', reducedMotion: 'reduce' });
    await guided(query);
    await until('a calm card', async () => {
      await expectCalm();
      return true;
    });
    await picture(shop, `looks ${name}`);
  });
});

describe('axe finds nothing amiss in the card', () => {
  test.each(['light', 'dark'] as const)('%s', async (colorScheme) => {
    await shop.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await guided();
    const copy = await copyOfCard();
    await copy.emulateMedia({ colorScheme });
    expect(await violations(copy)).toEqual([]);
    await copy.close();
  });
});

test('in forced colours the ring is drawn, and every part has an edge', async () => {
  await shop.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await guided();
  expect(await styleOf('.ring', 'outline-style')).toBe('solid');
  expect(Number.parseFloat(await styleOf('.ring', 'outline-width'))).toBeGreaterThanOrEqual(4);
  expect(await styleOf('.card', 'border-top-style')).toBe('solid');
  expect(await styleOf('.lamp', 'background-color')).not.toBe(await styleOf('.card', 'background-color'));
  await picture(shop, 'looks in forced colours');
  await popup.emulateMedia({ forcedColors: 'active' });
  await picture(popup, 'popup in forced colours');
  await popup.emulateMedia({ forcedColors: null });
});

test('nothing moves for those who want no motion', async () => {
  await guided();
  expect(await styleOf('.ring', 'animation-name')).toBe('settle');
  await shop.emulateMedia({ reducedMotion: 'reduce' });
  await guided();
  expect(await styleOf('.ring', 'animation-name')).toBe('none');
  const moving = await shop.evaluate(
    () =>
      document
        .querySelector('[popover=manual]')
        ?.shadowRoot?.getAnimations()
        .filter(({ playState }) => playState === 'running').length,
  );
  expect(moving).toBe(0);
});

test('the keyboard reaches every button of the card, each with a name and a focus to be seen', async () => {
  await guided();
  const reached = new Set<string>();
  for (let step = 0; step < 20; step += 1) {
    await shop.keyboard.press('Tab');
    const focused = await shop.evaluate(() => {
      const part = document.activeElement?.shadowRoot?.activeElement;
      return part
        ? { name: part.ariaLabel ?? part.textContent, edge: getComputedStyle(part).outlineStyle }
        : null;
    });
    if (focused) expect(focused.edge).toBe('solid');
    if (focused) reached.add(focused.name ?? '');
  }
  expect([...reached]).toEqual(['Details', 'Close the guide', 'Pause']);
});

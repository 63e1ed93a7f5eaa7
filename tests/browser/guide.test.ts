/** The guide on a page that lives: what moves, is covered, greyed, redrawn or taken away while it points. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startChromium, type Session } from './harness/chromium';
import { guideSays, readGuide } from './harness/guide';
import { command, tableOf, type RecordedOrder } from './harness/record';
import { startStoreServer, type StoreServer } from './harness/server';
import { until } from './harness/until';

const SHOP = 'https://lamp.example';
const ORDER = 'lamp.example:L-20417';
const BUTTON = '<button id="cancel">Cancel order</button>';

const LIST = '<!doctype html><html lang="en"><title>Shop</title><body><h1>Your account</h1></body></html>';

let server: StoreServer;
let session: Session;
let popup: Page;
let page: Page;
let actions = BUTTON;

function orderPage(): string {
  return `<!doctype html><html lang="en"><title>Your order</title><body style="font:16px sans-serif;margin:40px">
    <h1>Order details</h1><p>Order number: L-20417</p><p>Order date: 21 November 2026</p><p>Order total: $49.90</p>
    <p>Status: Processing</p><div id="actions">${actions}</div></body></html>`;
}

beforeAll(async () => {
  server = await startStoreServer(({ pathname }) =>
    pathname === '/orders/' ? LIST : pathname.startsWith('/orders/') ? orderPage() : null,
  );
  session = await startChromium(server);
  popup = await session.openPopup();
  await command(popup, { type: 'turn-on', stores: ['host:lamp.example'] });
  page = await session.context.newPage();
  await page.goto(`${SHOP}/orders/L-20417`);
  await until('the order on record', async () =>
    (await tableOf<RecordedOrder>(popup, 'orders')).some(({ id }) => id === ORDER),
  );
});
afterAll(async () => {
  await session.close();
  server.close();
});
beforeEach(() => {
  actions = BUTTON;
});

/** Opens the order's page with these actions on it, and the guide on it. */
async function guideOver(markup: string): Promise<void> {
  actions = markup;
  await page.goto(`${SHOP}/orders/L-20417`);
  await page.bringToFront();
  await command(popup, { type: 'show-control', order: ORDER });
  await page.locator('[popover=manual]').waitFor({ state: 'attached' });
}

/** Waits until the ring's middle lies on the middle of this element. */
function ringOn(selector: string): Promise<boolean> {
  return until(`the ring on ${selector}`, async () => {
    // A ring may be drawn anew while it is looked at.
    const { ring } = (await readGuide(page).catch(() => null)) ?? {};
    const box = await page.locator(selector).boundingBox();
    if (!ring || !box) return false;
    return Math.abs(ring.x - box.x - box.width / 2) < 3 && Math.abs(ring.y - box.y - box.height / 2) < 3;
  });
}

describe('points', () => {
  test('at the control, without pressing, typing or asking for anything', async () => {
    await guideOver(BUTTON);
    await page.evaluate(() => {
      Object.assign(window, { heard: [] });
      for (const type of ['click', 'pointerdown', 'focusin', 'input', 'submit']) {
        addEventListener(type, () => (window as never as { heard: string[] }).heard.push(type), true);
      }
    });
    await guideSays(page, /Press “Cancel order”/u);
    await ringOn('#cancel');
    expect(await page.evaluate(() => (window as never as { heard: string[] }).heard)).toEqual([]);
    const asked = server.requests.filter((request) => request.includes('lamp.example'));
    expect(new Set(asked)).toEqual(new Set([`GET ${SHOP}/orders/L-20417`, `GET ${SHOP}/favicon.ico`]));
  });

  test('keeps pointing when it moves, and when the page draws it anew', async () => {
    await guideOver(BUTTON);
    await ringOn('#cancel');
    await page.evaluate(() => ((document.querySelector('#cancel') as HTMLElement).style.marginTop = '300px'));
    await ringOn('#cancel');
    await page.evaluate(() => {
      document.querySelector('#actions')!.innerHTML = '<p>New</p><button id="again">Cancel order</button>';
    });
    await ringOn('#again');
  });

  test('waits for what comes late', async () => {
    await guideOver('');
    await guideSays(page, /Looking/u);
    await page.evaluate(() => {
      document.querySelector('#actions')!.innerHTML = '<button id="late">Cancel order</button>';
    });
    await ringOn('#late');
  });

  test('at what opens the menu, then at what was in it, though it was there all the time', async () => {
    await guideOver(`<style>#menu{display:none}#menu.open{display:block}</style>
      <button id="more" aria-controls="menu" onclick="menu.classList.add('open')">More actions</button>
      <div id="menu"><button id="cancel">Cancel order</button></div>`);
    await guideSays(page, /First open “More actions”.*Then press “Cancel order”/u);
    await ringOn('#more');
    await page.locator('#more').click();
    await guideSays(page, /Press “Cancel order”/u);
    await ringOn('#cancel');
  });

  test('at the confirm step once it is on screen, and can be closed over a modal dialog', async () => {
    await guideOver(`<button id="cancel" onclick="dialog.showModal()">Cancel order</button><dialog id="dialog">
      <h2>Cancel order</h2><button onclick="dialog.close()">Keep order</button><button id="yes">Confirm cancellation</button></dialog>`);
    await ringOn('#cancel');
    await page.locator('#cancel').click();
    await guideSays(page, /Press “Confirm cancellation”/u);
    await ringOn('#yes');
    await pressOnCard('close');
    await page.locator('unorder-guide').waitFor({ state: 'detached' });
    expect(await page.locator('#dialog').evaluate((dialog: HTMLDialogElement) => dialog.open)).toBe(true);
  });
});

describe('offers', () => {
  test('both of two that are close, and points at the one the shopper chooses', async () => {
    await guideOver('<button id="a">Cancel order</button> <button id="b">Cancel items</button>');
    await guideSays(page, /another control.*Show “Cancel items”/u);
    await ringOn('#a');
    await pressOnCard('plain');
    await guideSays(page, /Press “Cancel items”.*Show “Cancel order”/u);
    await ringOn('#b');
  });

  test('what is left when it is too late; it is ringed on the shopper’s word alone', async () => {
    await guideOver(
      '<p>This order can no longer be cancelled.</p><a id="w" href="/withdraw">Withdraw from contract</a>',
    );
    const { ring } = await guideSays(page, /not offered.*withdraw from the contract/u);
    expect(ring).toBeNull();
    await pressOnCard('plain');
    await guideSays(page, /This withdraws from the contract/u);
    await ringOn('#w');
  });

  test('the way back to the order from a page that doesn’t show it', async () => {
    await guideOver(BUTTON);
    await ringOn('#cancel');
    await page.goto(`${SHOP}/orders/`);
    await guideSays(page, /does not show the order.*Open the order’s page/u);
    await pressOnCard('strong');
    await page.waitForURL(`${SHOP}/orders/L-20417`);
    await ringOn('#cancel');
  });
});

describe('says what happened', () => {
  test('covered, greyed, gone', async () => {
    await guideOver(BUTTON);
    await ringOn('#cancel');
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.style.cssText = 'position:fixed;inset:0;background:#fff';
      document.body.append(cover);
    });
    await guideSays(page, /lies over it/u);
    await page.evaluate(() => {
      document.querySelector('#cover')!.remove();
      (document.querySelector('#cancel') as HTMLButtonElement).disabled = true;
    });
    await guideSays(page, /greyed it out|not offered/u);
    await page.evaluate(() => {
      document.querySelector('#actions')!.textContent = 'This order can no longer be cancelled.';
    });
    const { text, ring } = await guideSays(page, /not offered.*can no longer be cancelled/u);
    expect(ring).toBeNull();
    expect(text).not.toMatch(/could not read/iu);
  });

  test('pressed: the shopper did, a script’s press doesn’t count', async () => {
    await guideOver(BUTTON);
    await ringOn('#cancel');
    await page.evaluate(() => (document.querySelector('#cancel') as HTMLElement).click());
    expect((await readGuide(page))?.text).not.toMatch(/You pressed/u);
    await page.locator('#cancel').click();
    await guideSays(page, /You pressed it/u);
  });
});

describe('a page that fights', () => {
  test('takes the guide out: back once, then it goes', async () => {
    await guideOver(BUTTON);
    await ringOn('#cancel');
    const remove = (): Promise<void> =>
      page.evaluate(() => document.querySelector('unorder-guide')?.remove());
    await remove();
    await ringOn('#cancel');
    await remove();
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await page.locator('unorder-guide').count()).toBe(0);
  });

  test('has an element of our name: the guide is there all the same', async () => {
    await guideOver(`<script>customElements.define('unorder-guide', class extends HTMLElement {
      constructor() { super(); this.attachShadow({ mode: 'open' }); } })</script>${BUTTON}<unorder-guide></unorder-guide>`);
    await until(
      'the control on record',
      async () => (await page.evaluate(() => document.querySelectorAll('[popover]').length)) === 1 || null,
    );
  });

  test('floods changes: the ring stays where it belongs', async () => {
    await guideOver(`${BUTTON}<div id="churn"></div>`);
    await ringOn('#cancel');
    await page.evaluate(() => {
      setInterval(() => {
        const churn = document.querySelector('#churn')!;
        churn.replaceChildren(...Array.from({ length: 50 }, () => document.createElement('i')));
      }, 5);
    });
    await page.evaluate(() =>
      (document.querySelector('#cancel') as HTMLElement).style.setProperty('margin-left', '200px'),
    );
    await ringOn('#cancel');
  });

  test('a second guide takes the place of the first', async () => {
    await guideOver(BUTTON);
    await ringOn('#cancel');
    await command(popup, { type: 'show-control', order: ORDER });
    await guideSays(page, /Press “Cancel order”/u);
    expect(await page.locator('unorder-guide').count()).toBe(1);
    await ringOn('#cancel');
  });
});

/** Presses the first element of this class on the card, as the shopper does. */
async function pressOnCard(className: string): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const find = (node: typeof root): number | undefined =>
    node.attributes?.includes(className)
      ? node.nodeId
      : [...(node.shadowRoots ?? []), ...(node.children ?? [])]
          .map(find)
          .find((found) => found !== undefined);
  const { model } = await client.send('DOM.getBoxModel', { nodeId: find(root)! });
  await client.detach();
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

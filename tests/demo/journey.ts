/** The whole journey once, as a shopper lives it: buy, count down, be shown the way, cancel, keep the proof. */
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { Session } from '../browser/harness/chromium';
import { until } from '../browser/harness/until';

const OUTPUT = resolve(import.meta.dirname, '../../demo-output');

export async function journey(session: Session, shop: string, say: (text: string) => void): Promise<void> {
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  let number = 0;
  async function step(text: string, page: Page): Promise<void> {
    number += 1;
    const name = `${String(number).padStart(2, '0')}-${slug(text)}.png`;
    await page.screenshot({ path: resolve(OUTPUT, name) });
    say(`${number}. ${text}  [demo-output/${name}]`);
  }

  const popup = await session.openPopup();
  await popup.setViewportSize({ width: 380, height: 640 });
  await step('Unorder is installed and asks for no site', popup);
  await popup.evaluate(() => chrome.runtime.sendMessage({ type: 'turn-on', stores: ['demo-shop'] }));
  say('   The shopper turns on the demonstration shop.');

  const page = await session.context.newPage();
  await page.goto(shop);
  await step('A lamp in a shop', page);
  await page.getByRole('link', { name: 'Buy now' }).click();
  await page.getByRole('button', { name: 'Place order' }).click();
  await step('Bought; and regretted', page);
  const order = (await page.locator('[data-order-number]').textContent()) ?? '';

  await popup.bringToFront();
  await popup.getByText(order).first().waitFor();
  await step(`Order ${order} is in the popup, its time to cancel counting down`, popup);
  const badge = await until('the badge', async () =>
    (await session.worker()).evaluate(() => chrome.action.getBadgeText({})),
  );
  say(`   The toolbar badge says ${badge}.`);

  await popup.getByRole('button', { name: 'Show me where to cancel' }).first().click();
  const guided = await pageAt(session, `${shop}/orders/`);
  await guided.waitForLoadState();
  await until('the guide on the page', () => guided.locator('unorder-guide').count());
  await guided.waitForTimeout(700);
  await step('The guide points at the cancel control; the shopper presses', guided);

  await guided.getByRole('link', { name: 'Cancel order' }).click();
  await guided.getByLabel('Why do you want to cancel?').selectOption('Ordered by mistake');
  await guided.waitForTimeout(700);
  await step('The shop asks for a reason; the bright button would keep the order', guided);
  await guided.getByRole('button', { name: 'Continue' }).click();
  await guided.waitForTimeout(700);
  await step('The shop offers a voucher; the guide points at the way on', guided);
  await guided.getByRole('link', { name: 'No thanks, go on' }).click();
  await guided.waitForTimeout(700);
  await step('The last step', guided);
  await guided.getByRole('button', { name: 'Cancel the order' }).click();
  await guided.getByText('Your order was cancelled').waitFor();
  await step('The shop says that the order is cancelled', guided);

  await popup.bringToFront();
  await popup.getByText('Cancelled').first().waitFor();
  await step('Unorder has recorded it, with the quoted words', popup);

  const dashboard = await session.openDashboard(`#/order/${encodeURIComponent(`demo-shop:${order}`)}`);
  await dashboard
    .getByRole('link', { name: /receipt/iu })
    .first()
    .click();
  await dashboard.waitForTimeout(500);
  await step('The sealed receipt', dashboard);
  say(`\nDone. The pictures are in demo-output/.`);
}

async function pageAt(session: Session, start: string): Promise<Page> {
  return until('the guided page', () => session.context.pages().find((page) => page.url().startsWith(start)));
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, 40)
    .replaceAll(/^-|-$/gu, '');
}

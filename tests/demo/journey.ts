/** The whole journey once, as a shopper lives it: buy, count down, be shown the way, cancel, keep the proof. */
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { Session } from '../browser/harness/chromium';
import { readGuide } from '../browser/harness/guide';
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
  await popup.getByRole('searchbox').fill('Pinefield');
  await popup.getByRole('button', { name: /^Turn on Pinefield/u }).click();
  await popup.getByText('is on. Open your orders there', { exact: false }).waitFor();
  await step('The shopper turns on one shop', popup);

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
  await pointsAt(guided, 'Cancel order');
  await step('The guide points at the cancel control; the shopper presses', guided);

  await guided.getByRole('link', { name: 'Cancel order' }).click();
  await guided.getByLabel('Why do you want to cancel?').selectOption('Ordered by mistake');
  await pointsAt(guided, 'Continue');
  await step('The shop asks for a reason; the bright button would keep the order', guided);
  await guided.getByRole('button', { name: 'Continue' }).click();
  await pointsAt(guided, 'No thanks, go on');
  await step('The shop offers a voucher; the guide points at the way on', guided);
  await guided.getByRole('link', { name: 'No thanks, go on' }).click();
  await pointsAt(guided, 'Cancel the order');
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
  await dashboard.getByText('All checksums match', { exact: false }).waitFor();
  await step('The sealed receipt: unchanged, and what the shop said', dashboard);
  const saving = dashboard.waitForEvent('download');
  await dashboard.getByRole('button', { name: 'Save as one file' }).click();
  const file = await saving;
  await file.saveAs(resolve(OUTPUT, file.suggestedFilename()));
  say(`   The receipt as one file: demo-output/${file.suggestedFilename()}`);
  say('\nDone: bought, regretted, cancelled, and the proof is kept. The pictures are in demo-output/.');
}

/** Waits until the guide names the control and its ring has come to rest, after the page has scrolled to it. */
async function pointsAt(page: Page, control: string): Promise<void> {
  let before = '';
  await until(`the guide to point at “${control}”`, async () => {
    const sight = await readGuide(page);
    const now = sight?.text.includes(`“${control}”`) && sight.ring ? JSON.stringify(sight.ring) : '';
    const isAtRest = now !== '' && now === before;
    before = now;
    return isAtRest;
  });
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

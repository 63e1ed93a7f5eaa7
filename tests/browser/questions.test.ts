/** What only the shopper knows is asked on the order's page, and the deadlines follow the answer at once. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium, type Session } from './harness/chromium';
import { command } from './harness/record';
import { createSampleStores } from './harness/sample-stores';
import { overflow, picture, violations } from './harness/screen';
import { startStoreServer, type StoreServer } from './harness/server';

let server: StoreServer;
let session: Session;

beforeAll(async () => {
  server = await startStoreServer(createSampleStores().answer);
  session = await startChromium(server);
});
afterAll(async () => {
  await session.close();
  server.close();
});

test('an answer is put on record, changes the deadlines, and can be taken back', async () => {
  const page = await session.openPopup();
  const form = { store: 'nike', orderNumber: 'C0417', amount: '', currency: '', items: '' };
  const order = 'nike:C0417';
  await command(page, { type: 'prefer', change: { country: 'DE' } });
  await command(page, { type: 'enter-order', form: { ...form, placed: '2026-11-01' } });
  await command(page, { type: 'state-order', order, state: 'delivered', note: '' });
  await page.goto(`${session.origin}popup.html`);
  const hint = page.getByRole('link', { name: /Answer .*questions?/u });
  await hint.waitFor();

  await page.goto(`${session.origin}dashboard.html#/order/${encodeURIComponent(order)}`);
  const section = page.getByRole('region', { name: 'What we need to know' });
  await section.waitFor();
  const withdrawal = page
    .getByRole('region', { name: 'Deadlines' })
    .locator('.deadline', { hasText: 'Right of withdrawal' });
  expect(await withdrawal.textContent()).toContain('estimated');
  await page.getByText('The law counted here is that of Germany').waitFor();
  await page.setViewportSize({ width: 320, height: 900 });
  expect([await violations(page), await overflow(page)]).toEqual([[], 0]);

  await picture(page, 'questions-320');
  await section.getByLabel('When did the last item arrive?').fill('2026-11-10');
  await section.getByRole('button', { name: 'Save' }).click();
  await withdrawal.getByText('exact').waitFor();
  await page.getByText('When did the last item arrive? You say:').waitFor();

  await section.getByText(/^Show the \d+ cases$/u).click();
  await picture(page, 'questions-cases-320');
  await section.getByLabel('Something that spoils or expires').click();
  await withdrawal.waitFor({ state: 'detached' });
  await section.getByLabel('Something that spoils or expires').click();
  await withdrawal.waitFor();
});

test('what is no answer to a question of the order is refused', async () => {
  const page = await session.openPopup();
  const order = 'nike:C0417';
  for (const answers of [['2090-01-01'], ['yesterday'], ['<b>'], ['2026-11-01', '2026-11-02']]) {
    expect(await command(page, { type: 'answer-question', order, ask: 'received', answers })).toEqual({
      done: false,
      problem: 'problem.answerUnfit',
    });
  }
});

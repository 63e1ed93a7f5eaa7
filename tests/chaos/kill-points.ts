/**
 * Long work broken off at a random moment: the page is closed, the worker killed, or both. Done again, everything is
 * there, once, and every chain is whole.
 */
import type { Page } from 'playwright-core';
import { verifyChain } from '@/utils/evidence/chain';
import type { LedgerEvent } from '@/utils/orders/event';
import type { OrderRow } from '@/utils/storage/database';
import type { Session } from '../browser/harness/chromium';
import { command, emptyRecord, tableOf } from '../browser/harness/record';
import { randomFrom } from '../fuzz/mutate';

export const operations = ['import', 'restore', 'delete', 'export'] as const;
export type Operation = (typeof operations)[number];

/** Orders of one piece of work. */
const COUNT = 60;
/** Latest moment of the kill after the work began, in milliseconds. */
const LATEST = 600;
const HEAD =
  '"Website","Order ID","Order Date","Currency","Total Owed","Quantity","Order Status","Shipment Status","Product Name"';

/** @returns what went wrong; empty where nothing did */
export async function killAtRandom(session: Session, operation: Operation, seed: number): Promise<string[]> {
  const random = randomFrom(seed);
  const numbers = Array.from(
    { length: COUNT },
    (_, at) => `302-${String(seed).padStart(7, '0')}-${1_000_000 + at}`,
  );
  const ids = numbers.map((number) => `amazon-de:${number}`);
  const work = workOf(operation, session, numbers);
  await work.prepare();
  const first = await work.begin();
  await first.waitForTimeout(random() * LATEST);
  const who = random();
  if (who > 0.3) await session.killWorker();
  if (who < 0.7) await first.close();
  if (!first.isClosed()) await first.close();

  const again = await work.begin();
  await work.finish(again);
  const problems = await problemsOf(again, ids, work.isDone);
  await again.close();
  return problems;
}

interface Work {
  prepare(): Promise<void>;
  /** Opens the page and sets the work going. */
  begin(): Promise<Page>;
  /** Until the page says that it is done. */
  finish(page: Page): Promise<void>;
  isDone(row: OrderRow | undefined): boolean;
}

function workOf(operation: Operation, session: Session, numbers: readonly string[]): Work {
  const csv = { name: 'Order History.csv', mimeType: 'text/csv', buffer: Buffer.from(historyOf(numbers)) };
  const imports: Work = {
    prepare: () => Promise.resolve(),
    async begin() {
      const page = await session.openDashboard('#/exchange');
      await page.locator('input[type=file]').setInputFiles(csv);
      await page.getByRole('table').waitFor();
      const save = page.getByRole('button', { name: /^(Save|Nothing)/u });
      if (await save.isEnabled()) await save.click();
      return page;
    },
    async finish(page) {
      // All may have been saved before the kill: then there is nothing left to choose.
      const nothingLeft = page.getByRole('button', { name: 'Nothing chosen' });
      await page.locator('.note.done').or(nothingLeft).first().waitFor();
    },
    isDone: (row) => row?.deleted === false,
  };
  const filled = async (): Promise<void> => {
    const page = await imports.begin();
    await imports.finish(page);
    await page.close();
  };
  switch (operation) {
    case 'import':
      return imports;
    case 'delete':
      return {
        prepare: filled,
        async begin() {
          const page = await session.openDashboard('#/stores');
          const rows = await tableOf<OrderRow>(page, 'orders');
          const left = rows.filter(
            ({ deleted, orderNumber }) => !deleted && numbers.includes(orderNumber ?? ''),
          );
          // One after the other, as a shopper would; nobody waits for them.
          void deleteAll(
            page,
            left.map(({ id }) => id),
          ).catch(() => undefined);
          return page;
        },
        async finish(page) {
          await page.waitForFunction(() => Reflect.get(globalThis, 'allDeleted') === true);
        },
        isDone: (row) => row?.deleted === true,
      };
    case 'restore': {
      let backup: { name: string; mimeType: string; buffer: Buffer };
      return {
        async prepare() {
          await filled();
          backup = { name: 'a.backup', mimeType: 'application/zip', buffer: await savedBackup(session) };
          await emptyRecord(session);
        },
        async begin() {
          const page = await session.openDashboard('#/backup');
          await page
            .locator('section', { has: page.locator('#restore') })
            .locator('input[type=file]')
            .setInputFiles(backup);
          return page;
        },
        async finish(page) {
          await page.getByText('The backup was read:').waitFor();
        },
        isDone: (row) => row?.deleted === false,
      };
    }
    case 'export':
      return {
        prepare: filled,
        async begin() {
          const page = await session.openDashboard(
            `#/export/${encodeURIComponent(`amazon-de:${numbers[0]}`)}`,
          );
          await page.getByRole('button', { name: 'Save the case file' }).click();
          return page;
        },
        async finish(page) {
          await page.locator('.note.done').waitFor();
        },
        isDone: (row) => row?.deleted === false,
      };
  }
}

function historyOf(numbers: readonly string[]): string {
  const lines = numbers.map(
    (number) => `"Amazon.de","${number}","2026-11-20T10:00:00Z","EUR","10.90","1","Closed","Shipped","Lamp"`,
  );
  return [HEAD, ...lines, ''].join('\n');
}

function deleteAll(page: Page, ids: string[]): Promise<void> {
  return page.evaluate(async (orders) => {
    for (const order of orders) await chrome.runtime.sendMessage({ type: 'delete-order', order });
    Reflect.set(globalThis, 'allDeleted', true);
  }, ids);
}

async function savedBackup(session: Session): Promise<Buffer> {
  const page = await session.openDashboard('#/backup');
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a backup' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  await page.close();
  return Buffer.concat(chunks);
}

async function problemsOf(page: Page, ids: readonly string[], isDone: Work['isDone']): Promise<string[]> {
  // A command is answered when all that earlier ones lead to is done.
  await command(page, { type: 'prefer', change: {} });
  const rows = new Map((await tableOf<OrderRow>(page, 'orders')).map((row) => [row.id, row]));
  const events = await tableOf<LedgerEvent>(page, 'events');
  const problems: string[] = [];
  for (const id of ids) {
    const row = rows.get(id);
    const own = events.filter(({ order }) => order === id);
    if (!isDone(row)) problems.push(`${id} is not as it should be`);
    const kinds = own.map(({ body }) => body.type);
    if (new Set(kinds).size < kinds.length) problems.push(`${id} has entries twice: ${kinds.join(', ')}`);
    const verdict = await verifyChain(own, null, row?.head ?? null);
    if (!verdict.whole) problems.push(`${id}: its chain is ${verdict.problem}`);
  }
  return problems;
}

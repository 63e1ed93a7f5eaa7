/** What a test does through one of the extension's own pages: send commands, and look into the record. */
import type { Page } from 'playwright-core';
import type { Command, Outcome } from '@/utils/messages';
import type { OrderRow } from '@/utils/storage/database';
import type { Session } from './chromium';

/** What tests look at of an order's row. */
export type RecordedOrder = Pick<
  OrderRow,
  'id' | 'orderNumber' | 'state' | 'control' | 'receipts' | 'total' | 'items' | 'partCancelled'
>;

export function command(page: Page, message: Command): Promise<Outcome> {
  return page.evaluate((sent) => chrome.runtime.sendMessage<Command, Outcome>(sent), message);
}

/** Every row of one table, as stored; pictures and saved pages come as empty objects. */
export function tableOf<Row>(page: Page, name: string): Promise<Row[]> {
  return page.evaluate(
    (table) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('unorder');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction(table).objectStore(table).getAll();
          reading.addEventListener('error', () => reject(reading.error));
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve(reading.result as Row[]);
          });
        });
      }),
    name,
  );
}

/** As on another machine: nothing but the settings is on record. */
export async function emptyRecord({ context, origin }: Session): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}icons/16.png`);
  await page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('unorder');
        opening.addEventListener('error', () => failed(opening.error));
        opening.addEventListener('success', () => {
          const { result } = opening;
          const names = [...result.objectStoreNames].filter((name) => name !== 'settings');
          const clearing = result.transaction(names, 'readwrite');
          for (const name of names) clearing.objectStore(name).clear();
          clearing.addEventListener('complete', () => {
            result.close();
            done();
          });
        });
      }),
  );
  await page.close();
}

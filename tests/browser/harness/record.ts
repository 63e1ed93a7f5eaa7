/** What the extension's own pages can do, from a test: send commands, and look into the record. */
import type { Page } from 'playwright-core';
import type { LedgerEvent } from '@/utils/orders/event';
import type { Command, Outcome } from '@/utils/messages';
import type { Receipt } from '@/utils/evidence/receipt';
import type { Reminder } from '@/utils/reminders/reminder';
import type { OrderRow } from '@/utils/storage/database';
import type { Session } from './chromium';

interface Tables {
  orders: OrderRow;
  events: LedgerEvent;
  receipts: Receipt;
  reminders: Reminder;
}

const QUIET_PAGE = 'dashboard.html#/stores';

/** An extension page that stays open in the background for the tests' own use. */
async function quietPage({ context, origin }: Session): Promise<Page> {
  const open = context.pages().find((page) => page.url() === origin + QUIET_PAGE);
  if (open) return open;
  const page = await context.newPage();
  await page.goto(origin + QUIET_PAGE);
  return page;
}

export async function command(session: Session, message: Command): Promise<Outcome> {
  const page = await quietPage(session);
  return page.evaluate((sent) => chrome.runtime.sendMessage<Command, Outcome>(sent), message);
}

/** Every row of one table, as stored; blobs come as empty objects. */
export async function rows<Name extends keyof Tables>(session: Session, name: Name): Promise<Tables[Name][]> {
  const page = await quietPage(session);
  return page.evaluate(readTable<Tables[Name]>, name);
}

/** Runs in the page. */
function readTable<Row>(name: string): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('unorder');
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const reading = database.transaction(name).objectStore(name).getAll();
      reading.addEventListener('error', () => reject(reading.error));
      reading.addEventListener('success', () => {
        database.close();
        resolve(reading.result as Row[]);
      });
    });
  });
}

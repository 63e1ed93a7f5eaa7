/** A large record into one file and back, on its own pages: how long it takes, and how much of it is ever held at once. */
import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { bundle } from '../browser/harness/bundle';
import type { Session } from '../browser/harness/chromium';
import { emptyRecord } from '../browser/harness/record';
import type { Figure } from './figure';
import type * as Seed from './seed-page';

declare const seeding: typeof Seed;

/** Of ten events each. */
const ORDERS = 10_000;
const RECEIPTS = 400;
const RECEIPT = 5_000_000;
const MEGABYTE = 1_000_000;
/** Whoever holds the whole record holds more. */
const BUDGET = (RECEIPTS * RECEIPT) / 2 / MEGABYTE;
const SAMPLE_EVERY = 500;
const LIMIT = 30 * 60_000;

/** @param session a browser whose record is empty; it is left full */
export async function measureBackup(session: Session): Promise<Figure[]> {
  const script = await bundle('tests/bench/seed-page.ts', 'seeding');
  const own = await session.context.newPage();
  await own.goto(`${session.origin}icons/16.png`);
  await own.evaluate(script);
  await own.evaluate((to) => seeding.seed(0, to), ORDERS);
  await own.evaluate(([count, size]) => seeding.seedReceipts(count, size), [RECEIPTS, RECEIPT] as const);
  await own.close();

  // A headless browser can't show where to save: a file of the page's own origin stands in for the one chosen.
  await session.context.addInitScript(() => {
    Reflect.set(globalThis, 'showSaveFilePicker', async () => {
      const root = await navigator.storage.getDirectory();
      return root.getFileHandle('unorder.backup', { create: true });
    });
  });
  const saved = await timed(session, async (page) => {
    await page.getByRole('button', { name: 'Save a backup' }).click();
    await page.getByText('Saved. Keep the file').waitFor({ timeout: LIMIT });
  });
  await emptyRecord(session);
  const restored = await timed(session, async (page) => {
    await page.getByLabel('Choose the backup').evaluate(async (field: HTMLInputElement) => {
      const root = await navigator.storage.getDirectory();
      const chosen = new DataTransfer();
      chosen.items.add(await (await root.getFileHandle('unorder.backup')).getFile());
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.getByText(`Orders added: ${ORDERS}`).waitFor({ timeout: LIMIT });
    await page.getByText(`Receipts added: ${RECEIPTS}`).waitFor();
  });
  return [
    ...figuresOf('backup of 100,000 events and 2 GB', saved),
    ...figuresOf('the same brought back', restored),
  ];
}

interface Run {
  seconds: number;
  /** Most that all of the browser's processes held at once beyond what they held before. In bytes. */
  memory: number;
}

async function timed(session: Session, work: (page: Page) => Promise<void>): Promise<Run> {
  const page = await session.openDashboard('#/backup');
  await page.getByRole('heading', { name: 'Bring a backup back' }).waitFor();
  const start = heldBy(session.profile);
  let most = start;
  const sampling = setInterval(() => (most = Math.max(most, heldBy(session.profile))), SAMPLE_EVERY);
  const from = performance.now();
  await work(page);
  clearInterval(sampling);
  await page.close();
  return { seconds: (performance.now() - from) / 1000, memory: most - start };
}

function figuresOf(what: string, { seconds, memory }: Run): Figure[] {
  const note = `${RECEIPTS} receipts of ${RECEIPT / MEGABYTE} MB`;
  return [
    {
      what: `${what}, memory`,
      value: memory / MEGABYTE,
      unit: 'MB',
      budget: BUDGET,
      repeats: false,
      note: 'resident, all processes of the browser, most at once over the start',
    },
    { what: `${what}, time`, value: seconds, unit: 's', budget: null, repeats: false, note },
  ];
}

/** Bytes that the browser of this profile and all processes it began hold in memory. */
function heldBy(profile: string): number {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => {
      const [, pid, parent, kilobytes, args = ''] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/u.exec(line) ?? [];
      return pid === undefined ? [] : [{ pid, parent, kilobytes: Number(kilobytes), args }];
    });
  const own = new Set(rows.filter(({ args }) => args.includes(profile)).map(({ pid }) => pid));
  for (let size = -1; size !== own.size;) {
    size = own.size;
    for (const { pid, parent } of rows) if (parent !== undefined && own.has(parent)) own.add(pid);
  }
  return rows.filter(({ pid }) => own.has(pid)).reduce((sum, { kilobytes }) => sum + kilobytes * 1024, 0);
}

/** Deadlines into the shopper's own calendar, by a file: of one order and of all, and once more after things have changed. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { IcsEvent } from 'ts-ics';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OrderForm } from '@/utils/messages';
import { imported, readCalendar } from '../utils/calendar/shoppers-calendar';
import { startChromium, type Session } from './harness/chromium';
import { command, tableOf } from './harness/record';
import { startStoreServer, type StoreServer } from './harness/server';
import { until } from './harness/until';

const DAY = 86_400_000;
const LAMP = 'zalando:10101234567890';
const SHOES = 'nike:C0148112233';

function dayBefore(days: number): string {
  return new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
}

function form(id: string, placed: string): OrderForm {
  const [store = '', orderNumber = ''] = id.split(':');
  return { store, orderNumber, placed, amount: '49.90', currency: 'EUR', items: '' };
}

describe('the shopper’s calendar', () => {
  let server: StoreServer;
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    server = await startStoreServer(() => null);
    session = await startChromium(server, { timeZone: 'Europe/Berlin', language: 'de' });
    page = await session.openDashboard();
    await command(page, { type: 'prefer', change: { country: 'DE' } });
    await enter(LAMP, dayBefore(3));
    await enter(SHOES, dayBefore(2));
  });
  afterAll(async () => {
    await session.close();
    server.close();
  });

  async function enter(id: string, placed: string): Promise<void> {
    expect(await command(page, { type: 'enter-order', form: form(id, placed) })).toEqual({ done: true });
    expect(await command(page, { type: 'state-order', order: id, state: 'delivered', note: '' })).toEqual({
      done: true,
    });
  }

  /** The file that the button of a page hands out. */
  async function saved(route: string): Promise<string> {
    await page.goto(`${session.origin}dashboard.html#/${route}`);
    await page.reload();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Fristen in meinen Kalender' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('unorder.ics');
    return readFile(await download.path(), 'utf8');
  }

  async function deadlinesOnRecord(id: string): Promise<string[]> {
    const rows = await tableOf<{ id: string; deadlines: { at: string | null }[] }>(page, 'orders');
    return (rows.find((row) => row.id === id)?.deadlines ?? [])
      .flatMap(({ at }) => (at !== null && Date.parse(at) > Date.now() ? [at] : []))
      .toSorted();
  }

  const ofOrder = (events: Iterable<IcsEvent>, id: string): IcsEvent[] =>
    [...events].filter(({ uid }) => uid.startsWith(encodeURIComponent(id)));

  test('gets one order’s deadlines, a day where it ends with the day in Berlin, with alarms and nothing else’s', async () => {
    const events = readCalendar(await saved(`order/${encodeURIComponent(LAMP)}`));
    const ahead = await deadlinesOnRecord(LAMP);
    expect(ahead.length).toBeGreaterThan(0);
    expect(ofOrder(events, LAMP)).toHaveLength(events.length);
    expect(events).toHaveLength(ahead.length);
    for (const { start, end, alarms, summary } of events) {
      expect(summary).toContain('10101234567890');
      expect(alarms).toHaveLength(2);
      if (start.type === 'DATE') {
        expect((end?.date.getTime() ?? 0) - start.date.getTime()).toBe(DAY);
        const day = start.date.toISOString().slice(0, 10);
        const berlin = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin' });
        expect(ahead.map((at) => berlin.format(new Date(at)))).toContain(day);
      } else {
        expect(ahead.map((at) => Date.parse(at))).toContain(start.date.getTime());
      }
    }
    expect(events.some(({ start }) => start.type === 'DATE')).toBe(true);
  });

  test('gets all orders’ deadlines; a later import moves, takes away, and adds nothing twice', async () => {
    const first = imported(new Map(), await saved(''));
    expect(ofOrder(first.values(), LAMP)).toHaveLength((await deadlinesOnRecord(LAMP)).length);
    expect(ofOrder(first.values(), SHOES)).toHaveLength((await deadlinesOnRecord(SHOES)).length);

    const before = await deadlinesOnRecord(LAMP);
    await command(page, { type: 'correct-order', order: LAMP, form: form(LAMP, dayBefore(1)) });
    await command(page, { type: 'keep-order', order: SHOES });
    await until('the deadlines moved', async () => {
      const now = await deadlinesOnRecord(LAMP);
      return now.length > 0 && now.join(' ') !== before.join(' ');
    });
    const second = imported(first, await saved(''));
    expect(ofOrder(second.values(), SHOES)).toEqual([]);
    const uids = (events: IcsEvent[]): string[] => events.map(({ uid }) => uid).toSorted();
    expect(uids(ofOrder(second.values(), LAMP))).toEqual(uids(ofOrder(first.values(), LAMP)));
    const starts = (calendar: Map<string, IcsEvent>): number[] =>
      ofOrder(calendar.values(), LAMP).map(({ start }) => start.date.getTime());
    expect(Math.max(...starts(second))).toBeGreaterThan(Math.max(...starts(first)));
  });
});

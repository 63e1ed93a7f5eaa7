/** A browser with the extension whose clock, worker, alarms, storage and time zone can be troubled. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Reminder } from '@/utils/reminders/reminder';
import { startChromium, type Session } from '../browser/harness/chromium';
import { command, tableOf } from '../browser/harness/record';
import { startStoreServer } from '../browser/harness/server';
import type { Step } from './steps';

const MINUTE = 60_000;

export interface TroubledBrowser {
  /** The latest time that its clock has shown so far in this sequence. */
  latest(): number;
  /** The earliest. */
  earliest(): number;
  /** Sets the clock right again. */
  begin(): Promise<void>;
  enter(number: string, placed: number): Promise<void>;
  take(step: Step, number: string, placed: number): Promise<void>;
  /** Rings the one alarm at a time after all reminders. */
  atLast(): Promise<void>;
  reminders(): Promise<Reminder[]>;
  close(): Promise<void>;
}

/** Later than any reminder of the orders entered here. In minutes. */
const AT_LAST = 60 * 24 * 800;

export async function startTroubledBrowser(): Promise<TroubledBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'unorder-chaos-'));
  const server = await startStoreServer(() => null);
  let session: Session;
  let popup: Page;
  let shift = 0;
  let latest = 0;
  let earliest = 0;

  async function start(timeZone: string): Promise<void> {
    session = await startChromium(server, { profile, timeZone });
    popup = await session.openPopup();
    await setClock();
  }

  /** The worker's clock is lost when the worker ends; a new one starts with the real time until it is set. */
  async function setClock(): Promise<void> {
    latest = Math.max(latest, Date.now(), Date.now() + shift);
    earliest = Math.min(earliest, Date.now() + shift);
    const worker = await session.worker();
    await worker.evaluate((by) => {
      const scope = globalThis as unknown as { realNow?: () => number };
      const real = (scope.realNow ??= Date.now.bind(Date));
      Date.now = () => real() + by;
    }, shift);
  }

  const wake = async (): Promise<void> => {
    await command(popup, { type: 'turn-off', store: 'nobody' }).catch(() => undefined);
    await setClock();
    await ring();
  };

  async function ring(): Promise<void> {
    latest = Math.max(latest, Date.now() + shift);
    const worker = await session.worker();
    await worker.evaluate(() =>
      (chrome.alarms.onAlarm as never as { dispatch(alarm: unknown): void }).dispatch({
        name: 'next',
        scheduledTime: 0,
      }),
    );
    // A command is answered when all that waking leads to is done: tellings queue up.
    await command(popup, { type: 'prefer', change: {} }).catch(() => undefined);
  }

  /** The next write to the schedule fails as on a full disk; whatever comes of it, a later waking must make it good. */
  async function failWrites(): Promise<void> {
    const worker = await session.worker();
    await worker.evaluate(() => {
      const scope = globalThis as unknown as { realPut?: typeof IDBObjectStore.prototype.put };
      const put = (scope.realPut ??= IDBObjectStore.prototype.put);
      IDBObjectStore.prototype.put = function failing(
        this: IDBObjectStore,
        ...args: [unknown, IDBValidKey?]
      ) {
        if (this.name !== 'reminders') return put.apply(this, args);
        IDBObjectStore.prototype.put = put;
        throw new DOMException('No space', 'QuotaExceededError');
      };
    });
  }

  async function mendWrites(): Promise<void> {
    const worker = await session.worker();
    await worker.evaluate(() => {
      const { realPut } = globalThis as unknown as { realPut?: typeof IDBObjectStore.prototype.put };
      if (realPut) IDBObjectStore.prototype.put = realPut;
    });
  }

  async function enter(number: string, placed: number): Promise<void> {
    const local = await popup.evaluate((time) => {
      const at = new Date(time);
      return new Date(time - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
    }, placed);
    const form = {
      store: 'demo-shop',
      orderNumber: number,
      placed: local,
      amount: '',
      currency: '',
      items: 'Lamp',
    };
    await command(popup, { type: 'enter-order', form });
  }

  await start('UTC');
  return {
    earliest: () => earliest,
    latest: () => Math.max(latest, Date.now(), Date.now() + shift),
    async begin() {
      shift = 0;
      latest = 0;
      earliest = Date.now();
      await mendWrites();
      await setClock();
    },
    enter,
    async take(step, number, placed) {
      switch (step.what) {
        case 'forward':
        case 'back':
          shift += (step.what === 'forward' ? 1 : -1) * step.minutes * MINUTE;
          await setClock();
          break;
        case 'restart':
          await session.close();
          await start(step.timeZone);
          break;
        case 'kill':
          await session.killWorker();
          await wake();
          break;
        case 'lose-alarms':
          await (await session.worker()).evaluate(() => chrome.alarms.clearAll());
          break;
        case 'ring':
          await ring();
          break;
        case 'wake':
          await wake();
          break;
        case 'enter-again':
          await enter(number, placed).catch(() => undefined);
          break;
        case 'fail-writes':
          await failWrites();
      }
    },
    async atLast() {
      shift = AT_LAST * MINUTE;
      await mendWrites();
      await wake();
    },
    reminders: () => tableOf(popup, 'reminders'),
    async close() {
      await session.close();
      server.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

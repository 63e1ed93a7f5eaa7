/** How quick popup and worker are with few and with many orders on record. */
import type { Page } from 'playwright-core';
import { bundle } from '../browser/harness/bundle';
import type { Session } from '../browser/harness/chromium';
import { command } from '../browser/harness/record';
import type { Figure } from './figure';
import type * as Seed from './seed-page';
import { median } from './statistics';

declare const seeding: typeof Seed;

const FEW = 10;
const MANY = 10_000;
const RUNS = 5;

interface Times {
  /** Milliseconds, a run each. */
  firstList: number[];
  coldAnswer: number[];
  write: number[];
}

/** @param session a browser whose record is empty */
export async function measureRecord(session: Session): Promise<Figure[]> {
  const script = await bundle('tests/bench/seed-page.ts', 'seeding');
  const own = await session.context.newPage();
  await own.goto(`${session.origin}icons/16.png`);
  await own.evaluate(script);
  await own.evaluate(([from, to]) => seeding.seed(from, to), [0, FEW] as const);
  const few = await measure(session, own);
  await own.evaluate(([from, to]) => seeding.seed(from, to), [FEW, MANY] as const);
  const many = await measure(session, own);
  await own.close();
  return [
    timeFigure(`popup: first list, ${FEW} orders`, few.firstList, 200),
    timeFigure('popup: first list, 10,000 orders, 100,000 events', many.firstList, 200),
    ratioFigure('popup: many against few', many.firstList, few.firstList, 1.5),
    timeFigure('worker, cold: message to answer, 10 orders', few.coldAnswer, 200),
    timeFigure('worker, cold: message to answer, 10,000 orders', many.coldAnswer, 200),
    timeFigure('worker, warm: one entry written, 10 orders', few.write, null),
    timeFigure('worker, warm: one entry written, 10,000 orders', many.write, null),
  ];
}

async function measure(session: Session, own: Page): Promise<Times> {
  const firstList: number[] = [];
  for (let run = 0; run <= RUNS; run += 1) firstList.push(await timeToFirstList(session));
  const coldAnswer: number[] = [];
  const write: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await session.killWorker();
    coldAnswer.push(await answerTime(own, run, 'keep-order'));
    write.push(await answerTime(own, run, 'reopen-order'));
  }
  // The first popup of a browser fills its caches.
  return { firstList: firstList.slice(1), coldAnswer, write };
}

/** From the start of loading to the frame that shows orders, in milliseconds. */
async function timeToFirstList({ context, origin }: Session): Promise<number> {
  const popup = await context.newPage();
  await popup.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.order-card')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('first-list')));
    }).observe(document, { childList: true, subtree: true });
  });
  await popup.goto(`${origin}popup.html`);
  const shown = await popup.waitForFunction(() => performance.getEntriesByName('first-list')[0]?.startTime);
  const time = await shown.jsonValue();
  await popup.close();
  return time ?? Number.NaN;
}

/** From sending a command that writes one entry to its answer, in milliseconds. */
async function answerTime(own: Page, index: number, type: 'keep-order' | 'reopen-order'): Promise<number> {
  const order = await own.evaluate((number) => seeding.orderOf(number), index);
  const started = performance.now();
  const outcome = await command(own, { type, order });
  const time = performance.now() - started;
  if (!outcome.done) throw new Error(`The worker refused: ${outcome.problem}`);
  return time;
}

function timeFigure(what: string, times: readonly number[], budget: number | null): Figure {
  const note = `median of ${times.length}, ${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)}`;
  return { what, value: median(times), unit: 'ms', budget, repeats: false, note };
}

function ratioFigure(
  what: string,
  times: readonly number[],
  base: readonly number[],
  budget: number,
): Figure {
  return {
    what,
    value: median(times) / median(base),
    unit: 'times',
    budget,
    repeats: false,
    note: 'medians',
  };
}

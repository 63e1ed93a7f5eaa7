/**
 * Main-thread time of a page with Unorder against the same page in a browser without it, in turns, so that what else
 * the machine does hits both alike. The control compares no extension with itself: what lies within its interval is noise.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { findChromium } from '../browser/harness/browsers';
import type { Session } from '../browser/harness/chromium';
import type { StoreServer } from '../browser/harness/server';
import { NO_ORDER_PAGE, ORDER_LIST } from './bench-pages';
import type { Figure } from './figure';
import { interval, median } from './statistics';

const ROUNDS = 6;
/** From load to measurement: the detector waits for an idle moment. */
const SETTLE = 1000;

export async function measurePairedTime(session: Session, server: StoreServer): Promise<Figure[]> {
  const profile = mkdtempSync(join(tmpdir(), 'unorder-bare-'));
  const bare = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    viewport: { width: 1280, height: 800 },
    args: [
      `--host-resolver-rules=MAP *:443 127.0.0.1:${server.https}, MAP *:80 127.0.0.1:${server.http}, EXCLUDE 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${server.spki}`,
    ],
  });
  try {
    const rounds = [];
    // The first round warms caches and doesn't count.
    for (let round = -1; round < ROUNDS; round += 1) {
      const times = {
        bareList: await taskTime(bare, ORDER_LIST),
        list: await taskTime(session.context, ORDER_LIST),
        bareListAgain: await taskTime(bare, ORDER_LIST),
        bareNone: await taskTime(bare, NO_ORDER_PAGE),
        none: await taskTime(session.context, NO_ORDER_PAGE),
      };
      if (round >= 0) rounds.push(times);
    }
    return [
      paired(
        'order list',
        rounds.map(({ list, bareList }) => list - bareList),
      ),
      paired(
        'watched page without an order',
        rounds.map(({ none, bareNone }) => none - bareNone),
      ),
      paired(
        'control, no extension twice',
        rounds.map(({ bareListAgain, bareList }) => bareListAgain - bareList),
      ),
    ];
  } finally {
    await bare.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Processor time of the page's main thread from its opening on, in milliseconds. */
async function taskTime(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLE);
  const { metrics } = await client.send('Performance.getMetrics');
  await page.close();
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

function paired(page: string, differences: readonly number[]): Figure {
  const [low, high] = interval(differences);
  return {
    what: `time over no extension: ${page}`,
    value: median(differences),
    unit: 'ms',
    budget: null,
    repeats: false,
    note: `${differences.length} pairs, 95 % [${low.toFixed(1)}, ${high.toFixed(1)}]`,
  };
}

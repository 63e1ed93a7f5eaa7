/** What the detector tells the background while a page is measured. */
import type { Worker } from 'playwright-core';
import type { Report } from '@/utils/messages';
import type { Session } from '../browser/harness/chromium';
import { until } from '../browser/harness/until';

declare global {
  /** In the worker, while the bench listens. */
  // eslint-disable-next-line no-var
  var heardReports: Heard[] | undefined;
}

export interface Heard {
  type: Report['type'];
  /** Own time of a reading in milliseconds; null for any other report. */
  ms: number | null;
  orders: number;
}

/** Forgets what was heard so far and goes on listening. */
export async function listenAfresh(session: Session): Promise<Worker> {
  const worker = await session.worker();
  await worker.evaluate(() => {
    const isNew = globalThis.heardReports === undefined;
    globalThis.heardReports = [];
    if (!isNew) return;
    chrome.runtime.onMessage.addListener((message: Report) => {
      const observation = message.type === 'observed' ? message.observation : null;
      globalThis.heardReports?.push({
        type: message.type,
        ms: observation?.ms ?? null,
        orders: observation?.orders.length ?? 0,
      });
    });
  });
  return worker;
}

/** The first report of this kind since then. */
export function heard(worker: Worker, type: Report['type']): Promise<Heard> {
  return until(`a report "${type}"`, async () => {
    const reports = await worker.evaluate(() => globalThis.heardReports ?? []);
    return reports.find((report) => report.type === type);
  });
}

/** Function calls of the detector by precise coverage: no clock, so the same in every run. And the time it says it took. */
import type { Session } from '../browser/harness/chromium';
import { NO_ORDER_PAGE, ORDER_LIST, ORDERS, STORE_NOT_ON, unwatched } from './bench-pages';
import type { Figure } from './figure';
import { heard, listenAfresh } from './heard';
import { median } from './statistics';

const RUNS = 3;
/** After the last report, for idle work to come to its end. */
const SETTLE = 1500;

interface Run {
  calls: number;
  /** Own time of the reading; null where nothing was reported. */
  ms: number | null;
}

export async function measureCalls(session: Session): Promise<Figure[]> {
  // The first visit writes the orders to the record; from then on every visit is alike.
  await visit(session, ORDER_LIST, 'observed');
  const list = await repeat(() => visit(session, ORDER_LIST, 'observed'));
  const none = await repeat(() => visit(session, NO_ORDER_PAGE, 'page-opened'));
  const off = await repeat(() => visit(session, STORE_NOT_ON, null));
  const times = list.flatMap(({ ms }) => ms ?? []);
  return [
    ...callFigures(`order list of 20,000 elements, ${ORDERS} orders`, list),
    ...callFigures('watched page without an order, 20,000 elements', none),
    {
      what: 'calls: store not turned on',
      value: Math.max(...off.map(({ calls }) => calls)),
      unit: 'calls',
      budget: 0,
      repeats: true,
      note: 'not there at all',
    },
    {
      what: 'own time: order list',
      value: median(times),
      unit: 'ms',
      budget: 30,
      repeats: false,
      note: `its own clock, median of ${RUNS}: ${times.map((ms) => ms.toFixed(1)).join(', ')}; one task`,
    },
  ];
}

function callFigures(page: string, runs: readonly Run[]): Figure[] {
  const calls = runs.map((run) => run.calls);
  const figure = { unit: 'calls', repeats: true };
  return [
    {
      ...figure,
      what: `calls: ${page}`,
      value: median(calls),
      budget: null,
      note: `runs: ${calls.join(', ')}`,
    },
    {
      ...figure,
      what: 'calls: difference between runs',
      value: Math.max(...calls) - Math.min(...calls),
      budget: 0,
      note: page,
    },
  ];
}

async function repeat<T>(run: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let index = 0; index < RUNS; index += 1) results.push(await run());
  return results;
}

async function visit(
  session: Session,
  address: string,
  expected: 'observed' | 'page-opened' | null,
): Promise<Run> {
  const page = await session.context.newPage();
  const client = await page.context().newCDPSession(page);
  // A page of the same site first: it stays in one process, and coverage with it.
  await page.goto(unwatched(address));
  const worker = await listenAfresh(session);
  await client.send('Profiler.enable');
  await client.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await page.goto(address, { waitUntil: 'load' });
  const report = expected === null ? null : await heard(worker, expected);
  await page.waitForTimeout(SETTLE);
  const { result } = await client.send('Profiler.takePreciseCoverage');
  await page.close();
  if (expected === 'observed' && report?.orders !== ORDERS) {
    throw new Error(`The detector read ${report?.orders} of ${ORDERS} orders.`);
  }
  const own = result.filter(({ url }) => url.startsWith(session.origin));
  const counts = own.flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]?.count ?? 0));
  return { calls: counts.reduce((sum, count) => sum + count, 0), ms: report?.ms ?? null };
}

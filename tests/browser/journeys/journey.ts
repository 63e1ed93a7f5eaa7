/** Walks journeys through shops of our own: from an order's page along the card's words to the state on record and its receipt. */
import { mkdirSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyChain } from '@/utils/evidence/chain';
import type { LedgerEvent } from '@/utils/orders/event';
import type { OrderId } from '@/utils/orders/order';
import type { OrderState } from '@/store-profiles/schema';
import { startChromium, type Session } from '../harness/chromium';
import { guideSays, pressOnCard, readGuide } from '../harness/guide';
import { command, tableOf, type RecordedOrder } from '../harness/record';
import { startStoreServer, type StoreServer } from '../harness/server';
import { until } from '../harness/until';

/** Where to keep a picture of each step, to be looked at by eye; unset: none is taken. */
const PICTURES = process.env['UNORDER_PICTURES'];

export interface Journey {
  name: string;
  host: string;
  number: string;
  /** The shop's pages by path, what stands in their `<main>`, or where they send one on to; the first is the order's. */
  pages: Record<string, string | { location: string }>;
  language?: string;
  steps: Step[];
  /** What is on record in the end, and the shop's own words for it. */
  ends: { state: OrderState; quote: RegExp };
  /** Names of what the shopper pressed, as the flight recorder has them. */
  pressed?: string[];
}

/** What the card says, what it rings (nothing: null), and what the shopper does then. Elements as `#go`, or `#go in #frame`. */
export interface Step {
  says: RegExp;
  /** The card must not say this. */
  never?: RegExp;
  ring?: string | null;
  /** Selection field of the page, and what the shopper chooses there. */
  choose?: [field: string, option: string];
  /** What the shopper does in Unorder's own pages meanwhile. */
  meanwhile?: (session: Session, order: OrderId) => Promise<void>;
  /** Element of the page that the shopper presses. */
  press?: string;
  /** Class of the card's button that the shopper presses, before anything on the page. */
  onCard?: string;
  /** Field of the page that gets the order's number by the shopper's hand. */
  type?: string;
  /** The shopper goes there by themselves: a bookmark, a mail's link. */
  go?: string;
}

const STYLE = `body{font:16px/1.5 sans-serif;margin:40px;max-width:760px;color:#222;background:#fff}
button,.b{font:inherit;padding:10px 18px;border:1px solid #888;border-radius:6px;background:#eee}
.main{background:#1a62d6;color:#fff;border:0}.dull{background:none;border:0;color:#777;text-decoration:underline}
[hidden]{display:none}label{display:block;margin:6px 0}dialog{border:1px solid #888;border-radius:8px;padding:24px}`;

/** One browser for all these journeys, each at a shop of its own. */
export function walk(journeys: readonly Journey[]): void {
  let server: StoreServer;
  let session: Session;
  let popup: Page;

  beforeAll(async () => {
    server = await startStoreServer(({ hostname, pathname }) => {
      const journey = journeys.find(({ host }) => host === hostname);
      const body = journey?.pages[pathname];
      if (body === undefined) return null;
      return typeof body === 'object'
        ? body
        : `<!doctype html><html lang="${journey?.language ?? 'en'}"><head><meta charset="utf-8"><title>${hostname}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`;
    });
    session = await startChromium(server);
    popup = await session.openPopup();
  });
  afterAll(async () => {
    await session.close();
    server.close();
  });

  test.each(journeys)('$name', async (journey) => {
    const { host, number, pages, steps, ends } = journey;
    const id: OrderId = `${host}:${number}`;
    await command(popup, { type: 'turn-on', stores: [`host:${host}`] });
    const page = await session.context.newPage();
    const visited = ['/favicon.ico'];
    page.on('request', (request) => {
      if (request.isNavigationRequest()) visited.push(new URL(request.url()).pathname);
    });
    await page.goto(`https://${host}${Object.keys(pages)[0] ?? '/'}`);
    await until('the order on record', recorded);
    await page.bringToFront();
    expect(await command(popup, { type: 'show-control', order: id })).toEqual({ done: true });
    for (const [at, step] of steps.entries()) {
      await take(page, journey, step, at);
      await step.meanwhile?.(session, id);
      await page.bringToFront();
      await act(page, journey, step);
    }

    const order = await until(`the order in state ${ends.state}`, async () => {
      const found = await recorded();
      return found?.state === ends.state && found.receipts.length > 0 ? found : null;
    });
    const events = (await tableOf<LedgerEvent>(popup, 'events'))
      .filter((event) => event.order === id)
      .toSorted((one, other) => one.sequence - other.sequence);
    expect(await verifyChain(events)).toMatchObject({ whole: true });
    if (journey.pressed) {
      const pressed = events.flatMap(({ body }) =>
        body.type === 'guided' ? (body.entry.pressed ?? []) : [],
      );
      expect(pressed).toEqual(journey.pressed);
    }
    const quotes = events.flatMap(({ body }) =>
      body.type === 'observed' && body.facts.state === ends.state ? [body.facts.quotes] : [],
    );
    expect(quotes[0]?.notice?.text ?? quotes[0]?.status?.text).toMatch(ends.quote);
    const receipts = await tableOf<{ id: string; text: string }>(popup, 'receipts');
    expect(receipts.find((one) => one.id === order.receipts.at(-1))?.text).toMatch(ends.quote);
    const receipt = await session.openDashboard(`#/receipt/${order.receipts.at(-1)}`);
    await receipt.getByText('All checksums match', { exact: false }).waitFor();
    await picture(receipt, `${journey.name} receipt`);
    await receipt.close();
    await page.close();
    const asked = server.requests.map((one) => new URL(one.slice(one.indexOf(' ') + 1)));
    for (const path of asked.filter(({ hostname }) => hostname === host).map(({ pathname }) => pathname)) {
      expect(visited).toContain(path);
      if (path !== '/favicon.ico') visited.splice(visited.indexOf(path), 1);
    }

    async function recorded(): Promise<RecordedOrder | undefined> {
      return (await tableOf<RecordedOrder>(popup, 'orders')).find((row) => row.id === id);
    }
  });
}

async function take(page: Page, journey: Journey, step: Step, at: number): Promise<void> {
  const { text, ring } = await guideSays(page, step.says);
  if (step.never) expect(text).not.toMatch(step.never);
  if (step.ring === null) expect(ring).toBeNull();
  else if (step.ring) await ringOn(page, step.ring);
  await picture(page, `${journey.name} ${at + 1}`);
}

async function act(page: Page, journey: Journey, step: Step): Promise<void> {
  if (step.onCard) await pressOnCard(page, step.onCard);
  if (step.type) await page.locator(step.type).fill(journey.number);
  if (step.choose) await page.locator(step.choose[0]).selectOption(step.choose[1]);
  if (step.press) await element(page, step.press).click();
  if (step.go) await page.goto(`https://${journey.host}${step.go}`);
}

function element(page: Page, place: string): Locator {
  const [selector = '', frame] = place.split(' in ');
  return frame ? page.frameLocator(frame).locator(selector) : page.locator(selector);
}

/** Waits until the ring's middle lies on the middle of this element. */
function ringOn(page: Page, selector: string): Promise<boolean> {
  return until(`the ring on ${selector}`, async () => {
    const { ring } = (await readGuide(page)) ?? {};
    const box = await element(page, selector).boundingBox();
    if (!ring || !box) return false;
    return Math.abs(ring.x - box.x - box.width / 2) < 3 && Math.abs(ring.y - box.y - box.height / 2) < 3;
  });
}

async function picture(page: Page, name: string): Promise<void> {
  if (!PICTURES) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${PICTURES}/${name.replaceAll(/\W+/gu, '-')}.png` });
}

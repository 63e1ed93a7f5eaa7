/** The flight recorder: what pages on the way said and what the shopper pressed, sealed into the order's chain. */
import * as v from 'valibot';
import { browser } from '@/utils/browser';
import { t } from '@/utils/i18n/translate';
import type { GuideStep } from '@/store-profiles/schema';
import { checkPageWays } from '@/utils/contact/check-page-ways';
import { checkEntry } from '@/utils/guiding/check-entry';
import { outcomeOf } from '@/utils/guiding/outcome';
import type { ItemOnPage, ItemsOnPage } from '@/utils/guiding/step';
import type { Report } from '@/utils/messages';
import type { Evidence } from '@/utils/orders/event';
import { noFacts } from '@/utils/orders/merge-facts';
import type { OrderFacts, OrderId, OrderItem } from '@/utils/orders/order';
import { controlReadingSchema } from '@/utils/reading/check-observation';
import type { Quote } from '@/utils/reading/observation';
import type { NewEntry } from '@/utils/storage/ledger';
import { orderRow } from '@/utils/storage/queries';
import { record } from './record-entries';
import type { PageSender } from './on-message';
import { pageEvidence } from './page-evidence';
import type { Services } from './services';
import { changeGuide, endGuide, readSession } from './session';

/** A page that changes without end doesn't fill the record. */
const MOST_ENTRIES = 200;
/** Steps at which a press may end the order. */
const PRESSED_STEPS: ReadonlySet<GuideStep> = new Set([
  'press-cancel',
  'choose-items',
  'reason',
  'offer',
  'confirm',
]);

export async function recordStep(
  services: Services,
  page: PageSender,
  order: OrderId,
  untrusted: unknown,
): Promise<void> {
  const guide = (await readSession()).guides[page.tab];
  const entry = checkEntry(untrusted);
  if (!entry || guide?.order !== order) return;
  if (entry.pressed !== null) {
    // Who presses something on a page that doesn't show this order has left its way.
    const isOff = entry.step === 'open-order';
    const pressedAt = PRESSED_STEPS.has(entry.step) ? services.now() : guide.pressedAt;
    await changeGuide(page.tab, (known) => ({
      ...known,
      pressedAt: isOff ? null : pressedAt,
      items: isOff ? null : (entry.items ?? known.items),
      isWithdrawing: entry.kind === undefined ? known.isWithdrawing : entry.kind === 'withdraw',
    }));
  }
  const evidence = await evidenceOf(services, page, order, entry.title);
  if (!guide.isPaused && guide.entries < MOST_ENTRIES) {
    await changeGuide(page.tab, (known) => ({ ...known, entries: known.entries + 1 }));
    await services.ledger.append([{ order, body: { type: 'guided', evidence, entry } }]);
  }
  if (entry.step === 'done')
    await recordOutcome(services, page, { text: entry.text, from: 'guide:done' }, evidence);
}

/** What the page after the last press says, where it names no order: it is about the one that was guided to it. */
export async function recordOutcome(
  services: Services,
  page: PageSender,
  { text, from }: Quote,
  evidence: Evidence & { source: 'page' },
): Promise<void> {
  const guide = (await readSession()).guides[page.tab];
  if (!guide) return;
  const { order, language, pressedAt, items } = guide;
  const languages = services.catalogue.languagesFor(language);
  const row = await orderRow(services.database, order);
  const outcome = outcomeOf(text, languages, pressedAt, services.now(), row?.state);
  if (!outcome) return;
  const { state, sentence } = outcome;
  const quotes = { notice: { text: sentence, from } };
  const entries =
    state === 'cancelled' && items && items.kept.length > 0
      ? endOfPart(order, items, quotes, evidence)
      : [seen(order, { ...noFacts, state, quotes }, evidence)];
  await record(services, page.tab, entries, evidence);
}

/** What the order consisted of, and what of it the shopper chose: "cancelled" is said of these items alone. */
function endOfPart(
  order: OrderId,
  { cancelled, kept }: ItemsOnPage,
  quotes: OrderFacts['quotes'],
  evidence: Evidence & { source: 'page' },
): NewEntry[] {
  return [
    seen(order, { ...noFacts, items: itemsOf([...cancelled, ...kept]) }, { ...evidence, kind: 'cancel' }),
    seen(
      order,
      { ...noFacts, state: 'cancelled', items: itemsOf(cancelled), quotes },
      { ...evidence, kind: 'cancelled' },
    ),
  ];
}

/** Of one item a part may be chosen. */
function itemsOf(chosen: readonly ItemOnPage[]): OrderItem[] {
  const counts = new Map<string, number | null>();
  for (const { title, count } of chosen) {
    const known = counts.get(title) ?? null;
    counts.set(title, known === null ? count : known + (count ?? 0));
  }
  return [...counts].map(([title, quantity]) => ({ title, quantity, price: null }));
}

function seen(order: OrderId, facts: OrderFacts, evidence: Evidence): NewEntry {
  return { order, body: { type: 'observed', evidence, facts, control: null } };
}

/**
 * The helper's own answer on the order's control, on pages of which the detector reports none; or that the page threw it
 * out. With it how the shop is reached, as far as the page says.
 */
export async function recordControl(
  services: Services,
  page: PageSender,
  { order, control: untrusted, ways: untrustedWays }: Report & { type: 'located' },
): Promise<void> {
  const guide = (await readSession()).guides[page.tab];
  const checked = v.safeParse(controlReadingSchema, untrusted);
  if (!checked.success || guide?.order !== order) return;
  const evidence = await evidenceOf(services, page, order, '');
  const ways = guide.entries < MOST_ENTRIES ? checkPageWays(untrustedWays, page.url) : [];
  const body = {
    type: 'observed',
    evidence,
    facts: noFacts,
    control: checked.output,
    ...(ways.length > 0 ? { ways } : {}),
  } as const;
  const changes = await record(services, page.tab, [{ order, body }], evidence);
  if (changes.length > 0 && ways.length > 0)
    await changeGuide(page.tab, (known) => ({ ...known, entries: known.entries + 1 }));
  if (body.control.answer === 'unreadable' && body.control.reason === 'expelled') await sayExpelled(page.tab);
}

/** The page took the card away again and again: the shopper is told so elsewhere, and the guide stays away. */
async function sayExpelled(tab: number): Promise<void> {
  await endGuide(tab);
  await browser.notifications.create(`expelled/${tab}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: t('guide.expelled'),
    message: t('guide.expelledNext'),
  });
}

/** A page on the way runs on the platform that the order's pages were read by. */
async function evidenceOf(
  services: Services,
  { url }: PageSender,
  order: OrderId,
  title: string,
): Promise<Evidence & { source: 'page' }> {
  const row = await orderRow(services.database, order);
  return pageEvidence(services, url, 'other', title, row?.platform ?? null);
}

export function pauseRecorder(tab: number, isPaused: boolean): Promise<void> {
  return changeGuide(tab, (guide) => ({ ...guide, isPaused }));
}

/**
 * One page -> what it says of orders. Pure over the DOM, repeatable, cheap: it runs in the page, after every addition.
 *
 * Order of strategies, first match wins:
 * 1. the store's own rules, 2. its platform's: both name the very elements, and know shells and empty lists;
 * 3. general rules over the labels a shopper sees;
 * 4. structured data (schema.org Order): it may be forged or lag behind what the page says (WooCommerce calls a
 *    dispatched order delivered), so it fills what the visible text leaves open and stands alone only where that is silent.
 */
import { openDialogsIn } from '@/utils/locating/can-press';
import { locateControl } from '@/utils/locating/locate-control';
import { OBSERVATION_FORMAT, type Observation, type OrderReading } from './observation';
import { mergeDrafts } from './merge-drafts';
import { rememberedLines, type LinesOf } from './page-text';
import { readByRules, SHELL, type Draft, type Reading } from './read-by-rules';
import { readGenerally } from './read-generally';
import { readStructuredData } from './structured-data';
import type { PageRules, PlatformRules } from './rules';

/**
 * @param clock milliseconds, for the time the reading took
 * @returns kind `other` and no orders for a page that is none of ours; `unreadable` says why a page of a known kind gave none
 */
export function readPage(document: Document, url: URL, rules: PageRules, clock: () => number): Observation {
  const started = clock();
  const platform = platformOf(document, rules);
  const dialogs = once(() => openDialogsIn(document));
  const lines = rememberedLines();
  const reading = strategiesOf(document, url, rules, platform, dialogs, lines);
  const drafts = mergeDrafts(reading.drafts);
  const isAlone = drafts.length === 1;
  const orders = drafts.map(({ block, rule, ...order }): OrderReading => {
    const context = {
      kind: reading.kind,
      controls: rule?.controls ?? [],
      ...(rule?.decoys ? { decoys: rule.decoys } : {}),
      isAlone,
      dialogs: dialogs(),
      linesOf: lines,
      orderNumber: order.orderNumber?.text ?? null,
      rules,
    };
    return Object.assign(order, { control: locateControl(block, document, context) });
  });
  return {
    format: OBSERVATION_FORMAT,
    kind: reading.kind,
    platform: platform?.id ?? null,
    language: document.documentElement.lang.slice(0, 35),
    title: document.title.slice(0, 200),
    strategy: reading.strategy,
    orders,
    ...(reading.notice ? { notice: reading.notice } : {}),
    unreadable: reading.unreadable,
    ms: clock() - started,
  };
}

/** The platform the store is known to run, else the first whose marks the page bears. */
export function platformOf(document: Document, { store, platforms }: PageRules): PlatformRules | null {
  const named = platforms.find(({ id }) => id === store?.platform);
  return named ?? platforms.find(({ marks }) => marks.some((mark) => bears(document, mark))) ?? null;
}

/** Most marks stand on the body, in the head or on a script: looked up there, they needn't be sought in the whole page. */
function bears(document: Document, mark: string): boolean {
  const { body, head, scripts } = document;
  const [, place] = /^(body|meta|link|script)[^\s>+~,]*$/u.exec(mark) ?? [];
  switch (place) {
    case 'body':
      return body.matches(mark);
    case 'meta':
    case 'link':
      return head.querySelector(mark) !== null;
    case 'script':
      return [...scripts].some((script) => script.matches(mark));
    default:
      return document.querySelector(mark) !== null;
  }
}

function strategiesOf(
  document: Document,
  url: URL,
  rules: PageRules,
  platform: PlatformRules | null,
  dialogs: () => readonly Element[],
  lines: LinesOf,
): Reading {
  let failed: Reading | null = null;
  const sources = [
    { reading: rules.store?.reading, name: `store:${rules.store?.id}` },
    { reading: platform?.reading, name: `platform:${platform?.id}` },
  ];
  for (const { reading, name } of sources) {
    const result = reading ? readByRules(reading, name, document, url, lines) : null;
    if (result && (result.drafts.length > 0 || result.unreadable === null)) return result;
    failed ??= result;
  }
  // A shell will be filled, or is encrypted: nothing on it is an order's.
  if (failed?.unreadable === SHELL) return failed;
  const general = readGenerally(document, url, rules, dialogs);
  const structured = readStructuredData(document);
  // A profile knows the page's kind even where its layout is a new one.
  const kind = failed?.kind ?? general.kind;
  if (general.drafts.length > 0) return { ...general, kind, drafts: fill(general.drafts, structured) };
  if (structured.length > 0) {
    return { ...general, kind, strategy: 'structured', drafts: structured, unreadable: null };
  }
  return failed ?? general;
}

/** What structured data adds to orders that the page shows. */
function fill(drafts: Draft[], structured: Draft[]): Draft[] {
  const shown = new Set(drafts.map(({ orderNumber }) => orderNumber?.text));
  return mergeDrafts([...drafts, ...structured.filter(({ orderNumber }) => shown.has(orderNumber?.text))]);
}

/** Looks only when first asked: most pages never ask. */
function once<Result>(look: () => Result): () => Result {
  let found: { result: Result } | undefined;
  return () => (found ??= { result: look() }).result;
}

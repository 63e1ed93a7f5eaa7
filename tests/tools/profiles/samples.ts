/**
 * Sample pages: `tests/pages/<store or platform>/<page>.html`, our own, with what is expected of it in `<page>.json`.
 * They are read by the code that ships; what it doesn't say, or says differently, is a problem.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { pageKinds, type PageRule, type ReadingRules } from '../../../store-profiles/schema';
import type { Catalogue } from '../../../utils/reading/catalogue';
import { pageRulesFor } from '../../../utils/reading/page-rules';
import type { Observation, OrderReading } from '../../../utils/reading/observation';
import { readPage } from '../../../utils/reading/read-page';
import { whyPassedOver } from './why-passed-over';

const quoted = v.nullable(v.string());
export const expectationSchema = v.strictObject({
  /** Address the page is served at. */
  url: v.pipe(v.string(), v.url()),
  kind: v.picklist(pageKinds),
  /** Texts as they stand on the page. What is left out is not compared, except number, date and total. */
  orders: v.array(
    v.strictObject({
      orderNumber: quoted,
      placed: quoted,
      total: quoted,
      status: v.optional(quoted),
      notice: v.optional(quoted),
      items: v.optional(v.array(v.string())),
      /** Name of the control found; null: none is offered. */
      control: v.optional(quoted),
    }),
  ),
  /** How often each selector of the profile matches on this page; absent: the check says it. */
  selectors: v.optional(v.record(v.string(), v.number()), {}),
});
type Expectation = v.InferOutput<typeof expectationSchema>;

export interface SampleReport {
  /** One line a problem, with the sample's path. */
  problems: string[];
  /** One line a selector: how often it matched, on which page. */
  matches: string[];
}

/** What the pages of one kind say of a profile's selectors. */
interface Stated {
  selectors: Set<string>;
  /** The first of these pages. */
  page: string;
  /** How often each selector matches there. */
  matches: [selector: string, times: number][];
}

/**
 * Reads every sample page and compares.
 * @param folder holds a folder a store or platform
 * @param only the one of these folders to look at; absent: all
 */
export function checkSamples(folder: string, catalogue: Catalogue, only = ''): SampleReport {
  const report: SampleReport = { problems: [], matches: [] };
  const stated = new Map<string, Stated>();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const name of names) {
    if (only !== '' && !name.startsWith(`${only}/`)) continue;
    const file = `${folder}/${name}`;
    if (name.endsWith('.html') && !names.includes(expectationOf(name)))
      report.problems.push(`${file}: there is no ${expectationOf(file)}`);
    if (!name.endsWith('.json')) continue;
    try {
      readSample(file, catalogue, stated, report);
    } catch (error) {
      // A slip in the expectation or in one of the profile's selectors.
      if (!(error instanceof Error) || error.name !== 'SyntaxError') throw error;
      report.problems.push(`${file}: ${error.message}`);
    }
  }
  for (const [key, { selectors, page, matches }] of stated) {
    const [id = '', kind = ''] = key.split(' ');
    const unsaid = matches.filter(([selector]) => !selectors.has(selector));
    if (unsaid.length === 0) continue;
    const lines = unsaid.map(([selector, times]) => `${JSON.stringify(selector)}: ${times}`).join(', ');
    report.problems.push(
      `${folder}/${id}: no ${kind} page states how often these match; if the numbers are meant, add to ${expectationOf(page)}:\n  "selectors": { ${lines} }`,
    );
  }
  return report;
}

function expectationOf(page: string): string {
  return page.replace(/\.html$/u, '.json');
}

function readSample(
  file: string,
  catalogue: Catalogue,
  stated: Map<string, Stated>,
  report: SampleReport,
): void {
  const page = file.replace(/\.json$/u, '.html');
  const parsed = v.safeParse(expectationSchema, JSON.parse(readFileSync(file, 'utf8')));
  if (!existsSync(page)) report.problems.push(`${file}: there is no ${page}`);
  else if (parsed.success) checkSample(page, parsed.output, catalogue, stated, report);
  else
    for (const issue of parsed.issues)
      report.problems.push(`${file}: ${v.getDotPath(issue) ?? 'the expectation'}: ${issue.message}`);
}

function checkSample(
  page: string,
  expected: Expectation,
  catalogue: Catalogue,
  stated: Map<string, Stated>,
  { problems, matches }: SampleReport,
): void {
  const { window } = new JSDOM(readFileSync(page, 'utf8'), { url: expected.url });
  lendClasses(window);
  const { document } = window;
  const url = new URL(expected.url);
  const rules = pageRulesFor(url, document.documentElement.lang, catalogue);
  if (!rules) {
    // A page that nobody reads, kept for what happens around it.
    if (expected.kind === 'other') return;
    problems.push(`${page}: the store's paths leave its address out`);
    return;
  }
  const observation = readPage(document, url, rules, () => 0);
  problems.push(...differences(expected, observation).map((difference) => `${page}: ${difference}`));

  const id = page.split('/').at(-2) ?? '';
  const { orders, strategy } = observation;
  const rulesOfKind = whyPassedOver(readingOf(id, catalogue), expected.kind, document, url);
  if (rulesOfKind.length > 0 && orders.length > 0 && !/^(?:store|platform):/u.test(strategy))
    problems.push(`${page}: is read by ${strategy}, not by the rules of ${id}: ${rulesOfKind.join('; ')}`);
  const key = `${id} ${expected.kind}`;
  const count = (selector: string): number => document.querySelectorAll(selector).length;
  const known = stated.get(key) ?? {
    selectors: new Set(),
    page,
    matches: [...selectorsOf(readingOf(id, catalogue), expected.kind)].map((one) => [one, count(one)]),
  };
  stated.set(key, known);
  for (const [selector, times] of Object.entries(expected.selectors)) {
    const found = count(selector);
    known.selectors.add(selector);
    matches.push(`${page}: ${found} x ${selector}`);
    if (found !== times) problems.push(`${page}: "${selector}" matches ${found} times, not ${times}`);
  }
}

/** What a script finds in a page of itself (`Node`, `HTMLInputElement`, `CSS.escape`): the reader runs in one. */
function lendClasses(window: JSDOM['window']): void {
  Reflect.defineProperty(globalThis, 'CSS', { value: { escape: escapeName }, configurable: true });
  for (const name of Object.getOwnPropertyNames(window)) {
    if (/^(?:Element|Node|NodeFilter|SVGElement|HTML[A-Z]\w*)$/u.test(name))
      Reflect.defineProperty(globalThis, name, { value: Reflect.get(window, name), configurable: true });
  }
}

function escapeName(name: string): string {
  return name.replaceAll(/^\d|[^\p{L}\p{N}_-]/gu, hexEscape);
}

function hexEscape(character: string): string {
  return `\\${character.codePointAt(0)?.toString(16)} `;
}

/** Where the reading says something else than is expected, in words. */
export function differences(expected: Expectation, { kind, orders, unreadable }: Observation): string[] {
  const found: string[] = [];
  if (kind !== expected.kind) found.push(`is read as ${kind}, not ${expected.kind}`);
  if (unreadable !== null && expected.orders.length > 0) found.push(`is unreadable: ${unreadable}`);
  if (orders.length !== expected.orders.length)
    found.push(`gives ${orders.length} orders, not ${expected.orders.length}`);
  for (const [at, wanted] of expected.orders.entries()) {
    const order = orders[at];
    if (!order) continue;
    const said = plainOrder(order);
    for (const [field, value] of Object.entries(wanted)) {
      const actual = JSON.stringify(said[field]);
      if (actual !== JSON.stringify(value))
        found.push(`order ${at + 1}: ${field} is ${actual}, not ${JSON.stringify(value)}`);
    }
  }
  return found;
}

function plainOrder(order: OrderReading): Record<string, unknown> {
  const { orderNumber, placed, total, status, notice, items, control } = order;
  const texts = { orderNumber, placed, total, status, notice };
  return {
    ...Object.fromEntries(Object.entries(texts).map(([field, quote]) => [field, quote?.text ?? null])),
    items: items.map(({ title }) => title.text),
    control:
      control.answer === 'found' ? control.text : control.answer === 'not-offered' ? null : control.reason,
  };
}

function readingOf(id: string, catalogue: Catalogue): ReadingRules | null {
  const store = catalogue.storeById(id);
  if (store) return store.reading ?? null;
  return catalogue.platforms.find((platform) => platform.id === id)?.reading ?? null;
}

/** Every selector of the rules for one kind of page. */
function selectorsOf(reading: ReadingRules | null, kind: string): Set<string> {
  return new Set((reading?.pages ?? []).filter((rule) => rule.kind === kind).flatMap(selectorsOfRule));
}

function selectorsOfRule({ block, fields, controls }: PageRule): string[] {
  const { item, ...single } = fields ?? {};
  const { block: itemBlock, ...parts } = item ?? {};
  const rules = [...Object.values(single), ...Object.values(parts)].flat();
  return [block, itemBlock, ...rules.map(({ css }) => css), ...controls.map(({ css }) => css)].filter(
    (css) => css !== undefined,
  );
}

/** The control of one order on the page as it stands now: read again, at this moment, never remembered. */
import type { PageKind } from '@/store-profiles/schema';
import { isSafeToOpen } from '../access/address-to-open';
import { controlOnRecord } from '../orders/control-on-record';
import { fold } from '../reading/fold';
import type { ControlReading, LocatedControl, Observation, Quote } from '../reading/observation';
import { readPage } from '../reading/read-page';
import type { PageRules } from '../reading/rules';
import { isHeadedByCancelling } from './cancel-dialog';
import type { Choice } from './choice';
import { controlWords } from './control-words';
import { isFadedOut } from './faded';
import { lookDeeper } from './look-deeper';
import { locateControl } from './locate-control';

export type Finding =
  /** The likeliest first. */
  | { answer: 'found'; choices: Choice[] }
  /** `choices`: what the page offers in its place. `link`: the order's own page, where this is another. */
  | { answer: 'not-offered'; reason: Quote | null; choices: Choice[]; link: string | null }
  /** The page shows the order without a control, as lists and thank-you pages often do: that says nothing. */
  | { answer: 'onward'; choices: Choice[]; link: string | null }
  | { answer: 'unreadable'; reason: string }
  /** The page was read and doesn't show this order. */
  | { answer: 'elsewhere'; link: string | null };

/**
 * @param ownPage the order's own page as it is on record
 * @param orderNumber as printed; null for a purchase still without one: then the page's only order is meant
 * @param isUnderWay the shopper has just pressed this order's control: a page of the cancellation that names no order is about it
 */
export function findAfresh(
  document: Document,
  url: URL,
  rules: PageRules,
  orderNumber: string | null,
  ownPage: string | null = null,
  isUnderWay = false,
): Finding {
  const page = readPage(document, url, rules, () => 0);
  const { kind, orders, unreadable } = page;
  const order =
    orders.find((one) => isSame(one.orderNumber?.text ?? null, orderNumber)) ??
    (orderNumber === null && orders.length === 1 ? orders[0] : undefined);
  if (!order) {
    const unnamed = isUnderWay ? onUnnamedStep(document, page, orderNumber, rules) : null;
    if (unnamed) return unnamed;
    return unreadable === null
      ? { answer: 'elsewhere', link: linkTo(ownPage, url) }
      : { answer: 'unreadable', reason: unreadable };
  }
  const finding = findingOf(order.control, kind, document, linkTo(order.detailLink ?? ownPage, url), rules);
  if (finding.answer === 'found' || orders.length > 1 || finding.answer === 'unreadable') return finding;
  const deeper = lookDeeper(document, { kind, controls: [], isAlone: true, orderNumber, rules });
  return deeper.length > 0 ? { answer: 'found', choices: deeper } : finding;
}

function onUnnamedStep(
  document: Document,
  page: Observation,
  orderNumber: string | null,
  rules: PageRules,
): Finding | null {
  const kind = kindOf(document, page, rules);
  const finding = onUnnamed(document, page, orderNumber, rules);
  if (finding === null) return null;
  return kind === 'cancel' || finding.choices[0]?.control.kind === 'withdraw' ? finding : null;
}

/** The control in a part of this order's page that names no order itself, such as a frame; null: none, or it names one. */
export function findInPart(
  document: Document,
  url: URL,
  rules: PageRules,
  orderNumber: string | null,
): Finding | null {
  return onUnnamed(
    document,
    readPage(document, url, rules, () => 0),
    orderNumber,
    rules,
  );
}

function onUnnamed(
  document: Document,
  page: Observation,
  orderNumber: string | null,
  rules: PageRules,
): (Finding & { answer: 'found' }) | null {
  if (page.orders.length > 0) return null;
  const kind = kindOf(document, page, rules);
  const context = { kind, controls: [], isAlone: true, orderNumber, rules };
  const finding = findingOf(locateControl(null, document, context), kind, document, null, rules);
  return finding.answer === 'found' ? finding : null;
}

/** Without an order to read, a page headed "Cancel order" is a step of that, whatever its address. */
function kindOf({ body }: Document, { kind }: Observation, rules: PageRules): PageKind {
  return kind === 'other' && isHeadedByCancelling(body, controlWords(rules)) ? 'cancel' : kind;
}

function findingOf(
  control: ControlReading,
  kind: PageKind,
  document: Document,
  link: string | null,
  rules: PageRules,
): Finding {
  switch (control.answer) {
    case 'unreadable':
      return control;
    case 'found': {
      const { answer, others = [], ...first } = control;
      const choices = choicesOf([first, ...others], document);
      // The page changed between reading and looking: it is read again with the next change.
      return choices.length > 0 ? { answer, choices } : { answer: 'unreadable', reason: 'changed' };
    }
    case 'not-offered': {
      const instead = (control.instead ?? []).toSorted((one, other) => rankOf(one) - rankOf(other));
      const choices = choicesOf(instead, document);
      // Only who began to withdraw is asked to confirm it: that is the way on, not something else instead.
      const { roleOf } = controlWords(rules);
      const confirm = choices.filter(({ control: { text } }) => roleOf(text) === 'withdrawConfirm');
      if (confirm.length > 0) return { answer: 'found', choices: confirm };
      const found = { choices, link };
      return controlOnRecord(control, kind) === null
        ? { answer: 'onward', ...found }
        : { answer: 'not-offered', reason: control.reason, ...found };
    }
  }
}

/** What ends more of the order comes first. */
const RANKS: readonly LocatedControl['kind'][] = ['cancel-delivery', 'refuse-delivery', 'withdraw', 'return'];

function rankOf({ kind }: LocatedControl): number {
  return RANKS.indexOf(kind);
}

function choicesOf(controls: readonly LocatedControl[], document: Document): Choice[] {
  return controls.flatMap((control) => {
    const element = document.querySelector(control.opener?.selector ?? control.selector);
    return element && !isFadedOut(element) ? [{ control, element }] : [];
  });
}

/** The order's own page, unless it is the one at hand, or may be a control's address: opening that may be the press itself. */
function linkTo(address: string | null, { href, hostname }: URL): string | null {
  if (address === null || address === href) return null;
  return isSafeToOpen(address, (host) => host === hostname) ? address : null;
}

function isSame(text: string | null, orderNumber: string | null): boolean {
  if (text === null || orderNumber === null) return false;
  return bare(text) === bare(orderNumber);
}

function bare(number: string): string {
  return fold(number).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

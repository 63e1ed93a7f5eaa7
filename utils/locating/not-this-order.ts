/** What looks like a control of this order and isn't: by where it stands, where it leads, and whose number is near. */
import { textOf } from '../reading/page-text';
import type { ControlContext } from './candidate';
import { DIALOG } from './can-press';
import type { ControlWords } from './control-words';

/** Parts of a page that hold no order's control: its frame, its search, its chat, its notices on cookies. */
const ELSEWHERE =
  'nav, [role="navigation"], [role="search"], [role="tablist"], [role="banner"], [role="contentinfo"], [id*="cookie" i], [class*="cookie" i], [id*="consent" i], [class*="consent" i], [id*="chat" i], [class*="chat" i]';
/** What a `header` or `footer` may belong to; one outside all of these is the page's. */
const SECTION = `main, article, section, li, td, form, ${DIALOG}`;
/** Subjects that are cancelled too, and help about cancelling, as addresses name them. */
const OTHER_SUBJECT =
  /subscri|abonn|suscri|assinatura|membership|newsletter|\bplans?\b|appointment|reservation/iu;
const HELP =
  /\b(?:help|hilfe|aide|ayuda|ajuda|aiuto|faqs?|support|polic(?:y|ies)|articles?|contact|kontakt|terms|agb|customer-?(?:service|care))\b/iu;
/** Text looked at for a number nearby. */
const NEAR = 600;

export function isElsewhere(element: Element): boolean {
  const part = element.closest(ELSEWHERE);
  // A class such as "cookies-accepted" on the whole page makes it no cookie banner.
  if (part && !part.matches('html, body') && part.querySelector('h1, main') === null) return true;
  const frame = element.closest('header, footer');
  return frame !== null && frame.parentElement?.closest(SECTION) === null;
}

/** Where a control leads: its own address, or that of the form it sends. */
export function addressOf(element: Element): string {
  const address =
    element.getAttribute('formaction') ??
    element.getAttribute('href') ??
    element.closest('form')?.getAttribute('action') ??
    '';
  return /^(?:javascript:|#)/iu.test(address) ? '' : address;
}

/** Leads to a subscription, or to the help pages; an address with this order's number in it leads to this order. */
export function leadsElsewhere(element: Element, { orderNumber }: ControlContext): boolean {
  const address = addressOf(element);
  if (OTHER_SUBJECT.test(address)) return true;
  return HELP.test(address) && (orderNumber === null || !bare(address).includes(bare(orderNumber)));
}

/** A number in the name, or the nearest one that a label says to be an order's, is not this order's. */
export function isAnotherOrders(
  element: Element,
  name: string,
  context: ControlContext,
  words: ControlWords,
): boolean {
  const { orderNumber, isAlone } = context;
  if (orderNumber === null) return false;
  const named = /[\p{L}-]*\d[\p{L}\d-]*(?=\)?$)/u.exec(name)?.[0];
  if (named !== undefined && !isSame(named, orderNumber)) return true;
  // In a list each order has its own block, and only that is searched.
  if (!isAlone) return false;
  const { body } = element.ownerDocument;
  for (let at = element.parentElement; at && at !== body; at = at.parentElement) {
    const numbers = numbersIn(at, context, words);
    if (numbers.some((number) => isSame(number, orderNumber))) return false;
    if (numbers.length > 0) return true;
  }
  return false;
}

/** Controls stand in the same parts of a page: each part is read once for an order. */
const known = new WeakMap<ControlContext, Map<Element, string[]>>();

function numbersIn(part: Element, context: ControlContext, words: ControlWords): string[] {
  const parts = known.get(context) ?? new Map<Element, string[]>();
  known.set(context, parts);
  const numbers = parts.get(part) ?? words.labelledNumbers(textOf(part, NEAR));
  parts.set(part, numbers);
  return numbers;
}

/** Numbers are printed with and without what surrounds them: "#1001", "Order 1001". */
function isSame(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  return a !== '' && (a.endsWith(b) || b.endsWith(a));
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

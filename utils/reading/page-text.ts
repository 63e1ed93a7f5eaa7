/** What a page shows, as text: in the lines in which it stands, and of one element. Hidden text is no data. */
import { plain } from './fold';

/** A piece of text between two tags. */
export interface Line {
  node: Text;
  text: string;
}

/** Longest piece looked at: labels, values and a store's sentences are short, prose is not. */
const LINE_LIMIT = 400;
/** Where text is code, a fallback, a choice or struck out: not a statement. */
const UNSAID = new Set('script style noscript template textarea option select title del s strike'.split(' '));
/** Elements within a line; all others begin a new one. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data em font i ins label mark nobr small span strong sub sup time u var'.split(
    ' ',
  ),
);

/** The lines under an element, in order. Whether they are shown is asked of the few that matter (`isShown`). */
export function linesOf(root: Element): Line[] {
  const lines: Line[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    if (data.length > LINE_LIMIT * 2) continue;
    const text = plain(data);
    if (text === '' || text.length > LINE_LIMIT) continue;
    if (!UNSAID.has(node.parentElement?.localName ?? '')) lines.push({ node: node as Text, text });
  }
  return lines;
}

/** Lines by the element they stand under: a reading asks for an order's more than once. */
export type LinesOf = (root: Element) => readonly Line[];

/** `linesOf`, each root walked once. For one reading: a page changes. */
export function rememberedLines(): LinesOf {
  const known = new Map<Element, Line[]>();
  return (root) => {
    const lines = known.get(root) ?? linesOf(root);
    known.set(root, lines);
    return lines;
  };
}

/** The text of one element, parts of one line joined as they stand, others by a space. */
export function textOf(element: Element, limit = LINE_LIMIT): string {
  if (UNSAID.has(element.localName)) return '';
  // Most buttons, links and cells hold nothing but their text.
  if (element.firstElementChild === null)
    return plain((element.textContent ?? '').slice(0, limit * 2)).slice(0, limit);
  let text = '';
  const gather = (parent: Element): void => {
    for (let child = parent.firstChild; child && text.length <= limit * 2; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) text += (child as Text).data;
      else if (child.nodeType === Node.ELEMENT_NODE) {
        const inner = child as Element;
        if (UNSAID.has(inner.localName) || isMarkedHidden(inner)) continue;
        const space = INLINE.has(inner.localName) ? '' : ' ';
        text += space;
        gather(inner);
        text += space;
      }
    }
  };
  gather(element);
  return plain(text.slice(0, limit * 2)).slice(0, limit);
}

/**
 * Whether an element is rendered and visible. Costs one style calculation for all, little for each.
 * An element with `display: contents` has no box of its own: what it holds is shown where its parent is.
 */
export function isShown(element: Element): boolean {
  if (!isLaidOut(element)) return isShownByMarkup(element);
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  if (getComputedStyle(element).display !== 'contents') return false;
  return element.parentElement === null || isShown(element.parentElement);
}

/** Documents that aren't rendered have no boxes and styles to ask about. */
export function isLaidOut(element: Element): boolean {
  return element.ownerDocument.defaultView !== null && 'checkVisibility' in element;
}

/** For documents that are not rendered: what the markup itself says. */
function isShownByMarkup(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (isMarkedHidden(at)) return false;
  return true;
}

function isMarkedHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    /display:\s*none|visibility:\s*hidden/iu.test(element.getAttribute('style') ?? '')
  );
}

/**
 * A page as others may see it: its structure and its labels, every other text replaced by letters of the same length
 * and kind. Runs in the page, so that the page as it was never leaves it. What isn't known to be harmless isn't written.
 */
import { HTML_LIMIT } from './capture-limits';
import type { KeptWords } from './known-words';
import { redactAttributes } from './redact-attributes';
import { redactJson } from './redact-json';
import { createRedactors, type Redactor } from './redactor';
import type { Random } from './scramble';
import { attributeText, escapeText, isElement, isText, tagName } from './write-body';

export interface RedactedPage {
  html: string;
  /** The page was too large to be copied whole. */
  cut: boolean;
}

/** Even what slipped through could load and run nothing; a hidden element is marked by its style. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";
/** Left out with all that is in them. Structured data is a script too, and is kept. */
const DROPPED: ReadonlySet<string> = new Set(
  'script noscript template style link base noembed noframes'.split(' '),
);
/** Kept without what is in them: typed by the shopper, or another page. */
const EMPTIED: ReadonlySet<string> = new Set(['textarea', 'iframe', 'frame', 'object', 'canvas']);
/** What the copy says itself; also that of a copy that is copied again. */
const OWN = 'meta[charset],meta[http-equiv],meta[name^="unorder-"]';
const DATA = 'script[type="application/ld+json"]';
const VOID: ReadonlySet<string> = new Set(
  'area br col embed frame hr img input meta param source track wbr'.split(' '),
);
/** Room for the document's head is left free. */
const LIMIT = HTML_LIMIT - 10_000;

/**
 * @param url the page's address; its host is kept, its path and query are redacted
 * @param random where the letters come from: the same numbers give the same copy
 */
export function redactPage(document: Document, url: string, words: KeptWords, random: Random): RedactedPage {
  const { learn, write } = createRedactors(words, random);
  writePage(document, learn);
  learnFields(document, learn);
  const { html, cut } = writePage(document, write);
  const address = new URL(url).origin + (write.address(url, url) ?? '');
  const [head = ''] = /<head[^>]*>/u.exec(html) ?? [];
  const own = ownHead(address, platformsOf(document, words));
  return { html: `<!doctype html>\n${html.replace(head, () => head + own)}\n`, cut };
}

/** First in the head: how the file is encoded, what it may do, of which page and which shop software it is a copy. */
function ownHead(address: string, platforms: string): string {
  return [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy"${attributeText('content', POLICY)}>`,
    `<meta name="unorder-redacted"${attributeText('content', address)}>`,
    `<meta name="unorder-platform"${attributeText('content', platforms)}>`,
  ].join('\n');
}

/** By their marks; a page may bear those of several. */
function platformsOf(document: Document, { platforms }: KeptWords): string {
  const borne = platforms.filter(({ marks }) => marks.some((mark) => document.querySelector(mark) !== null));
  return borne.map(({ id }) => id).join(' ');
}

/** What the shopper typed isn't copied, and mustn't stand elsewhere either. */
function learnFields(document: Document, learn: Redactor): void {
  for (const field of document.querySelectorAll('input,textarea')) {
    const { type, value } = field as HTMLInputElement | HTMLTextAreaElement;
    if (!/^(?:hidden|checkbox|radio|submit|button|reset)$/u.test(type)) learn.text(value.slice(0, 2000));
  }
}

/** One walk, no recursion: a hostile page nests deep. */
function writePage(document: Document, redactor: Redactor): RedactedPage {
  const view = document.defaultView;
  const html: string[] = [];
  let length = 0;
  let cut = false;
  const put = (part: string): void => {
    html.push(part);
    length += part.length;
  };
  const open: (Node | string)[] = [document.documentElement];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (typeof step === 'string') put(step);
    else if (length > LIMIT) cut = true;
    else if (isText(step)) {
      cut ||= step.data.length > LIMIT - length;
      put(escapeText(redactor.text(step.data.slice(0, LIMIT - length))));
    } else if (isElement(step) && step.matches(DATA)) {
      put(`<script type="application/ld+json">${redactJson(step.textContent, redactor)}</script>`);
    } else if (isElement(step) && !isDropped(step)) {
      const name = tagName(step);
      put(openTag(name, step, view, redactor));
      if (VOID.has(name)) continue;
      open.push(`</${name}>`);
      if (!EMPTIED.has(name)) open.push(...stepsIn(step));
    }
  }
  return { html: html.join(''), cut };
}

function isDropped(element: Element): boolean {
  return DROPPED.has(element.localName.toLowerCase()) || element.matches(OWN);
}

function openTag(name: string, element: Element, view: Window | null, redactor: Redactor): string {
  const shown = visibility(element, view);
  const attributes = redactAttributes(element, redactor).filter(([attribute]) => attribute !== 'hidden');
  return `<${name}${[...attributes, ...shown].map(([attribute, value]) => attributeText(attribute, value)).join('')}>`;
}

/** Without its style sheets the copy would show what the page hides: it says so itself. */
function visibility(element: Element, view: Window | null): [string, string][] {
  const style = element.closest('body') && view?.getComputedStyle(element);
  if (!style) return [];
  if (style.display === 'none') return [['hidden', '']];
  const { parentElement } = element;
  const inherited = (parentElement && view?.getComputedStyle(parentElement).visibility) ?? 'visible';
  return style.visibility === inherited ? [] : [['style', `visibility:${style.visibility}`]];
}

/** Last first. An open shadow root is written as one, so that it hides from readers what it hides on the page. */
function stepsIn(element: Element): (Node | string)[] {
  const children = [...element.childNodes].toReversed();
  const { shadowRoot } = element;
  if (!shadowRoot) return children;
  return [
    ...children,
    '</template>',
    ...[...shadowRoot.childNodes].toReversed(),
    '<template shadowrootmode="open">',
  ];
}

/** Ways to reach a shop that nobody described, as far as its own page names them. */
import type { GuideWords } from '@/store-profiles/schema';
import { lexiconOf, type Lexicon } from '@/utils/guiding/lexicon';
import { isShown, textOf } from '@/utils/reading/page-text';
import { mailPattern, phonePattern, type PageWay } from './way';

/** Links looked at, from the foot of the page up: that is where shops put them. */
const LINKS = 400;
/** Longest name of a link, and most links given. */
export const NAME_LIMIT = 60;
export const MOST_WAYS = 5;

/** @returns each channel once or twice, contact before imprint; nothing is opened */
export function linksOnPage(document: Document, words: readonly GuideWords[]): PageWay[] {
  const says = lexiconOf(words);
  const found = new Map<string, PageWay>();
  for (const link of [...document.querySelectorAll('a[href]')].toReversed().slice(0, LINKS)) {
    const way = wayOf(link, document, says);
    if (way && !found.has(way.address) && isShown(link)) found.set(way.address, way);
    if (found.size === MOST_WAYS) break;
  }
  return [...found.values()].toSorted(
    (one, other) => ORDER.indexOf(one.channel) - ORDER.indexOf(other.channel),
  );
}

const ORDER: readonly PageWay['channel'][] = ['phone', 'mail', 'help'];

function wayOf(link: Element, { baseURI }: Document, says: Lexicon): PageWay | null {
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href, baseURI)) return null;
  const url = new URL(href, baseURI);
  const text = textOf(link, NAME_LIMIT);
  switch (url.protocol) {
    case 'mailto:': {
      const address = decodeURIComponent(url.pathname);
      return mailPattern.test(address) ? { channel: 'mail', address, text } : null;
    }
    case 'tel:': {
      const number = decodeURIComponent(url.pathname);
      return phonePattern.test(number) ? { channel: 'phone', address: number, text } : null;
    }
    case 'https:': {
      const isOwn = url.hostname === new URL(baseURI).hostname;
      const isNamed = text !== '' && says(text, 'reach');
      return isOwn && isNamed ? { channel: 'help', address: url.href, text } : null;
    }
    default:
      return null;
  }
}

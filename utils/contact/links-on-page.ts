/** Ways to reach a shop that nobody described, as far as its own page names them. */
import type { GuideWords } from '@/store-profiles/schema';
import { lexiconOf, type Lexicon } from '@/utils/guiding/lexicon';
import { isShown, textOf } from '@/utils/reading/page-text';
import type { Way } from './way';

/** Links looked at, from the foot of the page up: that is where shops put them. */
const LINKS = 400;
const NAME_LIMIT = 60;
const MOST = 5;

/** @returns each channel once or twice, contact before imprint; nothing is opened */
export function linksOnPage(document: Document, words: readonly GuideWords[]): Way[] {
  const says = lexiconOf(words);
  const found = new Map<string, Way>();
  for (const link of [...document.querySelectorAll('a[href]')].toReversed().slice(0, LINKS)) {
    const way = wayOf(link, document, says);
    if (way?.address && !found.has(way.address) && isShown(link)) found.set(way.address, way);
    if (found.size === MOST) break;
  }
  return [...found.values()].toSorted(
    (one, other) => ORDER.indexOf(one.channel) - ORDER.indexOf(other.channel),
  );
}

const ORDER: readonly Way['channel'][] = ['chat', 'phone', 'mail', 'form', 'help'];

function wayOf(link: Element, { baseURI }: Document, says: Lexicon): Way | null {
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href, baseURI)) return null;
  const url = new URL(href, baseURI);
  const name = textOf(link, NAME_LIMIT);
  const found = { text: name, hours: null, open: null, source: null, certainty: 'page' } as const;
  switch (url.protocol) {
    case 'mailto:': {
      const address = decodeURIComponent(url.pathname);
      return /^[^\s@]{1,64}@[^\s@]{1,100}$/u.test(address) ? { ...found, channel: 'mail', address } : null;
    }
    case 'tel:': {
      const number = decodeURIComponent(url.pathname);
      return /^\+?[\d ()./-]{5,25}$/u.test(number) ? { ...found, channel: 'phone', address: number } : null;
    }
    case 'https:': {
      const isOwn = url.hostname === new URL(baseURI).hostname;
      const isNamed = name !== '' && says(name, 'reach');
      return isOwn && isNamed ? { ...found, channel: 'help', address: url.href } : null;
    }
    default:
      return null;
  }
}

/** What a mail shows, paragraph by paragraph: a sentence goes on over links and bold words, and over the ends of wrapped lines. */
import { plain } from '@/utils/reading/fold';

const INLINE = new Set(
  'a abbr b bdi bdo big center cite code data em font i ins label mark nobr small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const UNSAID = new Set('script style head title noscript template textarea select'.split(' '));
const PARAGRAPH_LIMIT = 1500;
const PARAGRAPHS_LIMIT = 2000;
/** A line that ends later than this was wrapped there; a shorter one ends where its author ended it. */
const WRAPPED = 55;

/** Where a block ends, on the way through it. */
const END = null;

/** Walks without recursion: a mail may be nested as deep as its sender liked. */
export function paragraphsOf(root: Element): string[] {
  const paragraphs: string[] = [];
  let text = '';
  const end = (): void => {
    const paragraph = plain(text.slice(0, PARAGRAPH_LIMIT));
    if (paragraph !== '') paragraphs.push(paragraph);
    text = '';
  };
  const open: (Node | typeof END)[] = [root];
  while (open.length > 0 && paragraphs.length < PARAGRAPHS_LIMIT) {
    const node = open.pop() ?? END;
    if (node === END) end();
    else if (node.nodeType === Node.TEXT_NODE) text += (node as Text).data.replaceAll(/\s+/gu, ' ');
    else if (node.nodeType === Node.ELEMENT_NODE && !isUnsaid(node as Element)) {
      const { localName } = node as Element;
      if (localName === 'br' && isWrapped(text)) text += '\n';
      else if (!INLINE.has(localName)) {
        end();
        open.push(END);
      }
      for (let child = node.lastChild; child; child = child.previousSibling) open.push(child);
    }
  }
  end();
  return paragraphs;
}

function isWrapped(text: string): boolean {
  return text.length - text.lastIndexOf('\n') > WRAPPED;
}

/** Pre-headers are hidden by style and say what the mail is about: only what is marked as hidden is passed over. */
function isUnsaid(element: Element): boolean {
  return UNSAID.has(element.localName) || element.hasAttribute('hidden');
}

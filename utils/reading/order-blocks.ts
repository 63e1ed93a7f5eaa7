/** Labelled values -> orders: which of them belong together, by the part of the page that holds one order's number. */
import type { FieldName } from './fits';
import type { Hit } from './find-hits';
import { ORDER_LIMIT } from './observation';
import { quoteOf } from './quote';
import type { Draft } from './read-by-rules';

const FROM = 'general:label';

/** The page as the page of one order: the number named first. */
export function onlyOrder(hits: readonly Hit[]): Draft | null {
  const number = hits.find(({ name }) => name === 'orderNumber');
  return number ? draftOf(number.text, hits, null) : null;
}

/** One order for each number, with what is labelled within its block. */
export function ordersInBlocks(hits: readonly Hit[], body: Element): Draft[] {
  const numbers = hits.filter(({ name }) => name === 'orderNumber').slice(0, ORDER_LIMIT);
  const owners = ownersOf(numbers, body);
  const numberOf = new Map(numbers.map(({ text, node }) => [blockOf(node, owners), text]));
  const hitsIn = new Map<Element, Hit[]>();
  for (const hit of hits) {
    const block = enclosing(hit.node, numberOf);
    if (block) hitsIn.set(block, [...(hitsIn.get(block) ?? []), hit]);
  }
  return [...numberOf].map(([block, number]) => draftOf(number, hitsIn.get(block) ?? [], block));
}

/** The nearest of some elements around a node. */
export function enclosing(node: Node, elements: ReadonlyMap<Element, unknown>): Element | null {
  for (let at = node.parentElement; at; at = at.parentElement) if (elements.has(at)) return at;
  return null;
}

/** Each element that holds numbers -> the one it holds, or null where it holds several. */
function ownersOf(numbers: readonly Hit[], body: Element): Map<Element, string | null> {
  const owners = new Map<Element, string | null>();
  for (const { text, node } of numbers) {
    for (let at = node.parentElement; at && at !== body; at = at.parentElement) {
      const owner = owners.get(at);
      owners.set(at, owner === undefined || owner === text ? text : null);
    }
  }
  return owners;
}

/** The largest element around a number that holds no other order's. */
function blockOf(node: Text, owners: ReadonlyMap<Element, string | null>): Element {
  let block = node.parentElement ?? node.ownerDocument.body;
  while (block.parentElement && owners.get(block.parentElement)) block = block.parentElement;
  return block;
}

function draftOf(number: string, hits: readonly Hit[], block: Element | null): Draft {
  const first = (name: FieldName): string | undefined => hits.find((hit) => hit.name === name)?.text;
  return {
    orderNumber: quoteOf(number, FROM),
    placed: quoteOf(first('placed'), FROM),
    total: quoteOf(totalOf(hits), FROM),
    status: quoteOf(first('status'), FROM),
    notice: null,
    items: [],
    detailLink: null,
    block,
    rule: null,
  };
}

/** "Grand total" and "Order total" before a bare "Total"; of equals the last, which sums up. */
function totalOf(hits: readonly Hit[]): string | undefined {
  const totals = hits.filter(({ name }) => name === 'total');
  return (totals.findLast(({ label }) => label.includes(' ')) ?? totals.at(-1))?.text;
}

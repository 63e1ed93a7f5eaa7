/** Whether an entry would only repeat the record: the same page read twice, the same button pressed twice. */
import { canonicalJson } from '@/utils/evidence/canonical-json';
import type { EventBody } from '@/utils/orders/event';

type Observed = EventBody & { type: 'observed' };

/**
 * An observation repeats when a last reading of the same page (kind and address without its query) said the same;
 * anything else, when it equals the last event.
 * @param events what is recorded of this order, oldest first
 * @param blocks how many readings of this order the page holds: an order shown in two blocks has two last readings
 */
export function saysNothingNew(body: EventBody, events: readonly EventBody[], blocks: number): boolean {
  if (body.type !== 'observed') {
    const last = events.at(-1);
    return last !== undefined && canonicalJson(last) === canonicalJson(body);
  }
  const page = pageOf(body);
  const said = meaningOf(body);
  return events
    .filter((event) => event.type === 'observed')
    .filter((event) => pageOf(event) === page)
    .slice(-blocks)
    .some((event) => meaningOf(event) === said);
}

function pageOf({ evidence }: Observed): string {
  switch (evidence.source) {
    case 'page':
      return `${evidence.kind} ${evidence.url.replace(/[?#].*$/u, '')}`;
    case 'mail':
      return `mail ${evidence.messageId ?? `${evidence.from} ${evidence.subject}`}`;
    case 'file':
      return `file ${evidence.name} ${evidence.line}`;
    case 'shopper':
      return 'shopper';
  }
}

/** What a reading says, without what changes by itself: addresses' marks, counters in quoted texts, selectors. */
function meaningOf({ facts, control, ways = [] }: Observed): string {
  const { addresses, quotes, ...fields } = facts;
  return canonicalJson({
    ...fields,
    addresses: Object.keys(addresses).toSorted(),
    // "29 minutes left" and "28 minutes left" say the same; amounts and dates are compared as facts.
    quotes: Object.values(quotes).map(({ text }) => text.replace(/\d+/gu, '0')),
    control: control && { answer: control.answer, text: control.answer === 'found' ? control.text : '' },
    ways: ways.map(({ address }) => address).toSorted(),
  });
}

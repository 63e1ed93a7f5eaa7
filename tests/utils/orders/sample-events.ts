/** Events as the tests of the record need them: by hand, and at random. */
import * as fc from 'fast-check';
import { orderStates, pageKinds, type OrderState, type PageKind } from '@/store-profiles/schema';
import { pageChannels } from '@/utils/contact/way';
import { asks } from '@/utils/orders/answers';
import type { EventBody, LedgerEvent } from '@/utils/orders/event';
import { noFacts } from '@/utils/orders/merge-facts';
import type { OrderFacts } from '@/utils/orders/order';

export const ORDER = 'amazon-de:302-1234567-1234567';

export function facts(known: Partial<OrderFacts> = {}): OrderFacts {
  return { ...noFacts, ...known };
}

export function observed(
  known: Partial<OrderFacts> = {},
  page: { kind?: PageKind; url?: string } = {},
): EventBody & { type: 'observed' } {
  const { kind = 'detail', url = `https://www.amazon.de/${kind}` } = page;
  return {
    type: 'observed',
    evidence: { source: 'page', url, kind, title: 'Your order', rules: 'amazon-de@1' },
    facts: facts(known),
    control: null,
  };
}

export function said(state: OrderState): EventBody {
  return observed({ state, quotes: { status: { text: `says ${state}`, from: 'test' } } });
}

export function stated(state: OrderState, note = ''): EventBody {
  return { type: 'stated', evidence: { source: 'shopper' }, state, note };
}

/** Numbered and dated a minute apart; not sealed. */
export function eventsOf(...bodies: EventBody[]): LedgerEvent[] {
  return bodies.map((body, sequence) => ({
    order: ORDER,
    sequence,
    at: new Date(Date.UTC(2026, 10, 23, 9, sequence)).toISOString(),
    body,
    previous: '',
    hash: '',
  }));
}

const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '\u0000', '__proto__'),
);
const money = fc.record({
  amount: fc.constantFrom('0.00', '12.34', '99999.99'),
  currency: orNull(fc.constantFrom('EUR', 'USD')),
});
const quote = fc.record({ text, from: fc.constant('test') });

export const anyFacts: fc.Arbitrary<OrderFacts> = fc.record({
  store: orNull(fc.constantFrom('amazon-de', 'nike')),
  host: orNull(text),
  platform: orNull(text),
  orderNumber: orNull(text),
  placed: orNull(
    fc.record({
      date: fc.constantFrom('2026-11-23', '2026-11-22', '0000-00-00'),
      instant: orNull(fc.constantFrom('2026-11-23T08:00:00.000Z', 'nonsense')),
    }),
  ),
  total: orNull(money),
  refund: orNull(money),
  state: orNull(fc.constantFrom(...orderStates)),
  items: fc.array(
    fc.record({ title: text, quantity: orNull(fc.integer({ min: 0, max: 9 })), price: orNull(money) }),
    { maxLength: 3 },
  ),
  country: orNull(fc.constantFrom('DE', 'US')),
  addresses: fc.dictionary(fc.constantFrom(...pageKinds), text, { maxKeys: 3 }),
  quotes: fc.record({ status: quote, notice: quote, total: quote }, { requiredKeys: [] }),
});

const page = fc.record({
  source: fc.constant('page' as const),
  url: fc.webUrl(),
  kind: fc.constantFrom(...pageKinds),
  title: text,
  rules: fc.constant('amazon-de@1'),
});
const mail = fc.record({
  source: fc.constant('mail' as const),
  from: text,
  subject: text,
  messageId: orNull(text),
});
const shopper = fc.constant({ source: 'shopper' as const });
const control = fc.oneof(
  fc.constant(null),
  fc.record({ answer: fc.constant('not-offered' as const), reason: orNull(quote) }),
  fc.record({ answer: fc.constant('unreadable' as const), reason: text }),
  fc.record({
    answer: fc.constant('found' as const),
    kind: fc.constant('cancel-order' as const),
    mode: fc.constantFrom('dialog' as const, 'unknown' as const),
    text,
    selector: text,
  }),
);

export const anyObserved: fc.Arbitrary<EventBody & { type: 'observed' }> = fc.record({
  type: fc.constant('observed' as const),
  evidence: fc.oneof(page, mail),
  facts: anyFacts,
  control,
  ways: fc.array(fc.record({ channel: fc.constantFrom(...pageChannels), address: text, text }), {
    maxLength: 2,
  }),
});

export const anyBody: fc.Arbitrary<EventBody> = fc.oneof(
  { arbitrary: anyObserved, weight: 4 },
  fc.record({ type: fc.constant('entered' as const), evidence: shopper, facts: anyFacts }),
  fc.record({ type: fc.constant('corrected' as const), evidence: shopper, facts: anyFacts }),
  fc.record({
    type: fc.constant('stated' as const),
    evidence: shopper,
    state: fc.constantFrom(...orderStates),
    note: text,
  }),
  fc.record({
    type: fc.constant('answered' as const),
    evidence: shopper,
    ask: fc.constantFrom(...asks),
    answers: fc.array(text),
  }),
  fc.record({
    type: fc.constant('receipt-saved' as const),
    receipt: fc.uuid(),
    sha256: fc.constant('0'.repeat(64)),
    about: orNull(fc.constantFrom(...orderStates)),
  }),
  fc.constantFrom<EventBody>(
    { type: 'kept' },
    { type: 'reopened' },
    { type: 'deleted' },
    { type: 'restored' },
  ),
);

import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import de from '@/store-profiles/languages/de';
import en from '@/store-profiles/languages/en';
import { languageSchema, readingSchema, type ReadingRules, type StoreProfile } from '@/store-profiles/schema';
import { interpret, type InterpretContext } from '@/utils/reading/interpret';
import type { Observation, OrderReading, Quote } from '@/utils/reading/observation';

const quote = (text: string): Quote => ({ text, from: 'test' });
const languages = [de, en].map((language) => parse(languageSchema, language));

function order(more: Partial<OrderReading> = {}): OrderReading {
  return {
    orderNumber: null,
    placed: null,
    total: null,
    status: null,
    notice: null,
    items: [],
    detailLink: null,
    control: { answer: 'not-offered', reason: null },
    ...more,
  };
}

function observation(orders: OrderReading[], more: Partial<Observation> = {}): Observation {
  return {
    format: 1,
    kind: 'detail',
    platform: null,
    language: 'en-US',
    title: '',
    strategy: 'test',
    orders,
    unreadable: null,
    ms: 1,
    ...more,
  };
}

/** A store with nothing but what interpretation asks of it. */
function store(more: {
  countries?: string[];
  timeZone?: string | null;
  reading?: Partial<ReadingRules>;
}): StoreProfile {
  const { countries = ['US'], timeZone = null, reading = {} } = more;
  return {
    id: 'shop',
    countries,
    timeZone,
    reading: parse(readingSchema, { pages: [], ...reading }),
  } as unknown as StoreProfile;
}

function context(more: Partial<InterpretContext> = {}): InterpretContext {
  return {
    url: new URL('https://shop.example/orders/1003'),
    store: null,
    platform: null,
    languages,
    now: new Date('2026-11-23T12:00:00Z'),
    ...more,
  };
}

function addresses(
  kind: Observation['kind'],
  detailLink: string | null,
  more: Partial<InterpretContext> = {},
) {
  return interpret(observation([order({ detailLink })], { kind }), context(more))[0]?.facts.addresses;
}

/** What a page at this host and in this language says, of an unknown shop or a store of these countries. */
function factsAt(host: string, language: string, countries?: string[]) {
  return interpret(
    observation([order({ total: quote('$12.00') })], { language }),
    context({ url: new URL(`https://${host}/`), store: countries ? store({ countries }) : null }),
  )[0]?.facts;
}

function country(...at: Parameters<typeof factsAt>) {
  return factsAt(...at)?.country;
}

function currency(...at: Parameters<typeof factsAt>) {
  return factsAt(...at)?.total?.currency;
}

describe('dates in digits', () => {
  const placed = (texts: string[], language = 'en') =>
    interpret(
      observation(
        texts.map((text) => order({ placed: quote(text) })),
        { language },
      ),
      context(),
    ).map(({ facts }) => facts.placed?.date ?? null);

  it('are read as the other dates of the page are written', () => {
    expect(placed(['11/23/2026', '10/02/2026'])).toEqual(['2026-11-23', '2026-10-02']);
    expect(placed(['23/11/2026', '10/02/2026'])).toEqual(['2026-11-23', '2026-02-10']);
  });

  it('are not read where nothing tells', () => {
    expect(placed(['01/02/2026', '10/02/2026'])).toEqual([null, null]);
  });

  it('follow the page rather than the habit of its language', () => {
    expect(placed(['11/23/2026', '10/02/2026'], 'en-GB')).toEqual(['2026-11-23', '2026-10-02']);
  });
});

describe('an order', () => {
  it('is read field by field, each with the text it rests on', () => {
    const control = { answer: 'unreadable', reason: 'shell' } as const;
    const read = order({
      orderNumber: quote('Order #1003'),
      placed: quote('November 23, 2026 10:15 AM'),
      total: quote('$53.00 USD'),
      status: quote('Unfulfilled'),
      items: [
        { title: quote(' Mug  (blue) '), quantity: quote('× 2'), price: quote('$24.00') },
        { title: quote('Pen') },
        { title: quote(' ') },
      ],
      control,
    });
    const [reading] = interpret(
      observation([read], { platform: 'shopify' }),
      context({ store: store({ timeZone: 'America/New_York' }) }),
    );
    expect(reading).toEqual({
      facts: {
        store: 'shop',
        host: 'shop.example',
        platform: 'shopify',
        orderNumber: '1003',
        placed: { date: '2026-11-23', instant: '2026-11-23T15:15:00.000Z' },
        total: { amount: '53.00', currency: 'USD' },
        state: 'placed',
        items: [
          { title: 'Mug (blue)', quantity: 2, price: { amount: '24.00', currency: 'USD' } },
          { title: 'Pen', quantity: null, price: null },
        ],
        country: 'US',
        addresses: { detail: 'https://shop.example/orders/1003' },
        quotes: {
          orderNumber: read.orderNumber,
          placed: read.placed,
          total: read.total,
          status: read.status,
        },
      },
      control,
    });
  });

  it('of which nothing can be read has nulls, never defaults', () => {
    const unclear = order({
      orderNumber: quote('soon'),
      placed: quote('03/04/2026'),
      total: quote('ask us'),
      status: quote('?'),
    });
    const [reading] = interpret(observation([unclear], { language: '' }), context());
    expect(reading?.facts).toMatchObject({
      store: null,
      orderNumber: null,
      placed: null,
      total: null,
      state: null,
      country: null,
      items: [],
    });
    expect(interpret(observation([]), context())).toEqual([]);
  });

  it('is read by what the profile says of numbers, dates and amounts', () => {
    const reading = {
      orderNumber: String.raw`\d{4}`,
      dateOrder: 'day-first',
      currency: 'CAD',
      locale: 'en-CA',
    } as const;
    const read = order({ orderNumber: quote('12345'), placed: quote('03/04/2026'), total: quote('$12') });
    const [strict] = interpret(
      observation([read]),
      context({ store: store({ reading, countries: ['US', 'CA'] }) }),
    );
    expect(strict?.facts).toMatchObject({
      orderNumber: null,
      placed: { date: '2026-04-03' },
      total: { amount: '12.00', currency: 'CAD' },
    });
  });
});

describe('a refund', () => {
  const refundOf = (status: string) =>
    interpret(observation([order({ status: quote(status) })]), context())[0]?.facts;

  it('carries the amount that the words name', () => {
    expect(refundOf('Refunded £89.90')).toMatchObject({
      state: 'refunded',
      refund: { amount: '89.90', currency: 'GBP' },
    });
  });

  it.each(['Refunded', 'Refunded 1234'])('%s names no money', (status) => {
    expect(refundOf(status)).toMatchObject({ state: 'refunded' });
    expect(refundOf(status)).not.toHaveProperty('refund');
  });

  it('is none where nothing was refunded', () => {
    expect(refundOf('Shipped £89.90')).not.toHaveProperty('refund');
  });
});

describe('addresses', () => {
  it('lead back to the page and to the order, without secrets', () => {
    expect(addresses('history', 'https://shop.example/o/1?token=abc&id=1')).toEqual({
      history: 'https://shop.example/orders/1003',
      detail: 'https://shop.example/o/1?id=1',
    });
    const reading = { secretParameters: ['k'] };
    expect(addresses('other', 'https://shop.example/o/1?k=1', { store: store({ reading }) })).toEqual({
      detail: 'https://shop.example/o/1',
    });
  });

  it('are never those of a cancellation, nor commands', () => {
    expect(addresses('cancel', null)).toEqual({});
    expect(addresses('cancelled', null)).toEqual({});
    expect(addresses('history', 'javascript:alert(1)')).not.toHaveProperty('detail');
    expect(addresses('history', '/relative')).not.toHaveProperty('detail');
  });
});

describe('the country', () => {
  it('is the only one of the store, or the one its address or language names', () => {
    expect(country('shop.com', 'en', ['DE'])).toBe('DE');
    expect(country('shop.de', 'en', ['DE', 'FR'])).toBe('DE');
    expect(country('shop.com', 'fr-FR', ['DE', 'FR'])).toBe('FR');
    expect(country('shop.co.uk', 'en', ['US', 'GB'])).toBe('GB');
    expect(country('shop.com', 'fr', ['DE', 'FR'])).toBeNull();
    expect(country('shop.com', 'en-US', ['EU', 'FR', 'DE'])).toBeNull();
  });

  it('of an unknown shop needs address and language to agree', () => {
    expect(country('laden.de', 'de')).toBe('DE');
    expect(country('laden.at', 'de')).toBeNull();
    expect(country('laden.at', 'de-AT')).toBe('AT');
    expect(country('shop.com', 'en-US')).toBeNull();
    expect(country('127.0.0.1', 'de')).toBeNull();
  });
});

describe('the currency of a shared sign', () => {
  it('follows the country, then the language', () => {
    expect(currency('shop.com', 'en', ['CA'])).toBe('CAD');
    expect(currency('shop.com.au', 'en')).toBe('AUD');
    expect(currency('shop.com', 'en-US')).toBe('USD');
    expect(currency('shop.co', 'en')).toBe('USD');
    expect(currency('shop.fr', 'fr')).toBeNull();
    expect(currency('shop.com', '')).toBeNull();
  });
});

/** What a page says -> what that means: numbers, dates, amounts and states. What can't be read is null, never a default. */
import type { Money, OrderFacts, OrderItem } from '@/utils/orders/order';
import type {
  Language,
  PageKind,
  PlatformProfile,
  ReadingRules,
  StoreProfile,
} from '@/store-profiles/schema';
import { readPlacedTime, type DateContext } from './dates';
import { orderAmong } from './dates/order-among';
import { marketOf } from './market';
import { readMoney, type MoneyContext } from './money';
import type { ControlReading, ItemReading, Observation, OrderReading } from './observation';
import { readOrderNumber } from './order-number';
import { plainText } from './plain-text';
import { readState, type StateSources } from './state-words';
import { stripSecrets } from './strip-secrets';
import { toldTimes } from './told-times';

/** Where an observation comes from, and the profiles it is read by. */
export interface InterpretContext {
  /** The page's address, secrets stripped. */
  url: URL;
  store: StoreProfile | null;
  platform: PlatformProfile | null;
  /** The page's language first. */
  languages: Language[];
  now: Date;
}

/** One order as one page tells it. */
export interface Reading {
  facts: OrderFacts;
  control: ControlReading;
}

/** Pages to which a shopper can go back. Never those of a cancellation: opening such an address may be the press itself. */
const WORTH_KEEPING: ReadonlySet<PageKind> = new Set([
  'history',
  'detail',
  'confirmation',
  'return',
  'tracking',
  'invoice',
]);
const MOST_PIECES = 9999;

/** All that reading one page's fields takes, worked out once. */
interface Reader {
  dates: DateContext;
  money: MoneyContext;
  states: StateSources;
  orderNumber: string | undefined;
  languages: readonly Language[];
  secretParameters: string[];
}

/** @param observation as checked by `checkObservation` */
export function interpret(observation: Observation, context: InterpretContext): Reading[] {
  const { url, store } = context;
  const market = marketOf(url, observation.language, store);
  const reader = readerFor(observation, context, market.countries);
  return observation.orders.map((order) => {
    const state = readState(order, reader.states);
    const placed = order.placed && readPlacedTime(order.placed.text, reader.dates);
    const times = toldTimes(order, placed, reader.languages, reader.dates);
    const refund = state === 'refunded' ? refundIn(order, reader.money) : null;
    return {
      facts: {
        store: store?.id ?? null,
        host: url.hostname,
        platform: observation.platform,
        orderNumber:
          order.orderNumber && readOrderNumber(order.orderNumber.text, reader.languages, reader.orderNumber),
        placed,
        total: order.total && readMoney(order.total.text, reader.money),
        state,
        ...(refund ? { refund } : {}),
        ...(Object.keys(times).length > 0 ? { times } : {}),
        items: order.items.map((item) => itemOf(item, reader.money)).filter(({ title }) => title !== ''),
        country: market.country,
        addresses: addressesOf(observation.kind, order, url, reader.secretParameters),
        quotes: quotesOf(order),
      },
      control: order.control,
    };
  });
}

/** The amount in the words that say so. Without a currency a number may be the order's, not the money's. */
function refundIn({ status, notice }: OrderReading, context: MoneyContext): Money | null {
  const amounts = [notice, status].map((quote) => quote && readMoney(quote.text, context));
  return amounts.find((amount) => amount?.currency) ?? null;
}

function readerFor(
  { language, orders }: Observation,
  { store, platform, languages, now }: InterpretContext,
  countries: string[],
): Reader {
  const rules = [store?.reading, platform?.reading].filter((reading): reading is ReadingRules =>
    Boolean(reading),
  );
  const first = <Key extends keyof ReadingRules>(key: Key): ReadingRules[Key] | undefined =>
    rules.map((reading) => reading[key]).find((value) => value !== undefined);
  const locale = first('locale') ?? null;
  return {
    dates: {
      language,
      languages,
      locale,
      dateOrder: first('dateOrder') ?? orderAmong(orders.flatMap(({ placed }) => placed?.text ?? [])),
      timeZone: store?.timeZone ?? null,
      shopperTimeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      now,
    },
    money: { locale: localeOf(language, locale), profileCurrency: first('currency') ?? null, countries },
    states: {
      store: store?.reading?.stateWords ?? null,
      platform: platform?.reading.stateWords ?? null,
      languages,
    },
    orderNumber: first('orderNumber'),
    languages,
    secretParameters: rules.flatMap(({ secretParameters }) => secretParameters),
  };
}

/** The page's language; the profile's locale where the page declares none, or the same one without a country. */
function localeOf(language: string, locale: string | null): string {
  return locale !== null && (language === '' || locale.startsWith(`${language}-`)) ? locale : language;
}

function itemOf({ title, quantity, price }: ItemReading, money: MoneyContext): OrderItem {
  const pieces = Number(/\d+/u.exec(plainText(quantity?.text ?? ''))?.[0] ?? Number.NaN);
  return {
    title: plainText(title.text),
    quantity: pieces > 0 && pieces <= MOST_PIECES ? pieces : null,
    price: price ? readMoney(price.text, money) : null,
  };
}

function addressesOf(
  kind: PageKind,
  { detailLink }: OrderReading,
  url: URL,
  secretParameters: string[],
): OrderFacts['addresses'] {
  const addresses: OrderFacts['addresses'] = WORTH_KEEPING.has(kind) ? { [kind]: url.href } : {};
  const link = detailLink !== null && URL.canParse(detailLink) ? new URL(detailLink) : null;
  if (link && /^https?:$/u.test(link.protocol)) addresses.detail = stripSecrets(link, secretParameters).href;
  return addresses;
}

function quotesOf({ orderNumber, placed, total, status, notice }: OrderReading): OrderFacts['quotes'] {
  const quotes = { orderNumber, placed, total, status, notice };
  return Object.fromEntries(
    Object.entries(quotes).filter(([, quote]) => quote !== null),
  ) as OrderFacts['quotes'];
}

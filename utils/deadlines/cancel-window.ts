/** The store's windows that come into question for an order: its general one and its variants. */
import type { CancelPolicy, Source, StoreProfile } from '@/store-profiles/schema';
import { NONE } from '../orders/answers';
import type { DeadlineInput } from './deadline-input';

export interface CancelWindow {
  /** `nike/cancel-window`, `asos/cancel-window/nominated-day`. */
  rule: string;
  /** The variant's own words, null for the general window. */
  when: string | null;
  minutes: number | null;
  businessDays: number | null;
  until: CancelPolicy['until'];
  relativeTo: string;
  text: string | null;
  source: Source;
}

/** A variant whose name begins with a country's code is for that market alone. */
const MARKET = /^([A-Z]{2})\b/u;

/**
 * The windows that may apply, the general one last. The shopper's choice settles it; otherwise every variant of the
 * shopper's market comes into question. Variants counted from a request are the seller's time to answer, not windows.
 */
export function cancelWindows(profile: StoreProfile, input: DeadlineInput): CancelWindow[] {
  const { variant } = input.choices;
  const { possible, general, all } = openVariants(profile, input);
  const chosen = all.find(({ when }) => when === variant);
  if (chosen !== undefined) return [chosen];
  if (general === null) return possible;
  return variant === NONE ? [general] : [...possible, general];
}

/**
 * The variants of the shopper's market, `all` of them, and the general window: null where it only sums up the
 * variants, because it has no number of its own.
 */
export function openVariants(
  profile: StoreProfile,
  { shopper, order }: DeadlineInput,
): { possible: CancelWindow[]; general: CancelWindow | null; all: CancelWindow[] } {
  const { cancel } = profile;
  const general: CancelWindow = {
    rule: `${profile.id}/cancel-window`,
    when: null,
    minutes: cancel.windowMinutes,
    businessDays: null,
    until: cancel.until,
    relativeTo: 'order_placed',
    text: cancel.text,
    source: cancel.source,
  };
  const variants = cancel.variants
    .filter(({ relativeTo }) => relativeTo !== 'request_sent')
    .map((variant): CancelWindow => ({
      rule: `${general.rule}/${slug(variant.when)}`,
      when: variant.when,
      minutes: variant.windowMinutes,
      businessDays: variant.businessDays ?? null,
      until: variant.until,
      relativeTo: variant.relativeTo,
      text: variant.text,
      source: cancel.variantSource ?? cancel.source,
    }));
  const country = order.country ?? shopper.country;
  const possible = variants.filter(({ when }) => {
    const market = MARKET.exec(when ?? '')?.[1];
    return market === undefined || country === null || market === country;
  });
  const onlySumsUp = possible.length > 0 && general.minutes === null;
  return { possible, general: onlySumsUp ? null : general, all: variants };
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}

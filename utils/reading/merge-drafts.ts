/** One order, printed twice (for wide and narrow screens, in a list and its details), is one order. */
import { fold } from './fold';
import type { Draft } from './read-by-rules';

/** Readings of the same number as one: the earlier one's fields first, the later ones' where it has none. */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const merged = new Map<string, Draft>();
  for (const [at, draft] of drafts.entries()) {
    // Without a number nothing tells that two are the same.
    const key = draft.orderNumber ? fold(draft.orderNumber.text).replace(/^#/u, '') : `?${at}`;
    const known = merged.get(key);
    merged.set(key, known ? together(known, draft) : draft);
  }
  return [...merged.values()];
}

function together(first: Draft, second: Draft): Draft {
  return {
    ...second,
    ...first,
    placed: first.placed ?? second.placed,
    total: first.total ?? second.total,
    status: first.status ?? second.status,
    notice: first.notice ?? second.notice,
    items: first.items.length > 0 ? first.items : second.items,
    detailLink: first.detailLink ?? second.detailLink,
  };
}

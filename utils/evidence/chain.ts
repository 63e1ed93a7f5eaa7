/** The hash chain of one order's events: each carries the hash of the one before, so that none can be changed, dropped or moved. */
import type { LedgerEvent } from '@/utils/orders/event';
import { canonicalJson } from './canonical-json';
import { sha256 } from './sha256';

/** Where an order's chain ends. */
export interface ChainHead {
  sequence: number;
  hash: string;
}

/** Whole, or the sequence number at which the first broken entry stands, and what is wrong there. */
export type ChainVerdict =
  | { whole: true; head: ChainHead | null }
  | {
      whole: false;
      sequence: number;
      problem: 'changed' | 'not-in-sequence' | 'other-order' | 'end-missing';
    };

/** Appends to a chain: numbers the event, ties it to the head and seals it. */
export async function sealEvent(
  unsealed: Pick<LedgerEvent, 'order' | 'at' | 'body'>,
  head: ChainHead | null,
): Promise<LedgerEvent> {
  const { order, at, body } = unsealed;
  const event = {
    order,
    sequence: head === null ? 0 : head.sequence + 1,
    at,
    body,
    previous: head?.hash ?? '',
  };
  return { ...event, hash: await sha256(canonicalJson(event)) };
}

/**
 * Checks one order's events, oldest first.
 * @param after where the chain began: null, or the end of the part that was deleted for good
 * @param end where it must end, if known: without it, a chain that lost its last entries looks whole
 */
export async function verifyChain(
  events: readonly LedgerEvent[],
  after: ChainHead | null = null,
  end: ChainHead | null = null,
): Promise<ChainVerdict> {
  let head = after;
  for (const { order, sequence, at, body, previous, hash, ...unknown } of events) {
    const broken = { whole: false, sequence } as const;
    if (order !== events[0]?.order) return { ...broken, problem: 'other-order' };
    if (sequence !== (head?.sequence ?? -1) + 1 || previous !== (head?.hash ?? '')) {
      return { ...broken, problem: 'not-in-sequence' };
    }
    if (Object.keys(unknown).length > 0) return { ...broken, problem: 'changed' };
    if ((await digestOf({ order, sequence, at, body, previous })) !== hash) {
      return { ...broken, problem: 'changed' };
    }
    head = { sequence, hash };
  }
  if (end !== null && (head?.sequence !== end.sequence || head.hash !== end.hash)) {
    return { whole: false, sequence: end.sequence, problem: 'end-missing' };
  }
  return { whole: true, head };
}

/** Null for content that canonical JSON can't hold: nothing sealed here ever held it. */
async function digestOf(event: Omit<LedgerEvent, 'hash'>): Promise<string | null> {
  try {
    return await sha256(canonicalJson(event));
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** The hash chain of one order's events: each carries the hash of the one before, so that none can be changed, dropped or moved. */
import type { LedgerEvent } from '@/utils/orders/event';
import { canonicalJson } from './canonical-json';
import { sha256 } from './sha256';

/** Where an order's chain ends. */
export interface ChainHead {
  sequence: number;
  hash: string;
}

export type ChainProblem = 'changed' | 'not-in-sequence' | 'other-order' | 'end-missing';

/** Whole, or the sequence number at which the first broken entry stands, and what is wrong there. */
export type ChainVerdict =
  { whole: true; head: ChainHead | null } | { whole: false; sequence: number; problem: ChainProblem };

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
  for (const event of events) {
    const { sequence, hash } = event;
    const problem = linkProblem(event, events[0]?.order, head) ?? (await contentProblem(event));
    if (problem !== null) return { whole: false, sequence, problem };
    head = { sequence, hash };
  }
  if (end !== null && (head?.sequence !== end.sequence || head.hash !== end.hash)) {
    return { whole: false, sequence: end.sequence, problem: 'end-missing' };
  }
  return { whole: true, head };
}

/** Whether an entry follows on the one before. @param order the chain's */
export function linkProblem(
  event: Pick<LedgerEvent, 'order' | 'sequence' | 'previous'>,
  order: string | undefined,
  head: ChainHead | null,
): ChainProblem | null {
  if (event.order !== order) return 'other-order';
  const follows = event.sequence === (head?.sequence ?? -1) + 1 && event.previous === (head?.hash ?? '');
  return follows ? null : 'not-in-sequence';
}

/** Whether an entry is what its hash was taken over, and nothing more. */
export async function contentProblem({ hash, ...event }: LedgerEvent): Promise<ChainProblem | null> {
  const { order, sequence, at, body, previous, ...unknown } = event;
  if (Object.keys(unknown).length > 0) return 'changed';
  return (await digestOf({ order, sequence, at, body, previous })) === hash ? null : 'changed';
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

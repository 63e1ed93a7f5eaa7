/**
 * The order as it follows from its events: the one place where a state comes from.
 *
 * What a page or mail proves:
 * - Every order heard of was placed, until something says more.
 * - A page or mail moves the state on, never back: an older or a partial page read later takes nothing away.
 * - A request and its decline are equally far: the later counts, so that a decline reopens and a new request counts again.
 * - "Refunded" on a page or in a mail needs an amount; without one it is a refund still due.
 * - Where the page after cancelling, or a mail, lists only some of the items, only those were cancelled (`partCancelled`);
 *   money back is then the part's.
 * - "Kept" is the shopper's to say; a page that says so says nothing.
 * What the shopper says:
 * - The shopper's word sets any state, back or on; what pages prove later moves on from there.
 * - A step of a return moves the state on, as a page does.
 * - `kept` closes the order until a page or mail proves a cancellation, a return or a refund after all.
 * - `reopened` takes the last word back: first `kept`, else the stated state, and what was proved counts again.
 * - `deleted` hides; `restored`, or entering the order by hand again, brings it back.
 * - A correction holds against every later page, in the fields where it says something else than was known.
 */
import type { OrderState, PageKind } from '@/store-profiles/schema';
import type { ControlReading, Quote } from '@/utils/reading/observation';
import type { EventBody, LedgerEvent } from './event';
import { stateOfStep } from '../returns/return-note';
import { mergeFacts, noFacts, realCorrections, withCorrections } from './merge-facts';
import type { Order, OrderFacts } from './order';
import { type PartCancelled, partCancelled } from './part-cancelled';

/** How far an order has come; pages and mails only move it on. */
const progress: Record<OrderState, number> = {
  kept: 0,
  placed: 0,
  'cancel-requested': 1,
  'cancel-declined': 1,
  shipped: 2,
  delivered: 3,
  cancelled: 4,
  'return-requested': 5,
  'return-sent': 6,
  'refund-due': 7,
  refunded: 8,
};

/** What one expects of an order that one keeps: these don't reopen it. */
const expectedOfKept: ReadonlySet<OrderState> = new Set([
  'placed',
  'cancel-declined',
  'shipped',
  'delivered',
]);

/** A state, the event it rests on, and the words it was said in. */
interface Claim {
  state: OrderState;
  event: number;
  at: string;
  status?: Quote | undefined;
  notice?: Quote | undefined;
}

interface Draft {
  part: PartCancelled;
  read: OrderFacts;
  corrections: Partial<OrderFacts>;
  /** What pages and mails prove. */
  proved: Claim;
  /** The same, with the shopper's word. */
  current: Claim;
  kept: Claim | null;
  deleted: boolean;
  controls: Map<PageKind | 'mail', ControlReading>;
  receipts: string[];
}

/** Pure; takes one order's events in their sequence, at least one; passes over events of a kind it doesn't know. */
export function fold(events: readonly LedgerEvent[]): Order {
  const [first] = events;
  const last = events.at(-1);
  const start: Claim = { state: 'placed', event: first?.sequence ?? 0, at: first?.at ?? '' };
  const draft: Draft = {
    part: partCancelled(events),
    read: noFacts,
    corrections: {},
    proved: start,
    current: start,
    kept: null,
    deleted: false,
    controls: new Map(),
    receipts: [],
  };
  for (const event of events) apply(draft, event);

  const claim = draft.kept ?? draft.current;
  const facts = withCorrections(draft.read, draft.corrections);
  if (claim.status) facts.quotes.status = claim.status;
  if (claim.notice) facts.quotes.notice = claim.notice;
  return {
    ...facts,
    id: first?.order ?? '',
    state: claim.state,
    stateSince: claim.at,
    stateEvent: claim.event,
    control: bestControl([...draft.controls.values()]),
    partCancelled: draft.part.items,
    kept: draft.kept !== null,
    deleted: draft.deleted,
    firstSeen: first?.at ?? '',
    lastSeen: last?.at ?? '',
    receipts: draft.receipts,
  };
}

function apply(draft: Draft, { sequence, at, body }: LedgerEvent): void {
  switch (body.type) {
    case 'observed': {
      draft.read = mergeFacts(draft.read, body.facts);
      if (body.control) keepControl(draft, body, body.control);
      const state = draft.part.events.has(sequence) ? null : provedState(body.facts);
      if (state) prove(draft, { state, event: sequence, at, ...wordsOf(body.facts) });
      break;
    }
    case 'entered':
      draft.read = mergeFacts(draft.read, body.facts);
      draft.deleted = false;
      if (body.facts.state) say(draft, { state: body.facts.state, event: sequence, at });
      break;
    case 'corrected':
      Object.assign(
        draft.corrections,
        realCorrections(withCorrections(draft.read, draft.corrections), body.facts),
      );
      if (body.facts.state) say(draft, { state: body.facts.state, event: sequence, at });
      break;
    case 'stated':
      say(draft, { state: body.state, event: sequence, at });
      break;
    case 'returning': {
      const state = stateOfStep[body.note.step];
      if (progress[state] > progress[draft.current.state]) say(draft, { state, event: sequence, at });
      break;
    }
    case 'kept':
      say(draft, { state: 'kept', event: sequence, at });
      break;
    case 'reopened':
      if (draft.kept) draft.kept = null;
      else draft.current = draft.proved;
      break;
    case 'receipt-saved':
      draft.receipts = [...draft.receipts, body.receipt];
      break;
    case 'deleted':
      draft.deleted = true;
      break;
    case 'restored':
      draft.deleted = false;
      break;
  }
}

function provedState({ state, refund }: OrderFacts): OrderState | null {
  if (state === 'kept') return null;
  return state === 'refunded' && !refund ? 'refund-due' : state;
}

function wordsOf({ quotes }: OrderFacts): Pick<Claim, 'status' | 'notice'> {
  return { status: quotes.status, notice: quotes.notice };
}

function prove(draft: Draft, claim: Claim): void {
  const before = draft.current.state;
  draft.proved = further(draft.proved, claim);
  draft.current = further(draft.current, claim);
  if (draft.current.state !== before && !expectedOfKept.has(draft.current.state)) draft.kept = null;
}

/** The claim that counts. The same state said again stays with its first event, in the words said last. */
function further(known: Claim, claim: Claim): Claim {
  if (claim.state === known.state) {
    return { ...known, status: claim.status ?? known.status, notice: claim.notice ?? known.notice };
  }
  const moves = progress[claim.state] > progress[known.state] || areEquallyFar(known.state, claim.state);
  return moves ? claim : known;
}

function areEquallyFar(known: OrderState, said: OrderState): boolean {
  return progress[said] > 0 && progress[said] === progress[known];
}

function say(draft: Draft, claim: Claim): void {
  if (claim.state === 'kept') {
    draft.kept = claim;
    return;
  }
  draft.kept = null;
  draft.current = claim;
}

/** Each page kind keeps its last answer: a list that shows no control doesn't hide the one of the order's own page. */
function keepControl(draft: Draft, body: EventBody & { type: 'observed' }, control: ControlReading): void {
  const kind = body.evidence.source === 'page' ? body.evidence.kind : 'mail';
  draft.controls.delete(kind);
  draft.controls.set(kind, control);
}

/**
 * Found on any page kind is found, unless the store has said since, in its own words, that it is over;
 * else not offered; else could not read. Of several, the latest.
 */
function bestControl(controls: readonly ControlReading[]): ControlReading | null {
  const refused = controls.findLastIndex((one) => one.answer === 'not-offered' && one.reason !== null);
  if (refused > controls.findLastIndex(({ answer }) => answer === 'found')) return controls[refused] ?? null;
  for (const answer of ['found', 'not-offered', 'unreadable'] as const) {
    const latest = controls.findLast((control) => control.answer === answer);
    if (latest) return latest;
  }
  return null;
}

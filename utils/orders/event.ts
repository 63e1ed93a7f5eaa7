/** The events of an order's record: append-only, each naming the evidence it rests on. */
import type { OrderState, PageKind } from '@/store-profiles/schema';
import type { GuidedEntry } from '../guiding/guided-entry';
import type { PageWay } from '../contact/way';
import type { ControlReading } from '../reading/observation';
import type { Ask } from './answers';
import type { ReturnNote } from '../returns/return-note';
import type { TermsAsBought } from '../terms/term';
import type { Message } from './message';
import type { OrderFacts, OrderId } from './order';

/** A page, a mail, a line of a file or the shopper's word: what an event rests on. */
export type Evidence =
  | { source: 'page'; url: string; kind: PageKind; title: string; rules: string }
  | { source: 'mail'; from: string; subject: string; messageId: string | null }
  /** A line of a file that the shopper handed over: an order history, a bank's list. The file itself isn't kept. */
  | { source: 'file'; name: string; line: number }
  | { source: 'shopper' };

export type EventBody =
  /** `ways`: how the shop is reached, as its page says where no profile does. */
  | {
      type: 'observed';
      evidence: Evidence;
      facts: OrderFacts;
      control: ControlReading | null;
      ways?: readonly PageWay[];
    }
  | { type: 'entered'; evidence: Evidence; facts: OrderFacts }
  | { type: 'corrected'; evidence: Evidence; facts: Partial<OrderFacts> }
  /** The shopper's own word on the state: "the refund is here", "the store told me by phone". */
  | {
      type: 'stated';
      evidence: Evidence;
      state: OrderState;
      note: string;
      /** Since when, YYYY-MM-DD, where the shopper tells of it afterwards. */
      day?: string;
    }
  /** The shopper's answer to a question that a deadline depends on; an empty one takes it back. */
  | { type: 'answered'; evidence: Evidence; ask: Ask; answers: string[] }
  /** An entry of the flight recorder: proves no state by itself. */
  | { type: 'guided'; evidence: Evidence; entry: GuidedEntry }
  /** A step of a return, as the shopper says. */
  | { type: 'returning'; evidence: Evidence; note: ReturnNote }
  /** A piece of correspondence; one with a known id takes the older one's place. */
  | { type: 'message'; message: Message }
  /** What held when it was bought. */
  | { type: 'terms'; terms: TermsAsBought }
  | { type: 'kept' }
  | { type: 'reopened' }
  | { type: 'receipt-saved'; receipt: string; sha256: string; about: OrderState | null }
  | { type: 'deleted' }
  | { type: 'restored' };

export interface LedgerEvent {
  order: OrderId;
  /** 0, 1, 2 … per order. */
  sequence: number;
  /** When it was written (ISO, UTC). */
  at: string;
  body: EventBody;
  /** Hash of the event before it in this order's chain; '' for the first. */
  previous: string;
  /** SHA-256 (hex) over the canonical JSON of all the fields above. */
  hash: string;
}

/**
 * The one list of messages between the parts, with their answers.
 * Content scripts only report; commands are accepted from the extension's own pages alone (`senderOf`).
 * Tab, frame and address are read from the sender, never from the message.
 */
import type { MailWords } from '@/store-profiles/mail-schema';
import type { GuideWords, Language, OrderState, StoreGuide, StoreProfile } from '@/store-profiles/schema';
import type { MessageForm } from './contact/check-message';
import type { PageWay, Way } from './contact/way';
import type { Deadline } from './deadlines/deadline';
import type { FileRole } from './evidence/receipt';
import type { GuidedEntry } from './guiding/guided-entry';
import type { MailReading, Sender } from './mail/mail';
import type { Ask } from './orders/answers';
import type { OrderFacts, OrderId } from './orders/order';
import type { ControlReading, Observation } from './reading/observation';
import type { PageRules } from './reading/rules';
import type { ReturnNote } from './returns/return-note';
import type { RefundLine } from './refunds/refund-line';
import type { Preferences } from './storage/preferences';
import type { PageTerms, Term } from './terms/term';

/** Reports from a page: of a script of ours, in a page that may be hostile. */
export type Report =
  /** A script of ours started on a page, or the page's address changed without a load. */
  | { type: 'page-opened'; language: string }
  | { type: 'observed'; observation: Observation }
  /** The helper is up and asks whom it is to guide. */
  | { type: 'helper-ready'; language: string }
  /** `ways`: how the shop is reached, as far as this page says and no profile knows. */
  | { type: 'located'; order: OrderId; control: ControlReading; ways: readonly PageWay[] }
  /** The flight recorder: a page on the way, or a press on it. */
  | { type: 'guided'; order: OrderId; entry: GuidedEntry }
  | { type: 'pause-recorder'; order: OrderId; isPaused: boolean }
  /** The shopper closed the card: it stays away until asked for again. */
  | { type: 'guide-closed'; order: OrderId }
  /** The first-hour card was closed; `isOff`: never to be shown again. */
  | { type: 'guard-closed'; order: OrderId; isOff: boolean }
  /** What a basket or checkout page says of giving things back. */
  | { type: 'terms-read'; terms: PageTerms }
  /** No chip at this store any more. */
  | { type: 'terms-off' }
  /** The shopper wants to be shown where to cancel, from the first-hour card. */
  | { type: 'guard-accepted'; order: OrderId }
  /** A message was opened on a watched webmail page: is its sender one whose mails are read? */
  | { type: 'mail-opened'; from: Sender }
  /** What that message says, and the message as a file (RFC 5322, ASCII). */
  | { type: 'mail-read'; reading: MailReading; name: string; text: string };

/** An order as the shopper types it; checked and interpreted in the background. */
export interface OrderForm {
  store: string;
  orderNumber: string;
  /** YYYY-MM-DDTHH:mm in the shopper's time zone, or YYYY-MM-DD. */
  placed: string;
  amount: string;
  currency: string;
  items: string;
}

/** Commands: only from the extension's own pages. */
export type Command =
  /** Sent just before the permission dialog, which may close the popup. Ids of listed stores, or `host:` and a shop's host. */
  | { type: 'turn-on'; stores: string[] }
  | { type: 'turn-off'; store: string }
  | { type: 'show-control'; order: OrderId }
  | { type: 'prefer'; change: Partial<Preferences> }
  | { type: 'read-this-page'; tab: number }
  | { type: 'save-receipt'; order: OrderId; tab: number }
  /** Puts a file on record that a page of ours has left among the uploads. */
  | { type: 'save-file'; order: OrderId; upload: string; role: FileRole; about: OrderState | null }
  /** Puts what a mail says on record, with the mail itself, left among the uploads, as proof. `order` null: a new one. */
  | {
      type: 'record-mail';
      order: OrderId | null;
      reading: MailReading;
      messageId: string | null;
      upload: string;
    }
  | { type: 'enter-order'; form: OrderForm }
  | { type: 'correct-order'; order: OrderId; form: OrderForm }
  | { type: 'state-order'; order: OrderId; state: OrderState; note: string }
  /** Answers a question of this order; no answers take an earlier one back. */
  | { type: 'answer-question'; order: OrderId; ask: Ask; answers: string[] }
  | { type: 'note-return'; order: OrderId; note: ReturnNote }
  | { type: 'log-message'; order: OrderId; message: MessageForm }
  /** Orders out of a file that the shopper looked through; checked again, and those on record are passed over. */
  | { type: 'import-orders'; file: string; orders: { line: number; facts: OrderFacts }[] }
  /** Deletes the orders of an import; each can be restored. */
  | { type: 'undo-import'; orders: OrderId[] }
  /** A line of the shopper's bank or card list that is this order's refund. */
  | { type: 'record-refund'; order: OrderId; refund: RefundLine }
  | { type: 'keep-order'; order: OrderId }
  | { type: 'reopen-order'; order: OrderId }
  | { type: 'delete-order'; order: OrderId }
  | { type: 'restore-order'; order: OrderId }
  /** Puts off a reminder, or ends all of its deadline; by the id of its row. */
  | { type: 'snooze-reminder' | 'finish-reminder'; reminder: string }
  /** Orders whose events were restored from a backup become rows. */
  | { type: 'adopt-orders'; orders: OrderId[] }
  /** Empties the counters of which rules read which store. */
  | { type: 'forget-readings' }
  /** Takes that back. */
  | { type: 'recall-readings' };

export type Message = Report | Command;

/** What a command gives back: done, or a catalogue key that says what to do. */
export type Outcome = { done: true } | { done: false; problem: string };

export interface Guidance {
  type: 'guide';
  order: OrderId;
  /** Number as printed, to find the order's block on a page of many. */
  orderNumber: string | null;
  storeName: string;
  /** The order's own page on the same host, where it is known and safe to open. */
  ownPage: string | null;
  rules: PageRules;
  /** Words of the page's languages for the steps on the way. */
  words: GuideWords[];
  /** How this store leads through a cancellation; null: nobody has described it. */
  guide: StoreGuide | null;
  /** The same by id of the platforms that the page may turn out to run. */
  platformGuides: Record<string, StoreGuide>;
  /** The shopper has just pressed the order's control, on the page before. */
  isUnderWay: boolean;
  /** What was pressed last on the way withdraws from the contract. */
  isWithdrawing: boolean;
  /** False: the shopper paused the flight recorder. */
  isRecording: boolean;
  /** Where the store is reached when the page offers no control, the way that works first. */
  ways: Way[];
}

/** What the first-hour card on a confirmation page says: facts of the order, read and counted in the background. */
export interface Guard {
  type: 'guard';
  order: OrderId;
  storeName: string;
  orderNumber: string | null;
  /** How long the shopper can still cancel alone; null: no deadline is known. */
  deadline: Deadline | null;
  checks: GuardCheck[];
}

/** What the chip on a basket or checkout page says. */
export interface Terms {
  type: 'terms';
  storeName: string;
  terms: Term[];
  /** Bare texts by which a page says that something can't be given back. */
  marks: string[];
}

/** What a second look may be worth: the same thing ordered lately, more than one, an order still open at this store. */
export type GuardCheck =
  | { check: 'ordered-lately'; item: string; placed: string | null }
  | { check: 'quantity'; item: string; quantity: number }
  | { check: 'still-open'; orderNumber: string | null };

/** What a mail is read by; null: its sender is no store's, nothing of it is read. */
export interface MailRules {
  words: MailWords[];
  languages: Language[];
  /** The sender's store; none where it is a shop known by an order alone. */
  stores: StoreProfile[];
}

export interface Answers {
  'mail-opened': MailRules | null;
  'page-opened': PageRules | null;
  'helper-ready': Guidance | Guard | Terms | null;
}
/** The answer to a message: rules and guidance for reports that ask, an outcome for commands, nothing else. */
export type AnswerTo<M extends Message> = M['type'] extends keyof Answers
  ? Answers[M['type']]
  : M extends Command
    ? Outcome
    : void;

/**
 * Page -> where the shopper stands on the way to a cancelled order, and what that step needs.
 * Pure over the DOM; runs in the helper alone. It explains and points: choosing and pressing are the shopper's.
 */
import type { GuideStep, GuideWords, StoreGuide } from '@/store-profiles/schema';
import { openDialogOf, openDialogsIn } from '../locating/can-press';
import { isHeadedByCancelling } from '../locating/cancel-dialog';
import { controlWords } from '../locating/control-words';
import type { Finding } from '../locating/find-afresh';
import { orderWordsOf } from '../reading/order-words';
import { isShown, linesOf, textOf } from '../reading/page-text';
import type { PageRules } from '../reading/rules';
import { itemsIn, NO_ITEMS } from './items-on-page';
import { lexiconOf, type Lexicon } from './lexicon';
import { luresIn } from './lures';
import { outcomeOn } from './outcome-on-page';
import { NO_REASONS, reasonsIn } from './reasons';
import { isSignIn, lookUpIn } from './sign-in';
import type { Standing, StepReading } from './step';
import { pageOf, placeOf, ruleFor, sayingOf, STEPS_WITHIN } from './store-steps';

const TEXT_LIMIT = 2000;
const LINE_LIMIT = 300;
const MOST_LINES = 600;
const MOST_HEADINGS = 4;
/** What the page says of each of these belongs in the record. */
const TOPICS = ['why', 'items', 'offer', 'pause', 'shame'] as const;

export interface Known {
  rules: PageRules;
  words: readonly GuideWords[];
  guide: StoreGuide | null;
  orderNumber: string | null;
}

export function readStep(
  document: Document,
  url: URL,
  finding: Finding,
  { rules, words, guide, orderNumber }: Known,
): Standing {
  const says = lexiconOf(words);
  const going = goingOn(finding);
  const part = partOf(document, says, going);
  const said = saidIn(part, says);
  const done = going ? null : outcomeOn(document, url, rules, orderNumber);
  const isShowing = finding.answer !== 'elsewhere' && finding.answer !== 'unreadable';
  const signsIn = !isShowing && !done && isSignIn(document, says);
  const lookUp = isShowing || done ? null : lookUpIn(document, rules);
  const isOnTheWay =
    !done &&
    !signsIn &&
    lookUp === null &&
    (isMarkedWithin(guide, url, document, said) || isWithin(document, url, part, said, says, going, rules));

  const isAsked = said.some((line) => says(line, 'why'));
  const asked = isOnTheWay ? reasonsIn(part, says, guide, isAsked) : NO_REASONS;
  const { reasons, chosen } = asked;
  const ticked = isOnTheWay ? itemsIn(part, says) : NO_ITEMS;
  const { items } = ticked;
  const { lures, way } = isOnTheWay
    ? luresIn(part, says, controlWords(rules), going)
    : { lures: [], way: null };

  const isSettled = (step: GuideStep): boolean =>
    (step === 'choose-items' && (items.cancelled.length > 0 || items.kept.length === 0)) ||
    (step === 'reason' && (chosen !== null || reasons.length === 0));
  const rule = guide && ruleFor(guide, url, document, said, isSettled);
  const step = ((): GuideStep => {
    if (done) return 'done';
    if (signsIn) return 'sign-in';
    if (lookUp) return 'look-up';
    if (rule && rule.step !== 'done') return rule.step;
    const page = guide && isOnTheWay ? pageOf(guide, url, document, said) : null;
    if (page && STEPS_WITHIN.has(page.step)) return page.step;
    if (isOnTheWay) {
      if (!isSettled('choose-items')) return 'choose-items';
      if (!isSettled('reason')) return 'reason';
      if (lures.some(({ kind }) => kind === 'offer' || kind === 'pause')) return 'offer';
      // Words that shame stand beside the last button as well.
      if (way && lures.some(({ kind }) => kind === 'shame')) return 'offer';
      return 'confirm';
    }
    return finding.answer === 'found' || finding.answer === 'not-offered' ? 'press-cancel' : 'open-order';
  })();

  const refusal = finding.answer === 'not-offered' && finding.reason ? [finding.reason.text] : [];
  const reading: StepReading = {
    step,
    place: placeOf(step, guide),
    say: (rule?.step === step ? rule.say : sayingOf(guide, step)) ?? null,
    text: joined([...headingsOf(part), ...(done ? [done.sentence] : []), ...refusal, ...said]),
    outcome: done,
    reasons,
    chosen,
    lures,
    items,
    lookUp,
  };
  const field = step === 'reason' ? asked.field : step === 'choose-items' ? ticked.field : null;
  return { reading, way: step === 'offer' ? way : null, field };
}

/** The element found to go on cancelling, unless something else has to be opened first. */
function goingOn(finding: Finding): Element | null {
  return finding.answer === 'found' ? (finding.choices[0]?.element ?? null) : null;
}

/** The part of the page that speaks to the shopper: the dialog on top, if it is about this, else the main part. */
function partOf(document: Document, says: Lexicon, going: Element | null): Element {
  const dialog = openDialogsIn(document).findLast(
    (one) =>
      (going !== null && one.contains(going)) ||
      linesOf(one).some(({ text }) => TOPICS.some((topic) => topic !== 'items' && says(text, topic))),
  );
  if (dialog) return dialog;
  const main = [...document.querySelectorAll('main, [role="main"]')].find(isShown);
  return main && (going === null || main.contains(going)) ? main : document.body;
}

/** Whether the cancellation has begun: a dialog or page of it, not just an order's page with its button. */
function isWithin(
  document: Document,
  url: URL,
  part: Element,
  said: readonly string[],
  says: Lexicon,
  going: Element | null,
  rules: PageRules,
): boolean {
  const words = controlWords(rules);
  const name = going ? words.roleOf(textOf(going)) : null;
  if (name === 'confirm' || name === 'withdrawConfirm') return true;
  if (going && openDialogOf(going)) return true;
  if (part !== document.body && !part.matches('main, [role="main"]')) return true;
  if (said.some((line) => says(line, 'why'))) return true;
  const address = `${url.pathname}${url.search}`.toLowerCase();
  const { addresses } = orderWordsOf(rules.languages);
  const isCancelPage = addresses.some(([kind, pattern]) => kind === 'cancel' && pattern.test(address));
  // "Cancel order" over an order's own page is the button's heading; the address tells.
  return isCancelPage || (going === null && isHeadedByCancelling(part, words));
}

/** By the store's own data. */
function isMarkedWithin(
  guide: StoreGuide | null,
  url: URL,
  document: Document,
  said: readonly string[],
): boolean {
  const rule = guide && ruleFor(guide, url, document, said, () => false);
  return rule !== null && STEPS_WITHIN.has(rule.step);
}

function saidIn(part: Element, says: Lexicon): string[] {
  return linesOf(part)
    .slice(0, MOST_LINES)
    .filter(
      ({ node, text }) =>
        TOPICS.some((topic) => says(text, topic)) &&
        node.parentElement !== null &&
        isShown(node.parentElement),
    )
    .map(({ text }) => text);
}

function headingsOf(part: Element): string[] {
  return [...part.querySelectorAll('h1, h2, [role="heading"], legend')]
    .filter(isShown)
    .slice(0, MOST_HEADINGS)
    .map((heading) => textOf(heading));
}

function joined(texts: readonly string[]): string {
  const cut = texts.filter((text) => text !== '').map((text) => text.slice(0, LINE_LIMIT));
  return [...new Set(cut)].join('\n').slice(0, TEXT_LIMIT);
}

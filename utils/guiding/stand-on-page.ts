/**
 * Where the shopper stands on a page and in the frames it shows: of all these the one place that the next step is in.
 * A shop may show its orders, their control or the questions on the way in a frame of its own.
 */
import type { StoreGuide } from '@/store-profiles/schema';
import { openDialogOf } from '../locating/can-press';
import { findAfresh, findInPart, type Finding } from '../locating/find-afresh';
import { frameAround, placesOn, type Place } from '../locating/frames';
import { readStep, type Known } from './read-step';
import type { Standing } from './step';
import { STEPS_WITHIN } from './store-steps';

export interface Sought extends Omit<Known, 'guide'> {
  /** The order's own page as it is on record. */
  ownPage: string | null;
  /** The shopper has just pressed this order's control. */
  isUnderWay: boolean;
}

export interface OnPage {
  finding: Finding;
  standing: Standing;
  /** The page's and its frames', whichever the finding is from. */
  documents: Document[];
}

interface Found extends Place {
  finding: Finding;
}

/** @param guideFor the steps of the store, or of the platform that a document turns out to run */
export function standOnPage(
  document: Document,
  url: URL,
  sought: Sought,
  guideFor: (document: Document) => StoreGuide | null,
): OnPage {
  const { rules, orderNumber, ownPage, isUnderWay } = sought;
  const find = (place: Place): Found => ({
    ...place,
    finding: findAfresh(place.document, place.url, rules, orderNumber, ownPage, isUnderWay),
  });
  const [first, ...rest] = placesOn(document, url);
  const page = find(first ?? { document, url });
  const frames = rest.map(find);
  const found = likeliest(page, frames, sought);
  const stepAt = (at: Found): Standing =>
    readStep(at.document, at.url, at.finding, { ...sought, guide: guideFor(at.document) });
  const documents = [page, ...frames].map((at) => at.document);
  const standing = stepAt(found);
  if (isOnTheWay(standing)) return { finding: found.finding, standing, documents };
  // A frame may ask for a reason, or say how it ended, without a control.
  for (const frame of frames.filter((one) => found.finding.answer !== 'found' || isAhead(one, sought))) {
    const other = frame === found ? standing : stepAt(frame);
    if (isOnTheWay(other)) return { finding: frame.finding, standing: other, documents };
  }
  return { finding: found.finding, standing, documents };
}

function likeliest(page: Found, frames: readonly Found[], { rules, orderNumber, ...sought }: Sought): Found {
  const withControl = frames.filter(({ finding }) => finding.answer === 'found');
  const ahead = withControl.findLast((frame) => isAhead(frame, sought));
  if (ahead) return ahead;
  if (page.finding.answer === 'found') return page;
  const [framed] = withControl;
  if (framed) return framed;
  // The page shows this order without a control, and doesn't say that there is none: it may stand in a frame.
  if (page.finding.answer === 'not-offered' && page.finding.reason === null) {
    for (const frame of frames) {
      const finding = findInPart(frame.document, frame.url, rules, orderNumber);
      if (finding) return { ...frame, finding };
    }
  }
  return [page, ...frames].find(({ finding }) => SHOWN.has(finding.answer)) ?? page;
}

/** Answers of a page that shows the order. */
const SHOWN: ReadonlySet<Finding['answer']> = new Set(['found', 'not-offered', 'onward']);

/** What a frame shows stands before the page: in a dialog on top, or come up after the press. */
function isAhead({ document }: Place, { isUnderWay }: Pick<Sought, 'isUnderWay'>): boolean {
  const frame = frameAround(document);
  return isUnderWay || (frame !== null && openDialogOf(frame) !== null);
}

function isOnTheWay({ reading: { step, outcome } }: Standing): boolean {
  return outcome !== null || STEPS_WITHIN.has(step);
}

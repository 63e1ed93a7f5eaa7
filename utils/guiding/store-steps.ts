/** The steps of a store as its profile has them, and those of most stores. */
import type { GuideSaying, GuideStep, StoreGuide } from '@/store-profiles/schema';
import { isShown } from '../reading/page-text';
import { bareText } from '../reading/plain-text';
import { barePattern } from './lexicon';
import type { Place } from './step';

/** What most stores do. */
const GENERAL: readonly GuideStep[] = ['open-order', 'press-cancel', 'reason', 'confirm', 'done'];

/** Steps of a cancellation that has begun. */
export const STEPS_WITHIN: ReadonlySet<GuideStep> = new Set(['choose-items', 'reason', 'offer', 'confirm']);

type StepRule = StoreGuide['steps'][number];

/** @returns null for what comes in between and isn't counted */
export function placeOf(step: GuideStep, guide: StoreGuide | null): Place | null {
  const steps = guide ? [...new Set(guide.steps.map((one) => one.step))] : GENERAL;
  const at = steps.indexOf(step);
  return at === -1 ? null : { at: at + 1, of: steps.length, isKnown: guide !== null };
}

/** The first step whose marks the page bears and that isn't settled already. */
export function ruleFor(
  guide: StoreGuide,
  url: URL,
  document: Document,
  lines: readonly string[],
  isSettled: (step: GuideStep) => boolean,
): StepRule | null {
  return (
    guide.steps.find(
      (rule) => !isSettled(rule.step) && isMarked(rule) && bears(rule, url, document, lines),
    ) ?? null
  );
}

/** The step whose page this is, though the shopper has done what it asks: of several on one page the last. */
export function pageOf(
  guide: StoreGuide,
  url: URL,
  document: Document,
  lines: readonly string[],
): StepRule | null {
  return guide.steps.findLast((rule) => isMarked(rule) && bears(rule, url, document, lines)) ?? null;
}

/** What a store's step says where no page of its own is known; one with marks speaks on its page alone. */
export function sayingOf(guide: StoreGuide | null, step: GuideStep): GuideSaying | null {
  return guide?.steps.find((rule) => rule.step === step && !isMarked(rule))?.say ?? null;
}

function isMarked({ url, css, text }: StepRule): boolean {
  return url !== undefined || css !== undefined || text !== undefined;
}

function bears({ url, css, text }: StepRule, at: URL, document: Document, lines: readonly string[]): boolean {
  if (url !== undefined && !new RegExp(url, 'u').test(at.pathname + at.search)) return false;
  if (css !== undefined && ![...document.querySelectorAll(css)].some(isShown)) return false;
  if (text === undefined) return true;
  const pattern = barePattern(text);
  return lines.some((line) => pattern.test(bareText(line)));
}

/** What the card shows at this moment, from what was found on the page: pure. */
import type { Choosable, GuideView, Trouble } from '@/components/card/guide-view';
import type { Standing } from '@/utils/guiding/step';
import { STEPS_WITHIN } from '@/utils/guiding/store-steps';
import type { Choice } from '@/utils/locating/choice';
import type { Finding } from '@/utils/locating/find-afresh';
import type { Whereabouts } from '@/utils/locating/follow-element';
import type { ControlReading } from '@/utils/reading/observation';

export interface Moment {
  /** Null: not looked yet, or what was found is gone. */
  finding: Finding | null;
  standing: Standing | null;
  /** Which of the controls found is pointed at. */
  chosen: number | null;
  /** Of the element pointed at. */
  where: Whereabouts | null;
  isPressed: boolean;
  isWithdrawing: boolean;
  /** Late content had its time. */
  isLate: boolean;
}

/** Says "not here" only once late content had its time; a refusal in the store's own words at once. */
export function viewOf({
  finding,
  standing,
  chosen,
  where,
  isPressed,
  isWithdrawing,
  isLate,
}: Moment): GuideView {
  if (!finding) return { at: 'looking' };
  const choices = choicesOf(finding);
  const choice = chosen === null ? null : choices[chosen];
  if (choice) {
    const { control } = choice;
    if (isPressed) return { at: 'pressed', control };
    return { at: 'found', control, trouble: troubleOf(where), others: choosable(choices, chosen) };
  }
  const isSaid = finding.answer === 'not-offered' && finding.reason !== null;
  const met = standing && viewOfStep(standing, troubleOf(where), isWithdrawing);
  if (met && !(isSaid && met.at === 'within')) return met;
  if (!isSaid && !isLate) return { at: 'looking' };
  switch (finding.answer) {
    case 'not-offered': {
      const { reason, link } = finding;
      return { at: 'not-offered', reason, link, instead: choosable(choices, null) };
    }
    case 'onward':
      return { at: 'onward', link: finding.link, instead: choosable(choices, null) };
    case 'elsewhere':
      return { at: 'elsewhere', link: finding.link };
    default:
      return { at: 'unreadable' };
  }
}

/** What a step says for itself, where the order's control isn't on the page. */
function viewOfStep(
  { reading, way }: Standing,
  trouble: Trouble | null,
  isWithdrawing: boolean,
): GuideView | null {
  const { step, lookUp, outcome } = reading;
  if (outcome) return { at: 'done', outcome, isWithdrawing };
  if (step === 'sign-in') return { at: 'sign-in', lookUp };
  if (lookUp) return { at: 'look-up', lookUp };
  if (way) return { at: 'go-on', name: way.name, trouble };
  return STEPS_WITHIN.has(step) ? { at: 'within' } : null;
}

/** The controls that were found, or what is offered instead. */
export function choicesOf(finding: Finding): Choice[] {
  return 'choices' in finding ? finding.choices : [];
}

function choosable(choices: readonly Choice[], chosen: number | null): Choosable[] {
  return choices.flatMap(({ control }, index) => (index === chosen ? [] : [{ index, control }]));
}

/** What the background is told of a finding; null: nothing that could change what is known of the order. */
export function reportOf(finding: Finding): ControlReading | null {
  switch (finding.answer) {
    case 'elsewhere':
    case 'onward':
      return null;
    case 'unreadable':
      return finding;
    case 'not-offered': {
      const instead = finding.choices.map(({ control }) => control);
      return { answer: 'not-offered', reason: finding.reason, ...(instead.length > 0 ? { instead } : {}) };
    }
    case 'found': {
      const [first, ...others] = finding.choices.map(({ control }) => control);
      // That one can confirm a withdrawal says nothing on cancelling.
      if (first?.kind === 'withdraw') return null;
      return first ? { answer: 'found', ...first, ...(others.length > 0 ? { others } : {}) } : null;
    }
  }
}

function troubleOf(where: Whereabouts | null): Trouble | null {
  return where === null || where.at === 'here' || where.at === 'gone' ? null : where.at;
}

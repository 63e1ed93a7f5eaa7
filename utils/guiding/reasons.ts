/** The reasons a page offers to choose from, and what is known to hang on each. Choosing is the shopper's. */
import type { StoreGuide } from '@/store-profiles/schema';
import { plain } from '../reading/fold';
import { textOf } from '../reading/page-text';
import { bareText } from '../reading/plain-text';
import { fieldLabel, isFieldShown } from './field-label';
import { barePattern, type Lexicon } from './lexicon';
import type { Reason } from './step';

/** A prompt with more choices is a list of something else. */
const MOST = 40;
const TEXT_LIMIT = 120;
/** By which a field's own name gives it away where its label doesn't. */
const REASON_NAME = /reason|grund|motiv|raison|reden|powod/iu;
/** So many reasons that look like reasons make a prompt of a list whose label says nothing. */
const ENOUGH = 2;

interface Option {
  text: string;
  value: string;
  isChosen: boolean;
}

export interface Reasons {
  /** Where one chooses. */
  field: Element | null;
  reasons: Reason[];
  chosen: string | null;
}

export const NO_REASONS: Reasons = { field: null, reasons: [], chosen: null };

/** @param isAsked the page's own lines ask for a reason */
export function reasonsIn(part: Element, says: Lexicon, guide: StoreGuide | null, isAsked: boolean): Reasons {
  for (const { field, label, options } of promptsIn(part, says)) {
    if (options.length === 0 || options.length > MOST) continue;
    const reasons = options.map((option) => effectOf(option, says, guide));
    const likely = reasons.filter(({ effect }) => effect !== 'unknown').length;
    const isPrompt = REASON_NAME.test(label) || says(label, 'why');
    if (!isPrompt && likely < (isAsked ? 1 : ENOUGH)) continue;
    return { field, reasons, chosen: options.find(({ isChosen }) => isChosen)?.text ?? null };
  }
  return NO_REASONS;
}

function promptsIn(
  part: Element,
  says: Lexicon,
): { field: Element | null; label: string; options: Option[] }[] {
  const selects = [...part.querySelectorAll('select')].filter(isFieldShown).map((select) => ({
    field: select,
    label: `${fieldLabel(select)} ${select.name} ${select.id}`,
    options: [...select.options]
      .filter(({ value, disabled, text }) => value !== '' && !disabled && !says(text, 'why'))
      .map((option) => made(option.text, option.value, option.selected)),
  }));
  const groups = new Map<string, HTMLInputElement[]>();
  for (const radio of part.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
    if (isFieldShown(radio)) groups.set(radio.name, [...(groups.get(radio.name) ?? []), radio]);
  }
  const radios = [...groups].map(([name, fields]) => {
    const legend = fields[0]?.closest('fieldset')?.querySelector('legend');
    return {
      field: fields[0] ?? null,
      label: `${name} ${legend ? textOf(legend) : ''}`,
      options: fields.map((field) => made(fieldLabel(field), field.value, field.checked)),
    };
  });
  const drawn = [...part.querySelectorAll('[role="radiogroup"]')].map((group) => ({
    field: group,
    label: `${group.getAttribute('aria-label') ?? ''} ${group.id}`,
    options: [...group.querySelectorAll(':not(input)[role="radio"]')].map((radio) =>
      made(textOf(radio), '', radio.getAttribute('aria-checked') === 'true'),
    ),
  }));
  return [...selects, ...radios, ...drawn];
}

function made(text: string, value: string, isChosen: boolean): Option {
  return { text: plain(text).slice(0, TEXT_LIMIT), value, isChosen };
}

/** The store's own data first; then what shops in general do with such a reason, the gravest first. */
function effectOf({ text, value }: Option, says: Lexicon, guide: StoreGuide | null): Reason {
  const known = guide?.reasons.find((rule) => {
    const pattern = barePattern(rule.text);
    return pattern.test(bareText(text)) || pattern.test(bareText(value));
  });
  if (known) return { text, effect: known.effect, say: known.say ?? null };
  if (says(text, 'fraud')) return { text, effect: 'changes-outcome', say: 'seen-as-fraud' };
  if (says(text, 'received')) return { text, effect: 'changes-outcome', say: 'becomes-return' };
  if (says(text, 'edit')) return { text, effect: 'changes-outcome', say: 'edits-order' };
  return { text, effect: says(text, 'harmless') ? 'harmless' : 'unknown', say: null };
}

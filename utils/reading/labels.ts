/** Labels: which of them a text is or begins with, and the value that stands beside. */
import { fold } from './fold';
import { isShown, textOf, type Line } from './page-text';

/** Folded label -> what it names; null for one that looks alike and means something else. */
export type Labels<Name> = ReadonlyMap<string, Name | null>;

/** A label at the start of a text. */
interface Match<Name> {
  name: Name | null;
  label: string;
  /** What follows in the same text, without the punctuation between. */
  rest: string;
  /** Whether a colon or a number sign stands between label and rest. */
  isMarked: boolean;
}

/** A value as it stands on the page. */
export interface Value {
  text: string;
  element: Element;
}

const LABEL_LIMIT = 60;
/** How far a label and its value may stand apart: levels from the label up to their common element. */
const REACH = 4;
const VALUE_LIMIT = 120;

/** The longest label a text begins with: "Total before tax" is not "Total". */
export function labelAt<Name>(text: string, labels: Labels<Name>): Match<Name> | null {
  const folded = fold(text);
  const whole = labels.get(folded);
  if (whole !== undefined) return { name: whole, label: folded, rest: '', isMarked: true };
  const lower = text.toLowerCase();
  for (let cut = Math.min(lower.length - 1, LABEL_LIMIT); cut > 0; cut -= 1) {
    if (!isBoundary(lower, cut)) continue;
    const label = fold(lower.slice(0, cut));
    const name = labels.get(label);
    if (name === undefined) continue;
    const between = /^[\s:#.,\-–—|]*/u.exec(text.slice(cut))?.[0] ?? '';
    const rest = text.slice(cut + between.length);
    return { name, label, rest, isMarked: rest === '' || /[:#]$/u.test(label + between.trim()) };
  }
  return null;
}

/** Whether a word ends at `cut`: a letter or digit doesn't go on as the same. */
function isBoundary(text: string, cut: number): boolean {
  const before = kindOf(text.charAt(cut - 1));
  return before === 'other' || before !== kindOf(text.charAt(cut));
}

function kindOf(character: string): 'letter' | 'digit' | 'other' {
  if (/\p{L}|\p{M}/u.test(character)) return 'letter';
  return /\p{N}/u.test(character) ? 'digit' : 'other';
}

/**
 * The value beside the label that is line `at`: the next line, taken with the element it fills, where the two
 * stand close: `dt` and `dd`, header and cell, two `span`s, two `div`s of one row.
 */
export function valueBeside(lines: readonly Line[], at: number, labels: Labels<unknown>): Value | null {
  const label = lines[at];
  if (!label) return null;
  const next = lines.slice(at + 1, at + 4).find(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (!next || labels.get(fold(next.text)) !== undefined) return null;
  let top: Node = next.node;
  while (top.parentElement && !top.parentElement.contains(label.node)) top = top.parentElement;
  const common = top.parentElement;
  if (!common || distance(label.node, common) > REACH) return null;
  const element = next.node.parentElement;
  if (!element || !isShown(element)) return null;
  // A bare text beside its label in one element, or an element too large to be one value.
  const text = top.nodeType === Node.ELEMENT_NODE ? textOf(top as Element, VALUE_LIMIT + 1) : next.text;
  return text.length <= VALUE_LIMIT ? { text, element } : { text: next.text, element };
}

function distance(from: Node, to: Element): number {
  let levels = 0;
  for (let at: Node | null = from; at && at !== to; at = at.parentElement) levels += 1;
  return levels;
}

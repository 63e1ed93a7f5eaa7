/** Labels: which of them a text is or begins with, and the value that stands beside. */
import { fold } from './fold';
import { isShown, textOf, type Line } from './page-text';

/** Labels to be looked up in many texts. */
export interface Labels<Name> {
  /** Folded label -> what it names; null for one that looks alike and means something else. */
  names: ReadonlyMap<string, Name | null>;
  /** Labels by their first letters, the longest first: most texts begin otherwise and are passed over at once. */
  byBeginning: ReadonlyMap<string, readonly string[]>;
}

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

/** Letters of a beginning: one would let too many texts pass, three would miss the shortest labels. */
const BEGINNING = 2;
/** How far a label and its value may stand apart: levels from the label up to their common element. */
const REACH = 4;
const VALUE_LIMIT = 120;

/** @param names by folded label */
export function labelsOf<Name>(names: ReadonlyMap<string, Name | null>): Labels<Name> {
  const byBeginning = new Map<string, string[]>();
  for (const label of [...names.keys()].sort((a, b) => b.length - a.length)) {
    const beginning = label.slice(0, BEGINNING);
    const known = byBeginning.get(beginning);
    if (known) known.push(label);
    else byBeginning.set(beginning, [label]);
  }
  return { names, byBeginning };
}

/**
 * The longest label a text begins with: "Total before tax" is not "Total".
 * @param text as `plain` gives it: folding keeps each of its characters in its place
 */
export function labelAt<Name>(text: string, { names, byBeginning }: Labels<Name>): Match<Name> | null {
  const candidates = byBeginning.get(text.slice(0, BEGINNING).toLowerCase());
  if (!candidates) return null;
  const folded = fold(text);
  const label = candidates.find((one) => folded.startsWith(one) && endsWord(folded, one.length));
  if (label === undefined) return null;
  const between = /^[\s:#.,\-–—|]*/u.exec(text.slice(label.length))?.[0] ?? '';
  const rest = text.slice(label.length + between.length);
  const isMarked = rest === '' || /[:#]$/u.test(label + between.trim());
  return { name: names.get(label) ?? null, label, rest, isMarked };
}

/** Whether a word ends at `cut`: a letter or digit doesn't go on as the same. */
function endsWord(text: string, cut: number): boolean {
  const before = kindOf(text.charAt(cut - 1));
  return cut === text.length || before === 'other' || before !== kindOf(text.charAt(cut));
}

function kindOf(character: string): 'letter' | 'digit' | 'other' {
  // Nearly all are of these; the expressions are for the rest of the world's letters and digits.
  if (character >= 'a' && character <= 'z') return 'letter';
  if (character === ' ' || character === ':') return 'other';
  if (/[\p{L}\p{M}]/u.test(character)) return 'letter';
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
  if (!next || labels.names.get(fold(next.text)) !== undefined) return null;
  let top: Node = next.node;
  while (top.parentElement && !top.parentElement.contains(label.node)) top = top.parentElement;
  const common = top.parentElement;
  if (!common || distance(label.node, common) > REACH || isBelowItsColumn(label, top)) return null;
  const element = next.node.parentElement;
  if (!element || !isShown(element)) return null;
  // A bare text beside its label in one element, or an element too large to be one value.
  const text = top.nodeType === Node.ELEMENT_NODE ? textOf(top as Element, VALUE_LIMIT + 1) : next.text;
  return text.length <= VALUE_LIMIT ? { text, element } : { text: next.text, element };
}

/**
 * The amount before the label that is line `at`, where amounts stand first: the element around both begins with one
 * and ends with the label.
 */
export function amountBefore(
  lines: readonly Line[],
  at: number,
  isAmount: (text: string) => boolean,
): string | null {
  const [before, label] = [lines[at - 1], lines[at]];
  if (!before || !label || !isAmount(before.text)) return null;
  let common = label.node.parentElement;
  while (common && !common.contains(before.node)) common = common.parentElement;
  if (!common || distance(label.node, common) > REACH || common.contains(lines[at + 1]?.node ?? null))
    return null;
  let first = at - 1;
  while (common.contains(lines[first - 1]?.node ?? null)) first -= 1;
  return isAmount(lines[first]?.text ?? '') ? before.text : null;
}

/** A heading of a column, and the first of a row below: the row's own cell for it is another, and `readTables` knows which. */
function isBelowItsColumn({ node }: Line, next: Node): boolean {
  const cell = node.parentElement?.closest('th');
  return /^T(?:R|BODY)$/u.test(next.nodeName) && cell?.previousElementSibling?.localName === 'th';
}

function distance(from: Node, to: Element): number {
  let levels = 0;
  for (let at: Node | null = from; at && at !== to; at = at.parentElement) levels += 1;
  return levels;
}

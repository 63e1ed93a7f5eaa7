/** The number under which a mail's parcel can be followed: from mark-up first, then beside its label. */
import { bareText } from '@/utils/reading/plain-text';
import { markedUp } from '@/utils/reading/structured-data';
import type { Told } from './mail';

/** Where a number begins: after a colon, a bracket or nothing. */
const BEGIN = /^[\s:：#.(-]{0,6}(?=[A-Z\d])/iu;
/** Carriers' numbers have 8 to 35 places, most of them digits; some are printed in groups. */
const PLACES = { least: 8, most: 35, digits: 6 };

/** @param labels beside which it stands, in any language */
export function parcelNumber(
  document: Document,
  paragraphs: readonly string[],
  labels: readonly string[],
): Told<string> | null {
  for (const { properties } of markedUp(document, 'ParcelDelivery')) {
    const value = numberAt(properties('trackingNumber')[0] ?? '');
    if (value !== null) return { value, quote: `trackingNumber ${value}` };
  }
  const names = labels.map((label) => bareText(label));
  for (const [index, paragraph] of paragraphs.entries()) {
    const after = afterLabel(paragraph, names);
    if (after === null) continue;
    // A label in a cell of its own names what the next cell holds.
    const said = after.trim() === '' ? (paragraphs[index + 1] ?? '') : after;
    const value = numberAt(said);
    if (value !== null) return { value, quote: paragraph.slice(0, 300) };
  }
  return null;
}

/** What follows the first label in a text; bare text is as long as what it was made of, or nothing is read. */
function afterLabel(text: string, names: readonly string[]): string | null {
  const bare = bareText(text);
  const ends = names.flatMap((name) => {
    const at = bare.indexOf(name);
    return at === -1 ? [] : [at + name.length];
  });
  if (ends.length === 0) return null;
  return (bare.length === text.length ? text : bare)
    .slice(Math.max(...ends))
    .replace(/^(?:\(s\)|is|lautet|:)\s*/iu, '');
}

/** Letters, digits and dashes alone, a digit among them. */
const isPiece = (group: string): boolean => /^[A-Z\d-]+$/iu.test(group) && /\d/u.test(group);

/** The groups of letters and digits at a text's start, as many as hold a digit; null: they make no carrier's number. */
function numberAt(text: string): string | null {
  if (!BEGIN.test(text)) return null;
  const groups = text.replace(BEGIN, '').slice(0, 80).split(' ');
  const end = groups.findIndex((group) => !isPiece(group.replace(/[.,;)]$/u, '')));
  const number = groups
    .slice(0, end === -1 ? undefined : end)
    .join(' ')
    .replace(/[.,;)]$/u, '');
  const places = number.replaceAll(/[ -]/gu, '');
  const digits = places.replaceAll(/\D/gu, '').length;
  const isNumber = places.length >= PLACES.least && places.length <= PLACES.most && digits >= PLACES.digits;
  return isNumber ? number : null;
}

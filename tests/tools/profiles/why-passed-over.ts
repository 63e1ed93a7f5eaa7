/** For whom writes rules: what keeps each of them from a page that they were meant for. */
import type { PageKind, ReadingRules } from '../../../store-profiles/schema';
import { holds } from '../../../utils/reading/read-by-rules';

/**
 * @param document has to be read already, and its classes lent to this process
 * @returns for each rule that reads this kind of page its place in the profile, and what doesn't hold
 */
export function whyPassedOver(
  reading: ReadingRules | null,
  kind: PageKind,
  document: Document,
  url: URL,
): string[] {
  return (reading?.pages ?? []).flatMap(({ kind: ruled, fields, when, block, must }, at) => {
    if (ruled !== kind || !fields) return [];
    const failed = Object.entries(when).find(([name, value]) => !holds({ [name]: value }, document, url));
    const place = `reading.pages.${at}`;
    if (failed) return [`${place}.when.${failed[0]} doesn't hold`];
    if (block !== undefined && !document.querySelector(block)) return [`${place}.block matches nothing`];
    return [`${place} finds no ${must.join(', no ')}`];
  });
}

/**
 * Makes texts comparable: compatibility forms, case, spaces, invisible marks and closing colons don't count.
 * NFKC comes first, so that a full-width colon or a Turkish dotted capital compares like its plain form.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u00AD\u0307\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^ | ?:? ?$/gu, '')
    .replaceAll(/[’‘]/gu, "'");
}

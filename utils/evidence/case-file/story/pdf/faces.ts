/**
 * The typeface of the PDF, as data in this chunk: Noto Sans (SIL Open Font License 1.1) in two weights, each cut by
 * script, so that a document carries only what it uses.
 */
import fontkit from '@pdf-lib/fontkit';
import cyrillic400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?inline';
import cyrillic700 from '@fontsource/noto-sans/files/noto-sans-cyrillic-700-normal.woff?inline';
import cyrillicExt400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff?inline';
import cyrillicExt700 from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-700-normal.woff?inline';
import greek400 from '@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff?inline';
import greek700 from '@fontsource/noto-sans/files/noto-sans-greek-700-normal.woff?inline';
import greekExt400 from '@fontsource/noto-sans/files/noto-sans-greek-ext-400-normal.woff?inline';
import greekExt700 from '@fontsource/noto-sans/files/noto-sans-greek-ext-700-normal.woff?inline';
import latin400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?inline';
import latin700 from '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff?inline';
import latinExt400 from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?inline';
import latinExt700 from '@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff?inline';
import vietnamese400 from '@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff?inline';
import vietnamese700 from '@fontsource/noto-sans/files/noto-sans-vietnamese-700-normal.woff?inline';

export interface Face {
  bytes: Uint8Array;
  /** Code points it has letters for. */
  covers: ReadonlySet<number>;
}

export type Weight = 'plain' | 'bold';

const DATA: Record<Weight, string[]> = {
  plain: [latin400, latinExt400, greek400, greekExt400, cyrillic400, cyrillicExt400, vietnamese400],
  bold: [latin700, latinExt700, greek700, greekExt700, cyrillic700, cyrillicExt700, vietnamese700],
};

/** The commonest first. */
export function facesOf(weight: Weight): Face[] {
  return DATA[weight].map((address) => {
    const bytes = Uint8Array.from(
      atob(address.slice(address.indexOf(',') + 1)),
      (sign) => sign.codePointAt(0) ?? 0,
    );
    return { bytes, covers: new Set(fontkit.create(bytes).characterSet) };
  });
}

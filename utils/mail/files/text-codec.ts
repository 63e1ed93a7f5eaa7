/**
 * What the reader of Outlook items needs of `iconv-lite`, by the browser's own decoder: the build puts this in its place
 * and saves the tables of every charset, and Node's Buffer.
 */

export function decode(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(labelOf(charset)).decode(bytes);
}

/** Only text without a charset of its own is ever written; nothing here writes items. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** "cp1252" and "1252" are windows-1252; what no browser knows is read as Western. */
function labelOf(charset: string): string {
  const codepage = /^(?:cp|windows-?)?(\d{3,5})$/iu.exec(charset)?.[1];
  for (const label of [codepage === '65001' ? 'utf-8' : `windows-${codepage}`, charset]) {
    try {
      return new TextDecoder(label).encoding;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return 'windows-1252';
}

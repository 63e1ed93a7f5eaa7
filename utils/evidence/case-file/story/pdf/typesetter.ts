/** Text -> lines of a given width. Letters come from the faces; what they lack, the whole text becomes a picture. */
import fontkit from '@pdf-lib/fontkit';
import type { PDFDocument, PDFFont, PDFImage } from 'pdf-lib';
import { type Face, facesOf, type Weight } from './faces';
import type { PictureOfText } from './picture-of-text';

export type Piece =
  | { kind: 'text'; text: string; font: PDFFont; width: number }
  /** A black bar, where something was blacked out. */
  | { kind: 'bar'; width: number }
  | { kind: 'picture'; image: PDFImage; width: number; height: number };

export type Line = Piece[];

export interface Style {
  /** In points. */
  size: number;
  weight: Weight;
}

const BAR = '█';
const BAR_WIDTH = 0.5;
const UNKNOWN = '\uFFFD';
/** Nothing to be seen in print: controls, and signs that steer the direction or the joining of letters. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFE0F]/gu;

export class Typesetter {
  readonly #document: PDFDocument;
  readonly #pictureOf: PictureOfText | null;
  readonly #faces: Record<Weight, Face[]> = { plain: facesOf('plain'), bold: facesOf('bold') };
  readonly #fonts = new Map<Face, Promise<PDFFont>>();
  /** Something was drawn as a picture, or replaced because there was no way to draw it. */
  pictured = false;
  unshown = false;

  /** @param pictureOf null where nothing can draw, as outside a browser */
  constructor(document: PDFDocument, pictureOf: PictureOfText | null) {
    document.registerFontkit(fontkit);
    this.#document = document;
    this.#pictureOf = pictureOf;
  }

  /** @param width in points */
  async linesOf(text: string, style: Style, width: number): Promise<Line[]> {
    const given = text.replaceAll(/\r\n?/gu, '\n').replaceAll('\t', ' ').normalize('NFC');
    const plain = given.replaceAll(UNSEEN, '');
    const isCovered = [...plain].every((sign) => sign === '\n' || this.#faceFor(sign, style.weight) !== null);
    if (!isCovered && this.#pictureOf !== null) {
      this.pictured = true;
      return this.#picturesOf(given, style, width, this.#pictureOf);
    }
    const lines: Line[] = [];
    for (const paragraph of plain.split('\n')) lines.push(...(await this.#broken(paragraph, style, width)));
    return lines;
  }

  async #picturesOf(text: string, style: Style, width: number, pictureOf: PictureOfText): Promise<Line[]> {
    const lines: Line[] = [];
    for (const { png, ...size } of await pictureOf(text, style, width)) {
      lines.push([{ kind: 'picture', image: await this.#document.embedPng(png), ...size }]);
    }
    return lines;
  }

  /** Breaks between words; within one only where it is longer than a line. */
  async #broken(paragraph: string, style: Style, width: number): Promise<Line[]> {
    const lines: Line[] = [];
    let line: Line = [];
    let used = 0;
    for (const word of paragraph.match(/\S+\s*|\s+/gu) ?? []) {
      const pieces = await this.#pieces(word, style);
      // The space after the last word may hang over.
      const bare = widthOf(await this.#pieces(word.trimEnd(), style));
      if (used > 0 && used + bare > width) {
        lines.push(line);
        line = [];
        used = 0;
      }
      if (bare > width) {
        const parts = await this.#torn(word, style, width);
        lines.push(...parts.slice(0, -1));
        line = parts.at(-1) ?? [];
        used = widthOf(line);
        continue;
      }
      line.push(...pieces);
      used += widthOf(pieces);
    }
    return [...lines, line];
  }

  async #torn(word: string, style: Style, width: number): Promise<Line[]> {
    const lines: Line[] = [];
    let part = '';
    let used = 0;
    for (const sign of word) {
      const more = widthOf(await this.#pieces(sign, style));
      if (part !== '' && used + more > width) {
        lines.push(await this.#pieces(part, style));
        part = '';
        used = 0;
      }
      part += sign;
      used += more;
    }
    return [...lines, await this.#pieces(part, style)];
  }

  /** A stretch of text, cut wherever the face changes. */
  async #pieces(text: string, { size, weight }: Style): Promise<Piece[]> {
    const stretches: { face: Face | null; text: string }[] = [];
    for (const given of text) {
      const sign = this.#faceFor(given, weight) === null ? UNKNOWN : given;
      if (sign === UNKNOWN && given !== UNKNOWN) this.unshown = true;
      const face = sign === BAR ? null : this.#faceFor(sign, weight);
      const last = stretches.at(-1);
      if (last?.face === face) last.text += sign;
      else stretches.push({ face: face ?? null, text: sign });
    }
    const pieces: Piece[] = [];
    for (const { face, text: stretch } of stretches) {
      const font = face && (await this.#fontOf(face));
      pieces.push(
        font
          ? { kind: 'text', text: stretch, font, width: font.widthOfTextAtSize(stretch, size) }
          : { kind: 'bar', width: stretch.length * BAR_WIDTH * size },
      );
    }
    return pieces;
  }

  /** The bar is drawn without a face: any will do. Null: no letter for it. */
  #faceFor(sign: string, weight: Weight): Face | null {
    const faces = this.#faces[weight];
    if (sign === BAR) return faces[0] ?? null;
    const code = sign.codePointAt(0) ?? 0;
    return faces.find(({ covers }) => covers.has(code)) ?? null;
  }

  /** Embedded when it is first needed, and of it only the letters that are used. */
  #fontOf(face: Face): Promise<PDFFont> {
    const known = this.#fonts.get(face);
    if (known) return known;
    // A ligature would be found by no search.
    const font = this.#document.embedFont(face.bytes, { subset: true, features: { liga: false } });
    this.#fonts.set(face, font);
    return font;
  }
}

export function widthOf(line: Line): number {
  return line.reduce((sum, { width }) => sum + width, 0);
}

/** Pages of A4 that are filled from top to bottom. Lengths in points. */
import { type PDFDocument, type PDFPage, PageSizes, rgb } from 'pdf-lib';
import type { Line, Style } from './typesetter';

const MARGIN = 50;
const [PAGE_WIDTH, PAGE_HEIGHT] = PageSizes.A4;
export const TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;
export const TEXT_HEIGHT = PAGE_HEIGHT - 2 * MARGIN;
const LEADING = 1.4;
const BASELINE = 1.05;
const INK = rgb(0, 0, 0);
const RULE = rgb(0.6, 0.65, 0.65);

export class Pages {
  readonly #document: PDFDocument;
  #page: PDFPage;
  /** Room left on the page. */
  left = TEXT_HEIGHT;

  constructor(document: PDFDocument) {
    this.#document = document;
    this.#page = document.addPage(PageSizes.A4);
  }

  /** True where a page had to be begun. */
  makeRoom(height: number): boolean {
    if (height <= this.left || this.left === TEXT_HEIGHT) return false;
    this.#page = this.#document.addPage(PageSizes.A4);
    this.left = TEXT_HEIGHT;
    return true;
  }

  skip(height: number): void {
    this.left = Math.max(0, this.left - height);
  }

  /** Draws at the height of the cursor without moving it. @param x from the left margin */
  draw(line: Line, style: Style, x: number): void {
    let at = MARGIN + x;
    const top = this.#top();
    const y = top - style.size * BASELINE;
    for (const piece of line) {
      switch (piece.kind) {
        case 'text':
          this.#page.drawText(piece.text, { x: at, y, size: style.size, font: piece.font, color: INK });
          break;
        case 'bar':
          this.#page.drawRectangle({
            x: at,
            y: y - 1,
            width: piece.width,
            height: style.size * 0.8,
            color: INK,
          });
          break;
        case 'picture':
          this.#page.drawImage(piece.image, {
            x: at,
            y: top - piece.height,
            width: piece.width,
            height: piece.height,
          });
          break;
      }
      at += piece.width;
    }
  }

  /** A thin line across, from `x` to the right margin. */
  rule(): void {
    const y = this.#top();
    const start = { x: MARGIN, y };
    this.#page.drawLine({ start, end: { x: PAGE_WIDTH - MARGIN, y }, thickness: 0.5, color: RULE });
  }

  /** A line at the foot of each page, once all are there. */
  foot(lines: readonly Line[], { size }: Style): void {
    for (const [index, page] of this.#document.getPages().entries()) {
      let at = MARGIN;
      for (const piece of lines[index] ?? []) {
        if (piece.kind === 'text') {
          page.drawText(piece.text, { x: at, y: MARGIN / 2, size, font: piece.font, color: INK });
        }
        at += piece.width;
      }
    }
  }

  #top(): number {
    return PAGE_HEIGHT - MARGIN - (TEXT_HEIGHT - this.left);
  }
}

export function heightOf({ size }: Style): number {
  return size * LEADING;
}

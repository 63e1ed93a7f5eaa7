/**
 * Text in a script that the PDF's typeface lacks (Japanese, Arabic, signs and smileys), drawn by the browser line by
 * line: it has the letters, joins them and sets them in the right direction.
 */
import type { Style } from './typesetter';

export interface TextPicture {
  png: Uint8Array;
  /** In points. */
  width: number;
  height: number;
}

/** @param width of a line, in points */
export type PictureOfText = (text: string, style: Style, width: number) => Promise<TextPicture[]>;

/** Sharp enough for paper: 72 points an inch, so 216 dots. */
const SCALE = 3;
const LINE_HEIGHT = 1.35;
/** The first letter says in which direction a line runs. */
const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

export const drawText: PictureOfText = async (text, { size, weight }, width) => {
  const font = `${weight === 'bold' ? 700 : 400} ${size * SCALE}px system-ui, sans-serif`;
  const measure = contextOf(1, 1, font);
  const lines = text.split('\n').flatMap((paragraph) => broken(paragraph, width * SCALE, measure));
  return Promise.all(lines.map((line) => drawn(line, size, width, font, measure)));
};

async function drawn(
  line: string,
  size: number,
  width: number,
  font: string,
  measure: OffscreenCanvasRenderingContext2D,
): Promise<TextPicture> {
  const height = size * LINE_HEIGHT;
  const lineWidth = Math.min(width, measure.measureText(line).width / SCALE + 1);
  const context = contextOf(Math.ceil(lineWidth * SCALE), Math.ceil(height * SCALE), font);
  context.fillStyle = '#000';
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  context.direction = RIGHT_TO_LEFT.test(line) ? 'rtl' : 'ltr';
  context.fillText(line, 0, size * SCALE * 1.05);
  const picture = await context.canvas.convertToBlob({ type: 'image/png' });
  return { png: new Uint8Array(await picture.arrayBuffer()), width: lineWidth, height };
}

function broken(paragraph: string, width: number, measure: OffscreenCanvasRenderingContext2D): string[] {
  const lines: string[] = [];
  let line = '';
  // The browser knows where words end, also where no space stands between them.
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(paragraph)) {
    if (line !== '' && measure.measureText(line + segment.trimEnd()).width > width) {
      lines.push(line);
      line = '';
    }
    line += segment;
    while (measure.measureText(line).width > width && [...line].length > 1) {
      const fits = longestFit(line, width, measure);
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  }
  return [...lines, line];
}

function longestFit(line: string, width: number, measure: OffscreenCanvasRenderingContext2D): number {
  let end = 0;
  for (const { segment, index } of new Intl.Segmenter().segment(line)) {
    const next = index + segment.length;
    if (end > 0 && measure.measureText(line.slice(0, next)).width > width) break;
    end = next;
  }
  return end;
}

function contextOf(width: number, height: number, font: string): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(Math.max(1, width), Math.max(1, height)).getContext('2d');
  if (context === null) throw new Error('No canvas to draw on.');
  context.font = font;
  return context;
}

/**
 * A story as a PDF of A4 pages: text that can be selected and searched, numbered pages, title and language set.
 * Heavy (library and typeface): to be loaded when a case is exported, not before.
 */
import { PDFDocument } from 'pdf-lib';
import { t } from '@/utils/i18n/translate';
import type { Progress } from '../../write-case';
import type { Block, Section, Story } from '../story';
import { heightOf, Pages, TEXT_HEIGHT, TEXT_WIDTH } from './pages';
import type { PictureOfText } from './picture-of-text';
import { type Line, type Style, Typesetter } from './typesetter';

const TITLE: Style = { size: 17, weight: 'bold' };
const HEADING: Style = { size: 12.5, weight: 'bold' };
const TEXT: Style = { size: 9.5, weight: 'plain' };
const HEAD: Style = { size: 8.5, weight: 'bold' };
const CELL: Style = { size: 8.5, weight: 'plain' };
const FOOT: Style = { size: 8, weight: 'plain' };
const GAP = 8;
const INDENT = 14;
/** A row shorter than this stays on one page. */
const TALL_ROW = TEXT_HEIGHT / 3;
/** Rows between two breaths, in which the screen can be drawn and a press be heard. */
const ROWS_A_BREATH = 40;

interface Cell {
  text: string;
  style: Style;
  x: number;
  width: number;
}

/**
 * @param madeAt ISO, UTC: the document's date
 * @param pictureOf draws what the typeface lacks; null: it is replaced, and the document says so
 * @throws the signal's reason when it was stopped
 */
export async function storyPdf(
  story: Story,
  madeAt: string,
  pictureOf: PictureOfText | null,
  { onProgress, signal }: Progress = {},
): Promise<Blob> {
  const document = await PDFDocument.create();
  describe(document, story, madeAt);
  const writer = new StoryWriter(new Pages(document), new Typesetter(document, pictureOf), signal);
  await writer.text(story.title, TITLE);
  for (const [done, section] of story.sections.entries()) {
    onProgress?.(done, story.sections.length);
    await writer.section(section);
  }
  await writer.finish(document.getPageCount());
  return new Blob([(await document.save()) as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
}

function describe(document: PDFDocument, { title, language }: Story, madeAt: string): void {
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setLanguage(language);
  document.setCreator('Unorder');
  document.setProducer('Unorder');
  document.setCreationDate(new Date(madeAt));
  document.setModificationDate(new Date(madeAt));
}

class StoryWriter {
  readonly #pages: Pages;
  readonly #setter: Typesetter;
  readonly #signal: AbortSignal | undefined;

  constructor(pages: Pages, setter: Typesetter, signal: AbortSignal | undefined) {
    this.#pages = pages;
    this.#setter = setter;
    this.#signal = signal;
  }

  async section({ heading, blocks }: Section): Promise<void> {
    this.#pages.skip(GAP);
    // A heading alone at the foot of a page would be of no use.
    this.#pages.makeRoom(heightOf(HEADING) + 4 * heightOf(TEXT));
    await this.text(heading, HEADING);
    for (const block of blocks) {
      await this.#breathe();
      await this.#block(block);
      this.#pages.skip(GAP / 2);
    }
  }

  async text(text: string, style: Style, indent = 0): Promise<void> {
    await this.#row([{ text, style, x: indent, width: TEXT_WIDTH - indent }]);
  }

  async finish(count: number): Promise<void> {
    const note = this.#setter.unshown
      ? t('caseFile.unshown')
      : this.#setter.pictured
        ? t('caseFile.pictured')
        : null;
    if (note !== null) await this.text(note, TEXT);
    const feet: Line[] = [];
    for (let page = 1; page <= count; page += 1) {
      const [line = []] = await this.#setter.linesOf(
        t('caseFile.page', [String(page), String(count)]),
        FOOT,
        TEXT_WIDTH,
      );
      feet.push(line);
    }
    this.#pages.foot(feet, FOOT);
  }

  async #block(block: Block): Promise<void> {
    switch (block.type) {
      case 'paragraph':
        return this.text(block.text, TEXT);
      case 'quote':
        return this.text(block.text, TEXT, INDENT);
      case 'list':
        for (const item of block.items) {
          await this.#row([
            { text: '•', style: TEXT, x: 2, width: INDENT },
            { text: item, style: TEXT, x: INDENT, width: TEXT_WIDTH - INDENT },
          ]);
        }
        return;
      case 'facts':
        for (const row of block.rows) {
          await this.#row(
            cellsOf(row, [1, 3], CELL).map((cell, at) => (at === 0 ? { ...cell, style: HEAD } : cell)),
          );
        }
        return;
      case 'table':
        return this.#table(block);
    }
  }

  async #table({ head, widths, rows }: Extract<Block, { type: 'table' }>): Promise<void> {
    const headCells = cellsOf(head, widths, HEAD);
    await this.#row(headCells);
    for (const [index, row] of rows.entries()) {
      if (index % ROWS_A_BREATH === ROWS_A_BREATH - 1) await this.#breathe();
      this.#pages.rule();
      await this.#row(cellsOf(row, widths, CELL), headCells);
    }
  }

  /** Cells side by side, over as many pages as they need; on a new page the `head` is said again. */
  async #row(cells: readonly Cell[], head: readonly Cell[] = []): Promise<void> {
    const columns = await Promise.all(
      cells.map(async (cell) => ({
        ...cell,
        lines: await this.#setter.linesOf(cell.text, cell.style, cell.width),
      })),
    );
    const step = Math.max(...columns.map(({ style }) => heightOf(style)));
    const count = Math.max(...columns.map(({ lines }) => lines.length));
    const whole = step * count;
    if (this.#pages.makeRoom(whole < TALL_ROW ? whole : step)) await this.#again(head);
    for (let index = 0; index < count; index += 1) {
      if (this.#pages.makeRoom(step)) await this.#again(head);
      for (const { lines, style, x } of columns) this.#pages.draw(lines[index] ?? [], style, x);
      this.#pages.skip(step);
    }
    this.#pages.skip(2);
  }

  async #again(head: readonly Cell[]): Promise<void> {
    if (head.length > 0) await this.#row(head);
  }

  /** Lets the screen be drawn and a press on "Stop" be heard. */
  async #breathe(): Promise<void> {
    await new Promise((resume) => setTimeout(resume));
    this.#signal?.throwIfAborted();
  }
}

/** @param widths shares of the line */
function cellsOf(texts: readonly string[], widths: readonly number[], style: Style): Cell[] {
  const sum = widths.reduce((total, width) => total + width, 0);
  let x = 0;
  return widths.map((share, index) => {
    const width = (share / sum) * TEXT_WIDTH;
    const cell = { text: texts[index] ?? '', style, x, width: width - GAP };
    x += width;
    return cell;
  });
}

/** Gathers the text of a page as it is read: a line for each block, blanks as they are shown. */

export interface TextGatherer {
  /** An element begins; hidden ones (`visibility`) say nothing. */
  open(name: string, style: CSSStyleDeclaration | undefined): void;
  add(text: string): void;
  close(): void;
  read(): string;
  isCut(): boolean;
}

interface Level {
  isBlock: boolean;
  isHidden: boolean;
  keepsBlanks: boolean;
}

/** @param limit characters kept */
export function visibleText(limit: number): TextGatherer {
  const levels: Level[] = [];
  const parts: string[] = [];
  let length = 0;
  let cut = false;

  const add = (text: string): void => {
    const room = limit - length;
    if (text.length > room) cut = true;
    const part = text.slice(0, Math.max(0, room));
    parts.push(part);
    length += part.length;
  };
  return {
    open(name, style) {
      const display = style?.display ?? 'inline';
      const isBlock = name !== 'br' && !/^(?:inline|contents|table-cell)/u.test(display);
      levels.push({
        isBlock,
        isHidden: style?.visibility === 'hidden' || style?.visibility === 'collapse',
        keepsBlanks: style?.whiteSpace.startsWith('pre') ?? false,
      });
      if (isBlock || name === 'br') add('\n');
      else if (display === 'table-cell') add(' ');
    },
    add(text) {
      const level = levels.at(-1);
      if (level?.isHidden) return;
      add(level?.keepsBlanks ? text : text.replace(/\s+/gu, ' '));
    },
    close() {
      if (levels.pop()?.isBlock) add('\n');
    },
    read: () =>
      parts
        .join('')
        .replace(/[ \t\u00A0]+/gu, ' ')
        .replace(/ ?\n ?/gu, '\n')
        .replace(/\n{3,}/gu, '\n\n')
        .trim(),
    isCut: () => cut,
  };
}

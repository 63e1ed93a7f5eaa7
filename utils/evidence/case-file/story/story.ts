/** What a case says to a person who never heard of Unorder, before it becomes a page or a PDF: words only, no markup. */
export type Block =
  | { type: 'paragraph' | 'quote'; text: string }
  | { type: 'list'; items: string[] }
  /** Names and values. */
  | { type: 'facts'; rows: [name: string, value: string][] }
  /** `widths` are shares of the line, one a column. */
  | { type: 'table'; head: string[]; widths: number[]; rows: string[][] };

export interface Section {
  heading: string;
  blocks: Block[];
}

export interface Story {
  title: string;
  /** BCP 47. */
  language: string;
  sections: Section[];
}

/** A copy with every text changed, as for blacking out. */
export function mapStory(story: Story, change: (text: string) => string): Story {
  return {
    ...story,
    title: change(story.title),
    sections: story.sections.map(({ heading, blocks }) => ({
      heading: change(heading),
      blocks: blocks.map((block) => mapBlock(block, change)),
    })),
  };
}

function mapBlock(block: Block, change: (text: string) => string): Block {
  switch (block.type) {
    case 'list':
      return { ...block, items: block.items.map(change) };
    case 'facts':
      return { ...block, rows: block.rows.map(([name, value]): [string, string] => [name, change(value)]) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(change)) };
    default:
      return { ...block, text: change(block.text) };
  }
}

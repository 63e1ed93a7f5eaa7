/** One measured figure beside its budget, and the table of all. */

export interface Figure {
  what: string;
  value: number;
  unit: string;
  /** Most that is allowed, in the same unit; null: measured to be known, or only beside its peer. */
  budget: number | null;
  /** The same in every run on every machine: only these decide whether the bench fails. */
  repeats: boolean;
  /** How it was measured, its spread, or what it stands beside. */
  note: string;
}

export type Verdict = 'ok' | 'over' | '';

export function verdictOf({ value, budget }: Figure): Verdict {
  if (budget === null) return '';
  return value <= budget ? 'ok' : 'over';
}

/** Whether a figure breaks a budget that doesn't depend on the machine. */
export function isBroken(figure: Figure): boolean {
  return figure.repeats && verdictOf(figure) === 'over';
}

/** The figures as lines of a Markdown table, in columns of equal width. */
export function tableOf(figures: readonly Figure[]): string {
  const head = ['what', 'measured', 'budget', '', 'how'];
  const rows = figures.map((figure) => [
    figure.what,
    `${format(figure.value)} ${figure.unit}`,
    figure.budget === null ? '' : `${format(figure.budget)} ${figure.unit}`,
    verdictOf(figure),
    figure.note,
  ]);
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function format(value: number): string {
  return Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(1);
}

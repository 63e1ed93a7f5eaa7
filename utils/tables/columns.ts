/** Which column of a table holds what: guessed by its name, and changed by the shopper. */

/** Index of the column that holds each field; a field without one is not in the file. */
export type Columns<Field extends string> = Partial<Record<Field, number>>;

/** One spelling for a column's name: lower case, letters and digits alone. */
export function nameOfColumn(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * For each field the column whose name comes first in the field's list; no column is given to two fields.
 * @param names as `nameOfColumn` spells them, the surest first
 */
export function guessColumns<Field extends string>(
  columns: readonly string[],
  names: Readonly<Record<Field, readonly string[]>>,
): Columns<Field> {
  const spelled = columns.map(nameOfColumn);
  const guessed: Columns<Field> = {};
  const taken = new Set<number>();
  for (const [field, list] of Object.entries(names) as [Field, readonly string[]][]) {
    const at = list.map((name) => spelled.indexOf(name)).find((index) => index !== -1 && !taken.has(index));
    if (at === undefined) continue;
    guessed[field] = at;
    taken.add(at);
  }
  return guessed;
}

/** The cell of a field; '' where the file has none. */
export function cellOf<Field extends string>(
  cells: readonly string[],
  columns: Columns<Field>,
  field: Field,
): string {
  const at = columns[field];
  return at === undefined ? '' : (cells[at] ?? '');
}

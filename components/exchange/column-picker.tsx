/** Which column of a file holds what: as guessed by its name, for the shopper to put right. */
import { SelectField } from '@/components/select-field';
import { t } from '@/utils/i18n/translate';
import type { Columns } from '@/utils/tables/columns';
import './exchange.css';

interface Props<Field extends string> {
  /** Each with its name on the screen. */
  fields: readonly (readonly [Field, string])[];
  /** The file's own names of its columns. */
  names: readonly string[];
  columns: Columns<Field>;
  onChange: (columns: Columns<Field>) => void;
}

const NONE = '';

export function ColumnPicker<Field extends string>({ fields, names, columns, onChange }: Props<Field>) {
  const options = [
    [NONE, t('exchange.notInFile')],
    ...names.map((name, index) => [String(index), name === '' ? String(index + 1) : name]),
  ] as [string, string][];
  return (
    <div className="column-grid">
      {fields.map(([field, label]) => (
        <SelectField
          key={field}
          label={label}
          value={String(columns[field] ?? NONE)}
          options={options}
          onChange={(chosen) => onChange(moved(columns, field, chosen))}
        />
      ))}
    </div>
  );
}

function moved<Field extends string>(columns: Columns<Field>, field: Field, chosen: string): Columns<Field> {
  const next = { ...columns };
  if (chosen === NONE) delete next[field];
  else next[field] = Number(chosen);
  return next;
}

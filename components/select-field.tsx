/** One of several, with what the choice means. */
import { useId } from 'react';
import './form-field.css';

interface Props {
  label: string;
  hint?: string;
  value: string;
  /** Value and name of each. */
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
}

export function SelectField({ label, hint, value, options, onChange }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
        onChange={({ target }) => onChange(target.value)}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
      {hint ? (
        <span id={`${id}-hint`} className="small soft">
          {hint}
        </span>
      ) : null}
    </div>
  );
}

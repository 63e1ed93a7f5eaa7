/** A labelled field with its hint and its error, tied together for assistive technology. */
import { t } from '@/utils/i18n/translate';
import { useId } from 'react';
import './controls.css';
import './form-field.css';
import type { FieldProblem } from './order-form-check';

interface Props {
  label: string;
  hint?: string;
  name: string;
  value: string;
  error: FieldProblem['key'] | 'backup.wrongPassphrase' | undefined;
  type?: 'text' | 'date' | 'time' | 'password';
  inputMode?: 'decimal';
  max?: string;
  isLong?: boolean;
  onChange: (value: string) => void;
}

export function FormField({ label, hint, error, isLong = false, onChange, ...input }: Props) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  const shared = {
    id,
    ...input,
    autoComplete: 'off',
    'aria-invalid': error !== undefined,
    ...(described ? { 'aria-describedby': described } : {}),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea {...shared} rows={3} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} onChange={(event) => onChange(event.target.value)} />
      )}
      {hint ? (
        <span id={`${id}-hint`} className="small soft">
          {hint}
        </span>
      ) : null}
      {error ? (
        <span id={`${id}-error`} className="small error">
          {t(error)}
        </span>
      ) : null}
    </div>
  );
}

/** Which store an order is of: one from the list, or any other shop by its address. */
import { t } from '@/utils/i18n/translate';
import { useId } from 'react';
import { FormField } from './form-field';
import type { FieldProblem } from './order-form-check';
import { type StoreChoice, UNLISTED } from './store-choice';

interface Props {
  stores: StoreChoice[];
  name: string;
  value: string;
  error: FieldProblem['key'] | undefined;
  onChange: (value: string) => void;
}

export function StorePicker({ stores, name, value, error, onChange }: Props) {
  const id = useId();
  const isOther = value.startsWith(UNLISTED);
  const ownError = isOther ? undefined : error;
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{t('form.store')}</label>
        <select
          id={id}
          name={isOther ? `${name}-listed` : name}
          value={isOther ? UNLISTED : value}
          aria-invalid={ownError !== undefined}
          aria-describedby={ownError ? `${id}-error` : undefined}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{t('form.chooseStore')}</option>
          <option value={UNLISTED}>{t('form.otherShop')}</option>
          {stores
            .toSorted((a, b) => a.name.localeCompare(b.name))
            .map((store) => (
              <option key={store.id} value={store.id}>
                {store.name}
              </option>
            ))}
        </select>
        {ownError ? (
          <span id={`${id}-error`} className="small error">
            {t(ownError)}
          </span>
        ) : null}
      </div>
      {isOther ? (
        <FormField
          label={t('form.shopAddress')}
          hint={t('form.shopAddressHint')}
          name={name}
          value={value.slice(UNLISTED.length)}
          error={error}
          onChange={(host) => onChange(`${UNLISTED}${host}`)}
        />
      ) : null}
    </>
  );
}

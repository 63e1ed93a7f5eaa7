/** Whether 01/02 is January or February: asked where a file doesn't show it. */
import { SelectField } from '@/components/select-field';
import { t } from '@/utils/i18n/translate';
import type { DateOrder } from '@/utils/reading/dates/names';

interface Props {
  value: DateOrder | null;
  onChange: (order: DateOrder | null) => void;
}

export function DateOrderField({ value, onChange }: Props) {
  return (
    <SelectField
      label={t('exchange.dateOrder')}
      value={value ?? ''}
      options={[
        ['', t('exchange.dateOrders.asWritten')],
        ['day-first', t('exchange.dateOrders.dayFirst')],
        ['month-first', t('exchange.dateOrders.monthFirst')],
      ]}
      onChange={(chosen) => onChange(chosen === 'day-first' || chosen === 'month-first' ? chosen : null)}
    />
  );
}

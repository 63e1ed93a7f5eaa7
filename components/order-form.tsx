/** An order entered or corrected by hand. Checked as far as a screen can; the background interprets it. */
import type { OrderForm } from '@/utils/messages';
import { t } from '@/utils/i18n/translate';
import { type FormEvent, useRef, useState } from 'react';
import { FormField } from './form-field';
import { type FieldProblem, problemsOf, tidied } from './order-form-check';
import { StorePicker } from './store-picker';
import type { StoreChoice } from './store-choice';

interface Props {
  /** What stands in the fields at first: an order's facts, or what was typed before the popup closed. */
  start: OrderForm;
  stores: StoreChoice[];
  /** A day as YYYY-MM-DD: none later can have been ordered on. */
  today: string;
  /** Told of every change, so that nothing typed is lost. */
  onChange: (form: OrderForm) => void;
  onSubmit: (form: OrderForm) => Promise<void>;
  onCancel: () => void;
  /** Which store it is can't be corrected: the record hangs on it. */
  storeIsFixed: boolean;
}

export function OrderFormFields({ start, stores, today, storeIsFixed, ...on }: Props) {
  const [form, setForm] = useState(start);
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const element = useRef<HTMLFormElement>(null);

  const change = (part: Partial<OrderForm>): void => {
    const next = { ...form, ...part };
    setForm(next);
    on.onChange(next);
    if (problems.length > 0) setProblems(problemsOf(next, today));
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found = problemsOf(form, today);
    setProblems(found);
    const [first] = found;
    if (first) return element.current?.querySelector<HTMLElement>(`[name="${first.field}"]`)?.focus();
    setIsBusy(true);
    await on.onSubmit(tidied(form));
    setIsBusy(false);
  };
  const field = (name: keyof OrderForm) => ({
    name,
    value: form[name],
    error: problems.find((each) => each.field === name)?.key,
    onChange: (value: string) => change({ [name]: value }),
  });

  return (
    <form ref={element} className="stack" noValidate onSubmit={(event) => void submit(event)}>
      {storeIsFixed ? null : <StorePicker stores={stores} {...field('store')} />}
      <FormField label={t('form.orderNumber')} hint={t('form.orderNumberHint')} {...field('orderNumber')} />
      <PlacedFields {...field('placed')} today={today} />
      <div className="form-pair short">
        <FormField label={t('form.amount')} inputMode="decimal" {...field('amount')} />
        <FormField label={t('form.currency')} hint={t('form.currencyHint')} {...field('currency')} />
      </div>
      <FormField label={t('form.items')} hint={t('form.itemsHint')} isLong {...field('items')} />
      <div className="row">
        <button type="submit" className="button primary" disabled={isBusy}>
          {t('form.save')}
        </button>
        <button type="button" className="button" onClick={on.onCancel}>
          {t('form.cancel')}
        </button>
      </div>
    </form>
  );
}

interface PlacedProps {
  name: string;
  value: string;
  error: FieldProblem['key'] | undefined;
  today: string;
  onChange: (value: string) => void;
}

function joined(day: string, time: string): string {
  return time === '' ? day : `${day}T${time}`;
}

/** Day and time of day apart: the time is often not known, and a deadline then says so. */
function PlacedFields({ name, value, error, today, onChange }: PlacedProps) {
  const [day = '', time = ''] = value.split('T');
  return (
    <div className="form-pair">
      <FormField
        label={t('form.day')}
        type="date"
        max={today}
        name={name}
        value={day}
        error={error}
        onChange={(next) => onChange(joined(next, time))}
      />
      <FormField
        label={t('form.time')}
        hint={t('form.timeHint')}
        type="time"
        name="time"
        value={time}
        error={undefined}
        onChange={(next) => onChange(joined(day, next))}
      />
    </div>
  );
}

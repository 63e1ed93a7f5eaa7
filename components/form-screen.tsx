/** The screen on which an order is entered or corrected; what is typed survives the closing of the window. */
import { t } from '@/utils/i18n/translate';
import type { OrderForm } from '@/utils/messages';
import type { Order } from '@/utils/orders/order';
import { useState } from 'react';
import { EMPTY_FORM, formOfOrder, localMinute } from './form-of-order';
import { OrderFormFields } from './order-form';
import type { StoreChoice } from './store-choice';
import { useNow } from './use-now';

/** Where unfinished forms are kept. */
export interface Drafts {
  readDraft: (about: string) => OrderForm | null;
  keepDraft: (about: string, form: OrderForm) => void;
  dropDraft: (about: string) => void;
}

interface Props {
  /** The order to correct; null: a new one. */
  order: Order | null;
  stores: StoreChoice[];
  drafts: Drafts;
  /** Gives back whether it was saved. */
  onSubmit: (form: OrderForm) => Promise<boolean>;
  onLeave: () => void;
}

export function FormScreen({ order, stores, drafts, onSubmit, onLeave }: Props) {
  const about = order?.id ?? 'new';
  const [draft, setDraft] = useState(() => drafts.readDraft(about));
  const today = localMinute(useNow(60_000)).slice(0, 10);
  const leave = (): void => {
    drafts.dropDraft(about);
    onLeave();
  };
  return (
    <section className="stack form-screen">
      <h1>{t(order === null ? 'form.enterTitle' : 'form.correctTitle')}</h1>
      {draft === null ? null : (
        <div className="note row apart">
          <p className="small">{t('form.draftKept')}</p>
          <button
            type="button"
            className="button small"
            onClick={() => {
              drafts.dropDraft(about);
              setDraft(null);
            }}
          >
            {t('form.startAfresh')}
          </button>
        </div>
      )}
      <OrderFormFields
        key={draft === null ? 'fresh' : 'draft'}
        start={draft ?? (order === null ? EMPTY_FORM : formOfOrder(order))}
        stores={stores}
        today={today}
        storeIsFixed={order !== null}
        onChange={(form) => drafts.keepDraft(about, form)}
        onSubmit={async (form) => {
          if (await onSubmit(form)) leave();
        }}
        onCancel={leave}
      />
    </section>
  );
}

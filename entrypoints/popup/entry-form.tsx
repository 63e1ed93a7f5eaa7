/** Ties the form to the record: an order entered anew, or a stored one corrected. */
import { FormScreen } from '@/components/form-screen';
import { LoadingNote } from '@/components/loading-note';
import { hrefOf } from '@/components/use-hash-route';
import type { Notices } from '@/components/use-notices';
import type { LoadedDirectory } from '@/components/use-store-directory';
import { t } from '@/utils/i18n/translate';
import type { UnorderDatabase } from '@/utils/storage/database';
import * as drafts from '@/utils/storage/form-draft';
import { useOrder } from '@/utils/storage/use-order';

interface Props {
  database: UnorderDatabase;
  notices: Notices;
  loaded: LoadedDirectory | null;
  /** Id of the order to correct; null: a new one. */
  order: string | null;
}

export function EntryForm({ database, notices, loaded, order }: Props) {
  const record = useOrder(database, order ?? '');
  if (loaded === null || record === undefined) return <LoadingNote />;
  if (order !== null && record === null) return <p>{t('dashboard.notFound')}</p>;
  return (
    <FormScreen
      order={order === null ? null : (record?.order ?? null)}
      stores={loaded.listed}
      drafts={drafts}
      onSubmit={(form) =>
        order === null
          ? notices.carryOut({ type: 'enter-order', form }, t('order.entered'))
          : notices.carryOut({ type: 'correct-order', order, form }, t('order.corrected'))
      }
      onLeave={() => {
        location.hash = hrefOf('');
      }}
    />
  );
}

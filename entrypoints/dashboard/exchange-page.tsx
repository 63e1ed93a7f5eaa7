/** Orders out of the record as files, and out of files into the record. */
import type { Notices } from '@/components/use-notices';
import { t } from '@/utils/i18n/translate';
import type { UnorderDatabase } from '@/utils/storage/database';
import { ExportSection } from './export-section';
import { ImportSection } from './import-section';

export function ExchangePage(props: { database: UnorderDatabase; notices: Notices }) {
  return (
    <>
      <h1>{t('exchange.title')}</h1>
      <ImportSection {...props} />
      <ExportSection {...props} />
    </>
  );
}

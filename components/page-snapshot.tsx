/** The page of a receipt, as it was saved. */
import { t } from '@/utils/i18n/translate';
import { useEffect, useState } from 'react';
import { LockedPage } from './locked-page';

export function PageSnapshot({ page }: { page: Blob }) {
  const [html, setHtml] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void page.text().then((text) => isCurrent && setHtml(text));
    return () => {
      isCurrent = false;
    };
  }, [page]);
  if (html === null) return <p className="soft">{t('receipt.opening')}</p>;
  return <LockedPage html={html} title={t('receipt.page')} />;
}

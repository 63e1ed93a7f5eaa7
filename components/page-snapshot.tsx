/** A saved page, shown where it can do nothing: no script, no form, no address of ours or of the web. */
import { t } from '@/utils/i18n/translate';
import { useEffect, useState } from 'react';

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
  // `sandbox=""` grants nothing at all; the extension's own policy holds inside a srcdoc frame too.
  return <iframe className="snapshot" sandbox="" srcDoc={html} title={t('receipt.page')} />;
}

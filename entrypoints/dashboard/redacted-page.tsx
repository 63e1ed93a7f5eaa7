/** A copy of an open page for others to learn from, redacted in that page; it is kept nowhere but where the shopper saves it. */
import { LoadingNote } from '@/components/loading-note';
import { RedactedCopy } from '@/components/redacted-copy';
import { redactTab, type RedactedTab } from '@/utils/access/redact-tab';
import { wordsToKeep } from '@/utils/evidence/words-to-keep';
import { t } from '@/utils/i18n/translate';
import { saveFile } from '@/utils/save-file';
import { useEffect, useState } from 'react';
import { loadCatalogue } from './load-registry';
import { NotFound } from './not-found';

export function RedactedPage({ tab }: { tab: number }) {
  const copy = useRedactedTab(tab);
  if (copy === undefined) return <LoadingNote />;
  if (copy === null) return <NotFound text={t('redacted.notReachable')} />;
  const { html, cut, host } = copy;
  return (
    <RedactedCopy
      html={html}
      cut={cut}
      host={host}
      onSave={() => saveFile(new Blob([html], { type: 'text/html' }), `unorder-redacted-${host}.html`)}
    />
  );
}

/** Undefined until it is made; null where the page can't be reached. */
function useRedactedTab(tab: number): RedactedTab | null | undefined {
  const [copy, setCopy] = useState<RedactedTab | null>();
  useEffect(() => {
    let isCurrent = true;
    void loadCatalogue()
      .then((catalogue) => redactTab(tab, (url, language) => wordsToKeep(url, language, catalogue)))
      .then((made) => isCurrent && setCopy(made));
    return () => {
      isCurrent = false;
    };
  }, [tab]);
  return copy;
}

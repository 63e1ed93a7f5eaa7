/** What an entry rests on: a page, a mail or the shopper's own word. */
import type { Evidence } from '@/utils/orders/event';
import { pageName } from '@/utils/i18n/words';
import { t } from '@/utils/i18n/translate';
import { ExternalLink } from './external-link';

export function EvidenceNote({ evidence }: { evidence: Evidence }) {
  return <p className="small">{textOf(evidence)}</p>;
}

function textOf(evidence: Evidence) {
  switch (evidence.source) {
    case 'page':
      return (
        <>
          {t('evidence.page', [pageName(evidence.kind)])}{' '}
          <ExternalLink href={evidence.url}>{evidence.title || evidence.url}</ExternalLink>
        </>
      );
    case 'mail':
      return t('evidence.mail', [evidence.from, evidence.subject]);
    case 'file':
      return t('evidence.file', [evidence.name, String(evidence.line)]);
    case 'shopper':
      return t('evidence.shopper');
  }
}

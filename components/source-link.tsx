/** Where a fact comes from and how far it can be trusted, said wherever the fact is. */
import type { Source } from '@/store-profiles/schema';
import { formatDay } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import { ExternalLink } from './external-link';

export function SourceLink({ source }: { source: Source | null }) {
  if (source === null) return <p className="small soft">{t('certainty.noSource')}</p>;
  const doubts = doubtsOf(source);
  return (
    <p className="small soft">
      {source.url === null ? (
        t('certainty.noPage')
      ) : (
        <ExternalLink href={source.url}>{t('certainty.source', [hostOf(source.url)])}</ExternalLink>
      )}
      {' · '}
      {t('certainty.checked', [formatDay(source.checked)])}
      {doubts === null ? null : <strong> · {doubts}</strong>}
    </p>
  );
}

function doubtsOf(source: Source): string | null {
  if (source.unverified) return t('certainty.unverified');
  if (source.stale) return t('certainty.stale');
  if (source.confidence === 'low') return t('certainty.lowConfidence');
  return null;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

/** Whose law the deadlines are counted by, how that is known, and that it is no advice. */
import type { Regime } from '@/utils/deadlines/regime';
import { t } from '@/utils/i18n/translate';
import { countryName } from '@/utils/i18n/words';

export function RegimeNote({ regime: { country, isAssumed, law } }: { regime: Regime }) {
  if (country === null) return <p className="small soft">{t('regime.unknown')}</p>;
  const name = countryName(country);
  return (
    <p className="small soft">
      {law === null ? t('regime.none', [name]) : t('regime.counted', [name, law])}
      {isAssumed ? ` ${t('regime.assumed')}` : ''} {t('regime.notAdvice')}
    </p>
  );
}

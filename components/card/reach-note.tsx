/** Where there is nothing to press: how people are reached. */
import type { ReactNode } from 'react';
import { ContactWays } from '@/components/contact-ways';
import { useNow } from '@/components/use-now';
import type { Way } from '@/utils/contact/way';
import { t } from '@/utils/i18n/translate';

export function ReachNote({ ways }: { ways: readonly Way[] }): ReactNode {
  const now = useNow(60_000);
  return (
    <details className="reach">
      <summary>{t('contact.title')}</summary>
      <ContactWays ways={ways} now={now} />
    </details>
  );
}

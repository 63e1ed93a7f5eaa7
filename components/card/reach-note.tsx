/** Where there is nothing to press: how people are reached. */
import type { ReactNode } from 'react';
import { ContactWays } from '@/components/contact-ways';
import { useNow } from '@/components/use-now';
import type { Way } from '@/utils/contact/way';
import { t } from '@/utils/i18n/translate';

interface Props {
  ways: readonly Way[];
  /** There is nothing else to do here. */
  isOpen: boolean;
}

export function ReachNote({ ways, isOpen }: Props): ReactNode {
  const now = useNow(60_000);
  return (
    <details className="reach" open={isOpen}>
      <summary>{t('contact.title')}</summary>
      <ContactWays ways={ways} now={now} />
    </details>
  );
}

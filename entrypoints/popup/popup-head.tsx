import { hrefOf } from '@/components/use-hash-route';
import { t } from '@/utils/i18n/translate';

export function PopupHead({ screen }: { screen: string }) {
  const here = screen === 'correct' ? 'enter' : screen;
  const links: [string, string][] = [
    ['', t('popup.orders')],
    ['stores', t('popup.stores')],
    ['enter', t('popup.enterShort')],
  ];
  return (
    <header className="popup-head">
      <img src="/icons/48.png" alt="" width="28" height="28" />
      <nav aria-label={t('popup.nav')}>
        {links.map(([name, text]) => (
          <a key={name} href={hrefOf(name)} aria-current={here === name ? 'page' : undefined}>
            {text}
          </a>
        ))}
        <a href="/dashboard.html" target="_blank" rel="noreferrer">
          {t('popup.record')}
        </a>
      </nav>
    </header>
  );
}

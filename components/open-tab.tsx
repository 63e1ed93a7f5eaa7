/** What Unorder can do with the page the shopper is on. Loud only where a listed store waits to be turned on. */
import { t } from '@/utils/i18n/translate';
import type { StoreChoice } from './store-choice';

interface Props {
  /** The listed store the page belongs to, or the shop's own host for one nobody has described. */
  store: StoreChoice;
  isListed: boolean;
  isOn: boolean;
  onTurnOn: (store: StoreChoice) => void;
  onReadOnce: () => void;
}

export function OpenTab({ store, isListed, isOn, onTurnOn, onReadOnce }: Props) {
  const turnOn = (
    <button type="button" className="button primary" onClick={() => onTurnOn(store)}>
      {t('stores.turnOnOne', [store.name])}
    </button>
  );
  if (isOn) {
    return (
      <p className="row apart small">
        <span className="soft">{t('popup.tabOn', [store.name])}</span>
        <button type="button" className="link-button" onClick={onReadOnce}>
          {t('popup.readAgain')}
        </button>
      </p>
    );
  }
  const readOnce = (
    <button type="button" className="button" onClick={onReadOnce}>
      {t('popup.readOnce')}
    </button>
  );
  if (isListed) {
    return (
      <section className="panel stack" aria-label={t('popup.thisPage')}>
        <p>{t('popup.tabListed', [store.name])}</p>
        <div className="row">
          {turnOn}
          {readOnce}
        </div>
      </section>
    );
  }
  return (
    <details className="panel">
      <summary>{t('popup.tabQuestion', [store.name])}</summary>
      <div className="stack">
        <p className="small">{t('popup.tabUnlisted', [store.name])}</p>
        <div className="row">
          {readOnce}
          {turnOn}
        </div>
      </div>
    </details>
  );
}

/** What Unorder can do with the page the shopper is on. Loud only where something waits to be done. */
import { t } from '@/utils/i18n/translate';
import { pageName } from '@/utils/i18n/words';
import type { PageKind } from '@/store-profiles/schema';
import { PageLink } from './page-link';
import type { StoreChoice } from './store-choice';

interface Props {
  /** The listed store the page belongs to, or the shop's own host for one nobody has described. */
  store: StoreChoice;
  isListed: boolean;
  isOn: boolean;
  /** The kind of the page, if it could not be read. */
  unreadable: PageKind | null;
  /** Where a redacted copy of the page is made. */
  redactHref: string;
  onTurnOn: (store: StoreChoice) => void;
  onReadOnce: () => void;
}

export function OpenTab(props: Props) {
  const { unreadable, redactHref, isOn, onReadOnce } = props;
  if (unreadable === null) return <Offer {...props} />;
  return (
    <>
      <section className="note warm stack tight small" aria-label={t('popup.thisPage')}>
        <p>{t('popup.unreadable', [pageName(unreadable)])}</p>
        <p className="row apart">
          <PageLink href={redactHref}>{t('popup.redact')}</PageLink>
          {isOn ? <ReadAgain onReadOnce={onReadOnce} /> : null}
        </p>
        <details>
          <summary>{t('popup.redactWhat')}</summary>
          <p>{t('popup.redactWhy')}</p>
        </details>
      </section>
      {isOn ? null : <Offer {...props} />}
    </>
  );
}

function ReadAgain({ onReadOnce }: Pick<Props, 'onReadOnce'>) {
  return (
    <button type="button" className="link-button" onClick={onReadOnce}>
      {t('popup.readAgain')}
    </button>
  );
}

function Offer({ store, isListed, isOn, unreadable, redactHref, onTurnOn, onReadOnce }: Props) {
  const turnOn = (
    <button type="button" className="button primary" onClick={() => onTurnOn(store)}>
      {t('stores.turnOnOne', [store.name])}
    </button>
  );
  const readsWrong =
    unreadable === null ? (
      <PageLink href={redactHref} className="small">
        {t('popup.readsWrong')}
      </PageLink>
    ) : null;
  if (isOn) {
    return (
      <div className="stack tight small">
        <p className="soft">{t('popup.tabOn', [store.name])}</p>
        <p className="row apart">
          <ReadAgain onReadOnce={onReadOnce} />
          {readsWrong}
        </p>
      </div>
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
          {readsWrong}
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
          {readsWrong}
        </div>
      </div>
    </details>
  );
}

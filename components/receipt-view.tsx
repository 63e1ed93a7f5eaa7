/** A receipt as a person can judge it: what the page said, how it looked, and whether it is unchanged. */
import type { Receipt } from '@/utils/evidence/receipt';
import { formatInstant } from '@/utils/i18n/format';
import { stateName } from '@/utils/i18n/words';
import { t } from '@/utils/i18n/translate';
import type { ReactNode } from 'react';
import { ExternalLink } from './external-link';
import { FactList } from './fact-list';
import { PagePicture } from './page-picture';
import { PageSnapshot } from './page-snapshot';
import './receipt-view.css';

interface Props {
  receipt: Receipt;
  /** What the check of the digests and the chain came to. */
  check: ReactNode;
  onDownload: () => void;
}

export function ReceiptView({ receipt, check, onDownload }: Props) {
  return (
    <article className="stack wide">
      <header className="row apart">
        <div>
          <h1 dir="auto">{receipt.title || t('receipt.untitled')}</h1>
          <p className="soft">{t('receipt.savedAt', [formatInstant(receipt.capturedAt)])}</p>
        </div>
        <button type="button" className="button primary" onClick={onDownload}>
          {t('receipt.download')}
        </button>
      </header>
      <section className="panel stack" aria-labelledby="receipt-check">
        <h2 id="receipt-check">{t('receipt.check')}</h2>
        {check}
        <p className="small">{t('receipt.proves')}</p>
        <p className="small">{t('receipt.provesNot')}</p>
      </section>
      <ReceiptFacts receipt={receipt} />
      <section className="stack">
        <h2>{t('receipt.text')}</h2>
        {/* A long page scrolls in its own box, which the keyboard must reach. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <pre className="receipt-text" tabIndex={0} dir="auto" aria-label={t('receipt.text')}>
          {receipt.text}
        </pre>
      </section>
      <section className="stack">
        <h2>{t('receipt.page')}</h2>
        <p className="small soft">{t('receipt.pageNote')}</p>
        {receipt.cut ? <p className="note warm small">{t('receipt.cut')}</p> : null}
        <PageSnapshot page={receipt.html} />
      </section>
      <section className="stack">
        <h2>{t('receipt.picture')}</h2>
        {receipt.picture === null ? (
          <p className="soft">{t('receipt.noPicture')}</p>
        ) : (
          <PagePicture picture={receipt.picture} title={receipt.title} />
        )}
      </section>
    </article>
  );
}

function ReceiptFacts({ receipt }: { receipt: Receipt }) {
  const facts: [string, ReactNode][] = [
    [
      t('receipt.address'),
      <ExternalLink key="a" href={receipt.url}>
        {receipt.url}
      </ExternalLink>,
    ],
    [t('receipt.about'), receipt.about === null ? t('receipt.aboutNothing') : stateName(receipt.about)],
    [
      t('receipt.rules'),
      receipt.rules || t(receipt.about === null ? 'receipt.noRules' : 'receipt.generalRules'),
    ],
    [t('receipt.version'), receipt.extensionVersion],
    [
      t('receipt.sha256'),
      <code key="h" className="digest">
        {receipt.sha256}
      </code>,
    ],
  ];
  return (
    <section className="panel">
      <h2 className="visually-hidden">{t('receipt.facts')}</h2>
      <FactList facts={facts} />
    </section>
  );
}

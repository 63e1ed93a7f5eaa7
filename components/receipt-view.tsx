/** A receipt as a person can judge it: what the page or file said, how it looked, and whether it is unchanged. */
import {
  isFileReceipt,
  nameOfReceipt,
  type FileReceipt,
  type PageReceipt,
  type Receipt,
} from '@/utils/evidence/receipt';
import { receiptHeading } from '@/utils/evidence/receipt-heading';
import { formatBytes, formatInstant } from '@/utils/i18n/format';
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
  storeName: string;
  /** What the check of the digests and the chain came to. */
  check: ReactNode;
  onDownload: () => void;
}

export function ReceiptView({ receipt, storeName, check, onDownload }: Props) {
  return (
    <article className="stack wide">
      <header className="row apart">
        <div>
          <h1 dir="auto">{receiptHeading(receipt, storeName)}</h1>
          <p className="soft" dir="auto">
            {nameOfReceipt(receipt) || t('receipt.untitled')}
          </p>
          <p className="soft">{t('receipt.savedAt', [formatInstant(receipt.capturedAt)])}</p>
        </div>
        <button type="button" className="button primary" onClick={onDownload}>
          {t(isFileReceipt(receipt) ? 'receipt.downloadFile' : 'receipt.download')}
        </button>
      </header>
      <section className="panel stack" aria-labelledby="receipt-check">
        <h2 id="receipt-check">{t('receipt.check')}</h2>
        {check}
        <p className="small">{t('receipt.proves')}</p>
        <p className="small">{t('receipt.provesNot')}</p>
      </section>
      <ReceiptFacts receipt={receipt} />
      {isFileReceipt(receipt) ? <FilePart receipt={receipt} /> : <PagePart receipt={receipt} />}
    </article>
  );
}

function PagePart({ receipt }: { receipt: PageReceipt }) {
  return (
    <>
      <TextPart text={receipt.text} title={t('receipt.text')} />
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
          <PagePicture picture={receipt.picture} alt={t('receipt.pictureOf', [receipt.title])} />
        )}
      </section>
    </>
  );
}

/** Pictures that every browser draws and that can hold no script. */
const DRAWN = /^image\/(?:png|jpeg|webp|gif)$/u;

function FilePart({ receipt }: { receipt: FileReceipt }) {
  const { text, mediaType, name } = receipt;
  if (text === '' && !DRAWN.test(mediaType)) return <p className="soft">{t('receipt.fileNotShown')}</p>;
  return (
    <>
      {text === '' ? null : <TextPart text={text} title={t('receipt.fileText')} />}
      {DRAWN.test(mediaType) ? (
        <PagePicture picture={receipt.file} alt={t('receipt.fileOf', [name])} />
      ) : null}
    </>
  );
}

function TextPart({ text, title }: { text: string; title: string }) {
  return (
    <section className="stack">
      <h2>{title}</h2>
      {/* A long text scrolls in its own box, which the keyboard must reach. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className="receipt-text" tabIndex={0} dir="auto" aria-label={title}>
        {text}
      </pre>
    </section>
  );
}

function ReceiptFacts({ receipt }: { receipt: Receipt }) {
  const facts: [string, ReactNode][] = [
    ...(isFileReceipt(receipt) ? factsOfFile(receipt) : factsOfPage(receipt)),
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

function factsOfPage({ url, about, rules }: PageReceipt): [string, ReactNode][] {
  const link = (
    <ExternalLink key="a" href={url}>
      {url}
    </ExternalLink>
  );
  return [
    [t('receipt.address'), link],
    [t('receipt.about'), about === null ? t('receipt.aboutNothing') : stateName(about)],
    [t('receipt.rules'), rules || t(about === null ? 'receipt.noRules' : 'receipt.generalRules')],
  ];
}

function factsOfFile({ role, about, mediaType, file, digests }: FileReceipt): [string, ReactNode][] {
  const digest = (
    <code key="d" className="digest">
      {digests.file}
    </code>
  );
  return [
    [t('receipt.role'), t(`receipt.roles.${role}`)],
    ...(about === null ? [] : [[t('receipt.about'), stateName(about)] as [string, ReactNode]]),
    [t('receipt.mediaType'), `${mediaType || t('receipt.unknownType')}, ${formatBytes(file.size)}`],
    [t('receipt.fileDigest'), digest],
  ];
}

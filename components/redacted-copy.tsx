/** A redacted copy of a page, to be looked through before it is saved: as it looks, and every character of it. */
import { t } from '@/utils/i18n/translate';
import { useState } from 'react';
import { LockedPage } from './locked-page';
import './redacted-copy.css';

interface Props {
  html: string;
  /** The page was too large to be copied whole. */
  cut: boolean;
  host: string;
  onSave: () => void;
}

export function RedactedCopy({ html, cut, host, onSave }: Props) {
  return (
    <article className="stack wide">
      <header className="row apart">
        <div>
          <h1>{t('redacted.title')}</h1>
          <p className="soft">{t('redacted.from', [host])}</p>
        </div>
        <button type="button" className="button primary" onClick={onSave}>
          {t('redacted.save')}
        </button>
      </header>
      <section className="panel stack" aria-label={t('redacted.about')}>
        <p>{t('redacted.what')}</p>
        <p>
          <strong>{t('redacted.look')}</strong>
        </p>
        <p>{t('redacted.use')}</p>
      </section>
      {cut ? <p className="note warm small">{t('redacted.cut')}</p> : null}
      <section className="stack">
        <h2>{t('redacted.preview')}</h2>
        <p className="small soft">{t('redacted.previewNote')}</p>
        <LockedPage html={withoutWayOut(html)} title={t('redacted.preview')} />
      </section>
      <FileText html={html} />
    </article>
  );
}

/** What isn't visible, such as the names of elements, stands in the file as well. Drawn only when it is asked for. */
function FileText({ html }: { html: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('redacted.asText')}</summary>
      {isOpen ? (
        // A long file scrolls in its own box, which the keyboard must reach.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre className="file-text" tabIndex={0} dir="ltr" aria-label={t('redacted.asText')}>
          {html}
        </pre>
      ) : null}
    </details>
  );
}

/** A link in a locked frame would still change the frame; to a new window, which the lock forbids, it does nothing. */
function withoutWayOut(html: string): string {
  return html.replace(/<head[^>]*>/u, (head) => `${head}<base target="_blank">`);
}

/** Mail files, read here: what each mail says, which order it is about, and nothing recorded before the shopper accepts it. */
import { useMemo, useState } from 'react';
import { FileDrop } from '@/components/file-drop';
import { FoldedMails } from '@/components/mails/folded-mails';
import { MailCard } from '@/components/mails/mail-card';
import { isSure, type MailView } from '@/components/mails/mail-view';
import { ReadingProgress } from '@/components/mails/reading-progress';
import { hrefOf } from '@/components/use-hash-route';
import type { Notices } from '@/components/use-notices';
import { useStoreDirectory } from '@/components/use-store-directory';
import { t } from '@/utils/i18n/translate';
import type { FoundMail } from '@/utils/mail/files/mail-collector';
import { signatureFit } from '@/utils/mail/signature-fit';
import type { UnorderDatabase } from '@/utils/storage/database';
import { loadRegistry } from './load-registry';
import { useHandedFiles } from './use-handed-files';
import { useMailReading } from './use-mail-reading';
import { OPEN, useMailRecord } from './use-mail-record';

const STEP = 30;
const ACCEPT = '.eml,.mbox,.msg,.html,.htm,.txt,message/rfc822,application/mbox,text/html,text/plain';

interface Props {
  database: UnorderDatabase;
  notices: Notices;
  /** Ids of uploads that the popup left here. */
  handed: string;
}

export function MailsPage({ database, notices, handed }: Props) {
  const { state, tally, add, stop } = useMailReading();
  useHandedFiles(database, handed, add);
  const record = useMailRecord(database, tally.mails, notices);
  const loaded = useStoreDirectory(loadRegistry);
  const stores = useMemo(
    () => new Map(loaded?.directory.allStores().map((store) => [store.id, store])),
    [loaded],
  );
  const [count, setCount] = useState(STEP);
  const viewOf = ({ id, file, reading, signedBy }: FoundMail): MailView => {
    const store = stores.get(reading.store ?? '') ?? null;
    return {
      id,
      file,
      reading,
      signedBy,
      storeName: store?.name ?? (reading.from.address.split('@').at(-1) || null),
      signature: signatureFit(signedBy, reading, store),
      place: record.places.get(id) ?? null,
      standing: record.standings.get(id) ?? OPEN,
    };
  };
  const views = tally.mails.map(viewOf);
  const sure = views.filter((view) => view.standing.standing === 'open' && isSure(view)).length;
  const mailOf = ({ id }: MailView): FoundMail | undefined => tally.mails.find((mail) => mail.id === id);
  return (
    <>
      <header className="stack tight">
        <h1>{t('mails.title')}</h1>
        <p className="soft">{t('mails.intro')}</p>
      </header>
      <FileDrop label={t('mails.add')} hint={t('mails.addHint')} accept={ACCEPT} onFiles={add} />
      <ReadingProgress state={state} onStop={stop} />
      {views.length === 0 ? null : (
        <section className="stack" aria-labelledby="mails-about">
          <div className="row apart">
            <h2 id="mails-about">{t('mails.about', [String(views.length)])}</h2>
            {sure === 0 && !record.isBusy ? null : (
              <button
                type="button"
                className="button primary"
                disabled={record.isBusy || state.now === 'reading'}
                onClick={() => void record.recordSure()}
              >
                {record.isBusy ? t('mails.recording') : t('mails.recordSure', sure)}
              </button>
            )}
          </div>
          <p className="small soft">{t('mails.signatureNote')}</p>
          <ul className="mail-list">
            {views.slice(0, count).map((view) => (
              <li key={view.id}>
                <MailCard
                  mail={view}
                  orderHref={(order) => hrefOf('order', order)}
                  onRecord={(mail, order) => {
                    const found = mailOf(mail);
                    if (found) void record.recordOne(found, order);
                  }}
                  onLeaveOut={({ id }, isLeftOut) =>
                    record.stand(id, isLeftOut ? { standing: 'left-out' } : OPEN)
                  }
                />
              </li>
            ))}
          </ul>
          {views.length > count ? (
            <p>
              <button type="button" className="button" onClick={() => setCount(count + STEP)}>
                {t('mails.showMore')}
              </button>
            </p>
          ) : null}
        </section>
      )}
      {views.length === 0 && state.now === 'finished' ? <p className="note">{t('mails.nothing')}</p> : null}
      <FoldedMails tally={tally} />
    </>
  );
}

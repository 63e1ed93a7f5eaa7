/** On a webmail page: reads the message that is open, at a press, and watches the mailbox while it is open, if the shopper wants it. */
import type { StoreChoice } from '@/components/store-choice';
import { hrefOf } from '@/components/use-hash-route';
import type { StoreSwitch } from '@/components/use-store-switch';
import type { WebmailProfile } from '@/store-profiles/webmail/profile';
import { readOpenMail } from '@/utils/access/read-open-mail';
import { browser } from '@/utils/browser';
import { t } from '@/utils/i18n/translate';
import type { UnorderDatabase } from '@/utils/storage/database';
import { uploadFile } from '@/utils/storage/upload-file';
import { messageFile } from '@/utils/webmail/message-file';
import { undecidedMails } from '@/utils/webmail/undecided';
import { problemText } from '@/utils/i18n/explanation';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { OpenPage } from './use-open-page';

interface Props {
  database: UnorderDatabase;
  page: OpenPage;
  service: WebmailProfile;
  mailbox: StoreChoice;
  isOn: boolean;
  storeSwitch: StoreSwitch;
}

export function WebmailCard({ database, page, service, mailbox, isOn, storeSwitch }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const undecided = useLiveQuery(() => undecidedMails(database), [database]) ?? [];
  const read = async (): Promise<void> => {
    const found = await handOver(database, page);
    if ('problem' in found) return setProblem(found.problem);
    setProblem(null);
    await browser.tabs.create({ url: browser.runtime.getURL(`dashboard.html${mailsHref(found.ids)}`) });
  };
  return (
    <section className="panel stack" aria-label={t('popup.thisPage')}>
      <p>{t('webmail.at', [service.name])}</p>
      <p className="row">
        <button type="button" className="button primary" onClick={() => void read()}>
          {t('webmail.read')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => (isOn ? storeSwitch.turnOff(mailbox) : storeSwitch.turnOn(mailbox))}
        >
          {t(isOn ? 'webmail.stop' : 'webmail.watch')}
        </button>
      </p>
      <p className="small soft">{t(service.confidence === 'low' ? 'webmail.hintLow' : 'webmail.hint')}</p>
      <p className="small soft">{t(isOn ? 'webmail.watched' : 'webmail.watchHint')}</p>
      {undecided.length === 0 ? null : (
        <p>
          <a href={`/dashboard.html${mailsHref(undecided)}`} target="_blank" rel="noreferrer">
            {t('webmail.undecided', undecided.length)}
          </a>
        </p>
      )}
      <div aria-live="polite">
        {problem === null ? null : <p className="note warm">{problemText(problem)}</p>}
      </div>
    </section>
  );
}

/** The messages, left for the mails page among the uploads; or what is in the way, a catalogue key. */
async function handOver(
  database: UnorderDatabase,
  { tab, url }: OpenPage,
): Promise<{ ids: string[] } | { problem: string }> {
  const messages = await readOpenMail(tab);
  if (messages === null) return { problem: 'problem.mailNotReadable' };
  if (messages.length === 0) return { problem: 'problem.noMailOpen' };
  const readAt = new Date().toISOString();
  const ids: string[] = [];
  for (const message of messages) {
    const { name, text } = messageFile(message, url.hostname, readAt);
    const file = new File([text], name, { type: 'message/rfc822' });
    const uploaded = await uploadFile(database, file, crypto.randomUUID());
    if (!uploaded.ok) return { problem: uploaded.problem };
    ids.push(uploaded.id);
  }
  return { ids };
}

function mailsHref(ids: readonly string[]): string {
  return hrefOf('mails', ids.join(' '));
}

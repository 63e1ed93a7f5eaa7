/** The whole record into one file and back: the machine, the browser or the profile may be gone tomorrow. */
import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { FileDrop } from '@/components/file-drop';
import { FormField } from '@/components/form-field';
import { LongWork } from '@/components/long-work';
import { RoomNote } from '@/components/room-note';
import { UnreadableBackupError, WrongPassphraseError } from '@/utils/backup/layout';
import { browser } from '@/utils/browser';
import { formatInstant } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import { streamToFile } from '@/utils/save-stream';
import { sendCommand } from '@/utils/send-command';
import type { UnorderDatabase } from '@/utils/storage/database';
import { noteBackup, readLastBackup } from '@/utils/storage/last-backup';
import type { RestoreReport } from '@/utils/storage/restore-backup';
import { askToPersist, isTight, readRoom } from '@/utils/storage/room';
import { FolderSection } from './folder-section';
import { RestoreResult } from './restore-result';
import { useLongWork } from './use-long-work';

export function BackupPage({ database }: { database: UnorderDatabase }) {
  return (
    <>
      <header className="stack tight">
        <h1>{t('backup.title')}</h1>
        <p className="soft">{t('backup.intro')}</p>
      </header>
      <Room />
      <SaveSection database={database} />
      <FolderSection database={database} />
      <RestoreSection database={database} />
    </>
  );
}

function Room() {
  const [asked, setAsked] = useState(0);
  const room = useLiveQuery(() => readRoom(), [asked]);
  if (room === undefined) return null;
  const onAsk = (): void => void askToPersist().then(() => setAsked(asked + 1));
  return <RoomNote room={room} isTight={isTight(room)} onAsk={onAsk} />;
}

function SaveSection({ database }: { database: UnorderDatabase }) {
  const [passphrase, setPassphrase] = useState('');
  const { work, start, stop } = useLongWork<true>();
  const last = useLiveQuery(() => readLastBackup(database), [database]);
  const save = (): void => {
    const savedAt = new Date().toISOString();
    start(async (onProgress, signal) => {
      const target = await streamToFile(`unorder-${savedAt.slice(0, 10)}.backup`);
      if (target === null) return null;
      const [{ writeBackup }, { backupSource }] = await Promise.all([
        import('@/utils/backup/write-backup'),
        import('@/utils/storage/backup-source'),
      ]);
      const extensionVersion = browser.runtime.getManifest().version;
      const options = { savedAt, extensionVersion, passphrase, onProgress, signal };
      const { events } = await writeBackup(backupSource(database), target, options);
      await noteBackup(database, { at: savedAt, events });
      return true;
    });
  };
  return (
    <section className="panel stack" aria-labelledby="save">
      <h2 id="save">{t('backup.save')}</h2>
      <p className="small soft">
        {last ? t('backup.last', [formatInstant(last.at)]) : t('backup.never')} {t('backup.notInIt')}
      </p>
      <FormField
        label={t('backup.passphrase')}
        hint={t('backup.passphraseHint')}
        type="password"
        name="save-passphrase"
        value={passphrase}
        error={undefined}
        onChange={setPassphrase}
      />
      <p>
        <button type="button" className="button primary" disabled={work.now === 'working'} onClick={save}>
          {t('backup.saveNow')}
        </button>
      </p>
      <LongWork work={work} onStop={stop} done={t('backup.saved')} problem={() => t('backup.saveFailed')} />
    </section>
  );
}

function RestoreSection({ database }: { database: UnorderDatabase }) {
  const [passphrase, setPassphrase] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const { work, start, stop } = useLongWork<RestoreReport>();
  const restore = (chosen: File): void => {
    setFile(chosen);
    start(async (onProgress, signal) => {
      const [{ openBackup }, { restoreBackup }] = await Promise.all([
        import('@/utils/backup/read-backup'),
        import('@/utils/storage/restore-backup'),
      ]);
      const backup = await openBackup(chosen, passphrase);
      const adopt = async (orders: string[]): Promise<void> => {
        const outcome = await sendCommand({ type: 'adopt-orders', orders });
        if (!outcome.done) throw new Error(outcome.problem);
      };
      try {
        return await restoreBackup(database, backup, { adopt, onProgress, signal });
      } finally {
        await backup.close();
      }
    });
  };
  const needsPassphrase = work.now === 'failed' && work.error instanceof WrongPassphraseError;
  return (
    <section className="panel stack" aria-labelledby="restore">
      <h2 id="restore">{t('backup.restore')}</h2>
      <p className="small soft">{t('backup.restoreHint')}</p>
      <FormField
        label={t('backup.passphraseOf')}
        type="password"
        name="restore-passphrase"
        value={passphrase}
        error={needsPassphrase ? 'backup.wrongPassphrase' : undefined}
        onChange={setPassphrase}
      />
      {needsPassphrase && file ? (
        <p>
          <button type="button" className="button primary" onClick={() => restore(file)}>
            {t('backup.tryAgain')}
          </button>
        </p>
      ) : null}
      <FileDrop
        label={t('backup.choose')}
        hint={t('backup.chooseHint')}
        accept=".backup,.zip"
        onFiles={([chosen]) => chosen && restore(chosen)}
      />
      <LongWork
        work={work}
        onStop={stop}
        done={t('backup.restored')}
        problem={(error) =>
          error instanceof WrongPassphraseError
            ? null
            : t(error instanceof UnreadableBackupError ? 'backup.unreadable' : 'backup.restoreFailed')
        }
      />
      {work.now === 'done' ? <RestoreResult report={work.result} /> : null}
    </section>
  );
}

/** Backups that save themselves into a folder, where the browser lets one be chosen. */
import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { LongWork } from '@/components/long-work';
import {
  allowAgain,
  canChooseFolder,
  chooseFolder,
  forgetFolder,
  isAllowed,
  readFolder,
} from '@/utils/backup/backup-folder';
import { t } from '@/utils/i18n/translate';
import type { UnorderDatabase } from '@/utils/storage/database';
import { backUpInto } from './auto-backup';
import { useLongWork } from './use-long-work';

export function FolderSection({ database }: { database: UnorderDatabase }) {
  const { work, start, stop } = useLongWork<true>();
  const [asked, setAsked] = useState(0);
  const chosen = useLiveQuery(async () => {
    const folder = await readFolder(database);
    return folder === null ? null : { folder, isAllowed: await isAllowed(folder) };
  }, [database, asked]);
  if (chosen === undefined) return null;
  const save = (): void =>
    start(async (onProgress, signal) => {
      const folder = await readFolder(database);
      if (folder === null) return null;
      await backUpInto(folder, database, onProgress, signal);
      return true;
    });
  const choose = async (): Promise<void> => {
    if (await chooseFolder(database)) save();
  };
  const allow = async (): Promise<void> => {
    if (chosen && (await allowAgain(chosen.folder))) save();
    setAsked(asked + 1);
  };
  return (
    <section className="panel stack" aria-labelledby="folder">
      <h2 id="folder">{t('backup.byItself')}</h2>
      <p className="small soft">{t(canChooseFolder() ? 'backup.byItselfHint' : 'backup.noFolders')}</p>
      {chosen === null ? null : (
        <p>{t(chosen.isAllowed ? 'backup.into' : 'backup.intoLost', [chosen.folder.name])}</p>
      )}
      {canChooseFolder() ? (
        <div className="row">
          {chosen === null || chosen.isAllowed ? null : (
            <button type="button" className="button primary" onClick={() => void allow()}>
              {t('backup.allowAgain')}
            </button>
          )}
          <button
            type="button"
            className="button"
            disabled={work.now === 'working'}
            onClick={() => void choose()}
          >
            {t(chosen === null ? 'backup.chooseFolder' : 'backup.otherFolder')}
          </button>
          {chosen === null ? null : (
            <button type="button" className="button" onClick={() => void forgetFolder(database)}>
              {t('backup.noMore')}
            </button>
          )}
        </div>
      ) : null}
      <LongWork
        work={work}
        onStop={stop}
        done={t('backup.savedByItself')}
        problem={() => t('backup.folderFailed')}
      />
    </section>
  );
}

/** How much room is left for the record, and whether the browser may clear it. */
import { formatBytes } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';

interface Props {
  room: { used: number; of: number; isPersistent: boolean };
  isTight: boolean;
  onAsk: () => void;
}

export function RoomNote({ room: { used, of, isPersistent }, isTight, onAsk }: Props) {
  return (
    <div className={isTight || !isPersistent ? 'note warm stack tight small' : 'stack tight small'}>
      <p>{t(isTight ? 'backup.roomTight' : 'backup.room', [formatBytes(used), formatBytes(of)])}</p>
      {isPersistent ? (
        <p>{t('backup.persistent')}</p>
      ) : (
        <p className="row apart">
          {t('backup.notPersistent')}
          <button type="button" className="button small" onClick={onAsk}>
            {t('backup.persist')}
          </button>
        </p>
      )}
    </div>
  );
}

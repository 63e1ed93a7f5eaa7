/** When Unorder speaks of an order next, and how to put that off or end it; not every browser's notifications have buttons. */
import { formatInstant } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import { deadlineName } from '@/utils/i18n/words';
import type { Reminder } from '@/utils/reminders/reminder';

interface Props {
  reminders: readonly Reminder[];
  onSnooze: (reminder: Reminder) => void;
  onFinish: (reminder: Reminder) => void;
}

export function ReminderList({ reminders, onSnooze, onFinish }: Props) {
  if (reminders.length === 0) return <p className="small soft">{t('reminder.none')}</p>;
  return (
    <ul className="plain-list stack tight" aria-label={t('reminder.next')}>
      {reminders.map((reminder) => (
        <li key={reminder.id} className="row apart">
          <span className="small">
            {t('reminder.comes', [deadlineName(reminder.kind), formatInstant(reminder.at)])}
          </span>
          <span className="row">
            <button
              type="button"
              className="button small"
              aria-label={t('reminder.laterOf', [deadlineName(reminder.kind)])}
              onClick={() => onSnooze(reminder)}
            >
              {t('reminder.later')}
            </button>
            <button
              type="button"
              className="button small"
              aria-label={t('reminder.doneOf', [deadlineName(reminder.kind)])}
              onClick={() => onFinish(reminder)}
            >
              {t('reminder.done')}
            </button>
          </span>
        </li>
      ))}
    </ul>
  );
}

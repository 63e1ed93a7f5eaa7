/** Puts deadlines into the shopper's own calendar, by a file. */
import type { Notices } from '@/components/use-notices';
import type { CalendarEntry } from '@/utils/calendar/calendar-file';
import { t } from '@/utils/i18n/translate';
import { saveCalendar } from './save-calendar';

interface Props {
  find: (now: number) => Promise<CalendarEntry[]>;
  notices: Notices;
}

export function CalendarButton({ find, notices }: Props) {
  const save = async (): Promise<void> => {
    const now = Date.now();
    const entries = await find(now);
    if (entries.length === 0) notices.say(t('calendar.none'));
    else await saveCalendar(entries, now);
  };
  return (
    <p>
      <button type="button" className="button small" onClick={() => void save()}>
        {t('calendar.save')}
      </button>
    </p>
  );
}

/** What the shopper can have otherwise. */
import { CheckField } from '@/components/check-field';
import { FormField } from '@/components/form-field';
import { LoadingNote } from '@/components/loading-note';
import { SelectField } from '@/components/select-field';
import { hrefOf } from '@/components/use-hash-route';
import type { Notices } from '@/components/use-notices';
import { useStoreDirectory } from '@/components/use-store-directory';
import { deadlineKinds, type DeadlineKind } from '@/utils/deadlines/deadline';
import { t } from '@/utils/i18n/translate';
import { countryName, deadlineName } from '@/utils/i18n/words';
import { choicesFor, waits, type Amount } from '@/utils/reminders/amount';
import type { UnorderDatabase } from '@/utils/storage/database';
import { readPreferences, type Preferences } from '@/utils/storage/preferences';
import { useLiveQuery } from 'dexie-react-hooks';
import { loadRegistry } from './load-registry';

/** Put forward when quiet hours are turned on. */
const NIGHT = { from: '22:00', to: '07:00' };

export function SettingsPage({ database, notices }: { database: UnorderDatabase; notices: Notices }) {
  const preferences = useLiveQuery(() => readPreferences(database), [database]);
  const loaded = useStoreDirectory(loadRegistry);
  if (!preferences || !loaded) return <LoadingNote />;
  const prefer = (change: Partial<Preferences>): void =>
    void notices.carryOut({ type: 'prefer', change }, t('settings.saved'));
  const countries = countriesOf(loaded.directory.allStores());
  const { country, reminders, quietHours } = preferences;
  return (
    <div className="stack wide form-screen">
      <h1>{t('settings.title')}</h1>
      <section className="stack" aria-labelledby="law">
        <h2 id="law">{t('settings.law')}</h2>
        <SelectField
          label={t('settings.country')}
          hint={t('settings.countryHint')}
          value={country ?? ''}
          options={[['', t('settings.byClock')], ...countries]}
          onChange={(chosen) => prefer({ country: chosen === '' ? null : chosen })}
        />
      </section>
      <section className="stack" aria-labelledby="reminders">
        <h2 id="reminders">{t('settings.reminders')}</h2>
        <CheckField
          label={t('settings.quietHours')}
          hint={t('settings.quietHoursHint')}
          isOn={quietHours !== null}
          onChange={(isOn) => prefer({ quietHours: isOn ? NIGHT : null })}
        />
        {quietHours === null ? null : (
          <div className="form-pair">
            <FormField
              label={t('settings.quietFrom')}
              type="time"
              name="from"
              value={quietHours.from}
              error={undefined}
              onChange={(from) => from !== '' && prefer({ quietHours: { ...quietHours, from } })}
            />
            <FormField
              label={t('settings.quietTo')}
              type="time"
              name="to"
              value={quietHours.to}
              error={undefined}
              onChange={(to) => to !== '' && prefer({ quietHours: { ...quietHours, to } })}
            />
          </div>
        )}
        <CheckField
          label={t('settings.names')}
          hint={t('settings.namesHint')}
          isOn={preferences.namesInNotices}
          onChange={(namesInNotices) => prefer({ namesInNotices })}
        />
        <fieldset className="stack check-group">
          <legend>{t('settings.remindOf')}</legend>
          <p className="small soft">{t('settings.amountHint')}</p>
          {deadlineKinds.map((kind) => (
            <SelectField
              key={kind}
              label={deadlineName(kind)}
              value={reminders[kind] ?? 'usual'}
              options={choicesFor(kind).map((amount) => [amount, amountName(amount, kind)])}
              onChange={(amount) => prefer({ reminders: { ...reminders, [kind]: amount } })}
            />
          ))}
        </fieldset>
      </section>
      <section className="stack" aria-labelledby="cards">
        <h2 id="cards">{t('settings.onPages')}</h2>
        <CheckField
          label={t('settings.firstHourCard')}
          hint={t('settings.firstHourCardHint')}
          isOn={preferences.firstHourCard}
          onChange={(firstHourCard) => prefer({ firstHourCard })}
        />
      </section>
      <section className="stack" aria-labelledby="case-files">
        <h2 id="case-files">{t('settings.caseFiles')}</h2>
        <p>
          <a href={hrefOf('verify')}>{t('caseCheck.title')}</a>
        </p>
      </section>
    </div>
  );
}

/** A wait is over once: it has reminders or none. */
function amountName(amount: Amount, kind: DeadlineKind): string {
  return waits.has(kind) && amount === 'usual' ? t('settings.amounts.once') : t(`settings.amounts.${amount}`);
}

/** Where the listed stores sell, by name. */
function countriesOf(stores: readonly { countries: readonly string[] }[]): (readonly [string, string])[] {
  const codes = new Set(stores.flatMap(({ countries }) => countries).filter((code) => code !== 'EU'));
  return [...codes]
    .map((code) => [code, countryName(code)] as const)
    .toSorted(([, one], [, other]) => one.localeCompare(other));
}

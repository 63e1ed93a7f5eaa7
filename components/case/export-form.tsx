/** What goes into a case file and what is blacked out before, with the account of it to be read through first. */
import { t } from '@/utils/i18n/translate';
import { CheckField } from '../check-field';
import { FormField } from '../form-field';
import { LockedPage } from '../locked-page';
import type { RedactionForm } from './use-redaction';

interface Props {
  form: RedactionForm;
  onChange: (part: Partial<RedactionForm>) => void;
  /** Words to black out that stand nowhere in the case. */
  notFound: readonly string[];
  /** The account as a page, blacked out as it will be. */
  page: string;
}

export function ExportForm({ form, onChange, notFound, page }: Props) {
  return (
    <>
      <section className="panel stack" aria-labelledby="leave-out">
        <h2 id="leave-out">{t('caseExport.leaveOut')}</h2>
        <p className="small">{t('caseExport.leaveOutNote')}</p>
        <FormField
          label={t('caseExport.address')}
          hint={t('caseExport.addressHint')}
          name="address"
          value={form.address}
          error={undefined}
          isLong
          onChange={(address) => onChange({ address })}
        />
        <FormField
          label={t('caseExport.others')}
          hint={t('caseExport.othersHint')}
          name="others"
          value={form.others}
          error={undefined}
          isLong
          onChange={(others) => onChange({ others })}
        />
        <div aria-live="polite">
          {notFound.length === 0 ? null : (
            <p className="note warm small" dir="auto">
              {t('caseExport.notFound', [notFound.join(' · ')])}
            </p>
          )}
        </div>
        <CheckField
          label={t('caseExport.payment')}
          hint={t('caseExport.paymentHint')}
          isOn={form.payment}
          onChange={(payment) => onChange({ payment })}
        />
        <CheckField
          label={t('caseExport.pages')}
          hint={t('caseExport.pagesHint')}
          isOn={form.leaveOutPages}
          onChange={(leaveOutPages) => onChange({ leaveOutPages })}
        />
      </section>
      <section className="stack">
        <h2>{t('caseExport.preview')}</h2>
        <p className="small soft">{t('caseExport.previewNote')}</p>
        <LockedPage html={page} title={t('caseExport.preview')} />
      </section>
    </>
  );
}

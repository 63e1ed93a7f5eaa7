/** A file of orders: looked through, then saved, and undone if it was a mistake. */
import { ColumnPicker } from '@/components/exchange/column-picker';
import { DateOrderField } from '@/components/exchange/date-order-field';
import { ImportPreview } from '@/components/exchange/import-preview';
import { FileDrop } from '@/components/file-drop';
import { ProblemNote } from '@/components/problem-note';
import { StorePicker } from '@/components/store-picker';
import { UNLISTED } from '@/components/store-choice';
import type { Notices } from '@/components/use-notices';
import { useStoreDirectory } from '@/components/use-store-directory';
import { orderFields } from '@/utils/exchange/layouts';
import type { ReadingChoices } from '@/utils/exchange/read-orders';
import { problemText } from '@/utils/i18n/explanation';
import { t } from '@/utils/i18n/translate';
import type { UnorderDatabase } from '@/utils/storage/database';
import { loadRegistry } from './load-registry';
import { useImport, type ReadFile } from './use-import';

interface Props {
  database: UnorderDatabase;
  notices: Notices;
}

const ACCEPT = '.csv,.tsv,.txt,.json,.zip,text/csv,application/json,application/zip';

export function ImportSection({ database, notices }: Props) {
  const { step, read, choose, take, save, stop, undo, restart } = useImport(database, notices);
  return (
    <section className="stack" aria-labelledby="import">
      <h2 id="import">{t('exchange.import')}</h2>
      {step.name === 'waiting' ? (
        <FileDrop
          label={t('exchange.drop')}
          hint={t('exchange.dropHint')}
          accept={ACCEPT}
          onFiles={([file]) => file && void read(file)}
        />
      ) : null}
      {step.name === 'waiting' && step.problem !== null ? (
        <ProblemNote>{problemText(step.problem)}</ProblemNote>
      ) : null}
      {step.name === 'reading' ? <output>{t('exchange.reading')}</output> : null}
      {step.name === 'looking' ? (
        <>
          <p dir="auto">
            <strong>{step.file.name}</strong>
          </p>
          <p>{t(`exchange.layout.${step.file.layout}`)}</p>
          <Choices file={step.file} onChoose={choose} />
          {step.file.unreadable.length === 0 ? null : (
            <p className="note warm">
              {t('exchange.unreadable', [step.file.unreadable.slice(0, 20).join(', ')])}
            </p>
          )}
          <ImportPreview rows={step.rows} chosen={step.chosen} onChoose={take} />
          <div className="row">
            <button
              type="button"
              className="button primary"
              disabled={step.chosen.size === 0}
              onClick={() => void save()}
            >
              {step.chosen.size === 0 ? t('exchange.saveNone') : t('exchange.save', step.chosen.size)}
            </button>
            <button type="button" className="button" onClick={restart}>
              {t('exchange.cancel')}
            </button>
          </div>
        </>
      ) : null}
      {step.name === 'saving' ? (
        <div className="panel stack">
          <progress aria-label={t('exchange.import')} value={step.saved} max={step.total} />
          <output>{t('exchange.saving', [String(step.saved), String(step.total)])}</output>
          <p>
            <button type="button" className="button small" onClick={stop}>
              {t('exchange.stop')}
            </button>
          </p>
        </div>
      ) : null}
      {step.name === 'saved' ? (
        <div className={`note stack ${step.problem === null ? 'done' : 'problem'}`}>
          <output>
            {step.problem === null
              ? t(step.isStopped ? 'exchange.stopped' : 'exchange.done', step.orders.length)
              : t('exchange.failed', [String(step.orders.length), problemText(step.problem)])}
          </output>
          <div className="row">
            {step.orders.length === 0 ? null : (
              <button type="button" className="button" onClick={() => void undo()}>
                {t('exchange.undo')}
              </button>
            )}
            <button type="button" className="button" onClick={restart}>
              {t('exchange.cancel')}
            </button>
          </div>
        </div>
      ) : null}
    </section>
  );
}

/** A table is read by columns, by how it writes days, and by whose it is; an export of ours says all that itself. */
function Choices({ file, onChoose }: { file: ReadFile; onChoose: (change: ReadFile['choices']) => void }) {
  const loaded = useStoreDirectory(loadRegistry);
  if (file.table === null || !loaded) return null;
  const { choices, columns, needsShop, needsDateOrder } = file;
  const { shop } = choices;
  return (
    <div className="panel stack">
      {needsShop || shop ? (
        <StorePicker
          stores={loaded.listed}
          name="store"
          value={valueOf(shop)}
          error={undefined}
          onChange={(value) => onChoose({ shop: shopOf(value) })}
        />
      ) : null}
      {needsDateOrder || choices.dateOrder ? (
        <DateOrderField value={choices.dateOrder ?? null} onChange={(dateOrder) => onChoose({ dateOrder })} />
      ) : null}
      <details open={file.layout === 'general'}>
        <summary>{t('exchange.columns')}</summary>
        <ColumnPicker
          fields={orderFields.map((field) => [field, t(`exchange.column.${field}`)])}
          names={file.table.columns}
          columns={columns}
          onChange={(chosen) => onChoose({ columns: chosen })}
        />
      </details>
    </div>
  );
}

function valueOf(shop: ReadingChoices['shop']): string {
  if (!shop) return '';
  return shop.store ?? `${UNLISTED}${shop.host ?? ''}`;
}

function shopOf(value: string): NonNullable<ReadingChoices['shop']> | null {
  if (value === '') return null;
  return value.startsWith(UNLISTED)
    ? { store: null, host: value.slice(UNLISTED.length) }
    : { store: value, host: null };
}

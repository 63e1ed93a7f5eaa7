/** What a file would bring into the record: each order, whether it is new, and what is unclear about it. */
import { useState } from 'react';
import { SelectField } from '@/components/select-field';
import { formatDay, formatMoney } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import { hinders, type ProposedOrder } from '@/utils/exchange/proposal';
import './exchange.css';

export type ImportStanding = 'new' | 'known' | 'unclear';

export interface PreviewRow extends ProposedOrder {
  /** Its place in the file's list of orders. */
  index: number;
  storeName: string;
  standing: ImportStanding;
}

interface Props {
  rows: readonly PreviewRow[];
  chosen: ReadonlySet<number>;
  onChoose: (index: number, isChosen: boolean) => void;
}

const STEP = 50;
const standings: readonly ImportStanding[] = ['new', 'known', 'unclear'];
const MARK: Record<ImportStanding, string> = { new: 'good', known: '', unclear: 'warm' };

export function ImportPreview({ rows, chosen, onChoose }: Props) {
  const [shown, setShown] = useState<ImportStanding | 'all'>('all');
  const [count, setCount] = useState(STEP);
  const counts = standings.map((standing) => String(rows.filter((row) => row.standing === standing).length));
  const listed = shown === 'all' ? rows : rows.filter(({ standing }) => standing === shown);
  const rest = listed.length - count;
  return (
    <section className="stack" aria-labelledby="preview">
      <h3 id="preview">{t('exchange.preview')}</h3>
      <p>{t('exchange.counts', counts as [string, string, string])}</p>
      <SelectField
        label={t('exchange.standingTitle')}
        value={shown}
        options={[
          ['all', t('exchange.all')],
          ...standings.map((standing) => [standing, t(`exchange.standing.${standing}`)] as const),
        ]}
        onChange={(value) => setShown(standings.find((standing) => standing === value) ?? 'all')}
      />
      <div className="preview-frame">
        <table className="preview">
          <thead>
            <tr>
              <th scope="col">{t('exchange.take')}</th>
              <th scope="col">{t('exchange.column.number')}</th>
              <th scope="col">{t('exchange.standingTitle')}</th>
              <th scope="col">{t('exchange.column.placed')}</th>
              <th scope="col">{t('exchange.column.total')}</th>
              <th scope="col">{t('exchange.column.title')}</th>
              <th scope="col">{t('exchange.lineOf')}</th>
            </tr>
          </thead>
          <tbody>
            {listed.slice(0, count).map((row) => (
              <Row
                key={row.index}
                row={row}
                isChosen={chosen.has(row.index)}
                onChoose={(isChosen) => onChoose(row.index, isChosen)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 ? (
        <p>
          <button type="button" className="button small" onClick={() => setCount(count + STEP)}>
            {t('exchange.more', [String(Math.min(rest, STEP))])}
          </button>
        </p>
      ) : null}
    </section>
  );
}

function Row({
  row: { facts, problems, standing, storeName, line },
  isChosen,
  onChoose,
}: {
  row: PreviewRow;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}) {
  const [item, ...others] = facts.items;
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={t('exchange.takeOrder', [facts.orderNumber ?? `${t('exchange.lineOf')} ${line}`])}
          checked={isChosen}
          disabled={standing === 'known' || problems.some((problem) => hinders.has(problem))}
          onChange={({ target }) => onChoose(target.checked)}
        />
      </td>
      <td>
        <strong dir="auto">{storeName}</strong>
        <br />
        <span dir="auto">{facts.orderNumber}</span>
      </td>
      <td>
        <span className={`mark ${MARK[standing]}`}>{t(`exchange.standing.${standing}`)}</span>
        {problems.length === 0 ? null : (
          <span className="small"> {problems.map((problem) => t(problem)).join(', ')}</span>
        )}
      </td>
      <td>{facts.placed === null ? '' : formatDay(facts.placed.date)}</td>
      <td className="amount">{facts.total === null ? '' : formatMoney(facts.total)}</td>
      <td dir="auto">
        {item?.title}
        {others.length === 0 ? '' : ` +${others.length}`}
      </td>
      <td data-label={t('exchange.lineOf')}>{line}</td>
    </tr>
  );
}

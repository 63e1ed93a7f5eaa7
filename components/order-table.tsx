/** All orders in one table, however many: only the rows in view are there, and each says where it stands in the whole. */
import { useEffect } from 'react';
import { formatDay, formatMoney, formatNear } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import { deadlineName, stateName } from '@/utils/i18n/words';
import type { OrderId } from '@/utils/orders/order';
import { tableColumns, type TableSort } from '@/utils/orders/table-sort';
import { mainDeadline } from './main-deadline';
import type { OrderView } from './order-view';
import './order-table.css';
import { type RowsInView, useRowsInView } from './use-rows-in-view';

/** Of a row, in pixels. */
const HEIGHT = 60;

export type TableRow = Pick<OrderView, 'order' | 'storeName' | 'deadlines' | 'standing'>;

interface Props {
  ids: readonly OrderId[];
  /** Rows that were read already. */
  rows: ReadonlyMap<OrderId, TableRow>;
  sort: TableSort;
  /** Milliseconds since 1970. */
  now: number;
  orderHref: (id: OrderId) => string;
  onSort: (sort: TableSort) => void;
  /** Which rows are in view, or soon will be. */
  onView: (range: RowsInView) => void;
}

export function OrderTable({ ids, rows, sort, now, orderHref, onSort, onView }: Props) {
  const { body, from, to } = useRowsInView<HTMLTableSectionElement>(ids.length, HEIGHT);
  const inView = ids.slice(from, to);
  useEffect(() => onView({ from, to }), [from, to, onView]);
  return (
    <table className="order-table" aria-rowcount={ids.length + 1}>
      <caption className="visually-hidden">{t('table.title')}</caption>
      <thead>
        <tr aria-rowindex={1}>
          {tableColumns.map((column) => (
            <th
              key={column}
              scope="col"
              aria-sort={
                sort.column === column ? (sort.isDescending ? 'descending' : 'ascending') : undefined
              }
            >
              <button
                type="button"
                className="link-button"
                onClick={() => onSort({ column, isDescending: sort.column === column && !sort.isDescending })}
              >
                {t(`table.${column}`)}
                <span aria-hidden="true">
                  {sort.column === column ? (sort.isDescending ? ' ↓' : ' ↑') : ''}
                </span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        <Gap height={from * HEIGHT} />
        {inView.map((id, at) => (
          <Row key={id} {...{ id, now, orderHref }} row={rows.get(id)} rowIndex={from + at + 2} />
        ))}
        <Gap height={(ids.length - to) * HEIGHT} />
      </tbody>
    </table>
  );
}

/** Stands for the rows that aren't there. */
function Gap({ height }: { height: number }) {
  return height <= 0 ? null : (
    <tr aria-hidden="true">
      <td style={{ blockSize: height, padding: 0 }}>{'\u00A0'}</td>
    </tr>
  );
}

interface RowProps {
  id: OrderId;
  /** Absent while it is being read. */
  row: TableRow | undefined;
  rowIndex: number;
  now: number;
  orderHref: (id: OrderId) => string;
}

function Row({ id, row, rowIndex, now, orderHref }: RowProps) {
  if (!row) {
    return (
      <tr aria-rowindex={rowIndex}>
        <td className="soft">…</td>
      </tr>
    );
  }
  const { storeName, order, deadlines, standing } = row;
  const { orderNumber, placed, total, state } = order;
  const deadline = mainDeadline(deadlines, standing);
  return (
    <tr aria-rowindex={rowIndex}>
      <td>
        {deadline?.at ? (
          <>
            {formatNear(deadline.at, now)}
            <br />
            <span className="small soft">{deadlineName(deadline.kind)}</span>
          </>
        ) : (
          '–'
        )}
      </td>
      <td dir="auto">{storeName}</td>
      <th scope="row">
        <a href={orderHref(id)}>{orderNumber ?? t('order.noNumber')}</a>
        {/* Where its own column has no room. */}
        <span className="small soft of-store">{storeName}</span>
      </th>
      <td>{placed === null ? '–' : formatDay(placed.date)}</td>
      <td className="figure">{total === null ? '–' : formatMoney(total)}</td>
      <td>{stateName(state)}</td>
    </tr>
  );
}

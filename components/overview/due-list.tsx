/** Deadlines of several orders, each with the way to its order. */
import { t } from '@/utils/i18n/translate';
import { deadlineName } from '@/utils/i18n/words';
import type { DueOrder } from '@/utils/overview/deadline-days';
import './overview.css';

interface Props {
  due: readonly DueOrder[];
  /** When, in words. */
  whenOf: (deadline: DueOrder['deadline']) => string;
  orderHref: (order: string) => string;
}

export function DueList({ due, whenOf, orderHref }: Props) {
  return (
    <ul className="stack tight plain-list">
      {due.map(({ order, name, deadline }) => (
        <li key={`${order} ${deadline.rule} ${deadline.kind} ${deadline.at}`} className="panel row apart">
          <span>
            <strong>{deadlineName(deadline.kind)}</strong> · <a href={orderHref(order)}>{name}</a>
          </span>
          <span className="small soft">
            {whenOf(deadline)}
            {deadline.certainty === 'exact' ? '' : ` (${t(`certainty.${deadline.certainty}`)})`}
          </span>
        </li>
      ))}
    </ul>
  );
}

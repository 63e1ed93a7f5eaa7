/** An order in the list: what was bought, where it stands and why, how long is left, and what one can do. */
import { ControlNote } from './control-note';
import { DeadlineLine } from './deadline-line';
import { mainDeadline } from './main-deadline';
import { OrderActions, type OrderWishes } from './order-actions';
import './order-card.css';
import { OrderFactsLine } from './order-facts-line';
import { PageLink } from './page-link';
import { t } from '@/utils/i18n/translate';
import { aboutOrder, type OrderView } from './order-view';
import { PartNote } from './part-note';
import { StateLine } from './state-line';

interface Props extends OrderWishes {
  view: OrderView;
  orderHref: string;
}

export function OrderCard({ view, orderHref, ...wishes }: Props) {
  const { order, storeName, deadlines, standing } = view;
  const deadline = mainDeadline(deadlines, standing);
  const about = aboutOrder(view);
  const open = (view.questions ?? []).filter(({ answers }) => answers.length === 0).length;
  return (
    <article className={`panel order-card ${standing.group}`} aria-label={about}>
      <OrderFactsLine order={order} storeName={storeName} orderHref={orderHref} />
      <StateLine order={order} event={view.stateEvent} />
      <PartNote order={order} />
      {deadline === null ? null : <DeadlineLine deadline={deadline} about={about} />}
      {deadline === null && standing.group === 'act-now' ? (
        <p className="small">{t('order.windowUnknown')}</p>
      ) : null}
      {open === 0 || standing.group === 'done' ? null : (
        <p className="small">
          <PageLink className="link-button" href={orderHref}>
            {t('questions.open', open)}
          </PageLink>
        </p>
      )}
      {standing.group === 'act-now' ? <ControlNote control={order.control} /> : null}
      <OrderActions view={view} orderHref={orderHref} {...wishes} />
    </article>
  );
}

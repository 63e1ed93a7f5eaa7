/** Orders by urgency, each group under its own heading. */
import { groupName, groupNote } from '@/utils/i18n/words';
import { groups } from '@/utils/orders/group';
import { useId } from 'react';
import { OrderCard } from './order-card';
import type { OrderWishes } from './order-actions';
import type { OrderView } from './order-view';

interface Props extends OrderWishes {
  views: OrderView[];
  orderHref: (view: OrderView) => string;
}

export function OrderGroups({ views, orderHref, ...wishes }: Props) {
  return groups.map((group) => {
    const inGroup = views.filter((view) => view.standing.group === group);
    return inGroup.length === 0 ? null : (
      <Section key={group} title={groupName(group)} note={groupNote(group)} group={group}>
        {inGroup.map((view) => (
          <li key={view.id}>
            <OrderCard view={view} orderHref={orderHref(view)} {...wishes} />
          </li>
        ))}
      </Section>
    );
  });
}

interface SectionProps {
  title: string;
  note: string;
  group: string;
  children: React.ReactNode;
}

function Section({ title, note, group, children }: SectionProps) {
  const id = useId();
  return (
    <section className={`order-group ${group}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="small soft">{note}</p>
      <ul className="stack">{children}</ul>
    </section>
  );
}

/** One mail: what it says, in its own words, who sent and signed it, and which order it would be recorded with. */
import { useState } from 'react';
import { formatDate, formatDay, formatMoney } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import { hintName, mailKindName } from '@/utils/i18n/words';
import type { OrderId } from '@/utils/orders/order';
import { FactList } from '../fact-list';
import { SelectField } from '../select-field';
import { isSure, type MailPlace, type MailView, type NamedOrder } from './mail-view';
import './mails.css';

export interface MailWishes {
  orderHref: (order: OrderId) => string;
  /** @param order null: a new one */
  onRecord: (mail: MailView, order: OrderId | null) => void;
  onLeaveOut: (mail: MailView, isLeftOut: boolean) => void;
}

/** Value of the choice of an order that isn't on record; no order's id is empty or like it. */
const NEW = '+';

export function MailCard({ mail, ...wishes }: { mail: MailView } & MailWishes) {
  const { reading, storeName, standing } = mail;
  const { kind, quote, orderNumber, isForwarded, language } = reading;
  const title = [storeName ?? t('mails.noStore'), orderNumber?.value].filter(Boolean).join(' · ');
  if (standing.standing === 'left-out') {
    return (
      <article className="panel row apart mail-card" aria-label={title}>
        <p className="soft" dir="auto">
          {t('mails.leftOut')}: {reading.subject || title}
        </p>
        <button type="button" className="button small" onClick={() => wishes.onLeaveOut(mail, false)}>
          {t('mails.takeIn')}
        </button>
      </article>
    );
  }
  return (
    <article className="panel stack mail-card" aria-label={`${mailKindName(kind)}: ${title}`}>
      <header className="stack tight">
        <p className="row">
          <span className={`mark ${lookOf(kind)}`}>{mailKindName(kind)}</span>
          {isForwarded ? <span className="mark">{t('mails.forwarded')}</span> : null}
        </p>
        <h3 dir="auto">{title}</h3>
        {reading.subject === quote ? null : (
          <p className="small soft" dir="auto">
            {reading.subject}
          </p>
        )}
      </header>
      {quote === null ? null : (
        <blockquote className="small" lang={language} dir="auto">
          {quote}
        </blockquote>
      )}
      <MailFacts mail={mail} />
      <MailDecision mail={mail} {...wishes} />
    </article>
  );
}

function MailFacts({ mail }: { mail: MailView }) {
  const { total, refund, placed, from, date } = mail.reading;
  const facts: [string, string][] = [
    ...(total ? [[t('mails.total'), formatMoney(total.value)] as [string, string]] : []),
    ...(refund ? [[t('mails.refund'), formatMoney(refund.value)] as [string, string]] : []),
    ...(placed ? [[t('mails.placed'), formatDay(placed.value.date)] as [string, string]] : []),
    [t('mails.sender'), [from.name, from.address].filter(Boolean).join(', ') || t('mails.noSender')],
    ...(date ? [[t('mails.sent'), formatDate(date)] as [string, string]] : []),
    [t('mails.signature'), t(`mails.fits.${mail.signature}`, [mail.signedBy.join(', ')])],
    [t('mails.file'), mail.file],
  ];
  return <FactList facts={facts} />;
}

function MailDecision({ mail, orderHref, onRecord, onLeaveOut }: { mail: MailView } & MailWishes) {
  const { place, standing } = mail;
  const [chosen, setChosen] = useState('');
  if (standing.standing === 'recorded') {
    return (
      <p className="note done small">
        {t('mails.recorded')} <a href={orderHref(standing.order)}>{t('dashboard.toOrder')}</a>
      </p>
    );
  }
  const isBusy = standing.standing === 'recording' || place === null;
  const target = place?.place === 'order' ? place.order.id : chosen === NEW ? null : chosen;
  const canRecord = isSure(mail) || chosen !== '';
  return (
    <>
      <PlaceLine place={place} orderHref={orderHref} />
      {place?.place === 'unsure' ? (
        <SelectField
          label={t('mails.place.ask')}
          value={chosen}
          options={[
            ['', t('mails.place.choose')],
            ...place.orders.map((order) => [order.id, choiceName(order)] as const),
            ...(place.canBeNew ? [[NEW, t('mails.place.asNew')] as const] : []),
          ]}
          onChange={setChosen}
        />
      ) : null}
      {isFromElsewhere(mail, chosen) ? <p className="note warm small">{t('mails.senderUnfit')}</p> : null}
      <p className="row">
        {place?.place === 'nowhere' ? null : (
          <button
            type="button"
            className="button primary"
            disabled={isBusy || !canRecord}
            onClick={() => onRecord(mail, place?.place === 'new' ? null : target)}
          >
            {standing.standing === 'recording' ? t('mails.recording') : t('mails.record')}
          </button>
        )}
        <button
          type="button"
          className="button"
          disabled={standing.standing === 'recording'}
          onClick={() => onLeaveOut(mail, true)}
        >
          {t('mails.leaveOut')}
        </button>
      </p>
    </>
  );
}

function PlaceLine({ place, orderHref }: { place: MailPlace | null } & Pick<MailWishes, 'orderHref'>) {
  if (place === null) return null;
  if (place.place === 'order') {
    return (
      <p className="small" dir="auto">
        <a href={orderHref(place.order.id)}>{t('mails.place.order', [place.order.name])}</a>
      </p>
    );
  }
  const isOpen = place.place !== 'new';
  return <p className={isOpen ? 'note warm small' : 'small'}>{t(`mails.place.${place.place}`)}</p>;
}

/** Whether a named sender is none that the chosen order's store writes from; before the choice, that of any order. */
function isFromElsewhere({ place, reading }: MailView, chosen: string): boolean {
  if (place?.place !== 'unsure' || reading.from.address === '' || chosen === NEW) return false;
  const orders = place.orders.filter(({ id }) => chosen === '' || id === chosen);
  return orders.length > 0 && orders.every(({ hints }) => !hints.includes('sender'));
}

/** "Nike, order C0417 (same number, same amount)". */
function choiceName({ name, hints }: NamedOrder): string {
  const reasons = hints.map(hintName).join(', ');
  return reasons === '' ? name : `${name} (${reasons})`;
}

function lookOf(kind: MailView['reading']['kind']): string {
  if (kind === 'cancel-confirmed' || kind === 'refund') return 'good';
  if (kind === 'cancel-declined') return 'alarm';
  if (kind === 'cancel-requested' || kind === 'return') return 'warm';
  return 'brand';
}

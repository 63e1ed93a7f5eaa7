/** How the store is reached, the way that works first. On store pages as well as on our own: light, and without our styles. */
import type { ReactNode } from 'react';
import type { Way } from '@/utils/contact/way';
import { formatDate, formatDay, formatNear } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';

interface Props {
  ways: readonly Way[];
  /** Milliseconds since 1970. */
  now: number;
}

export function ContactWays({ ways, now }: Props): ReactNode {
  if (ways.length === 0) return <p>{t('contact.none')}</p>;
  return (
    <ul className="ways">
      {ways.map((way) => (
        <li key={`${way.channel} ${way.address} ${way.text}`}>
          <span>
            <strong>{t(`contact.${way.channel}`)}</strong> <Address {...way} />
          </span>
          {way.open && <span className="soft">{openText(way.open, now)}</span>}
          {way.hours !== null && <span className="soft">{t('contact.hours', [way.hours])}</span>}
          <span className="soft">{certaintyText(way)}</span>
        </li>
      ))}
    </ul>
  );
}

function Address({ channel, address, text }: Way): ReactNode {
  if (address === null) return <span dir="auto">{text}</span>;
  const href = hrefOf(channel, address);
  const name = channel === 'phone' || channel === 'mail' ? address : (text ?? hostOf(address));
  return href === null ? (
    <bdi>{name}</bdi>
  ) : (
    <a href={href} target="_blank" rel="noreferrer">
      <bdi>{name}</bdi>
    </a>
  );
}

function hrefOf(channel: Way['channel'], address: string): string | null {
  if (channel === 'phone') return `tel:${address.replaceAll(/[^+\d]/gu, '')}`;
  if (channel === 'mail') return `mailto:${address}`;
  return address.startsWith('https://') ? address : null;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

function openText({ isOpen, changesAt }: NonNullable<Way['open']>, now: number): string {
  if (changesAt === null) return t(isOpen ? 'contact.alwaysOpen' : 'contact.closed');
  return t(isOpen ? 'contact.openUntil' : 'contact.closedUntil', [formatNear(changesAt, now)]);
}

function certaintyText({ certainty, source, readOn }: Way): string {
  if (readOn) return t('contact.readOn', [readOn.url, formatDate(readOn.at)]);
  if (certainty === 'page') return t('contact.fromPage');
  if (source === null) return t('certainty.noSource');
  return source.unverified || source.confidence === 'low'
    ? t('contact.unsure', [formatDay(source.checked)])
    : t('certainty.checked', [formatDay(source.checked)]);
}

/** The correspondence of an order, the latest first. */
import { formatDay } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import type { Message } from '@/utils/orders/message';
import { Moment } from './moment';
import { QuoteText } from './quote-text';

export function MessageList({ messages }: { messages: readonly Message[] }) {
  if (messages.length === 0) return <p className="soft">{t('message.none')}</p>;
  return (
    <ul className="messages">
      {messages.map((message) => (
        <li key={message.id} className="panel stack tight">
          <p className="small soft">
            <Moment at={message.at} /> · {t(`message.${message.channel}`)} ·{' '}
            {t(`message.${message.direction}`)}
          </p>
          {message.person === '' ? null : <p className="small">{t('message.with', [message.person])}</p>}
          {message.reference === '' ? null : <p className="small">{t('message.ref', [message.reference])}</p>}
          {message.text === '' ? null : <QuoteText text={message.text} />}
          {message.followUpOn === null ? null : (
            <p className="small">{t('message.askAgain', [formatDay(message.followUpOn)])}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

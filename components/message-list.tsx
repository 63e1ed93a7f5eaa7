/** The correspondence of an order, the latest first. */
import { formatDay } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import { replyName } from '@/utils/i18n/words';
import type { Message } from '@/utils/orders/message';
import { Moment } from './moment';
import { QuoteText } from './quote-text';

interface Props {
  messages: readonly Message[];
  /** Ids of the receipts on record: a file that was there already is kept once, under its first id. */
  receipts: ReadonlySet<string>;
  receiptHref: (id: string) => string;
}

export function MessageList({ messages, receipts, receiptHref }: Props) {
  if (messages.length === 0) return <p className="soft">{t('message.none')}</p>;
  return (
    <ul className="messages">
      {messages.map((message) => (
        <li key={message.id} className="panel stack tight">
          <p className="small soft">
            <Moment at={message.at} /> · {t(`message.${message.channel}`)} ·{' '}
            {t(`message.${message.direction}`)}
          </p>
          {message.reply === undefined ? null : <p>{t('reply.answered', [replyName(message.reply)])}</p>}
          {message.person === '' ? null : <p className="small">{t('message.with', [message.person])}</p>}
          {message.reference === '' ? null : <p className="small">{t('message.ref', [message.reference])}</p>}
          {message.text === '' ? null : <QuoteText text={message.text} />}
          {(message.files ?? [])
            .filter((id) => receipts.has(id))
            .map((id) => (
              <p key={id} className="small">
                <a href={receiptHref(id)}>{t('timeline.receiptSaved')}</a>
              </p>
            ))}
          {message.followUpOn === null ? null : (
            <p className="small">{t('message.askAgain', [formatDay(message.followUpOn)])}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

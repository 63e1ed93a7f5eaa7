/** Everything on record about one order, oldest first, each entry with what it rests on. */
import type { EventBody, LedgerEvent } from '@/utils/orders/event';
import { answerName, askName, stateName } from '@/utils/i18n/words';
import { t } from '@/utils/i18n/translate';
import { EventEvidence } from './event-evidence';
import { Moment } from './moment';
import './timeline.css';

interface Props {
  events: LedgerEvent[];
  receiptHref: (id: string) => string;
}

export function Timeline({ events, receiptHref }: Props) {
  return (
    <ol className="timeline">
      {events.map((event) => (
        <li key={event.sequence}>
          <p className="small soft">
            <Moment at={event.at} />
          </p>
          <h3>
            {event.body.type === 'receipt-saved' ? (
              <a href={receiptHref(event.body.receipt)}>{headingOf(event.body)}</a>
            ) : (
              headingOf(event.body)
            )}
          </h3>
          <EventEvidence event={event} />
        </li>
      ))}
    </ol>
  );
}

function headingOf(body: EventBody): string {
  switch (body.type) {
    case 'observed':
      return body.facts.state
        ? t('timeline.stateObserved', [stateName(body.facts.state)])
        : t('timeline.observed');
    case 'entered':
      if (body.evidence.source === 'file') return t('timeline.imported');
      return body.facts.state
        ? t('timeline.stateEntered', [stateName(body.facts.state)])
        : t('timeline.entered');
    case 'corrected':
      return body.facts.state
        ? t('timeline.stateCorrected', [stateName(body.facts.state)])
        : t('timeline.corrected');
    case 'guided':
      return body.entry.pressed === null
        ? t('timeline.guided', [body.entry.title])
        : t('timeline.guidedPress', [body.entry.pressed]);
    case 'message':
      return t(body.message.direction === 'sent' ? 'timeline.messageSent' : 'timeline.messageReceived');
    case 'answered':
      return body.answers.length === 0
        ? t('timeline.answerTakenBack', [askName(body.ask)])
        : t('timeline.answered', [
            askName(body.ask),
            body.answers.map((answer) => answerName(body.ask, answer)).join(', '),
          ]);
    case 'returning':
      return t(`returns.said.${body.note.step}`);
    case 'stated':
      return t('timeline.stated', [stateName(body.state)]);
    case 'receipt-saved':
      return body.about === null
        ? t('timeline.receiptSaved')
        : t('timeline.receiptOf', [stateName(body.about)]);
    default:
      return t(`timeline.${body.type}`);
  }
}

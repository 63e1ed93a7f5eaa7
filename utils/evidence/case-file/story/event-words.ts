/** An entry of the record for somebody else to read: "The customer", never "you". */
import { formatDay } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import { answerName, askName, pageName, stateName } from '@/utils/i18n/words';
import type { EventBody, Evidence } from '@/utils/orders/event';

/** What happened. */
export function eventText(body: EventBody): string {
  switch (body.type) {
    case 'observed':
      return body.facts.state
        ? t('caseFile.events.stateObserved', [stateName(body.facts.state)])
        : t('caseFile.events.observed');
    case 'entered':
    case 'corrected':
      return body.facts.state
        ? t('caseFile.events.stated', [stateName(body.facts.state)])
        : t(`caseFile.events.${body.type}`);
    case 'stated':
      return t('caseFile.events.stated', [stateName(body.state)]);
    case 'answered':
      return body.answers.length === 0
        ? t('timeline.answerTakenBack', [askName(body.ask)])
        : t('caseFile.events.answered', [
            askName(body.ask),
            body.answers.map((answer) => answerName(body.ask, answer)).join(', '),
          ]);
    case 'guided':
      return body.entry.pressed === null
        ? t('timeline.guided', [body.entry.title])
        : t('caseFile.events.pressed', [body.entry.pressed]);
    case 'message':
      return t(body.message.direction === 'sent' ? 'caseFile.events.wrote' : 'caseFile.events.storeWrote');
    case 'returning':
      return `${t(`caseFile.events.returning.${body.note.step}`)} (${formatDay(body.note.day)})`;
    case 'terms':
      return t('timeline.terms');
    case 'receipt-saved':
      return body.about === null
        ? t('timeline.receiptSaved')
        : t('timeline.receiptOf', [stateName(body.about)]);
    default:
      return t(`caseFile.events.${body.type}`);
  }
}

/** What it rests on, in one sentence; '' where it rests on what another entry names. */
export function evidenceText(body: EventBody): string {
  if ('evidence' in body) return sourceText(body.evidence);
  switch (body.type) {
    case 'kept':
    case 'reopened':
    case 'deleted':
    case 'restored':
      return t('caseFile.events.customersWord');
    default:
      return '';
  }
}

/** The words themselves, quoted. */
export function quotesOf(body: EventBody): string[] {
  switch (body.type) {
    case 'observed':
    case 'entered':
    case 'corrected': {
      const { status, notice } = body.facts.quotes ?? {};
      return quoted([status?.text, notice?.text]);
    }
    case 'stated':
      return quoted([body.note]);
    case 'guided':
      return quoted([body.entry.text]);
    case 'returning':
      return quoted([body.note.address, body.note.tracking]);
    default:
      return [];
  }
}

function sourceText(evidence: Evidence): string {
  switch (evidence.source) {
    case 'page':
      return `${t('evidence.page', [pageName(evidence.kind)])} ${evidence.title} ${evidence.url}`;
    case 'mail':
      return t('evidence.mail', [evidence.from, evidence.subject]);
    case 'file':
      return t('evidence.file', [evidence.name, String(evidence.line)]);
    case 'shopper':
      return t('caseFile.events.customersWord');
  }
}

function quoted(texts: (string | undefined)[]): string[] {
  return [...new Set(texts)].flatMap((text) => (text ? [t('caseFile.quoted', [text])] : []));
}

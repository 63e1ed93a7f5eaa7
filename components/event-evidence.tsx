/** What an entry of the record rests on, with the store's words where it has any. */
import type { LedgerEvent } from '@/utils/orders/event';
import { formatDay } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import { EvidenceNote } from './evidence-note';
import { QuoteText } from './quote-text';
import { TermsAsBoughtView } from './terms/terms-as-bought';

export function EventEvidence({ event: { body } }: { event: LedgerEvent }) {
  switch (body.type) {
    case 'observed':
    case 'entered':
    case 'corrected':
      return (
        <>
          <EvidenceNote evidence={body.evidence} />
          {quotesOf(body.facts.quotes).map((quote) => (
            <QuoteText key={quote} text={quote} />
          ))}
        </>
      );
    case 'stated':
      return (
        <>
          <EvidenceNote evidence={body.evidence} />
          {body.note === '' ? null : <QuoteText text={body.note} />}
        </>
      );
    case 'guided':
      return (
        <>
          <EvidenceNote evidence={body.evidence} />
          {body.entry.text === '' ? null : <QuoteText text={body.entry.text} />}
        </>
      );
    case 'message':
      return body.message.text === '' ? null : <QuoteText text={body.message.text} />;
    case 'terms':
      return <TermsAsBoughtView terms={body.terms} />;
    case 'returning':
      return (
        <p className="small">
          {[formatDay(body.note.day), body.note.address, body.note.tracking].filter(Boolean).join(' · ')}
        </p>
      );
    case 'answered':
    case 'kept':
    case 'reopened':
    case 'deleted':
    case 'restored':
      return <p className="small">{t('evidence.shopper')}</p>;
    case 'receipt-saved':
      return null;
  }
}

/** What the store said of the state; the other fields' quotes stand in the receipt. */
function quotesOf(quotes: { status?: { text: string }; notice?: { text: string } } | undefined): string[] {
  const texts = [quotes?.status?.text, quotes?.notice?.text];
  return [...new Set(texts.filter((text) => text !== undefined))];
}

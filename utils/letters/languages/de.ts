import type { LetterWords } from '../letter-words';

export default {
  language: 'de',
  gaps: {
    store: 'Name des Händlers',
    order: 'Bestellnummer',
    placed: 'Tag der Bestellung',
    total: 'Betrag',
    items: 'Artikel',
    requested: 'Tag der Anfrage',
    cancelled: 'Tag der Stornierung',
    delivered: 'Tag der Lieferung',
    today: 'heutiges Datum',
    name: 'Ihr Name',
    address: 'Ihre Anschrift',
  },
  greeting: 'Guten Tag,',
  closing: 'Mit freundlichen Grüßen',
  facts: {
    order: 'Bestellung: {order}',
    placed: 'Bestellt am: {placed}',
    items: 'Artikel: {items}',
    total: 'Gesamtbetrag: {total}',
  },
  letters: {
    cancel: {
      subject: 'Bitte um Stornierung der Bestellung {order}',
      paragraphs: [
        'ich möchte die folgende Bestellung stornieren.',
        'Bitte versenden Sie sie nicht und bestätigen Sie mir die Stornierung schriftlich. Falls ich bereits bezahlt habe, teilen Sie mir bitte mit, wann ich das Geld zurückerhalte. Sollte eine Stornierung nicht mehr möglich sein, nennen Sie mir bitte den Grund.',
      ],
    },
    withdraw: {
      subject: 'Widerruf des Vertrags, Bestellung {order}',
      paragraphs: [
        'hiermit widerrufe ich den Vertrag über die folgende Bestellung.',
        'Bitte bestätigen Sie mir den Eingang dieses Widerrufs. Teilen Sie mir bitte auch mit, wohin ich bereits gelieferte Ware senden soll und wann ich meine Zahlung zurückerhalte.',
      ],
    },
    refuse: {
      subject: 'Annahme der Bestellung {order} wird verweigert',
      paragraphs: [
        'ich möchte die folgende Bestellung nicht mehr und werde die Lieferung nicht annehmen.',
        'Bitte behandeln Sie das Paket als Rücksendung, sobald es bei Ihnen eintrifft, und bestätigen Sie mir das schriftlich. Teilen Sie mir bitte mit, wann ich meine Zahlung zurückerhalte und ob Kosten entstehen.',
      ],
    },
    return: {
      subject: 'Rücksendung zur Bestellung {order}',
      paragraphs: [
        'ich möchte Ware der folgenden Bestellung zurücksenden.',
        'Bitte senden Sie mir den Rücksendeschein und die Anschrift. Teilen Sie mir bitte mit, wer das Porto trägt und bis wann ich die Ware absenden muss.',
      ],
    },
    'chase-confirmation': {
      subject: 'Noch keine Bestätigung: Stornierung der Bestellung {order}',
      paragraphs: [
        'am {requested} habe ich Sie gebeten, die folgende Bestellung zu stornieren. Eine Bestätigung habe ich bisher nicht erhalten.',
        'Bitte teilen Sie mir schriftlich mit, ob die Bestellung storniert ist.',
      ],
    },
    'chase-refund': {
      subject: 'Erstattung zur Bestellung {order}',
      paragraphs: [
        'die folgende Bestellung wurde am {cancelled} storniert oder zurückgegeben. Das Geld habe ich noch nicht erhalten.',
        'Bitte teilen Sie mir mit, wann und auf welchem Weg Sie {total} erstattet haben, oder veranlassen Sie die Erstattung jetzt.',
      ],
    },
    complaint: {
      subject: 'Beschwerde zur Bestellung {order}',
      paragraphs: [
        'mit der Bearbeitung der folgenden Bestellung bin ich nicht zufrieden.',
        'Am {requested} habe ich um die Stornierung gebeten; die Sache ist immer noch offen. Bitte prüfen Sie das und antworten Sie mir schriftlich. Falls eine andere Abteilung zuständig ist, leiten Sie mein Schreiben bitte weiter und nennen Sie mir diese.',
      ],
    },
    escalation: {
      subject: 'Bitte um Hilfe: Bestellung {order} bei {store}',
      paragraphs: [
        'ich bitte Sie um Hilfe bei der folgenden Bestellung bei {store}.',
        'Ich habe sie am {cancelled} storniert oder zurückgegeben und die Erstattung von {total} nicht erhalten. Kopien der Seiten des Geschäfts und unserer Nachrichten kann ich Ihnen senden. Bitte teilen Sie mir mit, was Sie von mir benötigen und wie es weitergeht.',
      ],
    },
    'money-not-credit': {
      subject: 'Kein Gutschein: Erstattung der Bestellung {order}',
      paragraphs: [
        'Sie haben mir für die folgende Bestellung einen Gutschein angeboten. Ich nehme ihn nicht anstelle des Geldes an.',
        'Bitte zahlen Sie {total} auf dem Weg zurück, auf dem ich bezahlt habe, und bestätigen Sie mir schriftlich, wann das geschehen ist.',
      ],
    },
    'no-fee': {
      subject: 'Gebühr für die Stornierung der Bestellung {order}',
      paragraphs: [
        'Sie wollen mir für die Stornierung oder Rückgabe der folgenden Bestellung eine Gebühr berechnen. Damit bin ich nicht einverstanden.',
        'Bitte nennen Sie mir schriftlich, auf welche Klausel welcher Bedingungen und auf welches Gesetz Sie sich stützen und wie der Betrag zustande kommt. Andernfalls erstatten Sie mir bitte {total} vollständig.',
      ],
    },
    'least-data': {
      subject: 'Ihre Frage nach meiner Identität, Bestellung {order}',
      paragraphs: [
        'Sie verlangen einen Nachweis, wer ich bin, bevor Sie die folgende Bestellung bearbeiten. Die Bestellnummer und die E-Mail-Adresse, mit der ich bestellt habe, zeigen bereits, dass sie meine ist.',
        'Bitte teilen Sie mir schriftlich mit, wofür Sie den Nachweis brauchen, auf welches Gesetz Sie sich stützen und wie er geschützt und gelöscht wird. Ich gebe nicht mehr Daten heraus als nötig. Bitte lassen Sie die Stornierung nicht darauf warten: Es zählt der Tag meiner ersten Nachricht.',
      ],
    },
  },
  withdrawalForm: [
    'An {store}:',
    'Hiermit widerrufe ich den von mir abgeschlossenen Vertrag über den Kauf der folgenden Waren: {items}',
    'Bestellt am: {placed}',
    'Erhalten am: {delivered}',
    'Name des Verbrauchers: {name}',
    'Anschrift des Verbrauchers: {address}',
    'Unterschrift des Verbrauchers (nur bei Mitteilung auf Papier):',
    'Datum: {today}',
  ],
} satisfies LetterWords;

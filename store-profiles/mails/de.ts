/** German. Wording of WooCommerce, Spree, Bagisto, Shopware and of listed stores' mails; what these lack is common usage. */
import type { MailWordsInput } from '../mail-schema';

const ORDER = '(?:bestellung|auftrag|einkauf|kauf|order)';
const PARCEL = '(?:paket|sendung|lieferung|bestellung|artikel|ware|pakchen|packchen)';

export default {
  format: 1,
  id: 'de',
  said: {
    'order-confirmation': [
      '\\b(?:bestell|auftrags|kauf|eingangs)bestatigung\\b',
      `\\bbestatigung (?:ihrer|deiner|der|zu ihrer|fur ihre) (?:\\S+ ){0,2}${ORDER}`,
      `\\b(?:danke|dank|bedanken)\\b.{0,30}\\b(?:fur|zu) (?:ihre[nr]?|deine[nr]?|eure|den|die)\\b.{0,30}${ORDER}`,
      `${ORDER}\\b.{0,60}\\b(?:ist|wurde|wird|haben wir|ist nun|ist jetzt) (?:\\S+ ){0,3}?(?:eingegangen|erhalten|entgegengenommen|bestatigt|angenommen|aufgenommen|aufgegeben|bearbeitet|vorbereitet|in bearbeitung)`,
      `\\b(?:haben|habe) (?:ihre|deine|eure|ihren|deinen|die) (?:\\S+ ){0,4}${ORDER}\\b.{0,30}\\b(?:erhalten|bekommen|bestatigt|aufgenommen|empfangen)`,
      '\\b(?:sie haben|du hast) (?:\\S+ ){0,4}(?:bestellt|gekauft)\\b',
      `^(?:neue ${ORDER}|bestellt|${ORDER} (?:eingegangen|erhalten|bestatigt|aufgegeben))\\b`,
      '\\bfolgende (?:artikel|produkte|waren) (?:wurden|haben)\\b.{0,40}\\bbestellt\\b',
      `\\bwir (?:bereiten|bearbeiten|packen)\\b.{0,40}${ORDER}`,
    ],
    shipped: [
      '\\b(?:versand|sendungs|lieferungs)(?:bestatigung|benachrichtigung|mitteilung|info|information|verfolgung)\\b|\\bversand-(?:benachrichtigung|bestatigung)\\b',
      `\\b(?:ist|sind|wurde|wurden|haben|hat|heute|bereits|soeben)\\b.{0,60}\\b(?:versandt|versendet|verschickt|abgeschickt|losgeschickt|abgesendet|auf den weg gebracht|ubergeben)\\b`,
      `^(?:\\S+ ){0,4}(?:versandt|versendet|verschickt|unterwegs)\\b`,
      `${PARCEL}\\b.{0,60}\\b(?:ist (?:jetzt |nun |bereits )?unterwegs|auf dem weg|in zustellung|macht sich auf|kommt (?:heute|morgen|am|bald)|trifft|verspatet|verzogert)`,
      '\\b(?:ist|sind) (?:jetzt |nun |bereits |schon )?(?:unterwegs|auf dem weg)\\b',
      `${ORDER}\\b.{0,40}\\b(?:ist|wurde) (?:jetzt |nun )?(?:abgeschlossen|fertiggestellt|fertig)`,
      '\\b(?:zustellung|lieferung)\\b.{0,30}\\b(?:heute|morgen|geplant|voraussichtlich|angekundigt|verzogert)',
      '\\bwird (?:heute|morgen) (?:\\S+ ){0,3}(?:zugestellt|geliefert)\\b',
      '\\bbearbeitung (?:ihrer|deiner) bestellung (?:ist )?abgeschlossen',
    ],
    delivered: [
      '\\b(?:ist|sind|wurde|wurden|haben|hat|erfolgreich)\\b.{0,60}\\b(?:zugestellt|ausgeliefert|angekommen|abgegeben|abgelegt)\\b',
      `${PARCEL}\\b.{0,40}\\b(?:wurde|wurden|ist|sind) (?:\\S+ ){0,3}geliefert\\b`,
      '^(?:\\S+ ){0,3}(?:zugestellt|geliefert)\\b',
      '\\b(?:abholbereit|zur abholung bereit|zustellbestatigung|liegt (?:\\S+ ){0,4}zur abholung)\\b',
    ],
    'cancel-requested': [
      '\\b(?:storno|stornierungs|storni?erungs|widerrufs|kundigungs)(?:anfrage|antrag|wunsch|anforderung)\\b(?!.{0,60}\\b(?:abgelehnt|genehmigt|bestatigt|angenommen|stattgegeben)\\b)',
      '\\b(?:anfrage|antrag|wunsch|bitte) (?:auf|zur|um|nach) (?:\\S+ )?(?:stornierung|widerruf|storno)\\b',
      '\\b(?:widerruf|stornierung|widerrufserklarung|erklarung des widerrufs)\\b.{0,80}\\b(?:eingegangen|erhalten|empfangen|eingang|wird (?:gepruft|bearbeitet)|in bearbeitung)\\b',
      '\\b(?:eingangsbestatigung|bestatigung|eingang) (?:ihres|deines|des) widerrufs\\b',
      '\\bhaben (?:ihren|deinen|ihre|deine) (?:\\S+ ){0,3}(?:widerruf|stornierung|erklarung des widerrufs)',
    ],
    'cancel-confirmed': [
      `${ORDER}\\b.{0,100}\\b(?:ist|wurde|wurden|haben|ist nun|hiermit)\\b.{0,40}\\b(?:storniert|annulliert|abgebrochen)\\b`,
      `\\b(?:haben|wurde|wir)\\b.{0,20}${ORDER}.{0,40}\\b(?:storniert|annulliert)\\b`,
      `^(?:\\S+ ){0,4}${ORDER} (?:\\S{0,30}\\d\\S{0,30} )?(?:storniert|annulliert|abgebrochen)\\b`,
      '\\b(?:storno|stornierungs|bestellstornierungs|stornierungs-)bestatigung\\b|\\bbestatigung (?:ihrer|deiner|der|uber die) (?:\\S+ )?stornierung\\b',
      '\\bstornierung\\b.{0,60}\\b(?:bestatigt|erfolgreich|abgeschlossen|durchgefuhrt|vorgenommen|erfolgt|genehmigt)\\b',
      '^(?:storniert|stornierung (?:ihrer|deiner|der) (?:\\S+ ){0,2}bestellung)\\b',
      '\\bwiderruf\\b.{0,60}\\b(?:genehmigt|akzeptiert|angenommen|anerkannt)\\b',
    ],
    'cancel-declined': [
      '\\b(?:widerruf|stornierung|storno|stornierungsanfrage|stornoanfrage|widerrufs\\S{0,30})\\b.{0,80}\\b(?:abgelehnt|zuruckgewiesen|nicht (?:mehr )?(?:moglich|moglich war|erfolgreich|genehmigt|akzeptiert)|fehlgeschlagen|verweigert)\\b',
      `\\b(?:konnen|konnten|kann|konnte)\\b.{0,80}\\b(?:nicht|nicht mehr|leider nicht)\\b.{0,40}\\bstornier(?:t|en)\\b`,
      '\\bbestreitet (?:ihren|deinen) anspruch\\b',
      '\\bzu spat\\b.{0,40}\\bstornier',
    ],
    refund: [
      '\\b(?:ruckerstattungs|erstattungs|gutschrifts|ruckzahlungs)(?:bestatigung|mitteilung|benachrichtigung|beleg|info)\\b',
      '\\b(?:ruckerstattung|erstattung|ruckzahlung|gutschrift)\\b.{0,80}\\b(?:wurde|ist|haben|erfolgt|veranlasst|initiiert|bearbeitet|ausgestellt|uberwiesen|eingeleitet|abgeschlossen|unterwegs|durchgefuhrt|angewiesen)\\b',
      '\\b(?:wurde|wurden|haben|ist|sind|hat)\\b.{0,80}\\b(?:ruckerstattet|zuruckerstattet|erstattet|gutgeschrieben|zuruckgezahlt|zuruckuberwiesen|ruckvergutet)\\b',
      '\\bbestellung (?:\\S{0,30}\\d\\S{0,30} )?(?:teilweise )?(?:zuruckerstattet|ruckerstattet|erstattet)\\b',
      '^(?:ihre|deine)? ?(?:ruckerstattung|erstattung|gutschrift)\\b',
      '\\b(?:haben|wir)\\b.{0,60}\\b(?:ruckerstattung|erstattung)\\b.{0,30}\\b(?:veranlasst|angewiesen|eingeleitet)',
    ],
    return: [
      '\\b(?:rucksende|retouren|rucksendungs|ruckgabe)(?:bestatigung|etikett|schein|anmeldung|label|auftrag|formular|anfrage|eingang)\\b',
      '\\b(?:retoure|rucksendung|ruckgabe)\\b.{0,60}\\b(?:eingegangen|erhalten|angekommen|genehmigt|bestatigt|registriert|angemeldet|bearbeitet|akzeptiert|unterwegs|eingetroffen)\\b',
      '\\b(?:haben|ist) (?:ihre|deine)\\b.{0,30}\\b(?:retoure|rucksendung)\\b',
      '^(?:ihre|deine) (?:retoure|rucksendung)\\b',
    ],
  },
  conditions: [
    '\\b(?:versehentlich|irrtumlich|aus versehen)\\b',
    '\\b(?:wenn|falls|sobald|sofern|ob|bevor|bis|solange|im falle|nachdem sie|sollten? (?:sie|du|ihre|deine)|fur den fall)\\b',
    '\\?$',
    '\\b(?:wie|warum|wann) (?:kann|konnen|sie|du|man|ich|wird|werden)\\b',
    '\\b(?:mochten|mochte|wollen|konnen sie|kannst du|moglichkeit|recht|widerrufsrecht|widerrufsbelehrung|richtlinie|bedingungen|agb|frist)\\b',
  ],
  notYet: [
    '\\b(?:wird|werden|wirst|konnen|kann|konnte|muss|mussen|soll|sollen|darf)\\b.{0,60}\\b(?:versandt|versendet|verschickt|zugestellt|geliefert|storniert|erstattet|ruckerstattet|uberwiesen|bearbeitet werden|verschicken|versenden|stornieren|erstatten|erhalten|informieren|gutgeschrieben)\\b',
    '\\b(?:nicht|noch nicht|kein|keine|fehlgeschlagen)\\b',
  ],
  otherThings: [
    // Cancelled, but not the order.
    '^(?:\\S+ ){0,4}(?:zahlung|gutschein|rabattcode|retoure|rucksendung|ruckgabe|angebot|gebot|umtausch|reklamation)\\b.{0,80}\\b(?:storniert|abgebrochen|annulliert)\\b',
    '\\b(?:versandkostenfrei|kostenlose[rn]? (?:versand|lieferung)|gratis)\\b',
    '\\bkonto\\b.{0,60}\\b(?:erstellt|registriert|aktiviert|angelegt)\\b',
    '\\b(?:abonnement|abo|mitgliedschaft|newsletter|termin|besprechung|meeting|reservierung|buchung|flug|veranstaltung|konto|passwort|registrierung|kurs|ticket|hotel|zimmer|einladung|kundigung|e-mail-adresse)\\b.{0,60}\\b(?:storniert|abgesagt|bestatigt|bestatigung|gekundigt|erstattet|annulliert|verschickt|gesendet|versendet|versandt)\\b',
    '\\b(?:storniert|abgesagt|bestatigt|bestatigung|stornierung)\\b.{0,30}\\b(?:abonnement|abo|mitgliedschaft|termin|besprechung|reservierung|buchung|flug|veranstaltung|konto|passwort|kurs|ticket|hotel)\\b',
    '\\bin ordnung\\b|\\bzahlungsauftrag|\\bdauerauftrag|\\blastschrift',
  ],
  status: {
    now: [
      '\\b(?:bestell|liefer|zahlungs|versand|auftrags)status\\b(?: (?:lautet|ist|wurde|auf|jetzt|nun|zu))*:? ?([a-z][a-z ]{2,30})\\.?$',
      '\\bstatus\\b(?: (?:ihrer|deiner|der) \\S+)?(?: (?:lautet|ist|wurde|hat sich|geandert|auf|wie folgt|jetzt|nun|zu))*:? ?([a-z][a-z ]{2,30})\\.?$',
    ],
    delivery: [
      '\\b(?:status|lieferstatus|versandstatus)\\b.{0,10}\\b(?:lieferung|sendung|versand)',
      '\\b(?:liefer|versand|sendungs)status\\b',
    ],
    words: {
      'order-confirmation': ['in bearbeitung', 'offen', 'bezahlt', 'bestatigt'],
      'cancel-confirmed': ['abgebrochen'],
      return: ['retour', 'retourniert', 'teilretour', 'retour (teilweise)'],
      refund: ['erstattet', 'teilweise erstattet'],
    },
    payment: ['\\bstatus\\b.{0,10}\\b(?:zahlung|transaktion)', '\\b(?:zahl|bezahl|zahlungs)status\\b'],
  },
  order: [
    '(?:bestell|auftrag|einkauf|paket|sendung|lieferung|artikel|versand|retoure|rucksendung|widerruf|storn)',
  ],
  quoted: {
    forwarded: [
      '^-* ?(?:weitergeleitete nachricht|urspr(?:u|ue)ngliche nachricht|anfang der weitergeleiteten)',
    ],
    replied: ['^am .{5,120} schrieb.{0,80}:?$', '^-+ ?urspr(?:u|ue)ngliche nachricht ?-+$'],
  },
  headers: { from: ['Von'], subject: ['Betreff'], date: ['Datum', 'Gesendet'] },
  labels: {
    orderNumber: [
      'Vertragsnummer',
      'Bestellung',
      'Bestellung Nr.',
      'Ihre Bestellung',
      'mit der Nummer',
      'Auftrag',
      'Bestellung Nummer',
    ],
    numberWords: ['Nummer'],
    placed: ['aufgegeben am', 'bestellt am', 'vom'],
    total: ['Erstattungsbetrag', 'Gutschriftsbetrag', 'Rückerstattungsbetrag'],
    tracking: [
      'Sendungsnummer',
      'Sendungsverfolgungsnummer',
      'Trackingnummer',
      'Tracking-Nummer',
      'Tracking-ID',
      'Paketnummer',
      'Paketverfolgungsnummer',
      'Paketscheinnummer',
    ],
  },
} satisfies MailWordsInput;

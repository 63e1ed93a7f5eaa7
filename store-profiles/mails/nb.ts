/** Norwegian. Wording of WooCommerce, Spree and PrestaShop; what these lack is common usage. */
import type { MailWordsInput } from '../mail-schema';

const ORDER = '(?:ordren?|bestilling(?:en)?|kjøp(?:et)?)';
const PARCEL = '(?:pakken?|ordren?|bestilling(?:en)?|levering(?:en)?|forsendelse(?:n)?|varen?)';

export default {
  format: 1,
  id: 'nb',
  said: {
    'order-confirmation': [
      '\\b(?:ordre|bestillings|kjøps)bekreftelse|\\bordrekvittering|\\bbekreftelse (?:pa|av) (?:din|ditt) (?:ordre|bestilling|kjøp)',
      `\\btakk\\b.{0,20}\\bfor (?:din|ditt|at du|ordren|bestillingen|kjøpet)(?: (?:\\S+ ){0,2}(?:${ORDER}|bestilte|handlet|din|ditt))?`,
      `${ORDER}.{0,60}\\b(?:er|har|er na|ble|har blitt|er blitt) (?:\\S+ )?(?:mottatt|bekreftet|plassert|lagt inn|behandles|under behandling|registrert)`,
      `\\bvi har (?:\\S+ )?(?:mottatt|fatt|bekreftet) (?:\\S+ )?${ORDER}|\\bdu har (?:bestilt|kjøpt)|^ny (?:ordre|bestilling)\\b`,
    ],
    shipped: [
      '\\b(?:leverings|forsendelses|frakt|sendings)(?:bekreftelse|varsel|melding)',
      '\\b(?:er|har|ble|har blitt|er blitt) (?:\\S+ )?(?:sendt|avsendt|pa vei|overlevert til)\\b',
      `${PARCEL}.{0,60}\\b(?:er pa vei|kommer (?:i dag|i morgen)|forsinket|ute til levering)`,
      '^(?:\\S+ ){0,4}(?:sendt|pa vei)\\b|\\bordre.{0,30}\\ber (?:na )?(?:fullført|ferdig|komplett)|\\bvi har (?:\\S+ )?sendt\\b',
    ],
    delivered: [
      '\\b(?:er|har|ble|har blitt|er blitt) (?:\\S+ )?(?:levert|utlevert)\\b',
      '^(?:\\S+ ){0,3}levert\\b|\\bklar (?:til|for) (?:henting|a hentes)',
    ],
    'cancel-requested': [
      '\\b(?:kansellerings|avbestillings|angre)(?:forespørsel|melding|skjema)|\\bforespørsel om (?:kansellering|avbestilling|a kansellere)',
      '\\b(?:kansellering|avbestilling|angremelding|angreskjema)\\w{0,30}\\b.{0,60}\\b(?:mottatt|behandles|avventer|registrert)\\b',
      '\\bhar mottatt din (?:\\S+ )?(?:kansellering|forespørsel|avbestilling|angre)',
    ],
    'cancel-confirmed': [
      `${ORDER}.{0,100}\\b(?:er|ble|har blitt|er blitt|har) (?:\\S+ )?(?:kansellert|avbestilt|avbrutt|annullert)\\b`,
      `${ORDER} (?:din )?(?:ble|er) (?:kansellert|avbrutt)|^(?:\\S+ ){0,4}${ORDER} (?:\\S{0,30}\\d\\S{0,30} )?(?:kansellert|avbestilt|avbrutt)\\b`,
      '\\b(?:kansellering|avbestilling) av (?:din )?(?:ordre|bestilling)\\w{0,30}|\\b(?:kansellerings|avbestillings)bekreftelse|\\b(?:kansellering|avbestilling)\\w{0,30} (?:er )?(?:bekreftet|gjennomført|godkjent)|\\bvi har (?:\\S+ )?kansellert\\b',
    ],
    'cancel-declined': [
      '\\b(?:kansellering|avbestilling|forespørsel)\\w{0,30}\\b.{0,80}\\b(?:avslatt|avvist|ikke (?:lenger )?(?:mulig|godkjent)|mislyktes)',
      '\\bkan (?:dessverre )?ikke (?:lenger )?(?:\\S+ )?(?:bli )?(?:kanselleres|kansellert|kansellere|avbestilles)|\\bfor sent a kansellere',
    ],
    refund: [
      '\\b(?:refusjon|tilbakebetaling|refundering)\\w{0,30}\\b.{0,80}\\b(?:er|har|ble|gjennomført|behandlet|sendt|godkjent|bekreftelse)\\b',
      '\\b(?:er|har|ble|har blitt|er blitt) (?:\\S+ ){0,2}(?:refundert|tilbakebetalt|kreditert)\\b',
      '\\b(?:behandler na|har behandlet) din (?:refusjon|tilbakebetaling)',
      '^(?:din )?(?:refusjon|tilbakebetaling)\\b|^(?:\\S+ ){0,3}refundert\\b',
    ],
    return: [
      '\\bretur\\w{0,30}\\b.{0,60}\\b(?:er|har|mottatt|godkjent|registrert|bekreftet)\\b',
      '\\bretur(?:bekreftelse|seddel|etikett|forespørsel)|^din retur\\b',
    ],
  },
  conditions: [
    '\\b(?:hvis|dersom|nar|sa snart|innen|før|inntil|med mindre|om du|etter at|i tilfelle)\\b',
    '\\?$',
    '\\b(?:hvordan|hvorfor) (?:kan|du|man|kansell)',
    '\\b(?:ønsker|vil du|rett til|angrerett|vilkar|betingelser|mulighet)',
  ],
  notYet: [
    '\\b(?:vil|blir|skal|kan|ma)\\b.{0,40}\\b(?:sendt?|sendes|levert|leveres|kansellert|refundert|refunderes|tilbakebetalt|behandlet|kansellere)\\b',
    '\\b(?:ikke|aldri|ingen|mislyktes)\\b',
  ],
  otherThings: [
    // Cancelled, but not the order.
    '^(?:\\S+ ){0,3}(?:betaling|kupong|gavekort|rabattkode|retur|tilbud|bud)(?:en|et)?\\b.{0,80}\\b(?:kansellert|annullert|avbrutt)\\b',
    '\\b(?:fri|gratis) frakt',
    '\\b(?:abonnement|medlemskap|nyhetsbrev|avtale|møte|reservasjon|booking|reise|fly|arrangement|konto|passord|registrering|kurs|billett|hotell|invitasjon)\\w{0,30}\\b.{0,60}\\b(?:kansellert|avlyst|bekreft\\w{1,30}|refundert|sendt)',
    '\\b(?:kansellert|avlyst|bekreftelse)\\b.{0,30}\\b(?:abonnement|medlemskap|møte|reservasjon|booking|reise|fly|konto|passord|kurs|billett|hotell)',
  ],
  status: {
    now: [
      '\\bstatus\\b(?: (?:pa|for) (?:din) \\S+)?(?: (?:er|endret|til|na|følgende))*:? ?(\\p{L}[\\p{L} ]{2,30})\\.?$',
    ],
    delivery: ['\\bleveringsstatus|\\bstatus (?:pa|for) (?:din )?levering'],
    payment: ['\\bbetalingsstatus'],
  },
  order: ['(?:ordre|bestilling|kjøp|pakke|levering|forsendelse|vare|retur|refusjon|refunder|tilbakebetal)'],
  quoted: {
    forwarded: ['^-* ?(?:videresendt melding|opprinnelig melding)'],
    replied: ['^(?:den )?.{5,120} skrev.{0,80}:?$', '^-+ ?opprinnelig melding ?-+$'],
  },
  headers: { from: ['Fra'], subject: ['Emne'], date: ['Dato', 'Sendt'] },
  labels: {
    orderNumber: ['Ordre', 'Ordre nr.', 'Din ordre', 'med referanse', 'Bestilling'],
    numberWords: ['Nummer'],
    placed: ['lagt inn den', 'bestilt den', 'fra'],
    total: ['Bestill totalt', 'Refundert beløp'],
    tracking: ['sporingsnummer', 'sendingsnummer', 'pakkenummer', 'kollinummer'],
  },
} satisfies MailWordsInput;

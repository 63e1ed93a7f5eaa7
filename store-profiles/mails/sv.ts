/** Swedish. Wording of WooCommerce, Spree and PrestaShop; what these lack is common usage. */
import type { MailWordsInput } from '../mail-schema';

const ORDER = '(?:ordern?|bestallning(?:en)?|kop(?:et)?)';
const PARCEL = '(?:paket(?:et)?|ordern?|bestallning(?:en)?|leverans(?:en)?|forsandelse(?:n)?|vara(?:n)?)';

export default {
  format: 1,
  id: 'sv',
  said: {
    'order-confirmation': [
      '\\b(?:order|bestallnings|kop)bekraftelse\\b|\\borderkvitto\\w{0,30}|\\bbekraftelse (?:pa|av) (?:din|ditt|er) (?:order|bestallning|kop)',
      `\\btack\\b.{0,20}\\bfor (?:din|ditt|er|att du|att ni) (?:\\S+ ){0,2}(?:${ORDER}|bestallt|handlat|handlade|bestallning/order)`,
      `${ORDER}\\b.{0,60}\\b(?:har|ar|ar nu) (?:\\S+ )?(?:mottagits|mottagen|bekraftad|bekraftats|lagd|lagts|behandlas|under behandling|registrerats|registrerad)`,
      `\\b(?:vi har|har vi) (?:\\S+ )?(?:mottagit|tagit emot|fatt|bekraftat) (?:din|er) (?:\\S+ )?${ORDER}|\\bdu har (?:bestallt|kopt)\\b|^ny order\\b`,
    ],
    shipped: [
      '\\b(?:leverans|frakt|utskicks|forsandelse)(?:besked|bekraftelse|avisering)\\b|\\bskickad\\b.{0,20}\\border',
      '\\b(?:har|ar|blivit) (?:\\S+ )?(?:skickats|skickad|skickade|skickat|avsants|sants|pa vag|lamnat vart lager|levererats till transport)\\b',
      `${PARCEL}\\b.{0,60}\\b(?:ar pa vag|pa vag|ar skickad|kommer (?:idag|imorgon)|forsenad|ute for leverans)`,
      '^(?:\\S+ ){0,4}(?:skickad|skickat|pa vag)\\b|\\border\\b.{0,30}\\bar (?:nu )?(?:slutford|klar|fardig|komplett)',
      '\\bvi har (?:\\S+ )?skickat\\b|\\bdin order har levererats$',
    ],
    delivered: [
      '\\b(?:har|ar|blivit) (?:\\S+ )?(?:levererats|levererad|levererade|utlamnad|kommit fram)\\b',
      '^(?:\\S+ ){0,3}levererad\\b|\\b(?:redo|klar|klart) (?:att hamtas|for avhamtning|att hamta)',
    ],
    'cancel-requested': [
      '\\b(?:avbestallnings|annullerings|anger)(?:begaran|forfragan|anmalan)\\b|\\b(?:begaran|forfragan) om (?:avbestallning|annullering|att avbryta|angerratt|franfallande)',
      '\\b(?:avbestallning|annullering|angerrattsanmalan|angermeddelande|uttrade|franfallande)\\b.{0,60}\\b(?:mottagen|mottagits|har mottagit|behandlas|vantar)',
      '\\bhar mottagit din (?:\\S+ )?(?:avbestallning|begaran|anger)',
    ],
    'cancel-confirmed': [
      `${ORDER}\\b.{0,100}\\b(?:har|ar|blev|har blivit) (?:\\S+ )?(?:avbruten|avbrutits|avbestalld|avbestallts|annullerats|annullerad|makulerats|makulerad|avbrots)\\b`,
      `${ORDER}\\b (?:avbrots|avbruten|annullerad|avbestalld|makulerad)\\b|^(?:\\S+ ){0,4}${ORDER} (?:\\S{0,30}\\d\\S{0,30} )?(?:avbruten|annullerad|avbestalld|makulerad)\\b`,
      '\\b(?:annullering|avbestallning|avbokning) av (?:din |er )?(?:order|bestallning)\\w{0,30}|\\b(?:avbestallnings|annullerings)bekraftelse\\b|\\b(?:avbestallning|annullering)\\w{0,30} (?:ar )?(?:bekraftad|klar|genomford|godkand)',
      '\\bvi har (?:\\S+ )?(?:avbrutit|annullerat|avbestallt|makulerat)\\b',
    ],
    'cancel-declined': [
      '\\b(?:avbestallning|annullering|begaran)\\w{0,30}\\b.{0,80}\\b(?:avslagits|avslagen|nekad|nekats|inte (?:langre )?(?:mojlig|godkand|genomforas)|misslyckades|avvisad)',
      '\\bkan (?:inte|inte langre|tyvarr inte)\\b.{0,30}\\b(?:avbryta|avbrytas|annullera|annulleras|avbestalla|avbestallas|makuleras)\\b',
      '\\bfor sent att avbestalla\\b',
    ],
    refund: [
      '\\baterbetalning\\w{0,30}\\b.{0,80}\\b(?:har|ar|gjorts|genomford|behandlad|skickad|klar|godkand|bekraftelse)\\b|\\baterbetalningsbekraftelse\\b',
      '\\b(?:har|ar|blivit) (?:\\S+ )?(?:aterbetalats|aterbetald|aterbetalt|krediterats|krediterad)\\b',
      '\\bhar (?:nu )?(?:behandlat|genomfort|gjort|skickat) (?:din |en |er )?(?:aterbetalning|retur for)',
      '^(?:din )?aterbetalning\\b|^(?:\\S+ ){0,3}aterbetald\\b',
    ],
    return: [
      '\\bretur\\w{0,30}\\b.{0,60}\\b(?:har|ar|mottagen|mottagits|godkand|registrerad|bekraftad)\\b',
      '\\bretur(?:bekraftelse|sedel|etikett|anmalan|begaran)\\b|^din retur\\b|\\bmottagit din retur',
    ],
  },
  conditions: [
    '\\bav misstag\\b',
    '\\b(?:om du|om ni|om din|nar|sa snart|innan|tills|ifall|efter att|i handelse|huruvida)\\b',
    '\\?$',
    '\\b(?:hur|varfor) (?:kan|du|man|avb)',
    '\\b(?:onskar|vill du|vill ni|ratt att|angerratten|policy|villkor|mojlighet)\\b',
  ],
  notYet: [
    '\\b(?:kommer att|ska|skall|kan|far|maste|bor)\\b.{0,40}\\b(?:skickas|skicka|leverera\\w{0,30}|avbryt\\w{0,30}|annuller\\w{0,30}|avbestall\\w{0,30}|aterbetal\\w{0,30}|krediter\\w{0,30}|behandlas|meddela)\\b',
    '\\b(?:inte|ej|aldrig|ingen|misslyckad|misslyckades)\\b',
  ],
  otherThings: [
    // Cancelled, but not the order.
    '^(?:\\S+ ){0,3}(?:betalning|kupong|presentkort|rabattkod|retur|erbjudande|bud)(?:en|et|t)?\\b.{0,80}\\b(?:avbrut|avbrots|avbestall|annuller|makuler)',
    '\\b(?:fri|gratis) frakt',
    '\\b(?:prenumeration|medlemskap|nyhetsbrev|mote|bokning|resa|flyg|evenemang|konto|losenord|registrering|kurs|biljett|hotell|inbjudan|tid)\\w{0,30}\\b.{0,60}\\b(?:avbokad|avbruten|avbokning|installd|bekraft\\w{1,30}|aterbetal\\w{1,30}|skickat)\\b',
    '\\b(?:avbokad|avbokning|bekraftelse|installd)\\b.{0,30}\\b(?:prenumeration|medlemskap|mote|bokning|resa|flyg|evenemang|konto|losenord|kurs|biljett|hotell)',
  ],
  status: {
    now: [
      '\\bstatus\\b(?: (?:pa|for) (?:din|er) \\S+)?(?: (?:ar|har|andrats|till|nu|foljande))*:? ?([a-z][a-z ]{2,30})\\.?$',
    ],
    delivery: ['\\bleveransstatus\\b|\\bstatus (?:pa|for) (?:din )?leverans'],
    payment: ['\\bbetalningsstatus\\b'],
  },
  order: ['(?:order|bestallning|kop\\b|kopet|paket|leverans|forsandelse|vara|retur|aterbetal|skickad)'],
  quoted: {
    forwarded: ['^-* ?(?:vidarebefordrat (?:meddelande|mejl)|ursprungligt meddelande|vidarebefordrat brev)'],
    replied: ['^(?:den )?.{5,120} skrev.{0,80}:?$', '^-+ ?ursprungligt meddelande ?-+$'],
  },
  headers: { from: ['Från'], subject: ['Ämne'], date: ['Datum', 'Skickat'] },
  labels: {
    orderNumber: ['Order', 'Order nr', 'Din order', 'med referens', 'Beställning', 'ordern'],
    numberWords: ['Nummer'],
    placed: ['beställd den', 'lagd den', 'från'],
    total: ['Återbetalt belopp', 'Summa återbetalt'],
    tracking: ['spårningsnummer', 'kollinummer', 'kolli-id', 'försändelsenummer', 'sändningsnummer'],
  },
} satisfies MailWordsInput;

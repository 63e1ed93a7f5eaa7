/** Danish. Wording of WooCommerce, Spree and PrestaShop; what these lack is common usage. */
import type { MailWordsInput } from '../mail-schema';

const ORDER = '(?:ordren?|bestilling(?:en)?|kobet|køb(?:et)?)';
const PARCEL = '(?:pakken?|ordren?|bestilling(?:en)?|levering(?:en)?|forsendelse(?:n)?|varen?)';

export default {
  format: 1,
  id: 'da',
  said: {
    'order-confirmation': [
      '\\b(?:ordre|bestillings|købs)bekræftelse|\\bbekræftelse (?:pa|af) (?:din|dit|jeres) (?:ordre|bestilling|køb)',
      `\\btak\\b.{0,20}\\bfor (?:din|dit|at du|jeres) (?:\\S+ ){0,2}(?:${ORDER}|bestilt|handlet)`,
      `${ORDER}.{0,60}\\b(?:er|har|er nu|blev|er blevet) (?:\\S+ )?(?:modtaget|bekræftet|placeret|afgivet|behandles|under behandling|registreret|oprettet)`,
      `\\bvi har (?:\\S+ )?(?:modtaget|faet|bekræftet) (?:din|jeres) (?:\\S+ )?${ORDER}|\\bdu har (?:bestilt|købt)|^ny ordre\\b|\\bkvittering for (?:din|dit) .{0,40}ordre`,
    ],
    shipped: [
      '\\b(?:leverings|forsendelses|fragt)(?:besked|bekræftelse|advis)|\\btrack (?:and|&) trace\\b.{0,30}$',
      '\\b(?:er|har|blev|er blevet) (?:\\S+ )?(?:afsendt|sendt|afskibet|pa vej|overdraget til)\\b',
      `${PARCEL}.{0,60}\\b(?:er pa vej|kommer (?:i dag|i morgen)|forsinket|ude til levering)`,
      '^(?:\\S+ ){0,4}(?:afsendt|sendt|pa vej)\\b|\\bordre.{0,30}\\ber (?:nu )?(?:gennemført|færdig|afsluttet)|\\bvi har (?:\\S+ )?(?:afsendt|sendt)\\b',
    ],
    delivered: [
      '\\b(?:er|har|blev|er blevet) (?:\\S+ )?(?:leveret|afleveret|udleveret)\\b',
      '^(?:\\S+ ){0,3}leveret\\b|\\bklar til (?:afhentning|at blive hentet)',
    ],
    'cancel-requested': [
      '\\b(?:annullerings|afbestillings|fortrydelses)(?:anmodning|begæring)|\\banmodning om (?:annullering|afbestilling|fortrydelse|at annullere)',
      '\\b(?:annullering|afbestilling|fortrydelse|fortrydelsesmeddelelse)\\b.{0,60}\\b(?:modtaget|behandles|afventer|registreret)\\b',
      '\\bhar modtaget din (?:\\S+ )?(?:annullering|anmodning|fortrydelse|afbestilling)',
    ],
    'cancel-confirmed': [
      `${ORDER}.{0,100}\\b(?:er|blev|er blevet|har|er nu) (?:\\S+ )?(?:annulleret|afbestilt|afbrudt)\\b`,
      `^(?:\\S+ ){0,4}${ORDER} (?:\\S{0,30}\\d\\S{0,30} )?(?:annulleret|afbestilt)\\b|\\bordre annulleret\\b|${ORDER} blev annulleret`,
      '\\b(?:annullering|afbestilling) af (?:din )?(?:ordre|bestilling)\\w{0,30}|\\b(?:annullerings|afbestillings)bekræftelse|\\bannullering\\w{0,30} (?:er )?(?:bekræftet|gennemført|godkendt)|\\bvi har (?:\\S+ )?annulleret\\b',
    ],
    'cancel-declined': [
      '\\b(?:annullering|afbestilling|anmodning|fortrydelse)\\w{0,30}\\b.{0,80}\\b(?:afvist|afslaet|nægtet|ikke (?:længere )?(?:muligt?|godkendt)|mislykkedes)',
      '\\bkan (?:desværre )?ikke (?:længere )?(?:\\S+ )?(?:annulleres|annullere|afbestilles)|\\bfor sent at annullere',
    ],
    refund: [
      '\\b(?:refundering|tilbagebetaling|refusion)\\w{0,30}\\b.{0,80}\\b(?:er|har|blev|gennemført|behandlet|sendt|godkendt|bekræftelse)\\b|\\brefunderingsbekræftelse',
      '\\b(?:er|har|blev|er blevet) (?:\\S+ ){0,2}(?:refunderet|tilbagebetalt|krediteret)\\b',
      '\\bhar (?:nu )?behandlet din (?:refundering|tilbagebetaling)',
      '^(?:din )?(?:refundering|tilbagebetaling)\\b|^(?:\\S+ ){0,3}refunderet\\b',
    ],
    return: [
      '\\bretur\\w{0,30}\\b.{0,60}\\b(?:er|har|modtaget|godkendt|registreret|bekræftet)\\b',
      '\\bretur(?:bekræftelse|seddel|label|anmodning)|^din retur\\b',
    ],
  },
  conditions: [
    '\\b(?:hvis|nar|sa snart|inden|før|indtil|medmindre|om du|efter at|i tilfælde af)\\b',
    '\\?$',
    '\\b(?:hvordan|hvorfor) (?:kan|du|man|annull)',
    '\\b(?:ønsker|vil du|ret til|fortrydelsesret|politik|vilkar|betingelser|mulighed)',
  ],
  notYet: [
    '\\b(?:vil|bliver|skal|kan|ma|vil blive)\\b.{0,40}\\b(?:sendt?|sendes|afsendt|leveret|leveres|annulleret|refunderet|refunderes|tilbagebetalt|behandlet|annullere)\\b',
    '\\b(?:ikke|aldrig|ingen|mislykkedes)\\b',
  ],
  otherThings: [
    // Cancelled, but not the order.
    '^(?:\\S+ ){0,3}(?:betaling|kupon|gavekort|rabatkode|retur|returnering|tilbud|bud)(?:en|et)?\\b.{0,80}\\b(?:annulleret|afbrudt)\\b',
    '\\b(?:fri|gratis) (?:fragt|levering)',
    '\\b(?:abonnement|medlemskab|nyhedsbrev|aftale|møde|reservation|booking|rejse|fly|begivenhed|konto|adgangskode|registrering|kursus|billet|hotel|invitation)\\w{0,30}\\b.{0,60}\\b(?:annulleret|aflyst|bekræft\\w{1,30}|refunderet|sendt)',
    '\\b(?:annulleret|aflyst|annullering|bekræftelse)\\b.{0,30}\\b(?:abonnement|medlemskab|møde|reservation|booking|rejse|fly|konto|adgangskode|kursus|billet|hotel)',
  ],
  status: {
    now: [
      '\\bstatus\\b(?: (?:pa|for) (?:din) \\S+)?(?: (?:er|ændret|til|nu|følgende))*:? ?(\\p{L}[\\p{L} ]{2,30})\\.?$',
    ],
    delivery: ['\\bleveringsstatus|\\bstatus (?:pa|for) din (?:levering|forsendelse)'],
    payment: ['\\bbetalingsstatus'],
  },
  order: ['(?:ordre|bestilling|køb|pakke|levering|forsendelse|vare|retur|refunder|tilbagebetal)'],
  quoted: {
    forwarded: ['^-* ?(?:videresendt (?:besked|meddelelse)|oprindelig meddelelse)'],
    replied: ['^(?:den )?.{5,120} skrev.{0,80}:?$', '^-+ ?oprindelig meddelelse ?-+$'],
  },
  headers: { from: ['Fra'], subject: ['Emne'], date: ['Dato', 'Sendt'] },
  labels: {
    orderNumber: ['Ordre', 'Ordre nr.', 'Din ordre', 'med referencen', 'Bestilling'],
    numberWords: ['Nummer'],
    placed: ['afgivet den', 'bestilt den', 'fra'],
    total: ['Refunderet beløb'],
    tracking: ['sporingsnummer', 'pakkenummer', 'forsendelsesnummer', 'track & trace-nummer', 'kollinummer'],
  },
} satisfies MailWordsInput;

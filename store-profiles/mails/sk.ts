/** Slovak. Wording of WooCommerce and common usage. */
import type { MailWordsInput } from '../mail-schema';

const ORDER = '(?:objednavk[auy]|objednavke|nakup\\w{0,30})';
const PARCEL = '(?:zasielk[auy]|balik|balicek|objednavka|tovar|dodavka)';

export default {
  format: 1,
  id: 'sk',
  said: {
    'order-confirmation': [
      `potvrdenie (?:\\S+ )?${ORDER}`,
      `(?:dakujeme|vdaka|dakujem)\\b.{0,30}za (?:vasu |tvoju |vas |nakup)?(?:\\S+ )?(?:${ORDER}|nakup)`,
      `${ORDER}\\b.{0,60}(?:bola|je|sme) (?:\\S+ )?(?:prijata|potvrdena|zadana|vytvorena|spracovavana|zaregistrovana|prijali|v procese|spracovana)`,
      `(?:prijali|dostali|obdrzali|potvrdzujeme) (?:sme )?(?:vasu |tvoju |prijatie )?(?:\\S+ )?${ORDER}|^nova objednavka\\b|\\b(?:objednali|zakupili) (?:ste|si)\\b`,
    ],
    shipped: [
      '(?:notifikacia|oznamenie|potvrdenie|informacia) o (?:\\S+ )?(?:dodani|odoslani|expedicii|zasielke)',
      '(?:bola|bol|bolo|boli|sme|je|uz) (?:\\S+ )?(?:odoslan[ayo]?|expedovan[ayo]?|odovzdan[ayo]? (?:dopravcovi|kurierovi|prepravcovi)|na ceste|odoslali)',
      `${PARCEL}\\b.{0,60}(?:je na ceste|na ceste|bude (?:dnes|zajtra) dorucen|meskanie)`,
      '^(?:\\S+ ){0,4}(?:odoslan[aey]|na ceste)\\b|objednavka.{0,30}je (?:teraz )?(?:dokoncena|vybavena)',
    ],
    delivered: [
      '(?:bola|bol|bolo|sme) (?:\\S+ )?(?:dorucen[ayo]?|dodan[ayo]?)\\b',
      '^(?:\\S+ ){0,3}dorucen[aey]\\b|pripraven[ayo]? na (?:vyzdvihnutie|odber|prevzatie)',
    ],
    'cancel-requested': [
      '(?:ziadost|poziadavka|ziadosti) o (?:\\S+ )?(?:storno|zrusenie|odstupenie)(?!.{0,80}(?:schvalen|zamietnut))',
      '(?:odstupenie|storno|zrusenie)\\b.{0,80}(?:prijat[ae]|dostali|spracovava|caka|zaevidovan)',
      '(?:prijali|dostali|obdrzali) (?:sme )?(?:\\S+ )?(?:ziadost|odstupenie|oznamenie o odstupeni)',
    ],
    'cancel-confirmed': [
      `${ORDER}\\b.{0,100}(?:bola|je|sme) (?:\\S+ )?(?:zrusen[ay]|stornovan[ay]|zrusili|stornovali)`,
      `^(?:\\S+ ){0,4}${ORDER} (?:\\S{0,30}\\d\\S{0,30} )?(?:zrusena|stornovana)\\b`,
      `(?:zrusenie|storno) (?:\\S+ )?${ORDER}|potvrdenie (?:storna|zrusenia)|storno (?:potvrdene|vykonane)`,
    ],
    'cancel-declined': [
      '(?:storno|zrusenie|odstupenie|ziadost)\\b.{0,80}(?:zamietnut|odmietnut|nie je (?:uz )?mozne|nemozno|zlyhalo)',
      '(?:nemozno|nemoze|nemozeme|nemohli|neda sa|nie je mozne)\\b.{0,40}(?:zrusit|stornovat|byt zrusena)|prilis neskoro.{0,20}zrus',
    ],
    refund: [
      '(?:potvrdenie|oznamenie|informacia) o (?:vrateni|refundacii)|potvrdenie (?:refundacie|vratenia)',
      '(?:vratenie (?:platby|penazi|sumy)|refundaci[ae]|dobropis)\\b.{0,80}(?:bol|sme|spracovan|odoslan|vykonan|schvalen)',
      '(?:bola|bol|boli|sme|bolo) (?:\\S+ ){0,2}(?:vraten[ayo]?|refundovan[ayo]?|vratili)',
      '^(?:\\S+ ){0,3}(?:vratene|refundovane)\\b',
    ],
    return: [
      '(?:reklamacia|vratenie tovaru)\\b.{0,60}(?:bol|prijat|schvalen|zaevidovan|potvrden)',
      '(?:dostali|prijali) sme (?:vas )?vraten',
    ],
  },
  conditions: [
    '\\b(?:ak|ked|akonahle|kym|nez|v pripade|ci|az|pred|po tom|hned ako)\\b',
    '\\?$',
    '\\b(?:ako|preco) ',
    '(?:chcete|pravo|podmienky|moznost|lehot)',
  ],
  notYet: [
    '(?:bude|budu|budeme|moze|mozete|mozu|musi|dostanete|posleme)\\b.{0,50}(?:odosl|exped|doruc|dodan|zrus|storn|vrat|sprac|inform)',
    '\\b(?:nie je|nebol|nebola|nebolo|nemozno|nebude|zlyhalo)',
  ],
  otherThings: [
    '(?:predplatn|clenstv|newsletter|stretnut|rezervac|let\\b|podujat|ucet|uctu|hesl|registrac|kurz|vstupenk|hotel|pozvank).{0,60}(?:zrus|storn|potvrd|vrat|odosl)',
    '(?:zrus|storn|potvrd)\\S{0,30}.{0,30}(?:predplatn|clenstv|stretnut|rezervac|podujat|ucet|uctu|hesl|registrac|kurz|vstupenk|hotel)',
  ],
  status: {
    now: [
      '\\bstav\\b(?: (?:vasej|objednavky|\\S+))?(?: (?:je|bol|zmeneny|na|teraz))*:? ?(\\p{L}[\\p{L} ]{2,30})\\.?$',
    ],
    delivery: ['stav (?:dodania|zasielky|dopravy)'],
    payment: ['stav platby'],
  },
  order: ['(?:objednav|nakup|zasielk|balik|dodan|tovar|vraten|odstup|storn)'],
  quoted: {
    forwarded: ['^-* ?(?:preposlana sprava|povodna sprava)'],
    replied: ['^.{5,120} napisala?.{0,40}:?$', '^-+ ?povodna sprava ?-+$'],
  },
  headers: { from: ['Od'], subject: ['Predmet'], date: ['Dátum', 'Odoslané'] },
  labels: {
    orderNumber: ['Objednávka', 'Objednávka č.', 'Vaša objednávka', 'objednávky'],
    numberWords: ['Číslo'],
    placed: ['zo dňa', 'vytvorená'],
    total: ['Vrátená suma'],
    tracking: ['číslo zásielky', 'sledovacie číslo', 'číslo balíka'],
  },
} satisfies MailWordsInput;

/** Czech. Wording of WooCommerce, Spree and PrestaShop; what these lack is common usage. */
import type { MailWordsInput } from '../mail-schema';

const ORDER = '(?:objednavk[auy]|objednavce|nakup\\w{0,30})';
const PARCEL = '(?:zasilk[auy]|balik|balicek|objednavka|zbozi|dodavka)';

export default {
  format: 1,
  id: 'cs',
  said: {
    'order-confirmation': [
      `potvrzeni (?:\\S+ )?${ORDER}`,
      `(?:dekujeme|diky|dekujem)\\b.{0,30}za (?:vasi |tvoji |vas |nakup)?(?:\\S+ )?(?:${ORDER}|nakup)`,
      `${ORDER}\\b.{0,60}(?:byla|je|jsme) (?:\\S+ )?(?:prijata|potvrzena|zadana|vytvorena|zpracovavana|zaregistrovana|prijali|v procesu|zpracovana|ve zpracovani)`,
      `(?:prijali|obdrzeli|potvrzujeme|evidujeme) (?:jsme )?(?:vasi |tvoji |prijeti )?(?:\\S+ )?${ORDER}|^nova objednavka\\b|\\b(?:objednali|zakoupili) (?:jste|jsi)\\b`,
    ],
    shipped: [
      '(?:notifikace|oznameni|potvrzeni|informace) o (?:\\S+ )?(?:dodani|odeslani|expedici|doruceni zasilky|zasilce)',
      '(?:byla|byl|bylo|byly|jsme|je|jiz) (?:\\S+ )?(?:odeslan[ayo]?|expedovan[ayo]?|predan[ayo]? (?:dopravci|prepravci)|na ceste|odeslali|vypraven[ayo]?)',
      `${PARCEL}\\b.{0,60}(?:je na ceste|na ceste|bude (?:dnes|zitra) dorucena|zpozdeni)`,
      '^(?:\\S+ ){0,4}(?:odeslan[ao]|na ceste|expedovano)\\b|objednavka.{0,30}je (?:nyni )?(?:dokoncena|vyrizena)',
    ],
    delivered: [
      '(?:byla|byl|bylo|jsme) (?:\\S+ )?(?:dorucen[ayo]?|dodan[ayo]?)\\b',
      '^(?:\\S+ ){0,3}dorucen[ao]\\b|pripraven[ao]? k (?:vyzvednuti|odberu)',
    ],
    'cancel-requested': [
      '(?:zadost|pozadavek|zadosti) o (?:\\S+ )?(?:storno|zruseni|odstoupeni)(?!.{0,80}(?:schvalen|zamitnut))',
      '(?:odstoupeni|storno|zruseni)\\b.{0,80}(?:prijat[oa]|obdrzeli|zpracovava|ceka|zaevidovan)',
      '(?:prijali|obdrzeli) (?:jsme )?(?:\\S+ )?(?:zadost|odstoupeni|oznameni o odstoupeni|pozadavek)',
    ],
    'cancel-confirmed': [
      `${ORDER}\\b.{0,100}(?:byla|je|jsme) (?:\\S+ )?(?:zrusen[ay]|stornovan[ay]|zrusili|stornovali)`,
      `^(?:\\S+ ){0,4}${ORDER} (?:\\S{0,30}\\d\\S{0,30} )?(?:zrusena|stornovana)\\b`,
      `(?:zruseni|storno) (?:\\S+ )?${ORDER}|potvrzeni (?:storna|zruseni)|datum zruseni objednavky|storno (?:potvrzeno|provedeno)`,
      '(?:zrusili|stornovali) jsme (?:\\S+ ){0,2}objednavku',
    ],
    'cancel-declined': [
      '(?:storno|zruseni|odstoupeni|zadost)\\b.{0,80}(?:zamitnut|odmitnut|neni (?:jiz )?mozne|nelze|se nezdarilo)',
      '(?:nelze|nemuze|nemuzeme|nemohli|nejde)\\b.{0,40}(?:zrusit|stornovat|byt zrusena)|prilis pozde.{0,20}zrus',
    ],
    refund: [
      '(?:potvrzeni|oznameni|informace) o (?:vraceni|vratce|refundaci)(?: (?:penez|platby|castky))?|potvrzeni refundace',
      '(?:vraceni (?:platby|penez|castky)|refundac[ei]|vratk[ay]|dobropis)\\b.{0,80}(?:byl|jsme|zpracovan|provedeno|odeslan|proveden|schvalen|zpracovali)',
      '(?:byla|byl|byly|jsme|bylo) (?:\\S+ ){0,2}(?:vracen[ayo]?|refundovan[ayo]?|vratili) ?(?:platb|penize|castk|na)?',
      '^(?:\\S+ ){0,3}(?:vraceno|refundovano)\\b',
    ],
    return: [
      '(?:reklamace|vraceni zbozi|vratka)\\b.{0,60}(?:byl|prijat|schvalen|zaevidovan|potvrzen)',
      '(?:obdrzeli|prijali) jsme (?:vase )?(?:vracene|vraceni) zbozi|formular pro vraceni',
    ],
  },
  conditions: [
    '\\b(?:pokud|kdyz|jakmile|dokud|nez|v pripade|zda|jestlize|az|pred|po tom)\\b',
    '\\?$',
    '\\b(?:jak|proc) ',
    '(?:prejete|chcete|pravo|podminky|moznost|lhut)',
  ],
  notYet: [
    '(?:bude|budou|budeme|muze|muzete|mohou|musi|obdrzite|zasleme)\\b.{0,50}(?:odesl|exped|doruc|dodan|zrus|storn|vrac|zprac|inform)',
    '\\b(?:neni|nebyl|nebyla|nebylo|nelze|nebude|nezdarilo)',
  ],
  otherThings: [
    '(?:predplatn|clenstvi|newsletter|schuzk|rezervac|let\\b|udalost|ucet|uctu|hesl|registrac|kurz|vstupenk|hotel|pozvank).{0,60}(?:zrus|storn|potvrz|vrac|odesl)',
    '(?:zrus|storn|potvrz)\\S{0,30}.{0,30}(?:predplatn|clenstvi|schuzk|rezervac|udalost|ucet|uctu|hesl|registrac|kurz|vstupenk|hotel)',
  ],
  status: {
    now: [
      '\\bstav\\b(?: (?:vasi|objednavky|\\S+))?(?: (?:je|byl|zmenen|na|nyni))*:? ?(\\p{L}[\\p{L} ]{2,30})\\.?$',
    ],
    delivery: ['stav (?:dodani|zasilky|dopravy)'],
    payment: ['stav platby'],
  },
  order: ['(?:objednav|nakup|zasilk|balik|dodan|zbozi|vracen|odstoup|storn)'],
  quoted: {
    forwarded: ['^-* ?(?:preposlana zprava|puvodni zprava|zacatek preposlane)'],
    replied: ['^.{5,120} napsala?.{0,40}:?$', '^-+ ?puvodni zprava ?-+$'],
  },
  headers: { from: ['Od'], subject: ['Předmět'], date: ['Datum', 'Odesláno'] },
  labels: {
    orderNumber: ['Objednávka', 'Objednávka č.', 'Vaše objednávka', 's označením', 'objednávky'],
    numberWords: ['Číslo'],
    placed: ['ze dne', 'vytvořena'],
    total: ['Celkem za objednávku', 'Vrácená částka'],
    tracking: ['číslo zásilky', 'sledovací číslo', 'číslo balíku'],
  },
} satisfies MailWordsInput;

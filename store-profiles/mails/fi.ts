/** Finnish. Wording of WooCommerce and Spree; what these lack is common usage. */
import type { MailWordsInput } from '../mail-schema';

export default {
  format: 1,
  id: 'fi',
  said: {
    'order-confirmation': [
      'tilausvahvistus|ostovahvistus|vahvistus tilauk|tilauksen vahvistus|vastaanottokuitti|tilauskuitti',
      'kiitos (?:\\S+ ){0,3}(?:tilauksesta|tilauksestasi|ostoksesta|ostoksestasi|ostosta|ostoistasi|tilauksestanne)',
      'tilau(?:s|ksesi|ksenne|ksen)\\b.{0,60}(?:on (?:\\S+ )?(?:vastaanotettu|otettu vastaan|vahvistettu|kasittelyssa|tehty|rekisteroity)|kasitellaan)',
      '(?:olemme|on) (?:\\S+ )?(?:vastaanottaneet|saaneet|saatu) (?:\\S+ )?tilauk|\\b(?:olet|olette) (?:tilannut|ostanut)|^uusi tilaus\\b',
    ],
    shipped: [
      'lahetysvahvistus|toimitusvahvistus|lahetysilmoitus|toimitettu tilaus|lahetyksen seuranta',
      '(?:on|olemme|ovat) (?:\\S+ )?(?:lahetetty|lahettaneet|postitettu|matkalla|toimitettu kuljet|luovutettu)',
      '^(?:\\S+ ){0,4}(?:lahetetty|matkalla)\\b|(?:paketti|lahetys|tilau)\\S{0,30}\\b.{0,60}(?:matkalla|saapuu (?:tanaan|huomenna)|viivasty|myohas)',
      'tilau\\S+ on (?:nyt )?(?:valmis|kasitelty)',
    ],
    delivered: [
      '(?:on|olemme) (?:\\S+ )?(?:toimitettu|perilla|jaettu|luovutettu vastaanottajalle|saapunut perille)(?! kuljet)',
      '^(?:\\S+ ){0,3}toimitettu\\b|noudettavissa|valmis noudettavaksi|odottaa noutoa',
    ],
    'cancel-requested': [
      '(?:peruutuspyynto|peruutuspyyntosi|peruuttamispyynto|peruutusilmoitus|peruuttamisilmoitus)(?!.{0,80}(?:hyvaksytty|hylatty))',
      '(?:peruutus|peruuttamis|peruutuksen)\\S{0,30}\\b.{0,60}(?:vastaanotettu|kasittelyssa|odottaa|saapunut|pyydetty)',
      '(?:olemme|on) (?:vastaanottaneet|saaneet) (?:\\S+ ){0,2}peruut',
    ],
    'cancel-confirmed': [
      'tilau\\S{0,30}\\b.{0,100}(?:on|peruttiin|peruutettiin)? ?(?:\\S+ )?(?:peruttu|peruutettu|peruttiin|peruutettiin|mitatoity)\\b',
      '^(?:\\S+ ){0,4}tilaus (?:\\S{0,30}\\d\\S{0,30} )?(?:peruttu|peruutettu)\\b',
      'tilauksen (?:peruutus|peruutusvahvistus)\\b|peruutusvahvistus|peruutus (?:on )?(?:vahvistettu|onnistui|hyvaksytty|tehty)',
      '(?:olemme|perui|peruimme|peruutimme) (?:\\S+ )?(?:peruneet|peruuttaneet|tilauk)',
    ],
    'cancel-declined': [
      'peruut\\S{0,30}\\b.{0,80}(?:hylatty|evatty|ei (?:ole|voida|voi|onnistu|onnistunut)|epaonnistui)',
      '\\bei (?:voi|voida|voitu|pysty)\\b.{0,40}(?:peruuttaa|perua|peruttu)|liian myohaista peru',
    ],
    refund: [
      '(?:hyvitys|palautus|maksunpalautus|rahanpalautus)(?:vahvistus|ilmoitus)|(?:hyvitys|maksunpalautus|rahojen palautus)\\S{0,30}\\b.{0,60}(?:on|kasitelty|tehty|lahetetty|maksettu|hyvaksytty)',
      '(?:on|olemme) (?:\\S+ ){0,2}(?:hyvitetty|hyvittaneet|palautettu (?:maksu|rahat|tilille|kortille)|palauttaneet)',
      '^(?:\\S+ ){0,3}(?:hyvitetty|hyvitys)\\b|rahat on palautettu|maksu on palautettu',
    ],
    return: [
      'palautu(?:s|ksesi|ksen)\\b.{0,60}(?:on|vastaanotettu|hyvaksytty|rekisteroity|vahvistettu|saapunut)',
      'palautus(?:vahvistus|lahete|tunnus|pyynto|tarra)|^palautuksesi\\b',
    ],
  },
  conditions: [
    '\\b(?:jos|kun|ennen|kunnes|mikali|ellei|heti kun|jalkeen)\\b',
    '\\?$',
    '\\b(?:miten|kuinka|miksi) ',
    '(?:haluat|haluatte|oikeus|peruuttamisoikeus|ehdot|kaytanto|mahdollisuus)',
  ],
  notYet: [
    '(?:lahetetaan|toimitetaan|peruutetaan|hyvitetaan|palautetaan|voit|voidaan|tullaan|ilmoitamme|lahetamme)',
    '\\b(?:ei|eivat|emme|epaonnistui)\\b',
  ],
  otherThings: [
    '(?:kestotilau|jasenyy|uutiskirje|tapaami|kokou|varau|lento|lennon|tapahtuma|tili|tilin|salasana|rekisteroity|kurssi|lippu|hotelli|kutsu).{0,60}(?:peru|vahvist|hyvit|lahetet)',
    '(?:peru|vahvist)\\S{0,30}\\b.{0,30}(?:jasenyy|tapaami|kokou|varau|lento|lennon|tapahtuma|tilin|salasana|kurssi|hotelli)',
  ],
  status: {
    now: ['\\b(?:tila|tilanne)\\b(?: (?:on|nyt|muuttunut|muutettu))*:? ?(\\p{L}[\\p{L} ]{2,30})\\.?$'],
    delivery: ['toimituksen tila|lahetyksen tila'],
    payment: ['maksun tila'],
  },
  order: ['(?:tilau|osto|paket|lahety|toimitu|tuote|palautu|hyvity|peruut)'],
  quoted: {
    forwarded: ['^-* ?(?:valitetty viesti|alkuperainen viesti|edelleenlahetetty)'],
    replied: ['^.{5,120} kirjoitti.{0,40}:?$', '^-+ ?alkuperainen viesti ?-+$'],
  },
  headers: { from: ['Lähettäjä'], subject: ['Aihe'], date: ['Päivämäärä', 'Lähetetty', 'Päiväys'] },
  labels: {
    orderNumber: ['Tilaus', 'Tilaus nro', 'Tilauksesi', 'Tilauksen numero'],
    numberWords: ['Numero'],
    placed: ['tehty', 'tilattu'],
    total: ['Hyvitetty summa'],
    tracking: ['seurantanumero', 'seurantatunnus', 'seurantakoodi', 'lähetystunnus'],
  },
} satisfies MailWordsInput;

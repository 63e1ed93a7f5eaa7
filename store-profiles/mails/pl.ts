/** Polish. Wording of WooCommerce, Spree, Bagisto and PrestaShop; what these lack is common usage. Letters with a stroke (ł) are no word characters to `\b`. */
import type { MailWordsInput } from '../mail-schema';

const ORDER = '(?:zamowieni[aeu]m?|zakup\\S{0,30})';
const PARCEL = '(?:paczka|paczke|paczki|przesylka|przesyłka|przesyłke|przesyłki|zamowienie|dostawa)';

export default {
  format: 1,
  id: 'pl',
  said: {
    'order-confirmation': [
      `potwierdzeni[ea] (?:\\S+ ){0,3}${ORDER}`,
      `(?:dziekujemy|dzieki|dziekuje)\\b.{0,20}za (?:\\S+ ){0,2}(?:${ORDER}|złozenie|dokonanie)`,
      `${ORDER}\\b.{0,60}(?:zostało|jest|zostało juz) (?:\\S+ )?(?:przyjete|złozone|potwierdzone|otrzymane|zarejestrowane|w trakcie realizacji|realizowane|przetwarzane|w realizacji)`,
      `(?:otrzymalismy|przyjelismy|potwierdzamy|otrzymano) (?:twoje |panstwa |przyjecie |złozenie )?(?:\\S+ )?${ORDER}`,
      '^nowe zamowienie\\b|\\b(?:zamowiłes|zamowiłas|kupiłes|kupiłas)\\b|^zamowienie (?:przyjete|złozone|potwierdzone)|\\brozpoczelismy realizacje',
      '\\b(?:kupione|zakupione) (?:i opłacone|przedmioty)\\b|\\bpodsumowanie (?:\\S+ )?(?:zamowienia|zakupu)',
    ],
    shipped: [
      '(?:potwierdzenie|powiadomienie|informacja|uwagi|zawiadomienie) (?:o |do |nowej |dotyczace )?(?:\\S+ )?(?:wysyłki|wysyłce|przesyłki|przesyłce|nadaniu|dostawie|dostawy)',
      '(?:został[ao]?|zostały|juz|własnie) (?:\\S+ )?(?:wysłan[aey]|nadan[aey]|przekazan[aey]|wydan[aey])',
      `${PARCEL}.{0,60}(?:w drodze|jest w drodze|w doreczeniu|wydana do doreczenia|przekazana|jedzie|wyruszył|w trasie|opoznion|dzis|zostanie doreczona|bedzie dostarczona)`,
      '^(?:\\S+ ){0,4}(?:wysłan[aeoy]|w drodze|nadan[aeoy])',
      '(?:wysłalismy|nadalismy|przekazalismy) (?:\\S+ ){0,3}(?:zamowieni|paczk|przesyłk|kurier)',
      'zamowienie.{0,40}(?:jest|zostało) (?:\\S+ )?(?:zrealizowane|ukonczone|zakonczone)',
      'oczekuje na doreczenie|doreczamy|umieszczona w paczkomacie|prawie u ciebie|bedzie dzis|kurier.{0,40}(?:doreczy|dostarczy|w drodze)|planowane? doreczeni|w punkcie|gotowa do odbioru',
    ],
    delivered: [
      '(?:został[ao]?|zostały|dzisiaj|juz) (?:\\S+ )?(?:dostarczon[aey]|doreczon[aey]|odebran[aey])',
      '^(?:\\S+ ){0,3}(?:dostarczon|doreczon)',
      `${PARCEL}.{0,40}(?:dotarł|została odebrana)`,
    ],
    'cancel-requested': [
      '(?:prosba|prosbe|wniosek|zadanie|zgłoszenie) (?:o |dotyczac\\S+ )?(?:\\S+ )?(?:anulowani|odstapieni|rezygnacj)(?!.{0,80}(?:zaakceptowan|odrzucon|odmown))',
      '(?:odstapieni[ae]|oswiadczenie o odstapieniu|anulowani[ae])\\b.{0,80}(?:otrzymano|otrzymalismy|przyjeto|przyjete|zgłoszone|w trakcie|oczekuje|zarejestrowan)',
      '(?:otrzymalismy|przyjelismy) (?:\\S+ ){0,3}(?:oswiadczenie|odstapieni|prosbe|wniosek|rezygnacj)',
      'potwierdzenie (?:\\S+ )?(?:odstapienia|złozenia odstapienia)|odstapienie (?:otrzymane|przyjete)',
    ],
    'cancel-confirmed': [
      `${ORDER}.{0,100}(?:zostało|jest|zostało juz) (?:\\S+ )?(?:anulowane|odwołane|wycofane)`,
      `(?:anulowalismy|anulowano|anulowałes|anulowałas) (?:\\S+ ){0,3}${ORDER}`,
      `^(?:\\S+ ){0,4}${ORDER} (?:\\S{0,30}\\d\\S{0,30} )?anulowane`,
      `(?:nowe )?(?:potwierdzenie )?anulowani[ea] (?:\\S+ )?${ORDER}(?!.{0,30}(?:nie|odrzucon|w trakcie))`,
      'potwierdzenie anulowania|anulowanie (?:potwierdzone|zakonczone|przyjete|powiodło)',
      'odstapieni[ea].{0,60}(?:zaakceptowane|przyjete do realizacji|uznane)',
    ],
    'cancel-declined': [
      '(?:anulowani[ae]|odstapieni[ae]|rezygnacj\\S+|wniosek|prosba).{0,80}(?:odrzucon|odmow|nie (?:jest|było|jest juz) mozliwe|niemozliwe|nie powiodło|nieuznan)',
      'nie (?:moze|mozna|mozemy|moglismy|da sie|udało sie)\\b.{0,40}(?:anulow|zostac anulowane)|nie mozna juz anulowac',
      'kwestionuje (?:panstwa |twoje )?prawo|za pozno.{0,20}anulow',
    ],
    refund: [
      '(?:potwierdzenie|powiadomienie|informacja) (?:\\S+ )?(?:o )?zwro(?:tu|cie) (?:srodkow|pieniedzy|płatnosci|naleznosci)',
      'zwrot (?:srodkow|pieniedzy|płatnosci|kosztow|naleznosci|za)\\b.{0,80}(?:został|zrealizowan|wykonan|przetworzon|zlecon|rozpoczet|wysłan|zaksiegowan|w drodze|zatwierdzon)',
      '(?:rozpoczeto|zlecilismy|przetworzylismy|zrealizowalismy|dokonalismy|wykonalismy|zwrocilismy|wysłalismy) (?:\\S+ ){0,3}(?:zwrot|srodki|pieniadze|kwote|płatnosc)',
      '(?:został[ao]?|zostały) (?:\\S+ )?(?:zwrocon[aey]|zrefundowan)|^(?:\\S+ ){0,3}zwrocon[eo]\\b|^zwrot (?:srodkow|pieniedzy)|srodki zostały zwrocone',
      'twoje zamowienie.{0,40}zostało zwrocone',
    ],
    return: [
      'zwrot (?:towaru|produktu|przesyłki|zamowienia).{0,60}(?:został|przyjet|otrzyman|zarejestrowan|zaakceptowan|potwierdzon)',
      '(?:otrzymalismy|przyjelismy) (?:twoj |panstwa )?zwrot',
      '(?:potwierdzenie|etykieta|formularz|numer|zgłoszenie) zwrotu(?! (?:srodkow|pieniedzy|płatnosci))',
      '^twoj zwrot\\b',
    ],
  },
  conditions: [
    '(?:omyłkowo|przez pomyłke|błednie)',
    '\\b(?:jesli|jezeli|gdy|kiedy|po tym|zanim|przed|do czasu|w przypadku|o ile|czy|dopoki|w razie)\\b',
    '\\?$',
    '\\b(?:jak|dlaczego) (?:anulow|mozna|moge|zwroc)',
    '(?:chcesz|chcieliby|zechcesz|prawo do|prawo odstapienia|regulamin|polityk|warunk|mozliwosc)',
  ],
  notYet: [
    '(?:bedzie|beda|zostanie|zostana|mozna|mozesz|moze|moga|powinn|otrzymasz|wyslemy|zwrocimy|poinformujemy).{0,50}(?:wysłan|wysyłk|nadan|dostarcz|dorecz|anulow|zwroc|zwrot|zaksieg|realizow|informac)',
    '\\b(?:nie|brak|niepowodzenie)\\b',
  ],
  otherThings: [
    // Cancelled, but not the order.
    '^(?:\\S+ ){0,3}(?:płatnosc|bon|kupon|kod|zwrot|oferta|wymiana|reklamacja)(?![\\p{L}]).{0,80}(?:anulowan[aey]|odwołan[aey])(?![\\p{L}])',
    'darmow\\S+ (?:dostaw|wysyłk|przesyłk)|(?:dostawa|wysyłka)\\S{0,30}.{0,20}(?:darmow|gratis)',
    '\\bkont\\S{0,30} .{0,60}(?:utworzon|załozon|zarejestrowan|aktywowan)',
    '(?:subskrypcj|abonament|członkostw|newsletter|wizyt|spotkani|rezerwacj|lot\\b|wydarzeni|kont[oa]\\b|hasł|rejestracj|kurs\\b|bilet|hotel|pokoj|zaproszeni).{0,60}(?:anulow|odwołan|potwierdz|zwroc|wysłan)',
    '(?:anulow|odwołan|potwierdz)\\S{0,30}.{0,30}(?:subskrypcj|abonament|członkostw|wizyt|spotkani|rezerwacj|lot[u\\b]|wydarzeni|kont[oa]\\b|hasł|bilet|hotel)',
  ],
  status: {
    now: [
      '\\bstatus\\b(?: (?:twojego|panstwa|zamowienia|\\S+))?(?: (?:to|jest|zmienił|sie|na|zmieniony|został|teraz))*:? ?(\\p{L}[\\p{L} ]{2,30})\\.?$',
    ],
    delivery: ['status (?:dostawy|przesyłki|wysyłki)'],
    payment: ['status płatnosci'],
  },
  order: ['(?:zamowieni|zakup|paczk|przesyłk|dostaw|produkt|zwrot|odstapieni|anulow)'],
  quoted: {
    forwarded: ['^-* ?(?:przekazana wiadomosc|wiadomosc (?:oryginalna|przekazana)|poczatek przekazanej)'],
    replied: [
      '^.{0,20}\\d.{5,100} (?:napisał|pisze).{0,60}:?$',
      '^-+ ?(?:wiadomosc oryginalna|oryginalna wiadomosc) ?-+$',
    ],
  },
  headers: { from: ['Od', 'Nadawca'], subject: ['Temat'], date: ['Data', 'Wysłano', 'Wysłane'] },
  labels: {
    orderNumber: [
      'Zamówienie',
      'Zamówienie nr',
      'zamówienie o numerze',
      'zamówienie z referencją',
      'Twoje zamówienie',
      'zamówienia',
      'zamówienia nr',
      'o numerze',
    ],
    numberWords: ['Numer'],
    placed: ['złożone', 'złożone dnia', 'z dnia'],
    total: ['Kwota zwrotu', 'Zwrócona kwota'],
    tracking: [
      'numer śledzenia',
      'numer przesyłki',
      'numer paczki',
      'nr przesyłki',
      'numer listu przewozowego',
    ],
  },
} satisfies MailWordsInput;

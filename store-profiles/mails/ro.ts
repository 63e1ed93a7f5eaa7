/** Romanian. Wording of WooCommerce, Spree, Bagisto and PrestaShop; what these lack is common usage. */
import type { MailWordsInput } from '../mail-schema';

const ORDER = '(?:comand[aei]|comenzii|achizit\\w{1,30}|cumparatur\\w{1,30})';
const PARCEL = '(?:colet(?:ul)?|comanda|livrarea|pachetul|expedierea|produsul)';

export default {
  format: 1,
  id: 'ro',
  said: {
    'order-confirmation': [
      `confirmare(?:a)? (?:de |pentru )?(?:\\S+ )?${ORDER}`,
      `(?:multumim|va multumim|iti multumim|multumesc)\\b.{0,20}pentru (?:\\S+ ){0,2}${ORDER}`,
      `${ORDER}\\b.{0,60}(?:a fost|este) (?:\\S+ )?(?:receptionata|primita|confirmata|plasata|inregistrata|acceptata|in curs de procesare|procesata|in procesare)`,
      `(?:am primit|am inregistrat|am confirmat) (?:\\S+ )?${ORDER}|\\bati comandat\\b|\\bai comandat\\b|^comanda noua\\b|chitanta ta pentru comanda`,
    ],
    shipped: [
      '(?:confirmare|notificare|informare)(?:a)? (?:noua )?(?:de |privind )?(?:expediere|livrare|expedierea|livrarea|expedierii)',
      '(?:a fost|au fost|am|este|a plecat) (?:\\S+ )?(?:expediat[ae]?|trimis[ae]?|predat[ae]? (?:curierului|catre curier)|in drum|pe drum|livrata catre curier)',
      `${PARCEL}\\b.{0,60}(?:este pe drum|este in drum|a plecat|in curs de livrare|ajunge (?:azi|maine)|intarzi)`,
      '^(?:\\S+ ){0,4}(?:expediat[ae]?|pe drum)\\b|comanda.{0,30}este (?:acum )?(?:finalizata|completa)',
    ],
    delivered: [
      '(?:a fost|au fost|am) (?:\\S+ )?livrat[ae]?\\b(?! catre curier)',
      '^(?:\\S+ ){0,3}livrat[ae]?\\b|gata de ridicare|poate fi ridicat',
    ],
    'cancel-requested': [
      '(?:cerere|solicitare|cererea|solicitarea) (?:\\S+ )?(?:de |pentru )?(?:\\S+ )?(?:anulare|retragere)(?!.{0,80}(?:aprobat|acceptat|respins|refuzat))',
      '(?:retragere|retragerea|anulare|anularea|declaratia de retragere)\\b.{0,80}(?:primit[ae]?|inregistrat[ae]?|in curs|in asteptare|solicitat[ae]?)',
      'am primit (?:\\S+ )?(?:cererea|solicitarea|declaratia|retragerea)',
      'confirmarea (?:retragerii|de retragere)',
    ],
    'cancel-confirmed': [
      `${ORDER}\\b.{0,100}(?:a fost|este) (?:\\S+ )?anulat[ae]?\\b`,
      `am anulat (?:\\S+ )?${ORDER}`,
      `^(?:\\S+ ){0,4}${ORDER} (?:\\S{0,30}\\d\\S{0,30} )?anulata\\b`,
      `anularea (?:\\S+ )?${ORDER}|confirmare(?:a)? (?:noua )?(?:de )?anulare|anulare (?:de )?comanda\\b|anularea (?:a fost )?(?:confirmata|efectuata|acceptata)`,
      'retragere\\S{0,30}.{0,60}(?:aprobata|acceptata)',
    ],
    'cancel-declined': [
      '(?:anulare|anularea|retragere|retragerea|cererea|solicitarea)\\b.{0,80}(?:respins[ae]?|refuzat[ae]?|nu (?:este|a fost|mai este) (?:\\S+ )?(?:posibil|acceptat)|imposibil|esuat)',
      'nu (?:mai )?(?:poate|putem|am putut|se poate)\\b.{0,30}(?:fi )?anul',
      'v-a contestat dreptul|prea tarziu pentru a anula',
    ],
    refund: [
      '(?:confirmare|notificare)(?:a)? (?:noua )?(?:de |a )?(?:rambursare|rambursarii|restituire)',
      '(?:rambursare|rambursarea|restituirea|returnarea banilor)\\b.{0,80}(?:a fost|este|emis|procesat|initiat|efectuat|aprobat|finalizat)',
      '(?:a fost|au fost|am) (?:\\S+ ){0,2}(?:rambursat[aei]?|restituit[aei]?|returnat (?:banii|suma))',
      'am (?:procesat|initiat|emis|efectuat) (?:\\S+ )?rambursarea|^(?:\\S+ ){0,3}rambursat[ae]?\\b',
    ],
    return: [
      'retur(?:ul)?\\b.{0,60}(?:a fost|este|primit|aprobat|inregistrat|confirmat|acceptat)',
      'am primit retur|(?:confirmare|cerere|eticheta|formular) (?:de )?retur\\b',
    ],
  },
  conditions: [
    '\\b(?:daca|cand|odata ce|de indata ce|inainte|pana|in cazul|dupa ce|imediat ce|in momentul)\\b',
    '\\?$',
    '\\b(?:cum|de ce) ',
    '(?:doriti|doresti|vreti|drept|politica|conditii|posibilitat|termen)',
  ],
  notYet: [
    '(?:va fi|vor fi|vom|veti|poate|puteti|pot|trebuie|urmeaza)\\b.{0,50}(?:exped|trim|livr|anul|rambur|restit|proces|primi|inform)',
    '\\b(?:nu|niciun|nicio|esuat)\\b',
  ],
  otherThings: [
    '(?:abonament|newsletter|programare|intalnire|rezervare|zbor|eveniment|cont\\b|contul|parol|inregistrare|curs\\b|bilet|hotel|invitat).{0,60}(?:anul|confirm|rambur|trimis)',
    '(?:anul|confirm)\\S{0,30}.{0,30}(?:abonament|programare|intalnire|rezervare|zbor|eveniment|contul|parol|bilet|hotel)',
  ],
  status: {
    now: [
      '\\b(?:status|starea|stare|statusul)\\b(?: (?:comenzii|este|a|fost|schimbat|in|acum|\\S+))?:? ?(\\p{L}[\\p{L} ]{2,30})\\.?$',
    ],
    delivery: ['(?:status|starea) livrar'],
    payment: ['(?:status|starea) plat'],
  },
  order: ['(?:comand|comenz|cumparat|colet|livrar|pachet|produs|retur|rambur|retrag)'],
  quoted: {
    forwarded: ['^-* ?(?:mesaj (?:redirectionat|original|transmis))'],
    replied: ['^.{5,120} a scris.{0,10}:?$', '^-+ ?mesaj original ?-+$'],
  },
  headers: { from: ['De la'], subject: ['Subiect'], date: ['Data', 'Trimis'] },
  labels: {
    orderNumber: [
      'Comanda',
      'Comanda nr.',
      'Comanda dvs.',
      'Comanda ta',
      'cu codul',
      'comenzii',
      'pentru comanda',
    ],
    numberWords: ['Numărul'],
    placed: ['plasată pe', 'plasată la', 'din data', 'din'],
    total: ['Sumă rambursată'],
    tracking: ['număr de urmărire', 'AWB', 'număr AWB', 'cod de urmărire'],
  },
} satisfies MailWordsInput;

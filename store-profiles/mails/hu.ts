/** Hungarian. Wording of WooCommerce and PrestaShop; what these lack is common usage. */
import type { MailWordsInput } from '../mail-schema';

const ORDER = '(?:rendeles|megrendeles|vasarlas)';

export default {
  format: 1,
  id: 'hu',
  said: {
    'order-confirmation': [
      `${ORDER}\\S{0,30} (?:visszaigazolas|megerosites|visszaigazolasa|megerositese)|rendeles-visszaigazolas|rendelesigazolas`,
      `koszonjuk\\b.{0,30}(?:${ORDER}|vasarlast|hogy nalunk)`,
      `${ORDER}\\S{0,30}\\b.{0,60}(?:megkaptuk|megerkezett hozzank|fogadtuk|visszaigazoltuk|rogzitettuk|feldolgozas alatt|feldolgozzuk|beerkezett|elfogadtuk|sikeres)`,
      `(?:megkaptuk|fogadtuk|visszaigazoljuk|rogzitettuk) (?:\\S+ ){0,4}${ORDER}|^uj (?:${ORDER})\\b|${ORDER}\\S{0,30} szamlaja`,
    ],
    shipped: [
      '(?:szallitasi|feladasi|kiszallitasi) (?:ertesites|visszaigazolas|ertesito|megerosites)',
      '(?:elkuldtuk|feladtuk|postaztuk|atadtuk (?:\\S+ ){0,3}(?:futar|szallit)|uton van|utnak indult|kiszallitas alatt|elindult)',
      '^(?:\\S+ ){0,4}(?:feladva|elkuldve|uton)\\b|(?:csomag|kuldemeny)\\S{0,30}\\b.{0,60}(?:ma erkezik|holnap erkezik|kesik|uton)',
      'rendeles\\S{0,30}\\b.{0,30}(?:teljesitettuk|teljesitve|befejezve|elkeszult)',
    ],
    delivered: [
      '(?:kezbesitettuk|kezbesitve|kiszallitottuk|megerkezett a csomag|atveheto|atvetelre kesz)',
      '^(?:\\S+ ){0,3}(?:kezbesitve|kiszallitva)\\b',
    ],
    'cancel-requested': [
      '(?:lemondasi|torlesi|elallasi|sztorno) (?:kerelem|kerelme|nyilatkozat|igeny)(?!.{0,80}(?:elfogad|elutasit|jovahagy))',
      '(?:elallas|lemondas|torles)\\S{0,30}\\b.{0,80}(?:megkaptuk|beerkezett|feldolgozas alatt|rogzitettuk|fogadtuk|kerelem)',
      '(?:megkaptuk|fogadtuk) (?:\\S+ ){0,3}(?:elallas|lemondas|torles|kerelm)',
    ],
    'cancel-confirmed': [
      `${ORDER}\\S{0,30}\\b.{0,100}(?:toroltuk|torlesre kerult|torolve|lemondva|lemondasra kerult|sztornoztuk|sztornozva|visszavonva|visszavontuk|torolte)`,
      `(?:toroltuk|sztornoztuk|visszavontuk) (?:\\S+ ){0,3}${ORDER}`,
      `${ORDER}\\S{0,30} (?:torlese|lemondasa|sztornozasa|visszavonasa)(?: (?:megtortent|sikeres|visszaigazolas|megerosites))?$|(?:torles|lemondas|sztorno) (?:visszaigazolas|megerosites|sikeres)`,
    ],
    'cancel-declined': [
      '(?:lemondas|torles|elallas|kerelm)\\S{0,30}\\b.{0,80}(?:elutasit|nem (?:lehetseges|fogad|sikerult)|sikertelen)',
      '(?:mar )?nem (?:lehet|lehetseges|tudjuk|tudtuk|all modunkban|mondhato)\\b.{0,40}(?:torol|lemond|sztorno|vissza)|nem visszamondhato|nem torolheto',
    ],
    refund: [
      '(?:visszaterites|visszafizetes|jovairas)\\S{0,30}\\b.{0,60}(?:megtortent|feldolgoz|elindit|teljesit|ertesit|visszaigazol|jovahagy|visszaigazolas)',
      '(?:visszateritettuk|visszafizettuk|jovairtuk|vissza lett teritve|visszateritesre kerult|visszateriteset feldolgoztuk|visszautaltuk)',
      '^(?:\\S+ ){0,3}(?:visszateritve|visszaterites)\\b',
    ],
    return: [
      '(?:visszakuldes|visszaru|visszakuldott)\\S{0,30}\\b.{0,60}(?:megerkezett|megkaptuk|elfogad|jovahagy|rogzit|visszaigazol)',
      '(?:visszakuldesi|visszaru) (?:cimke|igazolas|kerelem|szam)',
    ],
  },
  conditions: [
    '\\b(?:ha|amennyiben|amikor|amint|mielott|miutan|hogyha|eseten|ameddig)\\b',
    '\\?$',
    '\\b(?:hogyan|miert) ',
    '(?:szeretne|szeretned|jog\\b|joga|szabalyzat|feltetel|lehetoseg|hatarido)',
  ],
  notYet: [
    '(?:fogjuk|fogja|lesz|lehet|lehetnek|kell|tudja|ertesitjuk|ertesitunk|kuldjuk|kuldunk)',
    '\\b(?:nem|meg nem|nincs|sikertelen)\\b',
  ],
  otherThings: [
    '(?:elofizetes|tagsag|hirlevel|talalkozo|foglalas|jarat|repul|esemeny|fiok|jelszo|regisztracio|tanfolyam|jegy\\b|szalloda|meghivo).{0,60}(?:torol|lemond|visszaigazol|megerosit|visszaterit|kuld)',
    '(?:torles|lemond|visszaigazol|megerosit)\\S{0,30}.{0,30}(?:elofizetes|tagsag|talalkozo|foglalas|jarat|esemeny|fiok|jelszo|regisztracio|tanfolyam|szalloda)',
  ],
  status: {
    now: [
      '\\b(?:allapota?|statusza?)\\b(?: (?:megvaltozott|uj|jelenlegi|a kovetkezo|erre))*:? ?(\\p{L}[\\p{L} ]{2,30})\\.?$',
    ],
    delivery: ['szallitas(?:i)? (?:allapot|statusz)'],
    payment: ['fizetes(?:i)? (?:allapot|statusz)'],
  },
  order: ['(?:rendeles|vasarlas|csomag|kuldemen|szallit|termek|visszakuld|visszaterit|elallas)'],
  quoted: {
    forwarded: ['^-* ?(?:tovabbitott uzenet|eredeti uzenet)'],
    replied: ['^.{5,120} irta.{0,40}:?$', '^-+ ?eredeti uzenet ?-+$'],
  },
  headers: { from: ['Feladó'], subject: ['Tárgy'], date: ['Dátum', 'Elküldve'] },
  labels: {
    orderNumber: ['Rendelés', 'Rendelésed', 'Rendelése', 'Megrendelés', 'rendelés száma'],
    numberWords: ['Szám'],
    placed: ['leadva', 'keltezéssel'],
    total: ['Rendelés végösszege', 'Visszatérített összeg'],
    tracking: ['csomagszám', 'nyomkövetési szám', 'követési szám', 'küldeményazonosító'],
  },
} satisfies MailWordsInput;

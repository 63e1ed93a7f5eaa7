/**
 * Czech. Sources: WooCommerce's language packs, Spree (`config/locales`), Dawn (`locales/cs.json`), PrestaShop
 * and OpenCart (`account/order`). Withdrawal wording: Directive (EU) 2023/2673. What these lack is common
 * usage.
 */
import type { LanguageInput } from '../schema';

// prettier-ignore
export default {
  format: 1,
  id: 'cs',
  labels: {
    orderNumber: [
      'Číslo objednávky', 'Číslo vaší objednávky', 'Vaše číslo objednávky', 'Č. objednávky', 'Č. obj.',
      'Číslo obj.', 'Objednávka č.', 'Objednávka číslo', 'Objednávka #', 'Objednávka čís.', 'ID objednávky',
      'Kód objednávky', 'Označení objednávky', 'Reference objednávky', 'Referenční číslo objednávky',
      'Číslo nákupu', 'Číslo potvrzení', 'Vaše objednávka', 'Objednávka',
    ],
    placed: [
      'Datum objednávky', 'Datum objednání', 'Datum a čas objednávky', 'Datum vytvoření',
      'Datum vytvoření objednávky', 'Datum přidání', 'Datum nákupu', 'Datum zadání', 'Objednáno',
      'Objednáno dne', 'Objednávka ze dne', 'Objednávka zadána', 'Objednávka vytvořena', 'Vytvořeno',
      'Vytvořeno dne', 'Vytvořena', 'Zadáno', 'Přijato dne', 'Zakoupeno', 'Datum',
    ],
    total: [
      'Celkem', 'Cena celkem', 'Celková cena', 'Celková částka', 'Celková cena objednávky', 'Celkem k úhradě',
      'K úhradě', 'K zaplacení', 'Celkem k zaplacení', 'Částka k úhradě', 'Částka', 'Hodnota objednávky',
      'Celková hodnota', 'Cena objednávky', 'Celkový součet', 'Součet', 'Suma', 'Celkem s DPH',
      'Cena celkem s DPH', 'Celková cena s DPH', 'Celkem (s DPH)', 'Celkem včetně DPH', 'Celkem vč. DPH',
      'Cena s DPH', 'Zaplaceno', 'Uhrazeno',
    ],
    status: [
      'Stav objednávky', 'Stav', 'Status', 'Status objednávky', 'Aktuální stav', 'Stav vyřízení',
      'Stav doručení', 'Stav zásilky', 'Stav zpracování', 'Stav plnění objednávky',
    ],
    items: ['Položka', 'Položky', 'Produkt', 'Produkty', 'Zboží', 'Objednané zboží'],
    quantity: ['Množství', 'Počet', 'Ks', 'Počet kusů'],
  },
  neverLabels: {
    orderNumber: [
      'Číslo zákazníka', 'Zákaznické číslo', 'Číslo faktury', 'Faktura', 'Faktura č.', 'Číslo zásilky',
      'Číslo balíku', 'Sledovací číslo', 'Číslo zboží', 'Číslo produktu', 'Kód zboží', 'Kód produktu',
      'Katalogové číslo', 'SKU', 'Model', 'Sériové číslo', 'Variabilní symbol', 'ID transakce',
      'Číslo transakce', 'Číslo platby', 'Číslo vrácení', 'Číslo reklamace', 'Číslo dobropisu',
      'Telefonní číslo', 'Telefon', 'IČ', 'IČO', 'DIČ', 'Číslo účtu', 'Číslo karty', 'Kód kupónu',
      'Slevový kód', 'Detail objednávky', 'Souhrn objednávky',
    ],
    placed: [
      'Datum doručení', 'Doručení', 'Předpokládané doručení', 'Předpokládané datum doručení',
      'Očekávané doručení', 'Termín doručení', 'Termín dodání', 'Doručeno', 'Doručeno dne', 'Odesláno',
      'Odesláno dne', 'Datum odeslání', 'Datum expedice', 'Datum vyzvednutí', 'Datum vystavení',
      'Datum faktury', 'Datum platby', 'Datum úhrady', 'Zaplaceno dne', 'Datum splatnosti', 'Splatnost',
      'Datum vrácení', 'Vrátit do', 'Vráceno dne', 'Zrušeno dne', 'Datum zrušení', 'Datum zrušení objednávky',
      'Datum vydání', 'Datum narození', 'Poslední změna', 'Aktualizováno', 'Platnost do', 'Zákazníkem od',
    ],
    total: [
      'Mezisoučet', 'Cena zboží', 'Cena položek', 'Celkem za zboží', 'Zboží celkem', 'Celkem bez DPH',
      'Cena celkem bez DPH', 'Celková cena bez DPH', 'Celkem (bez DPH)', 'Základ daně', 'DPH', 'Daň',
      'Doprava', 'Cena dopravy', 'Poštovné', 'Poštovné a balné', 'Platba', 'Doručení', 'Sleva', 'Slevy',
      'Sleva celkem', 'Ušetříte', 'Kupón', 'Dárkový poukaz', 'Body', 'Kredit', 'Celkový počet',
      'Počet položek', 'Celková hmotnost', 'Vráceno', 'Vrácená částka', 'Refundováno', 'Cena', 'Cena za kus',
      'Jednotková cena', 'Minimální objednávka',
    ],
    status: ['Stav platby', 'Stav úhrady', 'Stav reklamace'],
  },
  stateWords: {
    placed: [
      'objednáno', 'přijata', 'přijato', 'objednávka přijata', 'přijatá', 'potvrzena', 'potvrzeno',
      'objednávka potvrzena', 'zpracovává se', 'zpracování', 've zpracování', 'v řešení', 'vyřizuje se',
      'probíhá zpracování', 'připravuje se', 'v přípravě', 'příprava', 'příprava zboží', 'probíhá příprava',
      'připravuje se k odeslání', 'balí se', 'zabaleno', 'kompletuje se', 'čeká', 'čeká na vyřízení',
      'čekající', 'čeká na platbu', 'čeká na zaplacení', 'čekající na platbu', 'čekáme na platbu',
      'čeká na bankovní převod', 'čeká na odeslání', 'čeká na schválení', 'pozastavena', 'pozastaveno',
      'platba přijata', 'platba akceptována', 'zaplaceno', 'zaplacena', 'uhrazeno', 'připraveno k odeslání',
      'připraveno k expedici', 'neodesláno', 'dosud neodesláno', 'nevyřízeno', 'nevyřízená', 'otevřená',
      'nová', 'nové', 'vytvořena', 'vytvořeno', 'rezervováno',
    ],
    'cancel-requested': [
      'žádost o zrušení', 'požádáno o zrušení', 'žádost o storno', 'storno v řešení',
      'žádost o zrušení přijata', 'čeká na storno',
    ],
    'cancel-declined': ['zrušení zamítnuto', 'žádost o zrušení zamítnuta', 'storno zamítnuto'],
    cancelled: [
      'zrušena', 'zrušeno', 'zrušená', 'zrušeny', 'stornována', 'stornováno', 'stornovaná', 'storno',
      'objednávka zrušena', 'objednávka stornována', 'zrušená objednávka', 'stornovaná objednávka',
      'vaše objednávka byla zrušena', 'objednávka byla zrušena', 'tato objednávka byla zrušena',
      'zrušení potvrzeno',
    ],
    shipped: [
      'odeslána', 'odesláno', 'odeslaná', 'odesláno zákazníkovi', 'expedováno', 'expedována',
      'vaše objednávka byla odeslána', 'objednávka odeslána', 'částečně odeslána', 'částečně odesláno',
      'vyřízena', 'na cestě', 'vaše objednávka je na cestě', 'v přepravě', 'předáno dopravci',
      'předána dopravci', 'předáno přepravci', 'rozváží se', 'doručuje se', 'připraveno k vyzvednutí',
      'připravena k vyzvednutí', 'k vyzvednutí', 'připraveno k odběru',
    ],
    delivered: [
      'doručena', 'doručeno', 'doručená', 'objednávka doručena', 'dodáno', 'vyzvednuto', 'vyzvednuta',
      'převzato',
    ],
    'return-requested': ['žádost o vrácení', 'vrácení zahájeno', 'vrácení v řešení', 'reklamace přijata'],
    'return-sent': ['vrácení odesláno', 'vrácení přijato', 'vráceno zboží', 'zboží vráceno'],
    'refund-due': ['vrácení peněz probíhá', 'čeká na vrácení peněz', 'refundace probíhá'],
    refunded: [
      'peníze vráceny', 'vráceno', 'vrácena platba', 'platba vrácena', 'refundováno', 'refundována',
      'vrácení peněz dokončeno',
    ],
  },
  steps: {
    beside: ['dne', 'v'],
    words: {
      shipped: ['Odesláno', 'Odeslána', 'Expedováno'],
      delivered: ['Doručeno', 'Doručena', 'Dodáno'],
      cancelRequested: ['Požádáno o storno'],
      cancelled: ['Zrušeno', 'Zrušena', 'Stornováno'],
      expectedBy: ['Předpokládané doručení', 'Očekávané doručení', 'Doručení'],
    },
  },
  controls: {
    itemWords: ['položk', 'zboží', 'produkt'],
    deliveryWords: ['doručen', 'dodáv', 'zásilk', 'balík'],
    start: [
      'Zrušit objednávku', 'Zrušit tuto objednávku', 'Zrušit moji objednávku', 'Zrušit celou objednávku',
      'Stornovat objednávku', 'Stornovat tuto objednávku', 'Storno objednávky', 'Zrušení objednávky',
      'Zrušit položku', 'Zrušit položky', 'Zrušit zboží', 'Zrušit produkt', 'Stornovat položky',
      'Stornovat položku', 'Zrušit nákup', 'Stornovat nákup', 'Zrušit doručení', 'Zrušit objednávku nyní',
    ],
    bare: ['Zrušit', 'Stornovat', 'Storno'],
    request: [
      'Požádat o zrušení', 'Požádat o zrušení objednávky', 'Požádat o storno', 'Žádost o zrušení',
      'Žádost o storno', 'Odeslat žádost o zrušení',
    ],
    confirm: [
      'Potvrdit zrušení', 'Potvrdit storno', 'Potvrdit zrušení objednávky', 'Ano, zrušit',
      'Ano, zrušit objednávku', 'Ano, stornovat', 'Ano, chci zrušit',
      'Pokračovat ve zrušení', 'Potvrdit', 'Odeslat', 'Ano', 'Pokračovat',
    ],
    path: [
      'Zobrazit objednávku', 'Detail objednávky', 'Detaily objednávky', 'Podrobnosti objednávky',
      'Podrobnosti o objednávce', 'Zobrazit detail', 'Zobrazit detaily', 'Zobrazit podrobnosti', 'Detail',
      'Podrobnosti', 'Upravit objednávku', 'Změnit objednávku', 'Spravovat objednávku', 'Další akce',
      'Další možnosti', 'Pomoc s objednávkou', 'Problém s objednávkou',
    ],
    avoid: [
      'Nerušit', 'Ponechat objednávku', 'Ne, ponechat', 'Nezrušit', 'Zrušit žádost o storno',
      'Vzít zpět zrušení', 'Zrušit vrácení', 'Zrušit reklamaci', 'Zrušit předplatné', 'Zrušit členství',
      'Zrušit hledání', 'Zrušit úpravy', 'Zrušené objednávky', 'Stornované objednávky', 'Zrušené položky',
      'Storna', 'Storno podmínky', 'Podmínky zrušení', 'Mohu zrušit objednávku?', 'Jak zrušit objednávku?',
      'Bezplatné zrušení', 'Koupit znovu', 'Objednat znovu', 'Opakovat objednávku', 'Zaplatit',
      'Zaplatit nyní', 'Zpět', 'Zavřít',
      'Právo na odstoupení od smlouvy', 'Právo odstoupit od smlouvy',
    ],
    withdraw: [
      'Zde odstoupit od smlouvy', 'Odstoupit od smlouvy', 'Odstoupit od smlouvy zde', 'Odstoupení od smlouvy',
      'Odstoupit od kupní smlouvy',
    ],
    withdrawConfirm: ['Potvrdit odstoupení od smlouvy', 'Potvrdit odstoupení', 'Odeslat odstoupení'],
    return: [
      'Vrátit', 'Vrátit zboží', 'Vrátit položku', 'Vrátit položky', 'Vrátit produkt', 'Vrátit objednávku',
      'Vrácení zboží', 'Požádat o vrácení', 'Zahájit vrácení', 'Vytvořit vrácení', 'Vrátit nebo vyměnit',
      'Reklamovat',
    ],
    refuse: [
      'Odmítnout doručení', 'Odmítnout zásilku', 'Odmítnout převzetí', 'Odmítnout převzetí zásilky',
      'Odmítnout balík', 'Odmítnout dodávku',
    ],
  },
  addresses: {
    about: 'objednav',
    confirmation: 'dekujeme',
    cancel: 'storno|zrus',
    return: 'vraceni|odstoup',
    invoice: 'faktur',
    cart: '\\bkosik\\b',
    history: 'objednavky/?(?:$|[?#])',
    detail: 'objednavk[ay]/[\\w#-]*\\d',
  },
  headings: {
    history: [
      'Moje objednávky', 'Mé objednávky', 'Vaše objednávky', 'Objednávky', 'Historie objednávek',
      'Přehled objednávek', 'Seznam objednávek', 'Moje nákupy', 'Historie nákupů', 'Nedávné objednávky',
      'Poslední objednávky', 'Historie a detaily objednávek', 'Objednávky a vrácení',
    ],
    detail: [
      'Detail objednávky', 'Detaily objednávky', 'Podrobnosti objednávky', 'Podrobnosti o objednávce',
      'Informace o objednávce', 'Údaje o objednávce',
    ],
    confirmation: [
      'Děkujeme za objednávku', 'Děkujeme za vaši objednávku', 'Děkujeme vám za objednávku',
      'Děkujeme za nákup', 'Děkujeme za váš nákup', 'Děkujeme. Vaše objednávka byla přijata.', 'Děkujeme!',
      'Objednávka přijata', 'Objednávka odeslána', 'Objednávka potvrzena', 'Objednávka dokončena',
      'Potvrzení objednávky', 'Vaše objednávka byla přijata', 'Vaše objednávka je potvrzena',
      'Vaši objednávku jsme přijali', 'Objednávka byla úspěšně odeslána',
    ],
    cancel: [
      'Zrušit objednávku', 'Zrušení objednávky', 'Stornovat objednávku', 'Storno objednávky',
      'Žádost o zrušení',
    ],
    cancelled: [
      'Objednávka zrušena', 'Objednávka byla zrušena', 'Vaše objednávka byla zrušena',
      'Objednávka stornována', 'Zrušení potvrzeno',
    ],
    return: [
      'Vrácení zboží', 'Moje vrácení', 'Vratky', 'Vrátit zboží', 'Reklamace', 'Odstoupit od smlouvy',
      'Odstoupení od smlouvy',
    ],
    tracking: ['Sledování objednávky', 'Sledovat objednávku', 'Sledování zásilky', 'Sledovat zásilku'],
    invoice: ['Faktura', 'Účtenka', 'Dobropis'],
    cart: ['Košík', 'Nákupní košík', 'Váš košík'],
    checkout: [
      'Pokladna', 'Dokončení objednávky', 'Dokončit objednávku', 'Doprava a platba', 'Shrnutí a platba',
    ],
  },
  notices: {
    cancelled: [
      '(?:objednávk[auy]|nákup).{0,60}(?:byla|byl|je) (?:\\S+ )?(?:zrušen|stornován)',
      '(?:zrušili|stornovali) jsme (?:vaši |tuto )?objednávku',
      'zrušili jste (?:svou |tuto )?objednávku',
      '^objednávka (?:\\S+ )?(?:zrušena|stornována)(?:\\s|[.!,]|$)',
      '^(?:zrušení|storno)(?: objednávky)? (?:bylo )?(?:potvrzeno|úspěšné|dokončeno|provedeno)',
    ],
    requested: [
      '(?:žádost(?:i)? o (?:zrušení|storno)|odstoupení(?: od smlouvy)?).{0,60}(?:přijat|odeslán|obdržel|zpracováv|čeká)',
      '(?:přijali|obdrželi) jsme (?:vaši )?(?:žádost o (?:zrušení|storno)|odstoupení)',
    ],
    declined: [
      '(?:žádost o (?:zrušení|storno)|zrušení|storno|odstoupení).{0,60}(?:zamítnut|odmítnut|selhal|nebylo možné|nezdařil)',
      '(?:nepodařilo se|nemohli jsme|nebylo možné) (?:zrušit|stornovat)',
    ],
    notOffered: [
      '(?:nelze|není možné|nemůžete|nemůžeme) (?:již |už )?(?:zrušit|stornovat)',
      'již nelze (?:zrušit|stornovat)',
      'nemůže být (?:již )?(?:zrušena|stornována)',
      'příliš pozdě.{0,20}(?:zrušit|stornovat)',
    ],
    unsettled: [
      '(?:^|\\s)(?:pokud|jestliže|když|až|jakmile|než|dokud|poté|v případě|zda).{0,80}(?:zruš|stornov)',
      '(?:bude|budou|může|můžete|mohou|chcete|musíte|musíme|lze).{0,40}(?:zruš|stornov)',
      '(?:nebyla|není|nebyl) (?:\\S+ )?(?:zrušen|stornován)',
      '(?:zrušen[aoá]?|stornován[ao]?) ?\\?',
      'částečně (?:zruš|stornov)',
      '^(?:zrušené|stornované) (?:objednávky|položky|zboží|produkty)',
      '(?:část|některé|jedna položka|položka|položky|produkt).{0,40}(?:z|ve|v) (?:vaší |této )?objednáv',
      '(?:platba|předplatné|vrácení|reklamace|doručení|členství).{0,20}(?:byl[ao]?|je) (?:zruš|stornov)',
    ],
  },
  guide: {
    signIn: [
      '^(?:prihlasit|prihlaseni|prihlaste)',
      'overovaci kod|jednorazovy kod',
    ],
    why: [
      'duvod\\w*.{0,40}(?:zruse|storn|odstoup)',
      '\\bproc\\b.{0,60}(?:rus|storn)',
      '^(?:vyberte|zvolte|uvedte) duvod',
    ],
    items: [
      '(?:ktere|vyberte|oznacte)\\b.{0,40}(?:polozky|produkty|zbozi)',
    ],
    harmless: [
      'omyl|nedopatreni',
      'rozmysl|zmenil\\w* (?:jsem )?nazor',
      '(?:uz|jiz) (?:ho |ji |to )?(?:nepotrebuji|nechci)|nepotrebuji',
      'levnej|prilis drah|lepsi cen|jinde',
      '(?:dodan|doruc|dodac)\\w*.{0,30}(?:prilis|dlouh|pozd)',
      'dvakrat|duplicit',
      '(?:cena|naklady|poplatek)\\w* (?:za )?doprav',
    ],
    edit: [
      '(?:zmenit|zmena|spatn|chybn|nespravn)\\w*.{0,30}(?:adres|platb|velikost|barv|mnozstvi|produkt)',
    ],
    received: [
      'poskoz|vadn|rozbit|nefunguje',
      '(?:neprisl|nedosl|neobdrzel|nedoruc)',
      '(?:uz|jiz) (?:prisl|obdrzel|doruc)',
    ],
    fraud: [
      'podvod|neopravnen|neobjednal',
    ],
    offer: [
      'nez (?:odejdete|zrusite)|pockejte|specialni nabidk',
      'misto zruseni',
      '(?:slev|poukaz|kupon|\\d+ ?%).{0,80}(?:ponech|nech|zachov)',
      '(?:ponech|nechte si|zachov)\\w*.{0,80}(?:slev|poukaz|kupon)',
    ],
    pause: [
      '(?:pozastavit|odlozit|odlozte)',
    ],
    shame: [
      'ne,? (?:dekuji,? )?nechci',
      '(?:prijdete o|prijit o|ztrat)\\w*.{0,40}(?:slev|vyhod|nabidk|bod)',
    ],
    keep: [
      '(?:ponechat|zachovat|nechat)\\b.{0,20}objednavk|nerusit|neruste',
      '^zpet$',
      '(?:prijmout|vyuzit|uplatnit)\\b.{0,20}(?:nabidk|slev|poukaz)',
    ],
    proceed: [
      '(?:presto|i tak) (?:zrusit|stornovat)|(?:zrusit|stornovat) (?:presto|i tak)',
      'pokracovat\\b.{0,20}(?:zrus|storn)',
      '(?:ano|ne,? dekuji),? .{0,20}(?:zrusit|stornovat)',
    ],
    seller: ['^(?:prodává|odesílá|prodávající|prodejce|prodává a (?:odesílá|doručuje)):? \\S'],
    parcel: ['^(?:zásilka|balík|dodávka|doručení) ?(?:n[°or.]*|#)? ?\\d{1,2}\\b'],
  },
} satisfies LanguageInput;

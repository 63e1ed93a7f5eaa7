/**
 * Slovak. Sources: Spree (`config/locales`) and Dawn (`locales/sk.json`). Withdrawal wording: Directive (EU)
 * 2023/2673. What these lack is common usage.
 */
import type { LanguageInput } from '../schema';

// prettier-ignore
export default {
  format: 1,
  id: 'sk',
  labels: {
    orderNumber: [
      'Číslo objednávky', 'Číslo vašej objednávky', 'Vaše číslo objednávky', 'Č. objednávky', 'Č. obj.',
      'Číslo obj.', 'Objednávka č.', 'Objednávka číslo', 'Objednávka #', 'ID objednávky', 'Kód objednávky',
      'Označenie objednávky', 'Referencia objednávky', 'Referenčné číslo objednávky', 'Číslo nákupu',
      'Číslo potvrdenia', 'Vaša objednávka', 'Objednávka',
    ],
    placed: [
      'Dátum objednávky', 'Dátum objednania', 'Dátum a čas objednávky', 'Dátum vytvorenia',
      'Dátum vytvorenia objednávky', 'Dátum pridania', 'Dátum nákupu', 'Dátum zadania', 'Objednané',
      'Objednané dňa', 'Objednávka zo dňa', 'Objednávka zadaná', 'Objednávka vytvorená', 'Vytvorené',
      'Vytvorené dňa', 'Vytvorená', 'Zadaná', 'Zadané', 'Prijaté dňa', 'Zakúpené', 'Dátum',
    ],
    total: [
      'Celkom', 'Spolu', 'Celkove', 'Cena celkom', 'Cena spolu', 'Celková cena', 'Celková suma',
      'Celková čiastka', 'Celková cena objednávky', 'Celkom na úhradu', 'Na úhradu', 'K úhrade',
      'Na zaplatenie', 'Spolu na úhradu', 'Suma na úhradu', 'Suma', 'Suma spolu', 'Hodnota objednávky',
      'Cena objednávky', 'Celkový súčet', 'Súčet', 'Celkom s DPH', 'Spolu s DPH', 'Cena spolu s DPH',
      'Cena celkom s DPH', 'Celková cena s DPH', 'Celkom (s DPH)', 'Spolu (s DPH)', 'Celkom vrátane DPH',
      'Zaplatené', 'Uhradené',
    ],
    status: [
      'Stav objednávky', 'Stav', 'Status', 'Status objednávky', 'Aktuálny stav', 'Stav vybavenia',
      'Stav doručenia', 'Stav zásielky', 'Stav spracovania',
    ],
    items: ['Položka', 'Položky', 'Produkt', 'Produkty', 'Tovar', 'Objednaný tovar'],
    quantity: ['Množstvo', 'Počet', 'Ks', 'Počet kusov'],
  },
  neverLabels: {
    orderNumber: [
      'Číslo zákazníka', 'Zákaznícke číslo', 'Číslo faktúry', 'Faktúra', 'Faktúra č.', 'Číslo zásielky',
      'Číslo balíka', 'Sledovacie číslo', 'Číslo tovaru', 'Číslo produktu', 'Kód tovaru', 'Kód produktu',
      'Katalógové číslo', 'SKU', 'Model', 'Sériové číslo', 'Variabilný symbol', 'ID transakcie',
      'Číslo transakcie', 'Číslo platby', 'Číslo vrátenia', 'Číslo reklamácie', 'Číslo dobropisu',
      'Telefónne číslo', 'Telefón', 'IČO', 'DIČ', 'IČ DPH', 'Číslo účtu', 'Číslo karty', 'Kód kupónu',
      'Zľavový kód', 'Detail objednávky', 'Súhrn objednávky',
    ],
    placed: [
      'Dátum doručenia', 'Doručenie', 'Predpokladané doručenie', 'Predpokladaný dátum doručenia',
      'Očakávané doručenie', 'Termín doručenia', 'Termín dodania', 'Doručené', 'Doručené dňa', 'Odoslané',
      'Odoslané dňa', 'Dátum odoslania', 'Dátum expedície', 'Dátum vyzdvihnutia', 'Dátum vystavenia',
      'Dátum faktúry', 'Dátum platby', 'Dátum úhrady', 'Zaplatené dňa', 'Dátum splatnosti', 'Splatnosť',
      'Dátum vrátenia', 'Vrátiť do', 'Vrátené dňa', 'Zrušené dňa', 'Dátum zrušenia', 'Dátum vydania',
      'Dátum narodenia', 'Posledná zmena', 'Aktualizované', 'Platnosť do', 'Zákazníkom od',
    ],
    total: [
      'Medzisúčet', 'Cena tovaru', 'Cena položiek', 'Tovar spolu', 'Celkom za tovar', 'Celkom bez DPH',
      'Spolu bez DPH', 'Cena spolu bez DPH', 'Celková cena bez DPH', 'Celkom (bez DPH)', 'Základ dane', 'DPH',
      'Daň', 'Doprava', 'Cena dopravy', 'Poštovné', 'Poštovné a balné', 'Platba', 'Doručenie', 'Zľava',
      'Zľavy', 'Zľava spolu', 'Ušetríte', 'Kupón', 'Darčekový poukaz', 'Body', 'Kredit', 'Celkový počet',
      'Počet položiek', 'Celková hmotnosť', 'Vrátené', 'Vrátená suma', 'Refundovaná suma', 'Cena',
      'Cena za kus', 'Jednotková cena', 'Minimálna objednávka',
    ],
    status: ['Stav platby', 'Stav úhrady', 'Stav reklamácie'],
  },
  stateWords: {
    placed: [
      'objednané', 'prijatá', 'prijaté', 'objednávka prijatá', 'potvrdená', 'potvrdené',
      'objednávka potvrdená', 'spracováva sa', 'spracúva sa', 'spracovanie', 'spracovávaná', 'v spracovaní',
      'v riešení', 'vybavuje sa', 'prebieha spracovanie', 'pripravuje sa', 'v príprave', 'príprava',
      'prebieha príprava', 'pripravuje sa na odoslanie', 'balí sa', 'zabalené', 'kompletizuje sa', 'čaká',
      'čaká na vybavenie', 'čakajúca', 'čaká na platbu', 'čaká na zaplatenie', 'čaká sa na platbu',
      'čakáme na platbu', 'čaká na bankový prevod', 'čaká na odoslanie', 'čaká na schválenie', 'pozastavená',
      'pozastavené', 'platba prijatá', 'platba akceptovaná', 'zaplatené', 'zaplatená', 'uhradené',
      'pripravené na odoslanie', 'pripravená na expedíciu', 'neodoslané', 'zatiaľ neodoslané', 'nevybavené',
      'nevybavená', 'otvorená', 'nová', 'nové', 'vytvorená', 'vytvorené', 'rezervované',
    ],
    'cancel-requested': [
      'žiadosť o zrušenie', 'požiadané o zrušenie', 'žiadosť o storno', 'storno v riešení',
      'žiadosť o zrušenie prijatá',
    ],
    'cancel-declined': ['zrušenie zamietnuté', 'žiadosť o zrušenie zamietnutá', 'storno zamietnuté'],
    cancelled: [
      'zrušená', 'zrušené', 'stornovaná', 'stornované', 'storno', 'objednávka zrušená',
      'objednávka stornovaná', 'zrušená objednávka', 'stornovaná objednávka', 'vaša objednávka bola zrušená',
      'objednávka bola zrušená', 'táto objednávka bola zrušená', 'zrušenie potvrdené',
    ],
    shipped: [
      'odoslaná', 'odoslané', 'odoslané zákazníkovi', 'expedovaná', 'expedované', 'objednávka odoslaná',
      'vaša objednávka bola odoslaná', 'čiastočne odoslaná', 'čiastočne odoslané', 'vybavená', 'vybavené',
      'na ceste', 'vaša objednávka je na ceste', 'v preprave', 'odovzdané dopravcovi', 'odovzdaná dopravcovi',
      'odovzdané kuriérovi', 'doručuje sa', 'pripravené na vyzdvihnutie', 'pripravená na vyzdvihnutie',
      'na vyzdvihnutie', 'pripravené na odber',
    ],
    delivered: [
      'doručená', 'doručené', 'objednávka doručená', 'dodané', 'vyzdvihnuté', 'vyzdvihnutá', 'prevzaté',
    ],
    'return-requested': ['žiadosť o vrátenie', 'vrátenie začaté', 'vrátenie v riešení', 'reklamácia prijatá'],
    'return-sent': ['vrátenie odoslané', 'vrátenie prijaté', 'tovar vrátený'],
    'refund-due': ['vrátenie peňazí prebieha', 'čaká na vrátenie peňazí'],
    refunded: [
      'peniaze vrátené', 'vrátené', 'platba vrátená', 'refundované', 'refundovaná',
      'vrátenie peňazí dokončené',
    ],
  },
  controls: {
    itemWords: ['položk', 'tovar', 'produkt'],
    deliveryWords: ['doručen', 'dodáv', 'zásielk', 'balík'],
    start: [
      'Zrušiť objednávku', 'Zrušiť túto objednávku', 'Zrušiť moju objednávku', 'Zrušiť celú objednávku',
      'Stornovať objednávku', 'Stornovať túto objednávku', 'Storno objednávky', 'Zrušenie objednávky',
      'Zrušiť položku', 'Zrušiť položky', 'Zrušiť tovar', 'Zrušiť produkt', 'Stornovať položky',
      'Zrušiť nákup', 'Stornovať nákup', 'Zrušiť doručenie',
    ],
    bare: ['Zrušiť', 'Stornovať', 'Storno'],
    request: [
      'Požiadať o zrušenie', 'Požiadať o zrušenie objednávky', 'Požiadať o storno', 'Žiadosť o zrušenie',
      'Žiadosť o storno', 'Odoslať žiadosť o zrušenie',
    ],
    confirm: [
      'Potvrdiť zrušenie', 'Potvrdiť storno', 'Potvrdiť zrušenie objednávky', 'Áno, zrušiť',
      'Áno, zrušiť objednávku', 'Áno, stornovať', 'Zrušiť objednávku teraz', 'Pokračovať v zrušení',
      'Potvrdiť', 'Odoslať', 'Áno', 'Pokračovať',
    ],
    path: [
      'Zobraziť objednávku', 'Detail objednávky', 'Detaily objednávky', 'Podrobnosti objednávky',
      'Podrobnosti o objednávke', 'Zobraziť detail', 'Zobraziť detaily', 'Zobraziť podrobnosti', 'Detail',
      'Podrobnosti', 'Upraviť objednávku', 'Zmeniť objednávku', 'Spravovať objednávku', 'Ďalšie akcie',
      'Ďalšie možnosti', 'Pomoc s objednávkou', 'Problém s objednávkou',
    ],
    avoid: [
      'Nezrušiť', 'Ponechať objednávku', 'Nie, ponechať', 'Vziať späť zrušenie', 'Zrušiť vrátenie',
      'Zrušiť reklamáciu', 'Zrušiť predplatné', 'Zrušiť členstvo', 'Zrušiť vyhľadávanie', 'Zrušiť úpravy',
      'Zrušené objednávky', 'Stornované objednávky', 'Zrušené položky', 'Storná', 'Storno podmienky',
      'Podmienky zrušenia', 'Môžem zrušiť objednávku?', 'Ako zrušiť objednávku?', 'Bezplatné zrušenie',
      'Kúpiť znova', 'Objednať znova', 'Zopakovať objednávku', 'Zaplatiť', 'Zaplatiť teraz', 'Späť',
      'Zavrieť',
      'Právo na odstúpenie od zmluvy', 'Právo odstúpiť od zmluvy',
    ],
    withdraw: [
      'Odstúpiť od zmluvy tu', 'Odstúpiť od zmluvy', 'Odstúpenie od zmluvy', 'Odstúpiť od kúpnej zmluvy',
    ],
    withdrawConfirm: ['Potvrdiť odstúpenie od zmluvy', 'Potvrdiť odstúpenie', 'Odoslať odstúpenie'],
    return: [
      'Vrátiť', 'Vrátiť tovar', 'Vrátiť položku', 'Vrátiť položky', 'Vrátiť produkt', 'Vrátiť objednávku',
      'Vrátenie tovaru', 'Požiadať o vrátenie', 'Začať vrátenie', 'Vytvoriť vrátenie', 'Vrátiť alebo vymeniť',
      'Reklamovať',
    ],
    refuse: [
      'Odmietnuť doručenie', 'Odmietnuť zásielku', 'Odmietnuť prevzatie',
      'Odmietnuť prevzatie zásielky', 'Odmietnuť balík', 'Odmietnuť dodávku',
    ],
  },
  addresses: {
    about: 'objednav',
    confirmation: 'dakujeme',
    cancel: 'storno|zrus',
    return: 'vratenie|odstup',
    invoice: 'faktur',
    cart: '\\bkosik\\b',
    history: 'objednavky/?(?:$|[?#])',
    detail: 'objednavk[ay]/[\\w#-]*\\d',
  },
  headings: {
    history: [
      'Moje objednávky', 'Vaše objednávky', 'Objednávky', 'História objednávok', 'Prehľad objednávok',
      'Zoznam objednávok', 'Moje nákupy', 'História nákupov', 'Nedávne objednávky', 'Posledné objednávky',
      'História a detaily objednávok', 'Objednávky a vrátenia',
    ],
    detail: [
      'Detail objednávky', 'Detaily objednávky', 'Podrobnosti objednávky', 'Podrobnosti o objednávke',
      'Informácie o objednávke', 'Údaje o objednávke',
    ],
    confirmation: [
      'Ďakujeme za objednávku', 'Ďakujeme za vašu objednávku', 'Ďakujeme vám za objednávku',
      'Ďakujeme za nákup', 'Ďakujeme za váš nákup', 'Ďakujeme. Vaša objednávka bola prijatá.', 'Ďakujeme!',
      'Objednávka prijatá', 'Objednávka odoslaná', 'Objednávka potvrdená', 'Objednávka dokončená',
      'Potvrdenie objednávky', 'Vaša objednávka bola prijatá', 'Vaša objednávka je potvrdená',
      'Vašu objednávku sme prijali',
    ],
    cancel: [
      'Zrušiť objednávku', 'Zrušenie objednávky', 'Stornovať objednávku', 'Storno objednávky',
      'Žiadosť o zrušenie',
    ],
    cancelled: [
      'Objednávka zrušená', 'Objednávka bola zrušená', 'Vaša objednávka bola zrušená',
      'Objednávka stornovaná', 'Zrušenie potvrdené',
    ],
    return: [
      'Vrátenie tovaru', 'Moje vrátenia', 'Vrátiť tovar', 'Reklamácie', 'Odstúpiť od zmluvy',
      'Odstúpenie od zmluvy',
    ],
    tracking: ['Sledovanie objednávky', 'Sledovať objednávku', 'Sledovanie zásielky', 'Sledovať zásielku'],
    invoice: ['Faktúra', 'Účtenka', 'Dobropis'],
    cart: ['Košík', 'Nákupný košík', 'Váš košík'],
    checkout: [
      'Pokladňa', 'Dokončenie objednávky', 'Dokončiť objednávku', 'Doprava a platba', 'Zhrnutie a platba',
    ],
  },
  notices: {
    cancelled: [
      '(?:objednávk[auy]|nákup).{0,60}(?:bola|bol|je) (?:\\S+ )?(?:zrušen|stornovan)',
      '(?:zrušili|stornovali) sme (?:vašu |túto )?objednávku',
      'zrušili ste (?:svoju |túto )?objednávku',
      '^objednávka (?:\\S+ )?(?:zrušená|stornovaná)(?:\\s|[.!,]|$)',
      '^(?:zrušenie|storno)(?: objednávky)? (?:bolo )?(?:potvrdené|úspešné|dokončené|vykonané)',
    ],
    requested: [
      '(?:žiados(?:ť|ti) o (?:zrušenie|storno)|odstúpeni[ea](?: od zmluvy)?).{0,60}(?:prijat|odoslan|dostali|spracúva|čaká)',
      '(?:prijali|dostali) sme (?:vašu |vaše )?(?:žiadosť o (?:zrušenie|storno)|odstúpenie)',
    ],
    declined: [
      '(?:žiadosť o (?:zrušenie|storno)|zrušenie|storno|odstúpenie).{0,60}(?:zamietnut|odmietnut|zlyhal|nebolo možné|nepodarilo)',
      '(?:nepodarilo sa|nemohli sme|nebolo možné) (?:zrušiť|stornovať)',
    ],
    notOffered: [
      '(?<!\\p{L})(?:nie je možné|nemožno|nemôžete|nemôžeme|nedá sa) (?:už )?(?:zrušiť|stornovať)',
      'už (?:nie je možné|nemožno|nemožno) (?:zrušiť|stornovať)',
      'nemôže byť (?:už )?(?:zrušená|stornovaná)',
      'príliš neskoro.{0,20}(?:zrušiť|stornovať)',
    ],
    unsettled: [
      '(?:^|\\s)(?:ak|pokiaľ|keď|akonáhle|než|kým|potom|v prípade|či).{0,80}(?:zruš|stornov)',
      '(?:bude|budú|môže|môžete|môžu|chcete|musíte|musíme|možno).{0,40}(?:zruš|stornov)',
      '(?<!\\p{L})(?:nebola|nie je|nebol) (?:\\S+ )?(?:zrušen|stornovan)',
      '(?:zrušen[áée]|stornovan[áée]) ?\\?',
      'čiastočne (?:zruš|stornov)',
      '^(?:zrušené|stornované) (?:objednávky|položky|produkty)',
      '(?:časť|niektoré|jedna položka|položka|položky|produkt).{0,40}(?:z|v|vo) (?:vašej |tejto )?objednáv',
      '(?:platba|predplatné|vrátenie|reklamácia|doručenie|členstvo).{0,20}(?:bol[ao]?|je) (?:zruš|stornov)',
    ],
  },
  guide: {
    signIn: [
      '^(?:prihlasit|prihlasenie|prihlaste)',
      'overovaci kod|jednorazovy kod',
    ],
    why: [
      'dovod\\w*.{0,40}(?:zruse|storn|odstup)',
      '\\bpreco\\b.{0,60}(?:rus|storn)',
      '^(?:vyberte|zvolte|uvedte) dovod',
    ],
    items: [
      '(?:ktore|vyberte|oznacte)\\b.{0,40}(?:polozky|produkty|tovar)',
    ],
    harmless: [
      'omyl|nedopatren',
      'rozmysl|zmenil\\w* (?:som )?nazor',
      '(?:uz) (?:ho |ju |to )?(?:nepotrebujem|nechcem)|nepotrebujem',
      'lacnejs|prilis drah|lepsi\\w* cen|inde',
      '(?:dodan|doruc|dodac)\\w*.{0,30}(?:prilis|dlh|neskor)',
      'dvakrat|duplicit',
      '(?:cena|naklady|poplatok)\\w* (?:za )?doprav',
    ],
    edit: [
      '(?:zmenit|zmena|zl[ay]|chybn|nespravn)\\w*.{0,30}(?:adres|platb|velkost|farb|mnozstv|produkt)',
    ],
    received: [
      'poskoden|chybny tovar|vadn|rozbit|nefunguje',
      '(?:neprisl|nedosl|nedostal|nedoruc)',
      'uz (?:prisl|dostal|doruc)',
    ],
    fraud: [
      'podvod|neopravnen|neobjednal',
    ],
    offer: [
      'skor ako (?:odidete|zrusite)|pockajte|specialna ponuk',
      'namiesto zrusenia',
      '(?:zlav|poukaz|kupon|\\d+ ?%).{0,80}(?:ponech|nech|zachov)',
      '(?:ponech|nechajte si|zachov)\\w*.{0,80}(?:zlav|poukaz|kupon)',
    ],
    pause: [
      '(?:pozastavit|odlozit|odlozte)',
    ],
    shame: [
      'nie,? (?:dakujem,? )?nechcem',
      '(?:pridete o|prist o|strat)\\w*.{0,40}(?:zlav|vyhod|ponuk|bod)',
    ],
    keep: [
      '(?:ponechat|zachovat|nechat)\\b.{0,20}objednavk|nerusit|neruste',
      '^spat$',
      '(?:prijat|vyuzit|uplatnit)\\b.{0,20}(?:ponuk|zlav|poukaz)',
    ],
    proceed: [
      '(?:napriek tomu|aj tak) (?:zrusit|stornovat)|(?:zrusit|stornovat) (?:napriek tomu|aj tak)',
      'pokracovat\\b.{0,20}(?:zrus|storn)',
      '(?:ano|nie,? dakujem),? .{0,20}(?:zrusit|stornovat)',
    ],
    seller: ['^(?:predáva|odosiela|predávajúci|predajca|predáva a (?:odosiela|doručuje)):? \\S'],
    parcel: ['^(?:zásielka|balík|dodávka|doručenie) ?(?:n[°or.]*|#)? ?\\d{1,2}\\b'],
  },
} satisfies LanguageInput;

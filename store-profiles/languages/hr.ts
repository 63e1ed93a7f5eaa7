/**
 * Croatian. Sources: Spree (`config/locales`) and Dawn (`locales/hr.json`). Withdrawal wording: Directive (EU)
 * 2023/2673. What these lack is common usage.
 */
import type { LanguageInput } from '../schema';

// prettier-ignore
export default {
  format: 1,
  id: 'hr',
  labels: {
    orderNumber: [
      'Broj narudžbe', 'Broj vaše narudžbe', 'Vaš broj narudžbe', 'Br. narudžbe', 'Broj narudžbenice',
      'Narudžba br.', 'Narudžba broj', 'Narudžba #', 'Narudžba br', 'ID narudžbe', 'Šifra narudžbe',
      'Oznaka narudžbe', 'Referenca narudžbe', 'Referentni broj narudžbe', 'Broj kupnje', 'Broj kupovine',
      'Broj potvrde', 'Vaša narudžba', 'Narudžba',
    ],
    placed: [
      'Datum narudžbe', 'Datum i vrijeme narudžbe', 'Datum naručivanja', 'Datum kreiranja', 'Datum stvaranja',
      'Datum dodavanja', 'Datum unosa', 'Datum kupnje', 'Datum kupovine', 'Naručeno', 'Naručeno dana',
      'Narudžba od', 'Narudžba zaprimljena', 'Narudžba kreirana', 'Kreirano', 'Kreirana', 'Zaprimljeno',
      'Postavljeno', 'Datum',
    ],
    total: [
      'Ukupno', 'Sveukupno', 'Ukupan iznos', 'Ukupni iznos', 'Ukupna cijena', 'Ukupna vrijednost', 'Iznos',
      'Iznos narudžbe', 'Vrijednost narudžbe', 'Ukupno za plaćanje', 'Ukupno za platiti', 'Za platiti',
      'Iznos za plaćanje', 'Za plaćanje', 'Plaćeno', 'Plaćeni iznos', 'Ukupno s PDV-om', 'Ukupno (s PDV-om)',
      'Ukupno sa PDV-om', 'Sveukupno s PDV-om', 'Ukupno s porezom', 'Ukupno uklj. PDV', 'Ukupno (uklj. PDV)',
      'Suma',
    ],
    status: [
      'Status narudžbe', 'Status', 'Stanje', 'Stanje narudžbe', 'Trenutni status', 'Status izvršenja',
      'Status dostave', 'Status isporuke', 'Status pošiljke',
    ],
    items: ['Artikl', 'Artikli', 'Proizvod', 'Proizvodi', 'Stavka', 'Stavke'],
    quantity: ['Količina', 'Kol.', 'Kom', 'Komada'],
  },
  neverLabels: {
    orderNumber: [
      'Broj kupca', 'Šifra kupca', 'Broj računa', 'Račun br.', 'Račun', 'Broj za praćenje', 'Broj pošiljke',
      'Broj paketa', 'Šifra proizvoda', 'Šifra artikla', 'Kod proizvoda', 'Inventarna šifra proizvoda (SKU)',
      'SKU', 'Model', 'Serijski broj', 'Broj transakcije', 'ID transakcije', 'Poziv na broj', 'Broj povrata',
      'Broj reklamacije', 'Telefon', 'Broj telefona', 'OIB', 'Broj kartice', 'Kod kupona', 'Promo kod',
      'Detalji narudžbe', 'Pojedinosti narudžbe', 'Sažetak narudžbe',
    ],
    placed: [
      'Datum dostave', 'Dostava', 'Predviđena dostava', 'Procijenjena dostava', 'Očekivani datum dostave',
      'Rok isporuke', 'Datum isporuke', 'Dostavljeno', 'Isporučeno', 'Isporučeno dana', 'Poslano',
      'Datum slanja', 'Datum otpreme', 'Izvršeno', 'Datum računa', 'Datum plaćanja', 'Plaćeno dana',
      'Datum dospijeća', 'Dospijeće', 'Datum povrata', 'Vratiti do', 'Otkazano', 'Datum otkazivanja',
      'Datum rođenja', 'Zadnja promjena', 'Ažurirano', 'Vrijedi do',
    ],
    total: [
      'Međuzbroj', 'Podzbroj', 'Ukupno artikli', 'Ukupno proizvodi', 'Vrijednost proizvoda',
      'Ukupno bez PDV-a', 'Ukupno (bez PDV-a)', 'Iznos bez PDV-a', 'Osnovica', 'PDV', 'Porez', 'Dostava',
      'Trošak dostave', 'Cijena dostave', 'Poštarina', 'Popust', 'Ukupan popust', 'Ušteda', 'Kupon',
      'Poklon-kartica', 'Bodovi', 'Stanje računa', 'Ukupna količina', 'Ukupna težina', 'Povrat',
      'Iznos povrata', 'Vraćeno', 'Cijena', 'Jedinična cijena', 'Minimalna narudžba',
    ],
    status: ['Status plaćanja', 'Status povrata'],
  },
  stateWords: {
    placed: [
      'zaprimljena', 'zaprimljeno', 'narudžba zaprimljena', 'primljena', 'potvrđena', 'potvrđeno',
      'narudžba potvrđena', 'prihvaćena', 'u obradi', 'obrada', 'obrađuje se', 'obrada u tijeku', 'u tijeku',
      'u pripremi', 'priprema', 'priprema u tijeku', 'priprema se', 'pakira se', 'pakiranje', 'na čekanju',
      'čeka', 'čeka plaćanje', 'čeka uplatu', 'čekanje uplate', 'čekanje plaćanja', 'čeka bankovnu uplatu',
      'čeka slanje', 'čeka otpremu', 'zadržana', 'plaćanje prihvaćeno', 'plaćanje zaprimljeno',
      'uplata zaprimljena', 'plaćeno', 'plaćena', 'spremno za slanje', 'spremna za slanje', 'neizvršeno',
      'nije poslano', 'još nije poslano', 'otvorena', 'nova', 'novo', 'kreirana', 'stvorena',
    ],
    'cancel-requested': [
      'zatraženo otkazivanje', 'zahtjev za otkazivanje', 'zahtjev za otkazivanje poslan',
      'otkazivanje u tijeku', 'otkazivanje na čekanju',
    ],
    'cancel-declined': ['otkazivanje odbijeno', 'zahtjev za otkazivanje odbijen'],
    cancelled: [
      'otkazana', 'otkazano', 'otkazani', 'narudžba otkazana', 'otkazana narudžba', 'stornirana',
      'stornirano', 'poništena', 'poništeno', 'narudžba je otkazana', 'vaša narudžba je otkazana',
      'ova narudžba je otkazana', 'otkazivanje potvrđeno',
    ],
    shipped: [
      'poslana', 'poslano', 'otpremljena', 'otpremljeno', 'narudžba poslana', 'vaša narudžba je poslana',
      'djelomično poslana', 'djelomično poslano', 'izvršeno', 'na putu', 'vaša narudžba je na putu',
      'u dostavi', 'u isporuci', 'u prijevozu', 'predano dostavljaču', 'predana dostavnoj službi',
      'predano dostavnoj službi', 'spremno za preuzimanje', 'spremna za preuzimanje',
    ],
    delivered: [
      'dostavljena', 'dostavljeno', 'isporučena', 'isporučeno', 'narudžba isporučena', 'preuzeto', 'preuzeta',
    ],
    'return-requested': ['zatražen povrat', 'zahtjev za povrat', 'povrat u tijeku'],
    'return-sent': ['vraćeno', 'vraćena', 'povrat poslan', 'povrat zaprimljen'],
    'refund-due': ['povrat novca u tijeku', 'čeka povrat novca'],
    refunded: [
      'povrat novca izvršen', 'povrat je izvršen', 'novac vraćen', 'vraćen novac', 'refundirano',
      'refundirana',
    ],
  },
  controls: {
    itemWords: ['artik', 'proizvod', 'stavk'],
    deliveryWords: ['dostav', 'pošiljk', 'paket'],
    start: [
      'Otkaži narudžbu', 'Otkaži moju narudžbu', 'Otkaži ovu narudžbu', 'Otkaži cijelu narudžbu',
      'Otkažite narudžbu', 'Otkazivanje narudžbe', 'Storniraj narudžbu', 'Poništi narudžbu', 'Otkaži artikl',
      'Otkaži artikle', 'Otkaži proizvod', 'Otkaži proizvode', 'Otkaži stavke', 'Otkaži kupnju',
      'Otkaži dostavu',
    ],
    bare: ['Otkaži', 'Odustani', 'Poništi', 'Otkazivanje', 'Storniraj'],
    request: [
      'Zatraži otkazivanje', 'Zatražite otkazivanje', 'Zahtjev za otkazivanje',
      'Pošalji zahtjev za otkazivanje',
    ],
    confirm: [
      'Potvrdi otkazivanje', 'Potvrdite otkazivanje', 'Da, otkaži', 'Da, otkaži narudžbu',
      'Nastavi s otkazivanjem', 'Potvrdi', 'Pošalji', 'Da', 'Nastavi',
    ],
    path: [
      'Prikaži narudžbu', 'Pogledaj narudžbu', 'Pregled narudžbe', 'Detalji narudžbe', 'Pojedinosti narudžbe',
      'Prikaži detalje', 'Pogledaj detalje', 'Detalji', 'Pojedinosti', 'Uredi narudžbu', 'Izmijeni narudžbu',
      'Upravljaj narudžbom', 'Više radnji', 'Više opcija', 'Pomoć s narudžbom',
    ],
    avoid: [
      'Nemoj otkazati', 'Zadrži narudžbu', 'Ne, zadrži', 'Povuci zahtjev za otkazivanje', 'Otkaži povrat',
      'Otkaži pretplatu', 'Otkaži pretragu', 'Otkazane narudžbe', 'Otkazani artikli', 'Otkazivanja',
      'Uvjeti otkazivanja', 'Pravila otkazivanja', 'Mogu li otkazati narudžbu?', 'Besplatno otkazivanje',
      'Kupi ponovno', 'Naruči ponovno', 'Ponovi narudžbu', 'Plati', 'Plati sada', 'Natrag', 'Zatvori',
      'Pravo na odustajanje', 'Pravo na jednostrani raskid ugovora',
    ],
    withdraw: [
      'Odustati od ugovora', 'Odustani od ugovora', 'Odustanite od ugovora', 'Jednostrani raskid ugovora',
      'Raskid ugovora',
    ],
    withdrawConfirm: ['Potvrditi odustajanje', 'Potvrdi odustajanje', 'Pošalji odustajanje'],
    return: [
      'Vrati', 'Vrati artikl', 'Vrati artikle', 'Vrati proizvod', 'Vrati proizvode', 'Vrati narudžbu',
      'Povrat', 'Povrat robe', 'Povrat proizvoda', 'Zatraži povrat', 'Pokreni povrat', 'Kreiraj povrat',
      'Povrat ili zamjena',
    ],
    refuse: [
      'Odbij dostavu', 'Odbij pošiljku', 'Odbij paket', 'Odbij preuzimanje', 'Odbijanje dostave',
      'Odbijanje pošiljke',
    ],
  },
  addresses: {
    about: 'narud',
    confirmation: 'hvala',
    cancel: 'otkaz',
    return: 'povrat|raskid',
    cart: '\\bkosarica\\b',
    history: 'narudzbe/?(?:$|[?#])',
    detail: 'narudzb[ae]/[\\w#-]*\\d',
  },
  headings: {
    history: [
      'Moje narudžbe', 'Vaše narudžbe', 'Narudžbe', 'Povijest narudžbi', 'Povijest narudžbe',
      'Pregled narudžbi', 'Moje kupnje', 'Povijest kupnje', 'Nedavne narudžbe', 'Povijest i detalji narudžbi',
      'Narudžbe i povrati',
    ],
    detail: ['Detalji narudžbe', 'Pojedinosti narudžbe', 'Informacije o narudžbi', 'Podaci o narudžbi'],
    confirmation: [
      'Hvala na narudžbi', 'Hvala vam na narudžbi', 'Hvala na Vašoj narudžbi', 'Hvala na kupnji', 'Hvala!',
      'Hvala. Vaša narudžba je zaprimljena.', 'Narudžba zaprimljena', 'Narudžba potvrđena',
      'Potvrda narudžbe', 'Vaša narudžba je zaprimljena', 'Vaša narudžba je potvrđena',
      'Zaprimili smo vašu narudžbu',
    ],
    cancel: ['Otkaži narudžbu', 'Otkazivanje narudžbe', 'Otkaži artikle', 'Zahtjev za otkazivanje'],
    cancelled: [
      'Narudžba otkazana', 'Narudžba je otkazana', 'Vaša narudžba je otkazana', 'Otkazivanje potvrđeno',
    ],
    return: ['Povrati', 'Moji povrati', 'Povrat robe', 'Povrat', 'Odustati od ugovora'],
    tracking: ['Praćenje narudžbe', 'Prati narudžbu', 'Praćenje pošiljke'],
    invoice: ['Račun', 'Faktura'],
    cart: ['Košarica', 'Vaša košarica', 'Moja košarica'],
    checkout: ['Blagajna', 'Završetak kupnje', 'Završi narudžbu'],
  },
  notices: {
    cancelled: [
      '(?:narudžb[aue]|kupnja).{0,60}(?:je|bila je) (?:\\S+ )?(?:otkazan|stornir|poništen)',
      '(?:otkazali|stornirali) smo (?:vašu )?narudžbu',
      '^narudžba (?:\\S+ )?(?:otkazana|stornirana)(?:\\s|[.!,]|$)',
      '^otkazivanje(?: narudžbe)? (?:je )?(?:potvrđeno|uspješno|dovršeno)',
    ],
    requested: [
      '(?:zahtjev(?: za)? otkazivanje|otkazivanje|odustajanje).{0,60}(?:zatražen|zaprimljen|primljen|poslan|u tijeku|na čekanju|obrađuje)',
      '(?:zaprimili|primili) smo (?:vaš zahtjev za otkazivanje|vašu izjavu)',
    ],
    declined: [
      '(?:zahtjev za otkazivanje|otkazivanje|odustajanje).{0,60}(?:odbijen|neuspješn|nije uspjelo|nije moguće)',
      '(?<!\\p{L})nismo (?:uspjeli|mogli) otkazati',
    ],
    notOffered: [
      '(?<!\\p{L})(?:ne može|ne možete|ne možemo|nije moguće|nije više moguće|više nije moguće) (?:se )?(?:više )?otkazati',
      'više se ne može otkazati',
      'prekasno.{0,20}otkazati',
    ],
    unsettled: [
      '(?:^|\\s)(?:ako|kada|kad|ukoliko|prije|nakon|dok|u slučaju|čim).{0,80}(?:otka[zž]|stornir|poništ)',
      '(?:bit će|biti će|će biti|može|možete|želite|trebate|morate).{0,40}(?:otka[zž]|stornir|poništ)',
      '(?<!\\p{L})nije (?:\\S+ )?(?:otkazan|stornir|poništen)',
      '(?:otkazana|otkazano|stornirana) ?\\?',
      'djelomično (?:otkaz|stornir|poništ)',
      '^(?:otkazane|otkazani|stornirane) (?:narudžbe|artikli|proizvodi|stavke)',
      '(?:dio|neki|jedan artikl|artikl|artikli|proizvod|stavka).{0,40}(?:iz|u|od) (?:vaše |vašoj )?narudžb',
      '(?:plaćanje|pretplata|povrat|dostava|isporuka).{0,20}je (?:otkazan|stornir|poništen)',
    ],
  },
  guide: {
    signIn: [
      '^(?:prijava|prijavite se|prijavi se)',
      '(?:kontrolni|jednokratni) kod|kod za provjeru',
    ],
    why: [
      'razlog\\w*.{0,40}(?:otkaz|poniste|storn|odustan)',
      '\\bzasto\\b.{0,60}(?:otkaz|ponist|storn)',
      '^(?:odaberite|navedite) razlog',
    ],
    items: [
      '(?:koje|odaberite|oznacite)\\b.{0,40}(?:artikle|proizvode|stavke)',
    ],
    harmless: [
      'greskom|pogreskom|slucajno',
      'predomisli',
      'vise (?:mi )?ne (?:treba|zelim)|ne trebam',
      'jeftinij|preskup|bolja cijena|drugdje',
      '(?:dostav|isporuk)\\w*.{0,30}(?:pre|kasni|dugo)',
      'dvaput|dvostruk|duplo',
      'trosk\\w* dostave|cijena dostave',
    ],
    edit: [
      '(?:promijen|izmijen|kriv|pogresn)\\w*.{0,30}(?:adres|placanj|velicin|boj|kolicin|proizvod)',
    ],
    received: [
      'osteceno|ostecen|neispravan|pokvaren|ne radi',
      '(?:nije (?:stig|isporuc)|nisam primi)',
      'vec (?:primi|stig|isporuc)',
    ],
    fraud: [
      'prijevar|neovlasten|nisam (?:ja )?narucio',
    ],
    offer: [
      'prije nego (?:odete|otkazete)|pricekajte|posebna ponuda',
      'umjesto otkazivanja',
      '(?:popust|vaucer|kupon|bon|\\d+ ?%).{0,80}(?:zadrz)',
      'zadrz\\w*.{0,80}(?:popust|vaucer|kupon|bon)',
    ],
    pause: [
      '(?:pauziraj|odgodi|odgodite)',
    ],
    shame: [
      'ne,? (?:hvala,? )?ne zelim',
      '(?:izgub|propust)\\w*.{0,40}(?:popust|ponud|pogodnost)',
    ],
    keep: [
      '(?:zadrzi|zadrzite)\\b.{0,20}(?:narudzb|proizvod)|nemoj otkazati|ne otkazuj',
      '^(?:natrag|povratak)$',
      '(?:prihvati|iskoristi|uzmi)\\b.{0,20}(?:ponud|popust|vaucer)',
    ],
    proceed: [
      '(?:svejedno|ipak) (?:otkazi|ponisti)|(?:otkazi|ponisti) (?:svejedno|ipak)',
      'nastavi\\w*.{0,20}(?:otkaz|ponist)',
      '(?:da|ne,? hvala),? .{0,20}(?:otkazi|ponisti)',
    ],
    seller: ['^(?:prodaje|šalje|isporučuje|prodaje i (?:šalje|isporučuje)):? \\S', '^(?:prodavatelj|prodavač|trgovac): ?\\S'],
    parcel: ['^(?:pošiljka|paket|dostava|isporuka) ?(?:n[°or.]*|#)? ?\\d{1,2}\\b'],
  },
} satisfies LanguageInput;

/**
 * Romanian. Sources: WooCommerce's language packs, Spree (`config/locales`), Dawn (`locales/ro.json`),
 * PrestaShop and Bagisto. Withdrawal wording: Directive (EU) 2023/2673. What these lack is common usage.
 */
import type { LanguageInput } from '../schema';

// prettier-ignore
export default {
  format: 1,
  id: 'ro',
  labels: {
    orderNumber: [
      'Număr comandă', 'Numărul comenzii', 'Numărul comenzii tale', 'Numărul comenzii dvs.',
      'Număr de comandă', 'Nr. comandă', 'Nr. comenzii', 'Nr comanda', 'Numar comanda', 'Comanda nr.',
      'Comanda nr', 'Comanda numărul', 'Comanda #', 'Comandă nr.', 'Comandă #', 'ID comandă',
      'ID-ul comenzii', 'Cod comandă', 'Codul comenzii', 'Referință comandă', 'Referința comenzii',
      'Identificator comandă', 'Număr confirmare', 'Comanda ta', 'Comanda dvs.', 'Comandă', 'Comanda',
    ],
    placed: [
      'Data comenzii', 'Data comandă', 'Data comanda', 'Data plasării', 'Data plasării comenzii',
      'Data și ora comenzii', 'Plasată pe', 'Plasată la', 'Plasată în', 'Plasată', 'Comandă plasată',
      'Comandă plasată pe', 'Comandat', 'Comandat pe', 'Comandat la', 'Data achiziției', 'Data cumpărării',
      'Achiziționat pe', 'Creată la', 'Creată pe', 'Data creării', 'Data adăugării', 'Adăugat la', 'Data',
    ],
    total: [
      'Total', 'Total comandă', 'Totalul comenzii', 'Total general', 'Total de plată', 'Total de plata',
      'De plată', 'Total plătit', 'Suma totală', 'Sumă totală', 'Sumă', 'Suma', 'Suma de plată',
      'Suma plătită', 'Valoare totală', 'Valoarea comenzii', 'Valoare comandă', 'Valoare', 'Preț total',
      'Cost total', 'Total cu TVA', 'Total (cu TVA)', 'Total TVA inclus', 'Total (TVA inclus)',
      'Total incl. TVA', 'Total (incl. TVA)', 'Total cu taxe', 'Total final', 'Achitat',
    ],
    status: [
      'Stare comandă', 'Starea comenzii', 'Status comandă', 'Statusul comenzii', 'Status', 'Stare',
      'Starea curentă', 'Stare livrare', 'Status livrare', 'Starea onorării comenzii', 'Stare de procesare',
      'Stadiu comandă',
    ],
    items: ['Produs', 'Produse', 'Articol', 'Articole', 'Produse comandate'],
    quantity: ['Cantitate', 'Cant.', 'Buc.', 'Bucăți'],
  },
  neverLabels: {
    orderNumber: [
      'Număr client', 'Cod client', 'Număr factură', 'Nr. factură', 'Factură', 'Factura nr.', 'AWB',
      'Număr AWB', 'Nr. AWB', 'Număr de urmărire', 'Cod de urmărire', 'Număr colet', 'Cod produs',
      'Codul produsului', 'Număr produs', 'SKU', 'Model', 'Număr de serie', 'ID tranzacție',
      'Număr tranzacție', 'Referință plată', 'Număr retur', 'Nr. retur', 'Telefon', 'Număr de telefon', 'CUI',
      'CIF', 'CNP', 'Număr card', 'Cod voucher', 'Cod de reducere', 'Referință', 'Detalii comandă',
      'Detaliile comenzii', 'Sumar comandă',
    ],
    placed: [
      'Data livrării', 'Livrare', 'Livrare estimată', 'Data estimată a livrării', 'Data estimată de livrare',
      'Termen de livrare', 'Livrat la', 'Livrată la', 'Livrat', 'Livrată', 'Expediat la', 'Expediată la',
      'Data expedierii', 'Data ridicării', 'Data facturii', 'Data plății', 'Plătit la', 'Scadență',
      'Data scadenței', 'Data returului', 'Retur până la', 'Rambursat la', 'Anulată la', 'Anulată pe',
      'Data anulării', 'Data lansării', 'Data nașterii', 'Ultima actualizare', 'Actualizat la',
      'Valabil până la', 'Client din',
    ],
    total: [
      'Subtotal', 'Sub-total', 'Total parțial', 'Total produse', 'Total articole', 'Valoare produse',
      'Total fără TVA', 'Total (fără TVA)', 'Total fără taxe', 'TVA', 'Taxe', 'Taxă', 'Total taxe', 'Livrare',
      'Cost livrare', 'Taxă de livrare', 'Transport', 'Cost transport', 'Total transport', 'Reducere',
      'Discount', 'Total reducere', 'Economisești', 'Voucher', 'Card cadou', 'Puncte', 'Sold',
      'Cantitate totală', 'Număr produse', 'Greutate totală', 'Rambursare', 'Rambursat', 'Suma rambursată',
      'Total rambursat', 'Preț', 'Preț unitar', 'Comandă minimă',
    ],
    status: ['Stare plată', 'Starea plății', 'Status plată', 'Starea returului'],
  },
  stateWords: {
    placed: [
      'plasată', 'comandă plasată', 'comandă primită', 'primită', 'înregistrată', 'comandă înregistrată',
      'comandă confirmată', 'confirmată', 'confirmat', 'acceptată', 'în procesare', 'în curs de procesare',
      'se procesează', 'procesare', 'procesare în curs', 'în lucru', 'în pregătire', 'pregătire în curs',
      'în curs de pregătire', 'se pregătește', 'se împachetează', 'ambalată', 'în așteptare',
      'în așteptarea plății', 'plată în așteptare', 'așteaptă plata', 'se așteaptă plata',
      'în așteptarea plății prin transfer bancar', 'în așteptarea expedierii', 'plată acceptată',
      'plată primită', 'plată confirmată', 'plătită', 'plătit', 'gata de livrare', 'gata de expediere',
      'pregătită pentru expediere', 'neonorată', 'neexpediată', 'încă neexpediată', 'deschisă', 'nouă',
      'creată', 'rezervată', 'precomandată',
    ],
    'cancel-requested': [
      'anulare solicitată', 'cerere de anulare', 'cerere de anulare trimisă', 'cerere de anulare primită',
      'anulare în curs', 'anulare în așteptare', 'retragere primită',
    ],
    'cancel-declined': [
      'anulare respinsă', 'cerere de anulare respinsă', 'anulare refuzată', 'retragere respinsă',
    ],
    cancelled: [
      'anulată', 'anulat', 'anulate', 'comandă anulată', 'comanda anulată', 'comanda a fost anulată',
      'comanda ta a fost anulată', 'comanda dvs. a fost anulată', 'această comandă a fost anulată',
      'anulare confirmată', 'comandă anulată de către client', 'stornată',
    ],
    shipped: [
      'expediată', 'expediat', 'trimisă', 'trimis', 'comandă expediată', 'comanda ta a fost expediată',
      'comanda dvs. a fost expediată', 'parțial expediată', 'expediată parțial', 'onorată',
      'predată curierului', 'predat curierului', 'predată către curier', 'în livrare', 'în curs de livrare',
      'pe drum', 'pe traseu', 'în tranzit', 'gata de ridicare', 'disponibilă pentru ridicare',
      'pregătită pentru ridicare',
    ],
    delivered: [
      'livrată', 'livrat', 'livrate', 'comandă livrată', 'comanda ta a fost livrată', 'ridicată', 'ridicat',
      'recepționată',
    ],
    'return-requested': ['retur solicitat', 'retur inițiat', 'retur în curs', 'cerere de retur'],
    'return-sent': ['returnată', 'returnat', 'retur expediat', 'retur primit', 'retur finalizat'],
    'refund-due': ['rambursare în curs', 'rambursare inițiată', 'în așteptarea rambursării'],
    refunded: ['rambursată', 'rambursat', 'rambursare emisă', 'rambursare finalizată'],
  },
  controls: {
    itemWords: ['produs', 'articol'],
    deliveryWords: ['livr', 'colet', 'expedi'],
    start: [
      'Anulează comanda', 'Anulează comandă', 'Anulați comanda', 'Anulare comandă', 'Anularea comenzii',
      'Anulează comanda mea', 'Anulează această comandă', 'Anulează toată comanda', 'Anulează produs',
      'Anulează produse', 'Anulează produsele', 'Anulează produsul', 'Anulați produsele', 'Anulează articole',
      'Anulează articolele selectate', 'Anulează achiziția', 'Anulează livrarea', 'Renunță la comandă',
    ],
    bare: ['Anulează', 'Anulați', 'Anulare'],
    request: [
      'Solicită anularea', 'Solicită anulare', 'Solicitați anularea', 'Cere anularea', 'Cerere de anulare',
      'Trimite cererea de anulare',
    ],
    confirm: [
      'Confirmă anularea', 'Confirmați anularea', 'Da, anulează', 'Da, anulează comanda',
      'Da, vreau să anulez', 'Anulează comanda acum', 'Continuă anularea', 'Trimite anularea', 'Confirmă',
      'Confirmați', 'Trimite', 'Da', 'Continuă',
    ],
    path: [
      'Vezi comanda', 'Vezi comandă', 'Vizualizează comanda', 'Vezi detalii', 'Vezi detalii comandă',
      'Vezi detaliile comenzii', 'Detalii comandă', 'Detaliile comenzii', 'Detalii', 'Modifică comanda',
      'Editează comanda', 'Gestionează comanda', 'Mai multe acțiuni', 'Mai multe opțiuni',
      'Ajutor pentru comandă',
    ],
    avoid: [
      'Nu anula', 'Păstrează comanda', 'Nu, păstrează', 'Nu, nu anula', 'Retrage anularea',
      'Retrage cererea de anulare', 'Anulează returul', 'Anulează abonamentul', 'Anulează căutarea',
      'Anulează modificările', 'Comenzi anulate', 'Produse anulate', 'Anulări', 'Politica de anulare',
      'Condiții de anulare', 'Pot anula comanda?', 'Anulare gratuită', 'Cumpără din nou', 'Comandă din nou',
      'Recomandă', 'Plătește', 'Plătește acum', 'Înapoi', 'Închide',
      'Dreptul de retragere', 'Drept de retragere',
    ],
    withdraw: [
      'Retrageți-vă din contract aici', 'Retrageți-vă din contract', 'Retragere din contract',
      'Retrage-te din contract', 'Renunță la contract',
    ],
    withdrawConfirm: ['Confirmați retragerea', 'Confirmă retragerea', 'Trimite retragerea'],
    return: [
      'Returnează', 'Returnează produs', 'Returnează produse', 'Returnează produsul', 'Returnează produsele',
      'Returnează comanda', 'Retur', 'Retur produse', 'Solicită retur', 'Inițiază retur', 'Creează retur',
      'Returnare', 'Cerere de retur',
    ],
    refuse: [
      'Refuză livrarea', 'Refuză coletul', 'Refuzați livrarea', 'Refuzați coletul', 'Refuză expediția',
      'Refuz livrarea', 'Refuz coletul',
    ],
  },
  addresses: {
    about: 'comand|\\bcont\\b',
    confirmation: 'multumim',
    cancel: 'anul',
    return: 'retur|retrag',
    invoice: 'factur',
    cart: '\\bcos\\b',
    history: 'comenzi(?:le-mele)?/?(?:$|[?#])',
    detail: 'comand[ae]/[\\w#-]*\\d|comenzi/[\\w#-]*\\d',
  },
  headings: {
    history: [
      'Comenzile mele', 'Comenzi', 'Istoric comenzi', 'Istoricul comenzilor', 'Comenzile tale',
      'Cumpărăturile mele', 'Istoric cumpărături', 'Comenzi recente', 'Ultimele comenzi',
      'Istoricul și detaliile comenzilor', 'Comenzi și retururi',
    ],
    detail: [
      'Detalii comandă', 'Detaliile comenzii', 'Informații comandă', 'Informații despre comandă',
      'Vizualizare comandă',
    ],
    confirmation: [
      'Mulțumim pentru comandă', 'Îți mulțumim pentru comandă', 'Vă mulțumim pentru comandă',
      'Mulțumim pentru comanda ta', 'Mulțumim pentru comanda dvs.', 'Mulțumim pentru cumpărături',
      'Vă mulțumim! Comanda dvs. a fost recepționată.', 'Mulțumim!', 'Comandă plasată', 'Comandă primită',
      'Comandă confirmată', 'Confirmare comandă', 'Confirmarea comenzii', 'Comanda ta a fost plasată',
      'Comanda ta este confirmată', 'Comanda a fost plasată cu succes', 'Am primit comanda ta',
    ],
    cancel: [
      'Anulează comanda', 'Anulare comandă', 'Anularea comenzii', 'Cerere de anulare', 'Solicită anularea',
    ],
    cancelled: [
      'Comandă anulată', 'Comanda a fost anulată', 'Comanda ta a fost anulată', 'Comanda dvs. a fost anulată',
      'Anulare confirmată',
    ],
    return: ['Retururi', 'Retururile mele', 'Retur', 'Returnare produse', 'Retragere din contract'],
    tracking: ['Urmărire comandă', 'Urmărește comanda', 'Urmărire colet', 'Urmărește livrarea'],
    invoice: ['Factură', 'Bon fiscal', 'Chitanță'],
    cart: ['Coș', 'Coș de cumpărături', 'Coșul meu', 'Coșul tău', 'Coșul de cumpărături'],
    checkout: ['Finalizare comandă', 'Finalizează comanda', 'Casă', 'Trimite comanda'],
  },
  notices: {
    cancelled: [
      '(?:comand[aăe]|comenzii|achiziția).{0,60}(?:a fost|este|s-a) (?:\\S{1,40} )?(?:anulat|stornat)',
      'am anulat comanda',
      'ai anulat comanda',
      '^comand[aă] (?:\\S{1,40} )?anulat[aă](?: pe| la| de|[ .!,]|$)',
      '^anularea(?: comenzii)? (?:a fost |este )?(?:confirmată|finalizată|efectuată)',
    ],
    requested: [
      '(?:cerere[aii]* de (?:anulare|retragere)|anularea|retragerea|declarația (?:dvs\\. |dumneavoastră )?de retragere).{0,60}(?:solicitat|primit|trimis|înregistrat|în curs|în așteptare)',
      'am primit (?:\\S{1,40} )?(?:\\S{1,40} )?(?:cererea de anulare|declarația)',
    ],
    declined: [
      '(?:cererea de anulare|anularea|retragerea).{0,60}(?:respins|refuzat|eșuat|nu a putut|nu este posibil)',
      '(?<!\\p{L})nu (?:am putut|s-a putut) anula',
    ],
    notOffered: [
      '(?<!\\p{L})nu (?:mai )?(?:poate|pot|puteți|poți) (?:fi )?(?:anula|anulat)',
      '(?<!\\p{L})nu mai poate fi anulat',
      'anularea nu (?:mai )?este posibilă',
      'prea târziu pentru a anula',
    ],
    unsettled: [
      '(?:^|\\s)(?:dacă|când|în cazul|înainte|după|până|odată ce).{0,80}anul',
      '(?:va fi|vor fi|va|poate|puteți|poți|dorești|doriți|vrei|trebuie|urmează).{0,40}anul',
      '(?<!\\p{L})nu (?:a fost|este) (?:\\S{1,40} )?anulat',
      'anulat[ăe]? ?\\?',
      'parțial anulat|anulat[ăe]? parțial',
      '^(?:comenzi|produse|articole) anulate',
      '(?:o parte|parte|unele|un produs|produs|produse|produsul).{0,40}(?:din) (?:comanda|această)',
      '(?:plata|abonamentul|returul|rambursarea|livrarea|programarea).{0,20}(?:a fost|este|s-a) anulat',
    ],
  },
  guide: {
    signIn: [
      '^(?:autentific|conecteaza|conectare|intra in cont)',
      'cod(?:ul)? de (?:verificare|securitate)',
    ],
    why: [
      '\\bmotiv\\w*\\b.{0,40}(?:anul|retrag)',
      '\\bde ce\\b.{0,60}anul',
      '^(?:alege|selecteaza|alegeti|selectati) (?:un |motivul)',
    ],
    items: [
      '(?:ce|care|selecteaza|alege|bifeaza)\\b.{0,40}(?:produse|articole)',
    ],
    harmless: [
      'din greseala|din eroare|accidental',
      'razgandit',
      'nu mai (?:am nevoie|doresc|vreau)',
      'mai ieftin|prea scump|pret mai bun|in alta parte',
      '(?:livrare|dureaza|ajunge)\\w*.{0,30}(?:prea|tarziu|mult)',
      'de doua ori|duplicat',
      'cost\\w* (?:de )?(?:livrare|transport)',
    ],
    edit: [
      '(?:modific|schimb|gresit|incorect)\\w*.{0,30}(?:adres|plat|marim|culoare|cantitat|produs)',
      '(?:adresa|marime|culoare|produs)\\w*.{0,20}gresit',
    ],
    received: [
      'deteriorat|defect|stricat|nu functioneaza',
      'nu (?:am primit|a ajuns|a sosit)',
      'deja (?:am primit|primit|livrat)',
    ],
    fraud: [
      'frauda|neautorizat|nu eu am comandat',
    ],
    offer: [
      'inainte (?:sa pleci|de a anula)|asteapta|oferta speciala',
      'in loc (?:sa anulezi|de a anula)',
      '(?:reducere|voucher|cupon|\\d+ ?%).{0,80}pastr',
      'pastr\\w*.{0,80}(?:reducere|voucher|cupon)',
    ],
    pause: [
      '\\b(?:amana|suspenda|pune pe pauza)',
    ],
    shame: [
      'nu,? (?:multumesc,? )?nu vreau',
      '(?:pierzi|pierde|renunt)\\w*.{0,40}(?:reducere|oferta|avantaj|puncte)',
    ],
    keep: [
      'pastreaza (?:comanda|produs)|nu anula',
      '^(?:inapoi|inapoi la comenzi)$',
      '(?:accepta|foloseste|profita)\\b.{0,20}(?:oferta|reducere|voucher)',
    ],
    proceed: [
      'anuleaza (?:oricum|totusi)',
      'continua\\w*.{0,20}anul',
      '(?:da|nu,? multumesc),? .{0,20}anuleaza',
    ],
    seller: ['^(?:vândut|livrat|expediat)(?: și (?:vândut|livrat|expediat))? de:? \\S', '^(?:vânzător|vânzătorul): ?\\S'],
    parcel: ['^(?:colet|coletul|livrare|livrarea|expediere|pachet|pachetul) ?(?:n[°or.]*|#)? ?\\d{1,2}\\b'],
  },
} satisfies LanguageInput;

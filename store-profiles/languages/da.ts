/**
 * Danish. Sources: WooCommerce's language packs, Spree (`config/locales`), Dawn (`locales/da.json`) and
 * PrestaShop. Withdrawal wording: Directive (EU) 2023/2673. What these lack is common usage.
 */
import type { LanguageInput } from '../schema';

// prettier-ignore
export default {
  format: 1,
  id: 'da',
  labels: {
    orderNumber: [
      'Ordrenummer', 'Ordrenr.', 'Ordrenr', 'Ordre-nr.', 'Ordre nr.', 'Ordre nr', 'Ordre nummer', 'Ordre #',
      'Ordre-ID', 'Ordre ID', 'Ordrekode', 'Ordrereference', 'Ordre reference', 'Bestillingsnummer',
      'Bestillingsnr.', 'Bestilling nr.', 'Bestilling #', 'Bestillings-ID', 'Dit ordrenummer',
      'Dit ordrenummer er', 'Dit bestillingsnummer', 'Købsnummer', 'Bekræftelsesnummer', 'Din ordre',
      'Din bestilling', 'Bestilling', 'Ordre',
    ],
    placed: [
      'Ordredato', 'Ordre afgivet', 'Ordre afgivet den', 'Ordre oprettet', 'Afgivet den', 'Afgivet',
      'Bestilt', 'Bestilt den', 'Bestillingsdato', 'Bestilling afgivet', 'Dato for bestilling',
      'Dato for ordre', 'Købsdato', 'Købt', 'Købt den', 'Oprettet', 'Oprettet den', 'Tilføjet den',
      'Dato tilføjet', 'Dato',
    ],
    total: [
      'Total', 'I alt', 'Ialt', 'Samlet', 'Samlet beløb', 'Samlet pris', 'Samlet total', 'Totalbeløb',
      'Totalpris', 'Total i alt', 'Ordretotal', 'Ordrebeløb', 'Ordresum', 'Ordreværdi', 'Beløb',
      'Beløb i alt', 'Sum', 'At betale', 'Beløb at betale', 'Til betaling', 'Betalt', 'Betalt beløb',
      'Total inkl. moms', 'Total (inkl. moms)', 'I alt inkl. moms', 'Samlet inkl. moms',
      'Total inklusive moms', 'Total inkl. afgifter', 'Hovedtotal',
    ],
    status: [
      'Ordrestatus', 'Status', 'Status på ordre', 'Status for ordre', 'Bestillingsstatus', 'Aktuel status',
      'Leveringsstatus', 'Forsendelsesstatus', 'Afsendelsesstatus', 'Behandlingsstatus',
    ],
    items: ['Vare', 'Varer', 'Produkt', 'Produkter', 'Artikel', 'Artikler'],
    quantity: ['Antal', 'Mængde', 'Stk.', 'Stk'],
  },
  neverLabels: {
    orderNumber: [
      'Kundenummer', 'Kundenr.', 'Fakturanummer', 'Fakturanr.', 'Faktura', 'Sporingsnummer', 'Track & trace',
      'Pakkenummer', 'Forsendelsesnummer', 'Varenummer', 'Varenr.', 'Produktnummer', 'Produktkode', 'SKU',
      'Model', 'Serienummer', 'Transaktionsnummer', 'Transaktions-ID', 'Betalingsreference', 'Returnummer',
      'Telefonnummer', 'CVR-nummer', 'Kortnummer', 'Rabatkode', 'Gavekortnummer', 'Medlemsnummer',
      'Reference', 'Ordredetaljer', 'Ordreoversigt',
    ],
    placed: [
      'Leveringsdato', 'Levering', 'Forventet levering', 'Forventet leveringsdato', 'Leveret', 'Leveret den',
      'Afsendt', 'Afsendt den', 'Afsendelsesdato', 'Forsendelsesdato', 'Afhentningsdato', 'Fakturadato',
      'Betalingsdato', 'Betalt den', 'Forfaldsdato', 'Returdato', 'Returneres senest', 'Refunderet den',
      'Annulleret den', 'Udgivelsesdato', 'Fødselsdato', 'Sidst opdateret', 'Opdateret', 'Gyldig til',
      'Kunde siden',
    ],
    total: [
      'Subtotal', 'Delsum', 'Delbeløb', 'Mellemsum', 'Varer i alt', 'Vareværdi', 'Total ekskl. moms',
      'Total (ekskl. moms)', 'I alt ekskl. moms', 'Total før skat', 'Moms', 'Heraf moms', 'Afgift', 'Skat',
      'Moms i alt', 'Fragt', 'Forsendelse', 'Levering', 'Fragtomkostninger', 'Rabat', 'Samlet rabat',
      'Du sparer', 'Gavekort', 'Saldo', 'Point', 'Antal varer', 'Samlet antal', 'Samlet vægt', 'Refundering',
      'Refunderet beløb', 'Refunderet i alt', 'Tilbagebetalt', 'Pris', 'Stykpris', 'Enhedspris',
    ],
    status: ['Betalingsstatus', 'Returstatus'],
  },
  stateWords: {
    placed: [
      'afgivet', 'ordre afgivet', 'ordre modtaget', 'modtaget', 'ordre bekræftet', 'bekræftet', 'godkendt',
      'accepteret', 'behandles', 'under behandling', 'i gang', 'igangværende', 'klargøres',
      'under klargøring', 'forberedes', 'pakkes', 'pakket', 'afventer', 'afventer betaling',
      'venter på betaling', 'betaling afventer', 'afventer bankoverførsel', 'afventer forsendelse', 'på hold',
      'i venteposition', 'betaling godkendt', 'betaling modtaget', 'betalt', 'klar til afsendelse',
      'klar til forsendelse', 'sendes snart', 'ikke afsendt', 'endnu ikke afsendt', 'ikke behandlet',
      'ikke opfyldt', 'ubehandlet', 'åben', 'ny', 'oprettet', 'reserveret', 'forudbestilt',
    ],
    'cancel-requested': [
      'annullering anmodet', 'anmodning om annullering', 'annullering afventer', 'annullering i gang',
      'annulleringsanmodning sendt', 'fortrydelse modtaget',
    ],
    'cancel-declined': ['annullering afvist', 'anmodning om annullering afvist', 'annullering mislykkedes'],
    cancelled: [
      'annulleret', 'ordre annulleret', 'annulleret ordre', 'ordren er annulleret', 'din ordre er annulleret',
      'din ordre blev annulleret', 'din ordre er blevet annulleret', 'afbestilt', 'ordre afbestilt',
      'annullering bekræftet', 'annulleret af kunde',
    ],
    shipped: [
      'afsendt', 'sendt', 'ordre afsendt', 'din ordre er afsendt', 'din ordre er blevet afsendt',
      'delvist afsendt', 'opfyldt', 'behandlet', 'på vej', 'din ordre er på vej', 'under levering',
      'under transport', 'ude til levering', 'overdraget til fragtfirma', 'klar til afhentning',
      'kan afhentes',
    ],
    delivered: ['leveret', 'ordre leveret', 'din ordre er leveret', 'udleveret', 'afhentet'],
    'return-requested': ['retur anmodet', 'returnering anmodet', 'retur oprettet', 'retur i gang'],
    'return-sent': ['returneret', 'retur sendt', 'retur modtaget', 'retur afsluttet'],
    'refund-due': ['refundering i gang', 'refusion afventer', 'tilbagebetaling i gang'],
    refunded: ['refunderet', 'tilbagebetalt', 'refundering gennemført', 'krediteret'],
  },
  steps: {
    beside: ['den', 'd', 'kl'],
    words: {
      shipped: ['Afsendt', 'Sendt'],
      delivered: ['Leveret'],
      cancelRequested: ['Annullering anmodet'],
      cancelled: ['Annulleret', 'Ordre annulleret'],
      expectedBy: ['Forventet levering', 'Leveres', 'Ankommer'],
    },
  },
  controls: {
    itemWords: ['vare', 'produkt', 'artik'],
    deliveryWords: ['lever', 'forsendelse', 'pakke'],
    start: [
      'Annuller ordre', 'Annuller ordren', 'Annuller min ordre', 'Annuller denne ordre', 'Annullér ordre',
      'Annullér ordren', 'Annuller hele ordren', 'Annuller bestilling', 'Annuller bestillingen',
      'Annuller køb', 'Annuller købet', 'Annuller vare', 'Annuller varer', 'Annuller produkter',
      'Annuller valgte varer', 'Afbestil', 'Afbestil ordre', 'Afbestil varer', 'Annuller levering',
      'Annullering af ordre', 'Annuller ordre nu', 'Annullér bestilling', 'Annullér bestillingen', 'Annullér køb', 'Annullér købet', 'Annullér vare', 'Annullér varer',
    ],
    bare: ['Annuller', 'Annullér', 'Annullering', 'Afbryd'],
    request: [
      'Anmod om annullering', 'Anmod om afbestilling', 'Anmodning om annullering',
      'Send anmodning om annullering', 'Bed om annullering',
    ],
    confirm: [
      'Bekræft annullering', 'Bekræft afbestilling', 'Ja, annuller', 'Ja, annuller ordre',
      'Ja, annuller ordren', 'Ja, annuller min ordre', 'Fortsæt med annullering',
      'Bekræft', 'Send', 'Ja', 'Fortsæt',
    ],
    path: [
      'Vis ordre', 'Se ordre', 'Vis bestilling', 'Se bestilling', 'Vis ordredetaljer', 'Se ordredetaljer',
      'Ordredetaljer', 'Vis detaljer', 'Se detaljer', 'Detaljer', 'Vis eller rediger ordre', 'Rediger ordre',
      'Ændr ordre', 'Administrer ordre', 'Flere handlinger', 'Flere muligheder', 'Hjælp til ordre',
      'Problem med ordre',
    ],
    avoid: [
      'Annuller ikke', 'Behold ordre', 'Behold ordren', 'Nej, behold', 'Fortryd annullering',
      'Træk annullering tilbage', 'Annuller retur', 'Annuller returnering', 'Opsig abonnement',
      'Annuller abonnement', 'Opsig', 'Annuller søgning', 'Annuller redigering', 'Annullerede ordrer',
      'Annullerede varer', 'Annulleringer', 'Annulleringspolitik', 'Kan jeg annullere min ordre?',
      'Gratis afbestilling', 'Køb igen', 'Bestil igen', 'Betal', 'Betal nu', 'Tilbage', 'Luk',
      'Fortrydelsesret',
    ],
    withdraw: [
      'Fortryd aftale', 'Fortryd aftalen', 'Fortryd køb', 'Fortryd købet', 'Fortryd aftalen her',
    ],
    withdrawConfirm: ['Bekræft fortrydelse', 'Send fortrydelse'],
    return: [
      'Returner', 'Returnér', 'Returner vare', 'Returner varer', 'Returner ordre', 'Returnér vare',
      'Returnér varer', 'Retur', 'Opret retur', 'Start retur', 'Anmod om retur', 'Registrer retur',
      'Returner eller ombyt',
    ],
    refuse: [
      'Afvis levering', 'Afvis leveringen', 'Afvis pakke', 'Afvis pakken', 'Nægt modtagelse',
      'Nægt at modtage pakken',
    ],
  },
  addresses: {
    about: 'ordre|bestilling|konto',
    confirmation: 'tak-for',
    cancel: 'annull',
    return: 'retur|fortryd',
    invoice: 'faktura',
    cart: '\\b(?:indk(?:ø|oe)bs)?kurv\\b',
    history: '(?:ordrer|bestillinger)/?(?:$|[?#])',
    detail: 'ordrer?/[\\w#-]*\\d',
  },
  headings: {
    history: [
      'Mine ordrer', 'Dine ordrer', 'Ordrer', 'Ordrehistorik', 'Ordreoversigt', 'Mine bestillinger',
      'Dine bestillinger', 'Bestillinger', 'Bestillingshistorik', 'Købshistorik', 'Mine køb',
      'Seneste ordrer', 'Tidligere ordrer', 'Ordrer og returneringer',
    ],
    detail: [
      'Ordredetaljer', 'Ordreoplysninger', 'Ordreinformation', 'Detaljer om ordre', 'Bestillingsdetaljer',
      'Oplysninger om ordren',
    ],
    confirmation: [
      'Tak for din ordre', 'Tak for din bestilling', 'Tak for dit køb', 'Tak for ordren',
      'Tak. Din bestilling er modtaget.', 'Tak!', 'Ordre modtaget', 'Ordre afgivet', 'Ordre bekræftet',
      'Ordrebekræftelse', 'Din ordre er bekræftet', 'Din ordre er modtaget', 'Vi har modtaget din ordre',
      'Vi har modtaget din bestilling',
    ],
    cancel: [
      'Annuller ordre', 'Annuller bestilling', 'Annuller varer', 'Annullering', 'Annullering af ordre',
      'Anmod om annullering',
    ],
    cancelled: [
      'Ordre annulleret', 'Din ordre er annulleret', 'Din ordre er blevet annulleret',
      'Din ordre blev annulleret', 'Annullering bekræftet', 'Ordren er annulleret',
    ],
    return: [
      'Returneringer', 'Mine returneringer', 'Returvarer', 'Retur', 'Returner varer', 'Fortryd aftale',
      'Fortryd køb',
    ],
    tracking: ['Spor ordre', 'Følg din ordre', 'Spor pakke', 'Spor forsendelse'],
    invoice: ['Faktura', 'Kvittering', 'Kreditnota'],
    cart: ['Indkøbskurv', 'Kurv', 'Din kurv', 'Din indkøbskurv'],
    checkout: ['Kasse', 'Til kassen', 'Gennemfør ordre', 'Afgiv ordre', 'Gennemse ordre'],
  },
  notices: {
    cancelled: [
      '(?:ordre|ordren|bestilling|bestillingen|købet)\\b.{0,60}(?:er|blev|er blevet|er nu) (?:\\S+ )?(?:annulleret|afbestilt)',
      '\\bvi har annulleret din (?:ordre|bestilling)',
      '\\bdu har annulleret (?:din |denne )?(?:ordre|bestilling)',
      '^(?:ordre|bestilling) (?:\\S+ )?annulleret',
      '^annulleringen? (?:er |blev )?(?:bekræftet|gennemført|lykkedes)',
    ],
    requested: [
      '(?:anmodning om annullering|annulleringsanmodning|annullering(?:en)?|fortrydelse(?:n)?).{0,60}(?:anmodet|modtaget|sendt|afventer|i gang|behandles)',
      'har modtaget din (?:anmodning om annullering|fortrydelse)',
    ],
    declined: [
      '(?:annullering(?:en)?|anmodning(?:en)?|fortrydelse).{0,60}(?:afvist|mislykkedes|ikke mulig)',
      'kunne ikke annullere',
    ],
    notOffered: [
      'kan (?:\\S+ ){0,4}ikke (?:længere )?(?:annulleres|annullere|afbestilles)',
      'for sent at annullere',
      'annullering er ikke (?:længere )?mulig',
    ],
    unsettled: [
      '(?:^|\\s)(?:hvis|når|såfremt|inden|indtil|efter at|medmindre).{0,80}(?:annuller|afbestil)',
      '(?:vil|kan|skal|ville|kunne|ønsker|må|bliver).{0,40}(?:annuller|afbestil)',
      '(?:er|blev) ikke (?:\\S+ )?(?:annulleret|afbestilt)',
      'annulleret ?\\?',
      'delvist? (?:annuller|afbestil)',
      '^annullerede (?:ordrer|varer|produkter)',
      '(?:en del|dele|nogle|en vare|varer|produkter).{0,40}(?:af|i|fra) (?:din|ordren|bestillingen)',
      '(?:betaling|abonnement|retur|refundering|levering|medlemskab).{0,20}(?:er|blev) (?:\\S+ )?annulleret',
      '(?<!status )(?:for|til|af|på) (?:din|denne) (?:ordre|bestilling)[^,:;.]{0,25} (?:er|blev) (?:\\S+ )?(?:annulleret|afbestilt)',
    ],
  },
  guide: {
    signIn: [
      '^(?:log ind|log pa)\\b',
      'bekræftelseskode|engangskode',
    ],
    why: [
      '\\b(?:arsag|grund)\\w*\\b.{0,40}\\b(?:annuller|afbestil|fortryd)',
      '\\bhvorfor\\b.{0,60}\\b(?:annuller|afbestil)',
      '^(?:vælg|angiv) (?:en )?(?:arsag|grund)',
    ],
    items: [
      '\\b(?:hvilke|vælg|marker)\\b.{0,40}\\b(?:varer|produkter)',
    ],
    harmless: [
      'ved en fejl|fejltagelse',
      'ombestemt mig|fortrudt',
      'har ikke (?:længere )?brug for|ikke længere',
      'billigere|for dyr|bedre pris',
      '(?:levering|tager)\\w*.{0,30}for (?:lang|sen)',
      'dobbelt|to gange',
      'fragt(?:omkostning|pris)',
    ],
    edit: [
      '(?:ændre|forkert|skifte)\\b.{0,30}(?:adresse|betaling|størrelse|farve|antal|vare)',
    ],
    received: [
      'beskadiget|defekt|i stykker|virker ikke',
      '(?:ikke|aldrig) (?:modtaget|leveret|kommet)',
      'allerede (?:modtaget|leveret)',
    ],
    fraud: [
      'svindel|uautoriseret|ikke mig der bestilte',
    ],
    offer: [
      'før du (?:gar|annullerer)|vent lidt|særligt tilbud',
      'i stedet for at annullere',
      '(?:rabat|gavekort|\\d+ ?%).{0,80}behold',
      'behold\\w*.{0,80}(?:rabat|gavekort)',
    ],
    pause: [
      '\\b(?:sæt pa pause|udskyd)',
    ],
    shame: [
      'nej,? (?:tak,? )?jeg vil ikke',
      '(?:ga glip af|mister?)\\b.{0,40}(?:rabat|tilbud|fordel)',
    ],
    keep: [
      'behold (?:min |din )?(?:ordre|bestilling)|annuller ikke',
      '^(?:ga )?tilbage$',
      '(?:tag|brug|accepter)\\b.{0,20}(?:tilbud|rabat)',
    ],
    proceed: [
      'annuller\\w* (?:alligevel|under alle omstændigheder)',
      '(?:fortsæt|ga videre)\\b.{0,20}annuller',
      '(?:ja|nej tak),? .{0,20}annuller',
    ],
    seller: ['^(?:sælges|solgt|sendes|leveres)(?: og (?:sælges|solgt|sendes|leveres))? af:? \\S', '^(?:sælger|forhandler): ?\\S'],
    parcel: ['^(?:forsendelse|pakke|levering) ?(?:n[°or.]*|#)? ?\\d{1,2}\\b'],
  },
} satisfies LanguageInput;

/**
 * Norwegian (Bokmål). Sources: WooCommerce's language packs, Spree (`config/locales`), Dawn
 * (`locales/nb.json`) and PrestaShop. What these lack is common usage.
 */
import type { LanguageInput } from '../schema';

// prettier-ignore
export default {
  format: 1,
  id: 'nb',
  labels: {
    orderNumber: [
      'Ordrenummer', 'Ordrenr.', 'Ordrenr', 'Ordre-nr.', 'Ordre nr.', 'Ordre nr', 'Ordre nummer', 'Ordre #',
      'Ordre-ID', 'Ordre ID', 'Ordrekode', 'Ordrereferanse', 'Ordre referanse', 'Bestillingsnummer',
      'Bestillingsnr.', 'Bestilling nr.', 'Bestilling #', 'Bestillings-ID', 'Bestillingsreferanse',
      'Ditt ordrenummer', 'Ditt ordrenummer er', 'Ditt bestillingsnummer', 'Kjøpsnummer',
      'Bekreftelsesnummer', 'Din ordre', 'Din bestilling', 'Bestillingen din', 'Ordren din', 'Bestilling',
      'Ordre',
    ],
    placed: [
      'Ordredato', 'Ordre lagt inn', 'Ordre opprettet', 'Ordre plassert', 'Lagt inn', 'Lagt inn den',
      'Bestilt', 'Bestilt den', 'Bestillingsdato', 'Bestilling lagt inn', 'Dato for bestilling',
      'Dato for ordre', 'Kjøpsdato', 'Kjøpt', 'Kjøpt den', 'Opprettet', 'Opprettet den', 'Lagt til den',
      'Dato lagt til', 'Dato',
    ],
    total: [
      'Total', 'Totalt', 'Sum', 'Totalsum', 'Totalbeløp', 'Totalpris', 'Sum totalt', 'Samlet', 'Samlet beløp',
      'Samlet sum', 'Ordretotal', 'Ordresum', 'Ordrebeløp', 'Ordreverdi', 'Beløp', 'Å betale',
      'Beløp å betale', 'Til betaling', 'Betalt', 'Betalt beløp', 'Totalt betalt', 'Total inkl. mva.',
      'Totalt inkl. mva', 'Total (inkl. mva.)', 'Sum inkl. mva.', 'Totalt inkludert mva.',
      'Total inkl. avgifter', 'Totalt inkl. moms',
    ],
    status: [
      'Ordrestatus', 'Status', 'Status på ordre', 'Bestillingsstatus', 'Gjeldende status', 'Leveringsstatus',
      'Fraktstatus', 'Forsendelsesstatus', 'Oppfyllelsesstatus', 'Distribusjonsstatus',
    ],
    items: ['Vare', 'Varer', 'Produkt', 'Produkter', 'Artikkel', 'Artikler'],
    quantity: ['Antall', 'Mengde', 'Stk.', 'Stk'],
  },
  neverLabels: {
    orderNumber: [
      'Kundenummer', 'Kundenr.', 'Fakturanummer', 'Fakturanr.', 'Faktura', 'Sporingsnummer', 'Sendingsnummer',
      'Pakkenummer', 'Kollinummer', 'Varenummer', 'Varenr.', 'Produktnummer', 'Produktkode', 'SKU', 'Modell',
      'Serienummer', 'Transaksjonsnummer', 'Transaksjons-ID', 'Betalingsreferanse', 'KID-nummer',
      'Returnummer', 'Telefonnummer', 'Organisasjonsnummer', 'Kortnummer', 'Rabattkode', 'Gavekortnummer',
      'Medlemsnummer', 'Referanse', 'Ordredetaljer', 'Ordreoversikt',
    ],
    placed: [
      'Leveringsdato', 'Levering', 'Forventet levering', 'Forventet leveringsdato', 'Levert', 'Levert den',
      'Sendt', 'Sendt den', 'Sendingsdato', 'Forsendelsesdato', 'Hentedato', 'Fakturadato', 'Betalingsdato',
      'Betalt den', 'Forfallsdato', 'Returdato', 'Returneres innen', 'Refundert den', 'Kansellert den',
      'Avbestilt den', 'Lanseringsdato', 'Fødselsdato', 'Sist oppdatert', 'Oppdatert', 'Gyldig til',
      'Kunde siden',
    ],
    total: [
      'Delsum', 'Subtotal', 'Delbeløp', 'Varesum', 'Sum varer', 'Total ekskl. mva.', 'Totalt ekskl. mva.',
      'Total (ekskl. mva.)', 'Sum ekskl. mva.', 'Total før avgifter', 'Mva.', 'MVA', 'Herav mva.', 'Avgift',
      'Avgifter', 'Sum mva.', 'Frakt', 'Fraktkostnad', 'Levering', 'Porto', 'Rabatt', 'Total rabatt',
      'Du sparer', 'Gavekort', 'Saldo', 'Bonus', 'Poeng', 'Antall varer', 'Totalt antall', 'Totalvekt',
      'Refusjon', 'Refundert beløp', 'Totalt refundert', 'Tilbakebetalt', 'Pris', 'Stykkpris', 'Enhetspris',
    ],
    status: ['Betalingsstatus', 'Returstatus'],
  },
  stateWords: {
    placed: [
      'lagt inn', 'ordre lagt inn', 'ordre mottatt', 'mottatt', 'ordre bekreftet', 'bekreftet', 'godkjent',
      'akseptert', 'behandles', 'under behandling', 'pågår', 'klargjøres', 'forberedes', 'under klargjøring',
      'pakkes', 'pakket', 'plukkes', 'venter', 'avventer', 'venter på betaling', 'avventer betaling',
      'betaling venter', 'venter på bankoverføring', 'venter på forsendelse', 'på vent', 'betaling godkjent',
      'betaling mottatt', 'betalt', 'klar for sending', 'klar til forsendelse', 'sendes snart', 'ikke sendt',
      'ennå ikke sendt', 'ikke behandlet', 'ikke oppfylt', 'ubehandlet', 'åpen', 'ny', 'opprettet',
      'reservert', 'forhåndsbestilt',
    ],
    'cancel-requested': [
      'kansellering forespurt', 'kanselleringsforespørsel', 'forespørsel om kansellering',
      'kansellering pågår', 'kansellering venter', 'avbestilling forespurt', 'angring mottatt',
    ],
    'cancel-declined': [
      'kansellering avvist', 'kansellering avslått', 'forespørsel om kansellering avvist',
      'kansellering mislyktes',
    ],
    cancelled: [
      'kansellert', 'ordre kansellert', 'kansellert ordre', 'bestilling kansellert', 'ordren er kansellert',
      'ordren din er kansellert', 'ordren din ble kansellert', 'din ordre er kansellert',
      'bestillingen din er kansellert', 'avbestilt', 'ordre avbestilt', 'avbrutt', 'ordre avbrutt',
      'annullert', 'ordre annullert', 'kansellering bekreftet',
    ],
    shipped: [
      'sendt', 'ordre sendt', 'din ordre er sendt', 'din ordre er nå sendt', 'ordren din er sendt',
      'delvis sendt', 'oppfylt', 'på vei', 'ordren din er på vei', 'under levering', 'under transport',
      'ute for levering', 'overlevert til transportør', 'klar til henting', 'klar for henting', 'kan hentes',
    ],
    delivered: ['levert', 'ordre levert', 'ordren din er levert', 'utlevert', 'hentet'],
    'return-requested': ['retur forespurt', 'retur opprettet', 'retur registrert', 'retur pågår'],
    'return-sent': ['returnert', 'retur sendt', 'retur mottatt', 'retur fullført'],
    'refund-due': ['refusjon pågår', 'refusjon venter', 'tilbakebetaling pågår'],
    refunded: ['refundert', 'tilbakebetalt', 'refusjon fullført', 'kreditert'],
  },
  steps: {
    beside: ['den', 'kl'],
    words: {
      shipped: ['Sendt'],
      delivered: ['Levert', 'Utlevert'],
      cancelRequested: ['Kansellering forespurt'],
      cancelled: ['Kansellert', 'Avbestilt'],
      expectedBy: ['Forventet levering', 'Beregnet levering', 'Leveres'],
    },
  },
  controls: {
    itemWords: ['vare', 'produkt', 'artik'],
    deliveryWords: ['lever', 'forsendelse', 'sending', 'pakke'],
    start: [
      'Kanseller ordre', 'Kanseller ordren', 'Kanseller ordren min', 'Kanseller denne ordren',
      'Kanseller hele ordren', 'Kanseller bestilling', 'Kanseller bestillingen', 'Kanseller kjøp',
      'Kanseller vare', 'Kanseller varer', 'Kanseller produkter', 'Kanseller valgte varer', 'Avbestill',
      'Avbestill ordre', 'Avbestill ordren', 'Avbestill varer', 'Avbryt ordre', 'Avbryt ordren',
      'Avbryt bestilling', 'Avbryt bestillingen', 'Annuller ordre', 'Annuller ordren', 'Kanseller levering', 'Kanseller ordre nå',
    ],
    bare: ['Kanseller', 'Avbryt', 'Annuller', 'Kansellering', 'Avbestilling'],
    request: [
      'Be om kansellering', 'Be om avbestilling', 'Forespør kansellering', 'Forespørsel om kansellering',
      'Send forespørsel om kansellering',
    ],
    confirm: [
      'Bekreft kansellering', 'Bekreft avbestilling', 'Ja, kanseller', 'Ja, kanseller ordre',
      'Ja, kanseller ordren', 'Ja, avbestill', 'Fortsett med kansellering', 'Bekreft',
      'Send', 'Ja', 'Fortsett',
    ],
    path: [
      'Vis ordre', 'Se ordre', 'Vis bestilling', 'Se bestilling', 'Vis ordredetaljer', 'Se ordredetaljer',
      'Ordredetaljer', 'Vis detaljer', 'Se detaljer', 'Detaljer', 'Vis eller rediger ordre', 'Rediger ordre',
      'Endre ordre', 'Administrer ordre', 'Flere handlinger', 'Flere valg', 'Hjelp med ordre',
      'Problem med ordre',
    ],
    avoid: [
      'Ikke kanseller', 'Behold ordre', 'Behold ordren', 'Nei, behold', 'Angre kansellering',
      'Trekk tilbake kansellering', 'Avbryt retur', 'Kanseller retur', 'Avslutt abonnement',
      'Si opp abonnement', 'Kanseller abonnement', 'Avbryt søk', 'Avbryt redigering', 'Kansellerte ordrer',
      'Kansellerte bestillinger', 'Kansellerte varer', 'Kanselleringer', 'Kanselleringsvilkår',
      'Avbestillingsvilkår', 'Kan jeg kansellere ordren min?', 'Gratis avbestilling', 'Kjøp igjen',
      'Bestill på nytt', 'Bestill igjen', 'Betal', 'Betal nå', 'Tilbake', 'Lukk',
      'Angrerett',
    ],
    withdraw: ['Angre kjøp', 'Angre kjøpet', 'Angre avtalen', 'Gå fra avtalen', 'Bruk angrerett'],
    withdrawConfirm: ['Bekreft angring', 'Bekreft at du angrer', 'Send angreskjema'],
    return: [
      'Returner', 'Returner vare', 'Returner varer', 'Returner ordre', 'Retur', 'Opprett retur',
      'Start retur', 'Registrer retur', 'Be om retur', 'Returner eller bytt',
    ],
    refuse: [
      'Avvis levering', 'Avvis leveringen', 'Avvis pakken', 'Nekt mottak', 'Nekt levering',
      'Nekt å ta imot pakken',
    ],
  },
  addresses: {
    about: 'ordre|bestilling|konto',
    confirmation: 'takk',
    cancel: 'avbestill|kanseller',
    return: 'retur|angre',
    invoice: 'faktura',
    cart: '\\bhandle(?:kurv|vogn)\\b',
    history: '(?:ordrer|bestillinger)/?(?:$|[?#])',
    detail: 'ordrer?/[\\w#-]*\\d',
  },
  headings: {
    history: [
      'Mine ordrer', 'Dine ordrer', 'Ordrer', 'Ordrehistorikk', 'Ordreoversikt', 'Mine bestillinger',
      'Dine bestillinger', 'Bestillinger', 'Bestillingshistorikk', 'Kjøpshistorikk', 'Mine kjøp',
      'Nylige ordrer', 'Siste ordrer', 'Tidligere ordrer', 'Ordrer og returer',
    ],
    detail: [
      'Ordredetaljer', 'Ordreinformasjon', 'Bestillingsdetaljer', 'Detaljer om ordren',
      'Informasjon om ordren',
    ],
    confirmation: [
      'Takk for din bestilling', 'Takk for bestillingen', 'Takk for ordren', 'Takk for ordren din',
      'Takk for din ordre', 'Takk for kjøpet', 'Takk for handelen', 'Takk. Vi har mottatt ordren din.',
      'Takk!', 'Ordre mottatt', 'Ordre bekreftet', 'Ordrebekreftelse', 'Bestillingsbekreftelse',
      'Bestillingen er bekreftet', 'Ordren din er bekreftet', 'Vi har mottatt din bestilling',
      'Vi har mottatt bestillingen din',
    ],
    cancel: [
      'Kanseller ordre', 'Kanseller bestilling', 'Kanseller varer', 'Avbestill ordre', 'Kansellering',
      'Be om kansellering',
    ],
    cancelled: [
      'Ordre kansellert', 'Ordren er kansellert', 'Ordren din er kansellert', 'Ordren din ble kansellert',
      'Bestilling kansellert', 'Kansellering bekreftet',
    ],
    return: ['Returer', 'Mine returer', 'Retur', 'Returner varer', 'Angre kjøp'],
    tracking: ['Spor ordre', 'Følg ordren', 'Spor pakke', 'Spor sending', 'Sporing'],
    invoice: ['Faktura', 'Kvittering', 'Kreditnota'],
    cart: ['Handlekurv', 'Handlevogn', 'Din handlekurv', 'Handlekurven'],
    checkout: ['Kasse', 'Til kassen', 'Fullfør bestilling', 'Fullfør kjøp', 'Se over bestilling'],
  },
  notices: {
    cancelled: [
      '(?:ordre|ordren|bestilling|bestillingen|kjøpet)\\b.{0,60}(?:er|ble|har blitt|er nå) (?:\\S+ )?(?:kansellert|avbestilt|avbrutt|annullert)',
      '\\bvi har (?:kansellert|avbestilt) (?:ordren|bestillingen)',
      '\\bdu har (?:kansellert|avbestilt) (?:ordren|bestillingen)',
      '^(?:ordre|bestilling) (?:\\S+ )?(?:kansellert|avbestilt|avbrutt|annullert)',
      '^kanselleringen? (?:er |ble )?(?:bekreftet|fullført|vellykket)',
    ],
    requested: [
      '(?:forespørsel(?:en)? om kansellering|kanselleringsforespørsel|kansellering(?:en)?|avbestilling(?:en)?|angring).{0,60}(?:forespurt|mottatt|sendt|venter|pågår|behandles)',
      'har mottatt (?:din |forespørselen din )?(?:forespørsel )?om kansellering',
    ],
    declined: [
      '(?:kansellering(?:en)?|forespørsel(?:en)?|avbestilling(?:en)?).{0,60}(?:avvist|avslått|mislyktes|ikke mulig)',
      'kunne ikke (?:kansellere|avbestille|kanselleres|avbestilles)',
    ],
    notOffered: [
      'kan (?:\\S+ ){0,4}ikke (?:lenger )?(?:bli )?(?:kansellert|kanselleres|kansellere|avbestilles|avbestille)',
      'for sent å (?:kansellere|avbestille)',
      'kansellering er ikke (?:lenger )?mulig',
    ],
    unsettled: [
      '(?:^|\\s)(?:hvis|når|dersom|før|inntil|etter at|med mindre).{0,80}(?:kanseller|avbestil|avbr|annuller)',
      '(?:vil|kan|skal|ville|kunne|ønsker|må|blir).{0,40}(?:kanseller|avbestil|avbr|annuller)',
      '(?:er|ble) ikke (?:\\S+ )?(?:kansellert|avbestilt)',
      'kansellert ?\\?',
      'delvis (?:kanseller|avbestil|avbr|annuller)',
      '^(?:kansellerte|avbestilte) (?:ordrer|varer|produkter|bestillinger)',
      '(?:en del|deler|noen|en vare|varer|produkter).{0,40}(?:av|i|fra) (?:din|ordren|bestillingen)',
      '(?:betaling|abonnement|retur|refusjon|levering|medlemskap)\\S{0,3}.{0,20}(?:er|ble) (?:\\S+ )?(?:kansellert|avbestilt|avbrutt)',
      '(?<!status )(?:for|til|av|på) (?:ordren|bestillingen|din ordre|din bestilling)[^,:;.]{0,25} (?:er|ble) (?:\\S+ )?(?:kansellert|avbestilt)',
    ],
  },
  guide: {
    signIn: [
      '^(?:logg inn|innlogging)\\b',
      'bekreftelseskode|engangskode',
    ],
    why: [
      '\\b(?:arsak|grunn)\\w*\\b.{0,40}\\b(?:kanseller|avbestill|angre)',
      '\\bhvorfor\\b.{0,60}\\b(?:kanseller|avbestill)',
      '^(?:velg|oppgi) (?:en )?(?:arsak|grunn)',
    ],
    items: [
      '\\b(?:hvilke|velg|merk)\\b.{0,40}\\b(?:varer|produkter)',
    ],
    harmless: [
      'ved en feil|feiltakelse',
      'ombestemt meg|angret',
      'trenger (?:den |det )?ikke|ikke lenger',
      'billigere|for dyr|bedre pris',
      '(?:levering|tar)\\w*.{0,30}for (?:lang|sen)',
      'dobbelt|to ganger',
      'frakt(?:kostnad|pris)',
    ],
    edit: [
      '(?:endre|feil|bytte)\\b.{0,30}(?:adresse|betaling|størrelse|farge|antall|vare)',
    ],
    received: [
      'skadet|defekt|ødelagt|virker ikke',
      '(?:ikke|aldri) (?:mottatt|levert|kommet)',
      'allerede (?:mottatt|levert)',
    ],
    fraud: [
      'svindel|uautorisert|ikke jeg som bestilte',
    ],
    offer: [
      'før du (?:gar|kansellerer)|vent litt|spesialtilbud',
      'i stedet for a (?:kansellere|avbestille)',
      '(?:rabatt|gavekort|\\d+ ?%).{0,80}behold',
      'behold\\w*.{0,80}(?:rabatt|gavekort)',
    ],
    pause: [
      '\\b(?:sett pa pause|utsett)',
    ],
    shame: [
      'nei,? (?:takk,? )?jeg vil ikke',
      '(?:ga glipp av|mister?)\\b.{0,40}(?:rabatt|tilbud|fordel)',
    ],
    keep: [
      'behold (?:min |din )?(?:ordre|bestilling)|ikke (?:kanseller|avbestill)',
      '^(?:ga )?tilbake$',
      '(?:ta|bruk|aksepter)\\b.{0,20}(?:tilbud|rabatt)',
    ],
    proceed: [
      '(?:kanseller|avbestill)\\w* likevel',
      '(?:fortsett|ga videre)\\b.{0,20}(?:kanseller|avbestill)',
      '(?:ja|nei takk),? .{0,20}(?:kanseller|avbestill)',
    ],
    seller: ['^(?:selges|solgt|sendes|leveres)(?: og (?:selges|solgt|sendes|leveres))? av:? \\S', '^(?:selger|forhandler): ?\\S'],
    parcel: ['^(?:forsendelse|sending|pakke|levering) ?(?:n[°or.]*|#)? ?\\d{1,2}\\b'],
  },
} satisfies LanguageInput;

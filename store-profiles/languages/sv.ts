/**
 * Swedish. Sources: WooCommerce's language packs, Spree (`config/locales`), Dawn (`locales/sv.json`),
 * PrestaShop and the order pages of listed stores. Withdrawal wording: Directive (EU) 2023/2673. What these
 * lack is common usage.
 */
import type { LanguageInput } from '../schema';

// prettier-ignore
export default {
  format: 1,
  id: 'sv',
  labels: {
    orderNumber: [
      'Ordernummer', 'Ordernr', 'Ordernr.', 'Order-nr', 'Order nr', 'Order nr.', 'Order nummer', 'Order #',
      'Order-ID', 'OrderID', 'Orderreferens', 'Order referens', 'Orderkod', 'Beställningsnummer',
      'Beställningsnr', 'Beställningsnr.', 'Beställning nr', 'Beställning #', 'Beställnings-ID',
      'Beställningsreferens', 'Ditt ordernummer', 'Ditt ordernummer är', 'Ditt beställningsnummer',
      'Köpnummer', 'Köpets nummer', 'Referensnummer för order', 'Bekräftelsenummer', 'Din order',
      'Din beställning', 'Beställning', 'Order',
    ],
    placed: [
      'Beställning gjord', 'Beställningen gjordes', 'Beställningsdatum', 'Beställd', 'Beställd den',
      'Beställt', 'Beställt den', 'Beställdes', 'Orderdatum', 'Order lagd', 'Order lagd den', 'Ordern lagd',
      'Lagd den', 'Lagd', 'Lagd beställning', 'Datum för beställning', 'Datum för order', 'Köpdatum',
      'Inköpsdatum', 'Köpt', 'Köpt den', 'Skapad', 'Skapad den', 'Skapat', 'Tillagd den', 'Datum tillagd',
      'Datum', 'Digital beställning',
    ],
    total: [
      'Totalt', 'Total', 'Totalsumma', 'Totalbelopp', 'Totalpris', 'Totalkostnad', 'Summa', 'Summa totalt',
      'Slutsumma', 'Ordersumma', 'Ordertotal', 'Ordervärde', 'Orderbelopp', 'Beställningssumma',
      'Beställningens summa', 'Belopp', 'Att betala', 'Totalt att betala', 'Betalt', 'Betalt belopp',
      'Totalt betalt', 'Totalt inkl. moms', 'Total inkl. moms', 'Totalt (inkl. moms)',
      'Totalsumma inkl. moms', 'Summa inkl. moms', 'Totalt inklusive moms', 'Totalt inkl. skatt', 'Köpesumma',
    ],
    status: [
      'Orderstatus', 'Status', 'Beställningsstatus', 'Status för order', 'Status för beställning',
      'Aktuell status', 'Leveransstatus', 'Fraktstatus', 'Distributionsstatus', 'Behandlingsstatus',
    ],
    items: ['Artikel', 'Artiklar', 'Produkt', 'Produkter', 'Varor', 'Vara'],
    quantity: ['Antal', 'Kvantitet', 'St'],
  },
  neverLabels: {
    orderNumber: [
      'Kundnummer', 'Kundnr', 'Fakturanummer', 'Fakturanr', 'Faktura', 'Kollinummer', 'Kolli-ID',
      'Spårningsnummer', 'Sändningsnummer', 'Paketnummer', 'Försändelsenummer', 'Artikelnummer', 'Artikelnr',
      'Art.nr', 'Produktnummer', 'Produktkod', 'SKU', 'Modell', 'Serienummer', 'Transaktionsnummer',
      'Transaktions-ID', 'Betalningsreferens', 'OCR-nummer', 'Returnummer', 'Kreditnummer', 'Telefonnummer',
      'Organisationsnummer', 'Personnummer', 'Kortnummer', 'Rabattkod', 'Medlemsnummer', 'Referens',
      'Orderdetaljer',
    ],
    placed: [
      'Leveransdatum', 'Leverans', 'Beräknad leverans', 'Beräknat leveransdatum', 'Förväntad leverans',
      'Levererad', 'Levererad den', 'Levererades', 'Skickad', 'Skickad den', 'Skickades', 'Skickat',
      'Fraktdatum', 'Avhämtningsdatum', 'Hämtas', 'Fakturadatum', 'Betalningsdatum', 'Betald den',
      'Förfallodatum', 'Returdatum', 'Returneras senast', 'Återbetald den', 'Avbruten den', 'Avbeställd den',
      'Släppdatum', 'Födelsedatum', 'Senast uppdaterad', 'Uppdaterad', 'Giltig till', 'Kund sedan',
    ],
    total: [
      'Delsumma', 'Delbelopp', 'Varuvärde', 'Summa varor', 'Summa artiklar', 'Totalt exkl. moms',
      'Total exkl. moms', 'Totalt (exkl. moms)', 'Summa exkl. moms', 'Totalt före skatt', 'Moms',
      'Varav moms', 'Skatt', 'Total moms', 'Frakt', 'Fraktkostnad', 'Leverans', 'Porto', 'Rabatt',
      'Total rabatt', 'Du sparar', 'Presentkort', 'Tillgodohavande', 'Saldo', 'Bonus', 'Poäng',
      'Antal artiklar', 'Totalt antal', 'Totalvikt', 'Återbetalning', 'Återbetalt belopp',
      'Totalt återbetalt', 'Pris', 'Styckpris', 'Á-pris',
    ],
    status: ['Betalningsstatus', 'Betalstatus', 'Returstatus'],
  },
  stateWords: {
    placed: [
      'beställd', 'beställning gjord', 'order lagd', 'lagd', 'order mottagen', 'mottagen', 'order bekräftad',
      'bekräftad', 'godkänd', 'behandlas', 'under behandling', 'bearbetas', 'pågår', 'pågående', 'förbereds',
      'förbereder', 'förbereds för leverans', 'packas', 'packad', 'plockas', 'väntar', 'väntande',
      'väntar på betalning', 'inväntar betalning', 'avvaktar betalning', 'väntar på banköverföring',
      'väntar på leverans', 'parkerad', 'pausad', 'betalning godkänd', 'betalning mottagen', 'betald',
      'redo att skickas', 'klar för leverans', 'skickas snart', 'ej skickad', 'inte skickad',
      'ännu inte skickad', 'ej distribuerad', 'ej behandlad', 'ohanterad', 'öppen', 'ny', 'skapad',
      'reserverad', 'förbeställd',
    ],
    'cancel-requested': [
      'avbeställning begärd', 'begäran om avbeställning', 'avbokning begärd', 'annullering begärd',
      'avbeställning pågår', 'annullering pågår', 'ångerrätt mottagen', 'ånger mottagen',
    ],
    'cancel-declined': [
      'avbeställning nekad', 'avbeställning avvisad', 'annullering nekad', 'avbeställningen misslyckades',
    ],
    cancelled: [
      'avbruten', 'avbruten av kund', 'order avbruten', 'avbruten order', 'annullerad', 'order annullerad',
      'makulerad', 'avbeställd', 'beställning avbeställd', 'avbokad', 'din order är avbruten',
      'din order är annullerad', 'din order har annullerats', 'din beställning har avbeställts',
      'ordern är annullerad', 'ordern avbröts', 'annullerat',
    ],
    shipped: [
      'skickad', 'skickat', 'skickades', 'order skickad', 'din order har skickats', 'avsänd',
      'delvis skickad', 'distribuerad', 'behandlad', 'på väg', 'din order är på väg', 'under leverans',
      'under transport', 'i transit', 'ute för leverans', 'utkörning', 'överlämnad till transportör',
      'redo att hämtas', 'klar för upphämtning', 'klar att hämtas', 'finns att hämta',
    ],
    delivered: [
      'levererad', 'levererat', 'levererades', 'order levererad', 'din order har levererats', 'utlämnad',
      'hämtad', 'uthämtad',
    ],
    'return-requested': ['retur begärd', 'retur registrerad', 'retur påbörjad', 'retur pågår'],
    'return-sent': ['returnerad', 'retur skickad', 'retur mottagen', 'retur slutförd'],
    'refund-due': ['återbetalning pågår', 'återbetalning påbörjad', 'väntar på återbetalning'],
    refunded: ['återbetald', 'återbetalt', 'återbetalning slutförd', 'återbetalning genomförd', 'krediterad'],
  },
  steps: {
    beside: ['den', 'kl', 'klockan'],
    words: {
      shipped: ['Skickad', 'Skickat', 'Avsänd'],
      delivered: ['Levererad', 'Levererat', 'Levererades'],
      cancelRequested: ['Avbeställning begärd'],
      cancelled: ['Avbeställd', 'Avbruten', 'Makulerad'],
      expectedBy: ['Beräknad leverans', 'Förväntad leverans', 'Ankommer', 'Levereras'],
    },
  },
  controls: {
    itemWords: ['vara', 'varor', 'artik', 'produkt'],
    deliveryWords: ['lever', 'försändelse', 'paket'],
    start: [
      'Avbeställ', 'Avbeställ order', 'Avbeställ ordern', 'Avbeställ beställning', 'Avbeställ beställningen',
      'Avbeställ artiklar', 'Avbeställ artikel', 'Avbeställ varor', 'Avbeställ köp', 'Avbryt order',
      'Avbryt ordern', 'Avbryt beställning', 'Avbryt beställningen', 'Avbryt köp', 'Avbryt köpet',
      'Avboka order', 'Avboka beställning', 'Annullera order', 'Annullera ordern', 'Annullera beställning',
      'Annullera köp', 'Makulera order', 'Avbeställ leverans',
    ],
    bare: ['Avbryt', 'Annullera', 'Avboka', 'Makulera', 'Avbeställning'],
    request: [
      'Begär avbeställning', 'Begär annullering', 'Begär avbokning', 'Begäran om avbeställning',
      'Skicka begäran om avbeställning',
    ],
    confirm: [
      'Bekräfta avbeställning', 'Bekräfta avbeställningen', 'Bekräfta annullering', 'Bekräfta avbokning',
      'Ja, avbeställ', 'Ja, avbryt order', 'Ja, avbryt beställningen', 'Ja, annullera',
      'Ja, avbeställ ordern', 'Avbeställ nu', 'Fortsätt med avbeställning', 'Bekräfta', 'Skicka', 'Ja',
      'Fortsätt',
    ],
    path: [
      'Visa order', 'Visa ordern', 'Visa beställning', 'Visa orderdetaljer', 'Se orderdetaljer',
      'Orderdetaljer', 'Beställningsdetaljer', 'Visa detaljer', 'Se detaljer', 'Detaljer',
      'Visa eller redigera order', 'Visa eller ändra order', 'Ändra order', 'Redigera order', 'Hantera order',
      'Fler åtgärder', 'Fler alternativ', 'Hjälp med order', 'Problem med order',
    ],
    avoid: [
      'Avbryt inte', 'Behåll order', 'Behåll ordern', 'Behåll beställningen', 'Nej, behåll', 'Avbeställ inte',
      'Ångra avbeställning', 'Återkalla avbeställning', 'Avbryt retur', 'Avbryt returen',
      'Avsluta prenumeration', 'Säg upp prenumeration', 'Avbryt prenumeration', 'Säg upp', 'Avbryt sökning',
      'Avbryt redigering', 'Avbrutna ordrar', 'Annullerade ordrar', 'Avbeställda artiklar', 'Avbeställningar',
      'Avbeställningsvillkor', 'Avbokningspolicy', 'Kan jag avbeställa min order?', 'Hur avbeställer jag?',
      'Fri avbokning', 'Köp igen', 'Beställ igen', 'Betala', 'Betala nu', 'Tillbaka', 'Stäng',
      'Ångerrätt',
    ],
    withdraw: [
      'Ångra avtalet här', 'Ångra avtalet', 'Ångra köp', 'Ångra köpet', 'Ångra ditt köp', 'Frånträd avtalet',
      'Utöva ångerrätt',
    ],
    withdrawConfirm: ['Bekräfta frånträde', 'Bekräfta ånger', 'Bekräfta ångra', 'Skicka ångeranmälan'],
    return: [
      'Returnera', 'Returnera artikel', 'Returnera artiklar', 'Returnera vara', 'Returnera varor',
      'Returnera order', 'Retur', 'Skapa retur', 'Starta retur', 'Registrera retur', 'Begär retur',
      'Anmäl retur', 'Returnera eller byt',
    ],
    refuse: [
      'Neka leverans', 'Neka leveransen', 'Vägra leverans', 'Tacka nej till leverans', 'Neka paketet',
      'Avvisa leverans', 'Avvisa paketet',
    ],
  },
  addresses: {
    about: 'order|best[aä]llning|konto',
    confirmation: '\\btack\\b',
    cancel: 'avbest|annull',
    return: 'retur|[aå]ngr',
    cart: '\\b(?:varukorg|kundvagn)\\b',
    checkout: '\\bkassa\\b',
    history: '(?:ordrar|best[aä]llningar)/?(?:$|[?#])',
    detail: 'best[aä]llning(?:ar)?/[\\w#-]*\\d',
  },
  headings: {
    history: [
      'Mina ordrar', 'Mina order', 'Dina ordrar', 'Ordrar', 'Mina beställningar', 'Dina beställningar',
      'Beställningar', 'Orderhistorik', 'Beställningshistorik', 'Köphistorik', 'Mina köp', 'Dina köp', 'Köp',
      'Tidigare ordrar', 'Tidigare beställningar', 'Senaste ordrar', 'Orderöversikt', 'Ordrar och returer',
    ],
    detail: [
      'Orderdetaljer', 'Beställningsdetaljer', 'Orderinformation', 'Information om order',
      'Beställningsinformation', 'Detaljer om beställningen',
    ],
    confirmation: [
      'Tack för din beställning', 'Tack för din order', 'Tack för ditt köp',
      'Tack! Vi har mottagit din order.', 'Tack!', 'Order mottagen', 'Order lagd', 'Order bekräftad',
      'Orderbekräftelse', 'Beställningsbekräftelse', 'Din beställning är bekräftad', 'Din order är bekräftad',
      'Din order är mottagen', 'Vi har tagit emot din beställning', 'Vi har mottagit din order',
    ],
    cancel: [
      'Avbeställ', 'Avbeställ order', 'Avbeställ artiklar', 'Avbryt order', 'Annullera order',
      'Avbeställning', 'Begär avbeställning',
    ],
    cancelled: [
      'Order avbruten', 'Order annullerad', 'Din order har annullerats', 'Din order är avbruten',
      'Din beställning har avbeställts', 'Beställningen har avbeställts', 'Avbeställning bekräftad',
      'Ordern har annullerats',
    ],
    return: [
      'Returer', 'Mina returer', 'Retur', 'Returnera varor', 'Returnera artiklar', 'Ångra köp',
      'Ångra avtalet',
    ],
    tracking: ['Spåra order', 'Spåra din order', 'Spåra paket', 'Spårning', 'Följ din beställning'],
    invoice: ['Faktura', 'Kvitto', 'Kreditnota'],
    cart: ['Varukorg', 'Din varukorg', 'Kundvagn', 'Din kundvagn', 'Kundkorg', 'Shoppingbag'],
    checkout: ['Kassa', 'Till kassan', 'Slutför köp', 'Granska order'],
  },
  notices: {
    cancelled: [
      '(?:order|ordern|beställning|beställningen|köp|köpet)\\b.{0,60}(?:har|är|blev|blivit) (?:\\S+ )?(?:avbrut|annuller|makuler|avbeställ|avbok)',
      '(?:order|ordern|beställning|beställningen|köpet)\\b.{0,40} (?:avbröts|annullerades|makulerades|avbeställdes|avbokades)',
      '\\bvi har (?:avbrutit|annullerat|avbeställt|makulerat) din (?:order|beställning)',
      '^(?:order|beställning) (?:avbruten|annullerad|avbeställd|makulerad)',
      '^(?:avbeställningen|annulleringen|avbeställning|annullering) (?:är |har )?(?:bekräftad|genomförd|slutförd|lyckades)',
    ],
    requested: [
      '(?:begäran om (?:avbeställning|annullering|avbokning)|avbeställning(?:en)?|annullering(?:en)?|ångerrätt|frånträde).{0,60}(?:begärd|mottag|skickad|skickats|pågår|behandlas)',
      'har (?:tagit emot|mottagit) din (?:begäran om (?:avbeställning|annullering)|ångeranmälan)',
    ],
    declined: [
      '(?:avbeställning(?:en)?|annullering(?:en)?|begäran).{0,60}(?:nekad|nekats|avvisa|avslag|misslyckades|inte möjlig)',
      'kunde inte (?:avbeställa|annullera|avbryta|avbeställas|annulleras|avbrytas)',
    ],
    notOffered: [
      'kan (?:\\S+ ){0,4}inte (?:längre )?(?:avbrytas|annulleras|avbeställas|avbokas|avbeställa|annullera|avbryta)',
      'går inte (?:längre )?att (?:avbeställa|annullera|avbryta)',
      'för sent att (?:avbeställa|annullera|avbryta)',
    ],
    unsettled: [
      '(?:^|\\s)(?:om|när|ifall|innan|tills|efter att|såvida).{0,80}(?:avbr|annuller|avbeställ|avbok|makuler)',
      '(?:kommer|kan|ska|skulle|vill|måste|behöver|får).{0,40}(?:avbr|annuller|avbeställ|avbok|makuler)',
      '(?:är|har) inte (?:\\S+ )?(?:avbrut|annuller|avbeställ)',
      '(?:avbruten|annullerad|avbeställd) ?\\?',
      'delvis (?:avbr|annuller|avbeställ|makuler)',
      '^(?:avbrutna|annullerade|avbeställda) (?:ordrar|order|artiklar|varor|beställningar)',
      '(?:en del|delar|vissa|en artikel|artiklar|en vara|varor).{0,40}(?:av|i|från) (?:din|ordern|beställningen)',
      '(?:betalning|prenumeration|retur|återbetalning|leverans|medlemskap).{0,20}(?:är|har|blev) (?:\\S+ )?(?:avbr|annuller|avbeställ)',
      '(?<!status )(?:för|till|av|på) (?:din|er|denna) (?:order|beställning)[^,:;.]{0,25} (?:har|är|blev) (?:\\S+ )?(?:avbr|annuller|avbeställ)',
      'av misstag',
    ],
  },
  guide: {
    signIn: [
      '^(?:logga in|inloggning)\\b',
      '\\bverifieringskod|engangskod',
    ],
    why: [
      '\\b(?:orsak|anledning|skal)\\b.{0,40}\\b(?:avbestall|avboka|annuller|angr)',
      '\\bvarfor\\b.{0,60}\\b(?:avbestall|annuller|avbryt)',
      '^(?:valj|ange) (?:en )?(?:orsak|anledning)',
    ],
    items: [
      '\\b(?:vilka|valj|markera)\\b.{0,40}\\b(?:artiklar|produkter|varor)',
    ],
    harmless: [
      'av misstag|misstag',
      'andrat mig|angrat mig',
      'behover (?:den |det )?inte|inte langre',
      'billigare|for dyr|battre pris',
      '(?:leverans|tar)\\w*.{0,30}(?:for lang|for sen)',
      'dubbel|tva ganger',
      'fraktkostnad',
    ],
    edit: [
      '(?:andra|fel|byta)\\b.{0,30}(?:adress|betal|storlek|farg|antal|produkt)',
    ],
    received: [
      'skadad|defekt|trasig|fungerar inte',
      'fel (?:vara|produkt|artikel) (?:levererad|mottagen)',
      '(?:inte|aldrig) (?:fatt|mottagit|levererats|kommit)',
      'redan (?:fatt|mottagit|levererats)',
    ],
    fraud: [
      'bedrager|obehorig|inte jag som bestallt',
    ],
    offer: [
      'innan du (?:gar|avbestaller)|vanta lite|specialerbjudande',
      'i stallet for att (?:avbestalla|annullera)',
      '(?:rabatt|presentkort|\\d+ ?%).{0,80}behall',
      'behall\\w*.{0,80}(?:rabatt|presentkort)',
    ],
    pause: [
      '\\b(?:pausa|skjut upp|senarelagg)',
    ],
    shame: [
      'nej,? (?:tack,? )?jag vill inte',
      '(?:ga miste om|forlor|missa)\\w*.{0,40}(?:rabatt|erbjud|forman)',
    ],
    keep: [
      'behall (?:min |din )?(?:order|bestallning)|avbestall inte|avbryt inte',
      '^(?:ga )?tillbaka$',
      '(?:ta|anvand|acceptera)\\b.{0,20}(?:erbjudande|rabatt)',
    ],
    proceed: [
      '(?:avbestall|annullera)\\w* (?:anda|trots det)',
      '(?:fortsatt|ga vidare)\\b.{0,20}(?:avbestall|annuller)',
      '(?:ja|nej tack),? .{0,20}(?:avbestall|annullera)',
    ],
    seller: ['^(?:säljs|skickas|levereras)(?: och (?:säljs|skickas|levereras))? av:? \\S', '^(?:säljare|försäljare|butik): ?\\S'],
    parcel: ['^(?:försändelse|paket|leverans|sändning) ?(?:n[°or.]*|#)? ?\\d{1,2}\\b'],
  },
} satisfies LanguageInput;

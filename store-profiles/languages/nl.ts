/**
 * Dutch. Sources: WooCommerce's language packs, Spree (`config/locales`), Dawn (`locales/nl.json`), Bagisto
 * and the order pages of listed stores. Withdrawal wording: Directive (EU) 2023/2673. What these lack is
 * common usage.
 */
import type { LanguageInput } from '../schema';

// prettier-ignore
export default {
  format: 1,
  id: 'nl',
  labels: {
    orderNumber: [
      'Bestelnummer', 'Bestelnr.', 'Bestelnr', 'Bestel-nr.', 'Bestelnummer is', 'Bestelling nr.',
      'Bestelling nummer', 'Bestelling #', 'Bestellingsnummer', 'Bestelcode', 'Bestel-ID', 'Bestelling-ID',
      'ID bestelling', 'Ordernummer', 'Ordernr.', 'Ordernr', 'Order nr.', 'Order-ID', 'Order #',
      'Orderreferentie', 'Bestelreferentie', 'Bestelling referentie', 'Referentie bestelling',
      'Je bestelnummer', 'Uw bestelnummer', 'Je bestelnummer is', 'Uw bestelnummer is', 'Jouw bestelnummer',
      'Je ordernummer', 'Uw ordernummer', 'Bevestigingsnummer', 'Aankoopnummer', 'Je bestelling',
      'Uw bestelling', 'Bestelling', 'Order',
    ],
    placed: [
      'Bestelling geplaatst', 'Bestelling geplaatst op', 'Besteldatum', 'Bestel datum', 'Besteld op',
      'Besteld', 'Bestelling van', 'Bestelling op', 'Geplaatst op', 'Geplaatst', 'Datum van bestelling',
      'Datum bestelling', 'Datum besteld', 'Orderdatum', 'Order datum', 'Order geplaatst op', 'Aankoopdatum',
      'Aangekocht op', 'Gekocht op', 'Aangemaakt op', 'Aangemaakt', 'Toegevoegd op', 'Datum toegevoegd',
      'Datum', 'Digitale bestelling',
    ],
    total: [
      'Totaal', 'Totaalbedrag', 'Totaal bedrag', 'Totaalprijs', 'Totale prijs', 'Totale kosten', 'Eindtotaal',
      'Eindbedrag', 'Besteltotaal', 'Totaal bestelling', 'Totaal van bestelling', 'Totaal van je bestelling',
      'Bestelbedrag', 'Orderbedrag', 'Ordertotaal', 'Orderwaarde', 'Bestelwaarde', 'Bedrag',
      'Totaal te betalen', 'Te betalen', 'Te betalen bedrag', 'Totaal betaald', 'Betaald bedrag',
      'Totaal incl. btw', 'Totaal (incl. btw)', 'Totaal inclusief btw', 'Totaal (inclusief btw)',
      'Totaalbedrag incl. btw', 'Totaal incl. belasting', 'Totaal (incl. belasting)', 'Algemeen totaal',
      'Je hebt betaald',
    ],
    status: [
      'Bestelstatus', 'Status', 'Orderstatus', 'Status bestelling', 'Status van de bestelling',
      'Status van je bestelling', 'Status van uw bestelling', 'Huidige status', 'Verzendstatus',
      'Bezorgstatus', 'Fulfillmentstatus', 'Leveringsstatus',
    ],
    items: ['Artikel', 'Artikelen', 'Product', 'Producten', 'Bestelde artikelen'],
    quantity: ['Aantal', 'Hoeveelheid', 'Stuks'],
  },
  neverLabels: {
    orderNumber: [
      'Klantnummer', 'Klantnr.', 'Factuurnummer', 'Factuurnr.', 'Factuur', 'Trackingnummer', 'Track & trace',
      'Track & trace-code', 'Trackingcode', 'Zendingnummer', 'Pakketnummer', 'Pakbonnummer', 'Artikelnummer',
      'Artikelnr.', 'Art.nr.', 'Productnummer', 'Productcode', 'SKU', 'Referentie', 'Model', 'Serienummer',
      'Transactienummer', 'Transactie-ID', 'Betalingskenmerk', 'Betaalreferentie', 'Retournummer',
      'Retourcode', 'Creditnummer', 'Telefoonnummer', 'Btw-nummer', 'Kortingscode', 'Cadeaubonnummer',
      'Kaartnummer', 'Lidnummer', 'Bestelgegevens', 'Besteloverzicht',
    ],
    placed: [
      'Leverdatum', 'Leveringsdatum', 'Levering', 'Bezorgdatum', 'Bezorging', 'Bezorgd op', 'Bezorgmoment',
      'Verwachte levering', 'Verwachte leverdatum', 'Verwachte bezorgdatum', 'Verwachte bezorging',
      'Geleverd op', 'Geleverd', 'Verzenddatum', 'Verzonden op', 'Verzonden', 'Ophaaldatum', 'Afhaaldatum',
      'Factuurdatum', 'Betaaldatum', 'Betaald op', 'Vervaldatum', 'Retourdatum', 'Retourneren voor',
      'Retourneren tot', 'Terugbetaald op', 'Geannuleerd op', 'Annuleringsdatum', 'Releasedatum',
      'Verschijningsdatum', 'Geboortedatum', 'Laatst bijgewerkt', 'Laatst gewijzigd', 'Geldig tot',
      'Klant sinds',
    ],
    total: [
      'Subtotaal', 'Sub-totaal', 'Subtotaal artikelen', 'Totaal artikelen', 'Totaal producten',
      'Artikeltotaal', 'Tussentotaal', 'Totaal excl. btw', 'Totaal (excl. btw)', 'Totaal exclusief btw',
      'Totaal excl. belasting', 'Totaal vóór belasting', 'Btw', 'Belasting', 'Totaal btw', 'Totaal belasting',
      'Verzendkosten', 'Verzending', 'Bezorgkosten', 'Totaal verzendkosten', 'Korting', 'Totale korting',
      'Totaal korting', 'Je bespaart', 'Voordeel', 'Cadeaubon', 'Tegoed', 'Saldo', 'Punten', 'Totaal aantal',
      'Aantal artikelen', 'Totaalgewicht', 'Terugbetaling', 'Terugbetaald bedrag', 'Totaal terugbetaald',
      'Prijs', 'Stukprijs', 'Minimale bestelwaarde',
    ],
    status: ['Betaalstatus', 'Betalingsstatus', 'Retourstatus', 'Status retour'],
  },
  stateWords: {
    placed: [
      'besteld', 'bestelling geplaatst', 'geplaatst', 'bestelling ontvangen', 'ontvangen door winkel',
      'bestelling bevestigd', 'bevestigd', 'geaccepteerd', 'in behandeling', 'wordt verwerkt',
      'in verwerking', 'verwerken', 'verwerking', 'in afwachting', 'in de wacht', 'wachtend',
      'wacht op betaling', 'in afwachting van betaling', 'wachten op betaling', 'betaling in afwachting',
      'wachtend op betaling', 'wachten op bankoverschrijving', 'wacht op verzending', 'betaling geaccepteerd',
      'betaling ontvangen', 'betaling aanvaard', 'betaald', 'wordt voorbereid', 'wordt klaargemaakt',
      'in voorbereiding', 'bezig met voorbereiding', 'wordt ingepakt', 'ingepakt', 'klaar voor verzending',
      'gereed voor verzending', 'wordt binnenkort verzonden', 'nog niet verzonden', 'niet verzonden',
      'niet afgehandeld', 'niet uitgevoerd', 'open', 'nieuw', 'aangemaakt', 'gereserveerd', 'voorbesteld',
    ],
    'cancel-requested': [
      'annulering aangevraagd', 'annuleringsverzoek', 'annuleringsverzoek verzonden',
      'annuleringsverzoek ontvangen', 'annulering in behandeling', 'wordt geannuleerd',
      'herroeping ontvangen',
    ],
    'cancel-declined': [
      'annulering geweigerd', 'annulering afgewezen', 'annuleringsverzoek afgewezen', 'annulering mislukt',
      'herroeping afgewezen',
    ],
    cancelled: [
      'geannuleerd', 'bestelling geannuleerd', 'geannuleerde bestelling', 'order geannuleerd',
      'annulering bevestigd', 'annulering voltooid', 'annulering geslaagd', 'je bestelling is geannuleerd',
      'uw bestelling is geannuleerd', 'deze bestelling is geannuleerd', 'de bestelling is geannuleerd',
      'je order is geannuleerd',
    ],
    shipped: [
      'verzonden', 'verstuurd', 'bestelling verzonden', 'je bestelling is verzonden',
      'uw bestelling is verzonden', 'gedeeltelijk verzonden', 'deels verzonden', 'afgehandeld', 'uitgevoerd',
      'onderweg', 'is onderweg', 'je bestelling is onderweg', 'in bezorging', 'wordt bezorgd', 'in transit',
      'overgedragen aan vervoerder', 'overgedragen aan bezorger', 'klaar om af te halen', 'af te halen',
      'kan worden opgehaald', 'klaar voor afhalen',
    ],
    delivered: [
      'geleverd', 'bezorgd', 'afgeleverd', 'bestelling bezorgd', 'bestelling geleverd',
      'je bestelling is bezorgd', 'opgehaald', 'afgehaald',
    ],
    'return-requested': ['retour aangemeld', 'retour aangevraagd', 'retour gestart', 'retour in behandeling'],
    'return-sent': [
      'geretourneerd', 'retour verzonden', 'retour ontvangen', 'retour verwerkt', 'retour onderweg',
      'teruggestuurd',
    ],
    'refund-due': [
      'terugbetaling in behandeling', 'terugbetaling aangevraagd', 'terugbetaling gestart',
      'terugbetaling onderweg',
    ],
    refunded: ['terugbetaald', 'terugbetaling uitgevoerd', 'terugbetaling voltooid', 'gecrediteerd'],
  },
  steps: {
    beside: ['op', 'om', 'uur'],
    words: {
      shipped: ['Verzonden', 'Verstuurd', 'Bestelling verzonden'],
      delivered: ['Bezorgd', 'Geleverd', 'Afgeleverd', 'Bestelling bezorgd'],
      cancelRequested: ['Annulering aangevraagd'],
      cancelled: ['Geannuleerd', 'Bestelling geannuleerd'],
      returnRequested: ['Retour aangemeld'],
      expectedBy: ['Verwachte bezorging', 'Verwachte levering', 'Verwacht', 'Komt', 'Bezorging'],
    },
  },
  controls: {
    itemWords: ['artikel', 'product'],
    deliveryWords: ['lever', 'bezorg', 'zending', 'pakket'],
    start: [
      'Bestelling annuleren', 'Annuleer bestelling', 'Mijn bestelling annuleren', 'Deze bestelling annuleren',
      'Je bestelling annuleren', 'Uw bestelling annuleren', 'Hele bestelling annuleren',
      'Volledige bestelling annuleren', 'Annuleer mijn bestelling', 'Annuleer deze bestelling',
      'Order annuleren', 'Annuleer order', 'Artikel annuleren', 'Artikelen annuleren', 'Annuleer artikel',
      'Annuleer artikelen', 'Annuleer items', 'Items annuleren', 'Product annuleren', 'Producten annuleren',
      'Geselecteerde artikelen annuleren', 'Aankoop annuleren', 'Levering annuleren', 'Bezorging annuleren',
      'Bestelling herroepen', 'Bestelling nu annuleren',
    ],
    bare: ['Annuleren', 'Annuleer', 'Annulering'],
    request: [
      'Annulering aanvragen', 'Annulering verzoeken', 'Verzoek tot annulering', 'Annuleringsverzoek',
      'Annuleringsverzoek indienen', 'Vraag annulering aan',
    ],
    confirm: [
      'Annulering bevestigen', 'Bevestig annulering', 'Bevestig de annulering', 'Ja, annuleren',
      'Ja, annuleer', 'Ja, bestelling annuleren', 'Ja, annuleer mijn bestelling', 'Ja, annuleer bestelling', 'Annulering versturen', 'Doorgaan met annuleren', 'Definitief annuleren',
      'Bevestigen', 'Verzenden', 'Ja', 'Doorgaan', 'Verder',
    ],
    path: [
      'Bekijk bestelling', 'Bestelling bekijken', 'Bekijk bestelgegevens', 'Bestelgegevens bekijken',
      'Bekijk details', 'Details bekijken', 'Bestelgegevens', 'Besteldetails', 'Details',
      'Details van de bestelling', 'Bekijk de bestelling', 'Bestelling bekijken of bewerken',
      'Bestelling wijzigen', 'Bestelling bewerken', 'Bestelling beheren', 'Beheer bestelling', 'Meer acties',
      'Meer opties', 'Hulp bij bestelling', 'Probleem met bestelling',
    ],
    avoid: [
      'Niet annuleren', 'Bestelling behouden', 'Bestelling niet annuleren', 'Nee, behouden',
      'Nee, niet annuleren', 'Annulering ongedaan maken', 'Annulering intrekken',
      'Annuleringsverzoek intrekken', 'Retour annuleren', 'Annuleer retour', 'Abonnement opzeggen',
      'Abonnement annuleren', 'Opzeggen', 'Lidmaatschap opzeggen', 'Afspraak annuleren', 'Zoeken annuleren',
      'Bewerken annuleren', 'Geannuleerde bestellingen', 'Geannuleerde artikelen', 'Annuleringen',
      'Annuleringsvoorwaarden', 'Annuleringsbeleid', 'Annuleringsdetails',
      'Kan ik mijn bestelling annuleren?', 'Hoe annuleer ik mijn bestelling?', 'Gratis annuleren',
      'Opnieuw kopen', 'Opnieuw bestellen', 'Nogmaals bestellen', 'Betalen', 'Nu betalen', 'Terug', 'Sluiten',
      'Herroepingsrecht',
    ],
    withdraw: [
      'Hier de overeenkomst herroepen', 'Overeenkomst herroepen', 'De overeenkomst herroepen',
      'Herroep overeenkomst', 'Herroepen', 'Herroeping', 'Aankoop herroepen', 'Herroepingsrecht uitoefenen',
    ],
    withdrawConfirm: [
      'Herroeping bevestigen', 'Bevestig uw herroeping', 'Bevestig herroeping', 'Herroeping indienen',
    ],
    return: [
      'Retourneren', 'Artikel retourneren', 'Artikelen retourneren', 'Retourneer artikel',
      'Retourneer artikelen', 'Product retourneren', 'Bestelling retourneren', 'Retour aanmelden',
      'Retour aanvragen', 'Retour starten', 'Retour melden', 'Retour', 'Retour/Terugbetaling',
      'Artikelen retourneren of vervangen', 'Retouraanvraag',
    ],
    refuse: [
      'Levering weigeren', 'Bezorging weigeren', 'Pakket weigeren', 'Zending weigeren',
      'Weiger levering', 'Weiger pakket',
    ],
  },
  addresses: {
    about: 'bestelling',
    confirmation: 'bedankt|bevestiging',
    cancel: 'annul',
    return: 'retour|herroep',
    tracking: 'volg-?(?:je-)?(?:bestelling|pakket)',
    invoice: 'factuur',
    cart: '\\bwinkel(?:wagen|mand)(?:tje)?\\b',
    history: 'bestellingen/?(?:$|[?#])',
    detail: 'bestelling(?:en)?/[\\w#-]*\\d',
  },
  headings: {
    history: [
      'Mijn bestellingen', 'Je bestellingen', 'Uw bestellingen', 'Bestellingen', 'Bestelgeschiedenis',
      'Bestelhistorie', 'Besteloverzicht', 'Orderoverzicht', 'Mijn aankopen', 'Aankopen',
      'Recente bestellingen', 'Laatste bestellingen', 'Eerdere bestellingen', 'Mijn orders', 'Orders',
      'Bestellingen en retouren', 'Bestellingen & retouren',
    ],
    detail: [
      'Bestelgegevens', 'Besteldetails', 'Details van de bestelling', 'Details van je bestelling',
      'Bestelinformatie', 'Orderdetails', 'Bestelling bekijken',
    ],
    confirmation: [
      'Bedankt voor je bestelling', 'Bedankt voor uw bestelling', 'Bedankt voor jouw bestelling',
      'Bedankt voor je aankoop', 'Bedankt voor uw aankoop', 'Bedankt. Je bestelling is ontvangen.',
      'Bedankt. Uw bestelling is ontvangen.', 'Bedankt!', 'Bestelling geplaatst', 'Bestelling ontvangen',
      'Bestelling bevestigd', 'Bestelbevestiging', 'Orderbevestiging', 'Je bestelling is bevestigd',
      'Uw bestelling is bevestigd', 'Je bestelling is geplaatst', 'We hebben je bestelling ontvangen',
      'Wij hebben uw bestelling ontvangen',
    ],
    cancel: [
      'Bestelling annuleren', 'Annuleer bestelling', 'Artikelen annuleren', 'Annulering',
      'Annulering aanvragen',
    ],
    cancelled: [
      'Bestelling geannuleerd', 'Je bestelling is geannuleerd', 'Uw bestelling is geannuleerd',
      'Annulering bevestigd', 'Annulering geslaagd', 'Deze bestelling is geannuleerd',
    ],
    return: [
      'Retouren', 'Mijn retouren', 'Retourneren', 'Artikelen retourneren', 'Retour aanmelden',
      'Overeenkomst herroepen', 'Herroeping',
    ],
    tracking: [
      'Bestelling volgen', 'Volg je bestelling', 'Volg bestelling', 'Pakket volgen', 'Zending volgen',
      'Track & trace',
    ],
    invoice: ['Factuur', 'Kassabon', 'Creditnota'],
    cart: ['Winkelwagen', 'Winkelmand', 'Winkelmandje', 'Je winkelwagen', 'Mijn winkelwagen'],
    checkout: ['Afrekenen', 'Kassa', 'Bestelling plaatsen', 'Bestelling afronden', 'Bestelling controleren'],
  },
  notices: {
    cancelled: [
      '\\b(?:bestelling|order|aankoop)\\b.{0,60}\\b(?:is|werd|zijn) (?:\\S+ )?geannuleerd',
      '\\b(?:hebben|heb) (?:je|uw|jouw|de|deze) (?:bestelling|order)\\b.{0,30}geannuleerd',
      '^(?:bestelling|order) (?:\\S+ )?geannuleerd(?: op| door|[ .!,]|$)',
      '^(?:de |je |uw )?annulering (?:is )?(?:geslaagd|bevestigd|voltooid|gelukt)',
    ],
    requested: [
      '\\b(?:annuleringsverzoek|annulering|verzoek tot annulering|herroeping)\\b.{0,60}(?:aangevraagd|ontvangen|verzonden|verstuurd|ingediend|in behandeling)',
      '\\bwordt (?:\\S+ )?geannuleerd\\b',
    ],
    declined: [
      '\\b(?:annuleringsverzoek|annulering|herroeping)\\b.{0,60}(?:geweigerd|afgewezen|mislukt|niet gelukt|niet mogelijk)',
      '\\bkon(?:den)? (?:\\S+ ){0,5}niet (?:meer )?(?:worden )?(?:geannuleerd|annuleren)',
    ],
    notOffered: [
      '\\bkan (?:\\S+ ){0,5}(?:niet|niet meer|niet langer) (?:meer )?(?:worden )?(?:geannuleerd|annuleren)',
      '\\b(?:kunt|kun|kunnen) (?:\\S+ ){0,6}niet (?:meer )?annuleren',
      '\\bannuleren is (?:helaas )?niet (?:meer )?mogelijk',
      '\\bte laat om\\b.{0,40}annuleren',
    ],
    unsettled: [
      '\\b(?:als|indien|wanneer|zodra|tenzij|voordat|nadat|totdat|of)\\b.{0,80}annul',
      '\\b(?:zal|zullen|kan|kunt|kun|wil|wilt|moet|moeten|mag|zou|willen)\\b.{0,60}annul',
      '\\bniet (?:\\S+ )?geannuleerd',
      'geannuleerd ?\\?',
      'geannuleerd (?:worden|wordt)',
      '(?:deels|gedeeltelijk|bijna) geannuleerd',
      '^geannuleerde (?:artikelen|bestellingen|producten|items)',
      '\\b(?:een deel|deel|sommige|een artikel|artikelen|producten?)\\b.{0,40}\\b(?:van|uit|in) (?:je|uw|de|deze) bestelling',
      '\\b(?:betaling|abonnement|lidmaatschap|retour|terugbetaling|levering|bezorging|afspraak)\\b.{0,20}\\b(?:is|werd) (?:\\S+ )?geannuleerd',
      '\\bannulering\\b.{0,40}(?:ingetrokken|ongedaan)',
      '(?<!status )\\b(?:van|voor|bij) (?:(?:je|uw|jouw|de|deze) )?(?:bestelling|order)\\b[^,:;.]{0,25} (?:is|werd) (?:\\S+ )?geannuleerd',
      '\\b(?:per ongeluk|per abuis|abusievelijk)\\b',
    ],
  },
  guide: {
    signIn: [
      '^(?:inloggen|log in|aanmelden|meld je aan)\\b',
      '\\b(?:verificatiecode|beveiligingscode|eenmalige code)\\b',
    ],
    why: [
      '\\breden(?:en)?\\b.{0,40}\\b(?:annul|herroep)',
      '\\b(?:annulerings|herroepings)reden',
      '\\bwaarom\\b.{0,60}\\bannul',
      '^(?:kies|selecteer|geef) (?:een|de|je|uw) reden',
    ],
    items: [
      '\\b(?:welke|kies|selecteer|vink)\\b.{0,40}\\b(?:artikelen|producten|artikel|product)\\b',
    ],
    harmless: [
      '\\b(?:per ongeluk|vergissing|verkeerd besteld)\\b',
      '\\b(?:van gedachten veranderd|bedacht)',
      '\\bniet meer (?:nodig|willen|gewenst)|\\bniet (?:meer )?nodig',
      '\\b(?:goedkoper|te duur|betere prijs|elders|ergens anders)',
      '\\b(?:levering|levertijd|bezorging|duurt|komt)\\b.{0,30}\\b(?:te (?:lang|laat)|niet op tijd)',
      '\\b(?:dubbel|twee keer) besteld',
      '\\bverzendkosten\\b',
    ],
    edit: [
      '\\b(?:wijzigen|veranderen|aanpassen|verkeerde?|fout)\\b.{0,30}\\b(?:adres|bezorgadres|betaal\\w*|maat|kleur|aantal|artikel|product)',
      '\\b(?:adres|betaalmethode|maat|kleur|aantal|kortingscode)\\b.{0,30}\\b(?:wijzigen|veranderen|aanpassen|verkeerd|vergeten)',
    ],
    received: [
      '\\b(?:beschadigd|defect|kapot|werkt niet)',
      '\\b(?:verkeerd|ander) (?:artikel|product) (?:ontvangen|geleverd)',
      '\\b(?:niet|nooit) (?:ontvangen|aangekomen|geleverd|bezorgd)',
      '\\b(?:al|reeds) (?:ontvangen|geleverd|bezorgd)',
    ],
    fraud: [
      '\\b(?:fraude|niet (?:door mij|zelf) besteld|onbevoegd|gehackt)',
    ],
    offer: [
      '\\b(?:voordat je (?:gaat|annuleert)|voordat u (?:gaat|annuleert)|wacht(?: even)?|speciale aanbieding)\\b',
      '\\bin plaats van (?:te )?annuleren',
      '\\b(?:korting|tegoedbon|cadeaubon|\\d+ ?%)\\b.{0,80}\\b(?:houd|behoud|bewaar)',
      '\\b(?:houd|behoud)\\w*\\b.{0,80}\\b(?:korting|tegoed|cadeau)',
    ],
    pause: [
      '\\b(?:pauzeren|uitstellen|later bezorgen|verzetten)\\b',
    ],
    shame: [
      '\\bnee,? (?:bedankt,? )?ik (?:wil|hoef|betaal|mis|haat)',
      '\\b(?:misloop|mis|verlies|verliest)\\w*\\b.{0,40}\\b(?:korting|voordeel|aanbieding|punten)',
    ],
    keep: [
      '\\b(?:bestelling|artikel|aankoop)\\b.{0,20}\\b(?:behouden|houden)\\b',
      '\\bniet annuleren\\b',
      '^(?:terug|ga terug|terug naar (?:mijn )?bestellingen)$',
      '\\b(?:aanbieding|korting|tegoedbon)\\b.{0,20}\\b(?:accepteren|aannemen|gebruiken|nemen)',
    ],
    proceed: [
      '\\b(?:toch|alsnog) annuleren',
      '\\b(?:doorgaan|ga door|verder)\\b.{0,20}\\b(?:met )?annul',
      '\\bannulering (?:bevestigen|voortzetten)',
      '\\b(?:ja|nee,? bedankt),? .{0,20}\\bannuleren',
    ],
    reach: ['^(?:contact|klantenservice|hulp|colofon)', '(?:retour|herroep|annuler)'],
    seller: ['^(?:verkocht|verzonden|verkoop)(?: en (?:verkocht|verzonden|verzending))? door:? \\S', '^(?:verkoper|winkel): ?\\S'],
    parcel: ['^(?:zending|pakket|levering|bezorging) ?(?:n[°or.]*|#)? ?\\d{1,2}\\b'],
  },
} satisfies LanguageInput;

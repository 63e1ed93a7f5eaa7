/**
 * Finnish. Sources: WooCommerce's language packs, Spree (`config/locales`) and Dawn (`locales/fi.json`).
 * Withdrawal wording: Directive (EU) 2023/2673. What these lack is common usage.
 */
import type { LanguageInput } from '../schema';

// prettier-ignore
export default {
  format: 1,
  id: 'fi',
  labels: {
    orderNumber: [
      'Tilausnumero', 'Tilausnro', 'Tilausnro.', 'Tilaus nro', 'Tilaus nro.', 'Tilaus numero', 'Tilaus #',
      'Tilauksen numero', 'Tilauksen nro', 'Tilauksesi numero', 'Tilaustunnus', 'Tilauksen tunnus',
      'Tilauskoodi', 'Tilaus-ID', 'Tilauksen ID', 'Tilausviite', 'Tilauksen viite', 'Tilauksen viitenumero',
      'Ostotapahtuman numero', 'Vahvistusnumero', 'Tilauksesi', 'Tilaus',
    ],
    placed: [
      'Tilauspäivä', 'Tilauspäivämäärä', 'Tilauksen päivämäärä', 'Tilauksen päiväys', 'Tilausaika', 'Tilattu',
      'Tilaus tehty', 'Tilaus tehtiin', 'Tilaus pvm', 'Tilaus pvm.', 'Tilaus jätetty', 'Tehty', 'Ostopäivä',
      'Ostopäivämäärä', 'Ostettu', 'Luotu', 'Luontipäivä', 'Lisätty', 'Lisäyspäivä', 'Päivämäärä', 'Päiväys',
      'Pvm', 'Pvm.',
    ],
    total: [
      'Yhteensä', 'Tilaus yhteensä', 'Tilauksen summa', 'Tilauksen loppusumma', 'Loppusumma', 'Kokonaissumma',
      'Kokonaishinta', 'Yhteissumma', 'Summa', 'Summa yhteensä', 'Tilauksen arvo', 'Maksettava',
      'Maksettavaa', 'Maksettava yhteensä', 'Maksettu', 'Maksettu yhteensä', 'Hinta yhteensä',
      'Yhteensä sis. alv', 'Yhteensä (sis. alv)', 'Yhteensä sis. verot', 'Kaikki yhteensä', 'Veloitettu',
    ],
    status: [
      'Tilauksen tila', 'Tila', 'Tilauksen status', 'Status', 'Nykyinen tila', 'Toimituksen tila',
      'Toimitustila', 'Toimituksen tilanne', 'Tilanne',
    ],
    items: ['Tuote', 'Tuotteet', 'Tilatut tuotteet', 'Nimike', 'Nimikkeet'],
    quantity: ['Määrä', 'Kpl', 'Lukumäärä'],
  },
  neverLabels: {
    orderNumber: [
      'Asiakasnumero', 'Asiakasnro', 'Laskun numero', 'Laskunumero', 'Lasku', 'Seurantanumero',
      'Seurantakoodi', 'Lähetysnumero', 'Lähetystunnus', 'Pakettinumero', 'Tuotenumero', 'Tuotekoodi',
      'Tuotetunnus', 'SKU', 'Malli', 'Sarjanumero', 'Maksutunnus', 'Tapahtumatunnus', 'Viitenumero',
      'Maksun viite', 'Palautusnumero', 'Puhelinnumero', 'Y-tunnus', 'Kortin numero', 'Alennuskoodi',
      'Jäsennumero', 'Tilauksen tiedot', 'Tilauksen yhteenveto',
    ],
    placed: [
      'Toimituspäivä', 'Toimitus', 'Arvioitu toimitus', 'Arvioitu toimituspäivä', 'Arvioitu toimitusaika',
      'Toimitettu', 'Lähetetty', 'Lähetyspäivä', 'Noutopäivä', 'Laskun päivä', 'Laskupäivä', 'Maksupäivä',
      'Eräpäivä', 'Palautuspäivä', 'Palautettava viimeistään', 'Hyvitetty', 'Peruutettu', 'Peruttu',
      'Julkaisupäivä', 'Syntymäaika', 'Viimeksi päivitetty', 'Päivitetty', 'Voimassa', 'Asiakas alkaen',
    ],
    total: [
      'Välisumma', 'Tuotteet yhteensä', 'Tuotteiden summa', 'Veroton summa', 'Yhteensä ilman alv',
      'Yhteensä (ilman alv)', 'Yhteensä (alv 0 %)', 'Yhteensä alv 0 %', 'Yhteensä ilman veroja', 'ALV',
      'Arvonlisävero', 'Vero', 'Verot', 'Toimitus', 'Toimituskulut', 'Toimitusmaksu', 'Postikulut', 'Alennus',
      'Alennukset', 'Alennus yhteensä', 'Säästät', 'Lahjakortti', 'Saldo', 'Pisteet', 'Bonus',
      'Tuotteita yhteensä', 'Määrä yhteensä', 'Paino yhteensä', 'Hyvitys', 'Hyvitetty summa',
      'Hyvitetty yhteensä', 'Palautus', 'Hinta', 'Kappalehinta', 'Yksikköhinta',
    ],
    status: ['Maksun tila', 'Maksutila', 'Palautuksen tila'],
  },
  stateWords: {
    placed: [
      'tilattu', 'tilaus tehty', 'tilaus vastaanotettu', 'vastaanotettu', 'tilaus vahvistettu', 'vahvistettu',
      'hyväksytty', 'käsittelyssä', 'käsitellään', 'käsittely', 'käsittely käynnissä', 'valmistellaan',
      'valmistelussa', 'valmistellaan toimitusta', 'pakataan', 'pakattu', 'kerätään', 'odottaa',
      'odottaa maksua', 'odotetaan maksua', 'maksu odottaa', 'odottaa tilisiirtoa', 'odottaa lähetystä',
      'odottaa toimitusta', 'pidossa', 'pidätetty', 'maksu hyväksytty', 'maksu vastaanotettu', 'maksettu',
      'valmis lähetettäväksi', 'lähetetään pian', 'ei lähetetty', 'ei vielä lähetetty', 'ei toimitettu',
      'toteuttamaton', 'käsittelemätön', 'avoin', 'uusi', 'luotu', 'varattu', 'ennakkotilattu',
    ],
    'cancel-requested': [
      'peruutuspyyntö', 'peruutusta pyydetty', 'peruutuspyyntö lähetetty', 'peruutuspyyntö vastaanotettu',
      'peruutus käsittelyssä', 'peruutus kesken', 'perutaan',
    ],
    'cancel-declined': ['peruutus hylätty', 'peruutuspyyntö hylätty', 'peruutus epäonnistui'],
    cancelled: [
      'peruttu', 'peruutettu', 'tilaus peruttu', 'tilaus peruutettu', 'peruttu tilaus', 'tilaus on peruttu',
      'tilaus on peruutettu', 'tilauksesi on peruttu', 'tilauksesi on peruutettu', 'tilaus peruttiin',
      'tilaus peruutettiin', 'mitätöity', 'peruutus vahvistettu',
    ],
    shipped: [
      'lähetetty', 'toimitettu kuljetukseen', 'toimitukseen lähetetty', 'tilaus lähetetty',
      'tilauksesi on lähetetty', 'osittain lähetetty', 'osittain toimitettu', 'toteutettu', 'matkalla',
      'tilauksesi on matkalla', 'kuljetuksessa', 'toimituksessa', 'jakelussa', 'jaettavana',
      'luovutettu kuljetusyhtiölle', 'noudettavissa', 'valmis noudettavaksi', 'odottaa noutoa',
    ],
    delivered: [
      'toimitettu', 'tilaus toimitettu', 'tilauksesi on toimitettu', 'perillä', 'noudettu', 'luovutettu',
    ],
    'return-requested': ['palautus pyydetty', 'palautuspyyntö', 'palautus aloitettu', 'palautus käsittelyssä'],
    'return-sent': ['palautettu', 'palautus lähetetty', 'palautus vastaanotettu', 'palautus valmis'],
    'refund-due': ['hyvitys käsittelyssä', 'hyvitys kesken', 'odottaa hyvitystä'],
    refunded: ['hyvitetty', 'maksu palautettu', 'rahat palautettu', 'hyvitys maksettu'],
  },
  steps: {
    beside: ['klo'],
    words: {
      shipped: ['Lähetetty'],
      delivered: ['Toimitettu', 'Noudettu'],
      cancelRequested: ['Peruutusta pyydetty'],
      cancelled: ['Peruutettu', 'Peruttu'],
      expectedBy: ['Arvioitu toimitus', 'Saapuu'],
    },
  },
  controls: {
    itemWords: ['tuote', 'tuott', 'artikkeli'],
    deliveryWords: ['toimitu', 'lähety', 'paket'],
    start: [
      'Peruuta tilaus', 'Peru tilaus', 'Peruuta tilaukseni', 'Peruuta tämä tilaus', 'Peru tämä tilaus',
      'Peruuta koko tilaus', 'Peru koko tilaus', 'Peruuta tuote', 'Peruuta tuotteet', 'Peruuta tuotteita',
      'Peru tuote', 'Peru tuotteet', 'Peruuta valitut tuotteet', 'Peruuta osto', 'Peru ostos',
      'Peruuta toimitus', 'Tilauksen peruutus', 'Tilauksen peruuttaminen', 'Peruuta tilaus nyt',
    ],
    bare: ['Peruuta', 'Peru', 'Peruutus'],
    request: ['Pyydä peruutusta', 'Pyydä tilauksen peruutusta', 'Peruutuspyyntö', 'Lähetä peruutuspyyntö'],
    confirm: [
      'Vahvista peruutus', 'Vahvista tilauksen peruutus', 'Kyllä, peruuta', 'Kyllä, peru',
      'Kyllä, peruuta tilaus', 'Kyllä, peru tilaus', 'Jatka peruutusta', 'Vahvista',
      'Lähetä', 'Kyllä', 'Jatka',
    ],
    path: [
      'Näytä tilaus', 'Katso tilaus', 'Tarkastele tilausta', 'Tilauksen tiedot', 'Näytä tilauksen tiedot',
      'Katso tilauksen tiedot', 'Näytä tiedot', 'Tiedot', 'Lisätiedot', 'Näytä tai muokkaa tilausta',
      'Muokkaa tilausta', 'Hallinnoi tilausta', 'Hallitse tilausta', 'Lisää toimintoja', 'Apua tilaukseen',
      'Ongelma tilauksessa',
    ],
    avoid: [
      'Älä peruuta', 'Säilytä tilaus', 'Ei, säilytä', 'Kumoa peruutus', 'Peru peruutuspyyntö',
      'Peruuta palautus', 'Peruuta tilauspalvelu', 'Peruuta jäsenyys', 'Lopeta tilaus', 'Irtisano',
      'Peruuta haku', 'Peruuta muokkaus', 'Perutut tilaukset', 'Peruutetut tilaukset', 'Peruutetut tuotteet',
      'Peruutukset', 'Peruutusehdot', 'Voinko peruuttaa tilaukseni?', 'Ilmainen peruutus', 'Osta uudelleen',
      'Tilaa uudelleen', 'Maksa', 'Maksa nyt', 'Takaisin', 'Sulje',
      'Peruuttamisoikeus',
    ],
    withdraw: [
      'Peruuta sopimus tästä', 'Peru sopimus', 'Peruuta sopimus', 'Peru kauppa',
      'Käytä peruuttamisoikeutta',
    ],
    withdrawConfirm: [
      'Vahvista peruuttaminen', 'Vahvista sopimuksen peruuttaminen', 'Lähetä peruuttamisilmoitus',
    ],
    return: [
      'Palauta', 'Palauta tuote', 'Palauta tuotteet', 'Palauta tuotteita', 'Palauta tilaus', 'Palautus',
      'Tee palautus', 'Luo palautus', 'Aloita palautus', 'Pyydä palautusta', 'Ilmoita palautuksesta',
      'Palauta tai vaihda',
    ],
    refuse: [
      'Kieltäydy toimituksesta', 'Kieltäydy vastaanottamasta', 'Kieltäydy lähetyksestä',
      'Kieltäydy paketista', 'Hylkää toimitus',
    ],
  },
  addresses: {
    about: 'tilau',
    confirmation: 'kiitos',
    cancel: 'peru',
    return: 'palautu',
    invoice: 'lasku',
    cart: '\\bostoskori\\b',
    history: 'tilaukset/?(?:$|[?#])',
    detail: 'tilau(?:s|kset)/[\\w#-]*\\d',
  },
  headings: {
    history: [
      'Tilaukset', 'Omat tilaukset', 'Tilaukseni', 'Tilauksesi', 'Tilaushistoria', 'Ostohistoria', 'Ostokset',
      'Omat ostokset', 'Viimeisimmät tilaukset', 'Aiemmat tilaukset', 'Tilaukset ja palautukset',
    ],
    detail: ['Tilauksen tiedot', 'Tilaustiedot', 'Tilauksesi tiedot', 'Tilauksen lisätiedot'],
    confirmation: [
      'Kiitos tilauksesta', 'Kiitos tilauksestasi', 'Kiitos ostoksestasi', 'Kiitos ostoksesta',
      'Kiitos. Tilaus on otettu vastaan.', 'Kiitos!', 'Tilaus vastaanotettu', 'Tilaus vahvistettu',
      'Tilausvahvistus', 'Tilauksesi on vahvistettu', 'Tilauksesi on vastaanotettu',
      'Olemme vastaanottaneet tilauksesi',
    ],
    cancel: ['Peruuta tilaus', 'Peru tilaus', 'Tilauksen peruutus', 'Peruuta tuotteet', 'Peruutuspyyntö'],
    cancelled: [
      'Tilaus peruttu', 'Tilaus peruutettu', 'Tilauksesi on peruttu', 'Tilauksesi on peruutettu',
      'Peruutus vahvistettu', 'Tilaus on peruttu',
    ],
    return: ['Palautukset', 'Omat palautukset', 'Palautus', 'Palauta tuotteita', 'Peruuta sopimus'],
    tracking: ['Seuraa tilausta', 'Tilauksen seuranta', 'Seuraa lähetystä', 'Lähetyksen seuranta'],
    invoice: ['Lasku', 'Kuitti', 'Hyvityslasku'],
    cart: ['Ostoskori', 'Ostoskorisi', 'Oma ostoskori'],
    checkout: ['Kassa', 'Siirry kassalle', 'Tilauksen vahvistaminen', 'Viimeistele tilaus'],
  },
  notices: {
    cancelled: [
      '(?:tilaus|tilauksesi|tilauksenne|osto|ostos).{0,60}(?:on|on nyt|on jo) (?:\\S{1,40} )?(?:peruttu|peruutettu|mitätöity)',
      '(?:tilaus|tilauksesi) (?:\\S{1,40} )?(?:peruttiin|peruutettiin)',
      'olemme (?:peruneet|peruuttaneet) tilauksesi',
      '^tilaus (?:peruttu|peruutettu)',
      '^peruutus (?:on )?(?:vahvistettu|onnistui|valmis)',
    ],
    requested: [
      '(?:peruutuspyyntö\\S{0,40}|peruutus|peruuttamisilmoitu\\S{1,40}).{0,60}(?:pyydetty|vastaanotettu|lähetetty|käsittelyssä|kesken|odottaa)',
      'olemme vastaanottaneet (?:\\S{1,40} )?(?:peruutuspyyn|peruuttamisilmoi)',
    ],
    declined: [
      '(?:peruutus|peruutuspyyntö\\S{0,40}).{0,60}(?:hylätty|epäonnistui|ei onnistunut|ei ole mahdollista)',
      'tilausta ei voitu (?:perua|peruuttaa)',
    ],
    notOffered: [
      '(?<!\\p{L})ei (?:voi|voida) (?:enää )?(?:peruuttaa|perua)',
      '(?<!\\p{L})et voi (?:enää )?(?:peruuttaa|perua)',
      'peruuttaminen ei ole (?:enää )?mahdollista',
      'liian myöhäistä (?:peruuttaa|perua)',
    ],
    unsettled: [
      '(?:^|\\s)(?:jos|kun|mikäli|ennen|kunnes|jälkeen|ellei).{0,80}(?:peru|mitätöi)',
      '(?:voidaan|voi|voit|tullaan|haluat|haluatko|pitää|täytyy).{0,40}(?:peru|mitätöi)',
      '(?<!\\p{L})ei ole (?:\\S{1,40} )?(?:peruttu|peruutettu)',
      '(?:peruttu|peruutettu|peruutetaanko) ?\\?',
      'osittain (?:peru|mitätöi)',
      '^(?:perutut|peruutetut) (?:tilaukset|tuotteet)',
      '(?:osa|jotkin|yksi tuote|tuote|tuotteet|tuotteita).{0,40}tilaukse(?:sta|ssa|stasi|ssasi)',
      '(?:maksu|jäsenyys|palautus|hyvitys|toimitus).{0,20}on (?:\\S{1,40} )?(?:peruttu|peruutettu)',
    ],
  },
  guide: {
    signIn: [
      '^(?:kirjaudu|kirjautuminen)',
      'vahvistuskoodi|kertakayttokoodi',
    ],
    why: [
      '(?:peruutuksen|perumisen) syy',
      '\\bmiksi\\b.{0,60}peru',
      '^valitse (?:peruutuksen )?syy',
    ],
    items: [
      '(?:mitka|valitse)\\b.{0,40}tuotteet',
    ],
    harmless: [
      'vahingossa|erehdys|virhetilaus',
      'muutin mielta|muuttanut mielta|tulin toisiin',
      'en (?:enaa )?tarvitse',
      'halvem|liian kallis|parempi hinta',
      'toimitu\\w*.{0,30}(?:liian|myohassa|kestaa)',
      'kahdesti|kaksi kertaa',
      'toimituskulu',
    ],
    edit: [
      '(?:muuttaa|vaihtaa|vaara|virheellinen).{0,30}(?:osoite|maksu|koko|vari|maara|tuote)',
    ],
    received: [
      'vaurioitu|viallinen|rikki|ei toimi',
      'en ole saanut|ei ole saapunut',
      '(?:jo) (?:saanut|saapunut|toimitettu)',
    ],
    fraud: [
      'petos|luvaton|en ole tilannut',
    ],
    offer: [
      'ennen kuin (?:lahdet|perut)|odota hetki|erikoistarjous',
      'peruuttamisen sijaan',
      '(?:alennus|lahjakortti|\\d+ ?%).{0,80}sailyta',
      '(?:sailyta|pida).{0,80}(?:alennu|lahjakort)',
    ],
    pause: [
      '\\b(?:keskeyta|lykkaa|siirra toimitus)',
    ],
    shame: [
      'ei,? (?:kiitos,? )?en halua',
      '(?:menetat|menettaa).{0,40}(?:alennu|etu|tarjou)',
    ],
    keep: [
      '(?:sailyta|pida) (?:tilaus|tilaukseni)|ala peruuta',
      '^takaisin$',
      '(?:hyodynna|kayta|ota)\\b.{0,20}(?:tarjous|alennus)',
    ],
    proceed: [
      'peruuta (?:silti|kuitenkin)',
      'jatka\\b.{0,20}peru',
      '(?:kylla|ei kiitos),? .{0,20}peru',
    ],
    seller: ['^(?:myyjä|kauppias|myynti|toimittaja): ?\\S'],
    parcel: ['^(?:lähetys|paketti|toimitus) ?(?:n[°or.]*|#)? ?\\d{1,2}\\b'],
  },
} satisfies LanguageInput;

/** Dutch. Wording of WooCommerce, Spree and Bagisto; what these lack is common usage. */
import type { MailWordsInput } from '../mail-schema';

const ORDER = '(?:bestelling|order|aankoop|bestellingen)';
const PARCEL = '(?:pakket|pakketje|bestelling|zending|levering|order|artikel)';

export default {
  format: 1,
  id: 'nl',
  said: {
    'order-confirmation': [
      '\\b(?:bestel|order|bestellings|aankoop)bevestiging\\b',
      `\\bbevestiging (?:van|voor) (?:je|uw|jouw|de) (?:\\S+ )?${ORDER}`,
      `\\b(?:bedankt|dank|dankjewel|dankuwel)\\b.{0,20}\\bvoor (?:je|uw|jouw|het|de) (?:\\S+ ){0,2}(?:${ORDER}|bestellen|winkelen)`,
      `${ORDER}\\b.{0,60}\\b(?:is|werd|hebben we|wordt) (?:\\S+ ){0,2}?(?:ontvangen|bevestigd|geplaatst|geaccepteerd|verwerkt|in behandeling|in verwerking|klaargemaakt)`,
      `\\b(?:hebben|heb) (?:je|uw|jouw|de) (?:\\S+ ){0,3}${ORDER}\\b.{0,20}\\b(?:ontvangen|bevestigd)|\\b(?:je|u) (?:hebt|heeft) (?:\\S+ ){0,3}besteld\\b|\\bis bevestigd\\b`,
      `\\bontvangstbewijs voor (?:je|uw) ${ORDER}|^nieuwe bestelling\\b|^${ORDER} (?:ontvangen|bevestigd|geplaatst)`,
    ],
    shipped: [
      '\\b(?:verzend|verzendings|leverings)(?:bevestiging|notificatie|bericht)\\b|\\bverzend notificatie\\b',
      '\\b(?:is|zijn|hebben|wordt|werd)\\b.{0,60}\\b(?:verzonden|verstuurd|opgestuurd|onderweg|overgedragen|afgehandeld)\\b',
      `${PARCEL}\\b.{0,60}\\b(?:is onderweg|komt eraan|komt (?:vandaag|morgen)|vertraagd|wordt (?:vandaag|morgen) bezorgd)`,
      '^(?:\\S+ ){0,4}(?:verzonden|verstuurd|onderweg)\\b|\\bbestelling\\b.{0,30}\\bis (?:nu )?(?:compleet|voltooid|afgerond)',
      '\\bvolg (?:je|uw) (?:pakket|bestelling|zending)\\b.{0,15}$',
    ],
    delivered: [
      '\\b(?:is|zijn|hebben|werd)\\b.{0,60}\\b(?:bezorgd|afgeleverd|geleverd|aangekomen)\\b',
      '^(?:\\S+ ){0,3}(?:bezorgd|afgeleverd|geleverd)\\b|\\bklaar om (?:op te halen|afgehaald)|\\bligt (?:\\S+ ){0,3}klaar\\b',
    ],
    'cancel-requested': [
      '\\b(?:annulerings|herroepings)(?:verzoek|aanvraag)\\b(?!.{0,80}\\b(?:goedgekeurd|geaccepteerd|afgewezen|geweigerd))',
      '\\bverzoek (?:tot|om|voor) (?:\\S+ )?(?:annulering|annuleren|herroeping)\\b',
      '\\b(?:herroeping|annulering)\\b.{0,80}\\b(?:ontvangen|aangevraagd|in behandeling|wordt verwerkt)\\b',
      '\\bhebben (?:je|uw|jouw) (?:\\S+ ){0,2}(?:verzoek|herroeping|verklaring|annulering)',
      '\\bbevestiging van (?:je|uw) herroeping',
    ],
    'cancel-confirmed': [
      `${ORDER}\\b.{0,100}\\b(?:is|werd|zijn|hebben)\\b.{0,30}\\b(?:geannuleerd|geannulleerd)\\b`,
      `\\b(?:hebben|heeft|hebt|we)\\b.{0,20}${ORDER}.{0,30}\\bgeannuleerd\\b`,
      `^(?:\\S+ ){0,4}${ORDER} (?:\\S{0,30}\\d\\S{0,30} )?geannuleerd\\b`,
      '\\b(?:annulerings|bestellingsannulerings)bevestiging\\b|\\bannulering (?:van (?:je|uw|de) (?:bestelling|order)|bevestigd|voltooid|gelukt|geslaagd)\\b',
      '\\bbevestiging van (?:je |uw |de )?annulering\\b|\\bherroeping\\b.{0,60}\\b(?:goedgekeurd|geaccepteerd)\\b',
    ],
    'cancel-declined': [
      '\\b(?:annulering|herroeping|annuleringsverzoek)\\b.{0,80}\\b(?:afgewezen|geweigerd|niet (?:meer )?(?:mogelijk|gelukt|geaccepteerd)|mislukt)\\b',
      '\\b(?:kan|kon|kunnen|konden)\\b.{0,60}\\b(?:niet|niet meer)\\b.{0,40}\\bannule(?:erd|ren)\\b|\\bgeannuleerd\\b.{0,20}\\bniet (?:meer )?mogelijk',
      '\\bbetwist (?:je|uw) recht\\b|\\bte laat om te annuleren\\b',
    ],
    refund: [
      '\\b(?:terugbetalings|restitutie|terugbetaling)(?:bevestiging|bericht)?\\b.{0,60}\\b(?:is|werd|bevestiging|gestart|verwerkt|uitgevoerd|geslaagd|onderweg|goedgekeurd)\\b|\\bterugbetalingsbevestiging\\b',
      '\\b(?:is|zijn|hebben|werd)\\b.{0,60}\\b(?:terugbetaald|terugbetaalt|teruggestort|gecrediteerd|gerestitueerd)\\b',
      '\\bvergoeding\\b.{0,40}\\b(?:is|werd) (?:\\S+ )?(?:verwerkt|uitbetaald|uitgevoerd|overgemaakt|goedgekeurd)\\b',
      '^(?:je |uw )?(?:terugbetaling|restitutie)\\b|^(?:\\S+ ){0,3}terugbetaald\\b|\\bbestelling (?:\\S{0,30}\\d\\S{0,30} )?terugbetaald\\b',
    ],
    return: [
      '\\b(?:retour|retourzending|teruggave)\\b.{0,60}\\b(?:is|ontvangen|goedgekeurd|geaccepteerd|bevestigd|aangemeld|geregistreerd|verwerkt)\\b',
      '\\bretour(?:bevestiging|label|aanvraag|aanmelding|formulier|nummer)\\b|^(?:je|uw) retour',
      '\\bhebben (?:je|uw) retour',
    ],
  },
  conditions: [
    '\\b(?:per ongeluk|per abuis|abusievelijk)\\b',
    '\\b(?:als|wanneer|zodra|indien|of u|of je|voordat|totdat|tot|tenzij|mocht|nadat|in het geval)\\b',
    '\\?$',
    '\\b(?:hoe|waarom) (?:kan|kun|u|je)',
    '\\b(?:wilt|wil|wenst|recht|beleid|voorwaarden|mogelijkheid|termijn)\\b',
  ],
  notYet: [
    '\\b(?:zal|zullen|wordt|worden|kan|kunt|kunnen|moet|zult|ontvangt|gaan)\\b.{0,50}\\b(?:verzonden|verstuurd|bezorgd|geleverd|geannuleerd|terugbetaald|teruggestort|verwerken|versturen|verzenden|annuleren|terugbetalen|ontvangen)\\b(?! door)',
    '\\b(?:niet|geen|nog niet|mislukt)\\b',
  ],
  otherThings: [
    // Cancelled, but not the order.
    '^(?:\\S+ ){0,3}(?:betaling|bon|cadeaubon|kortingscode|retour|retourzending|aanbod|bod|ruiling|klacht)\\b.{0,80}\\b(?:is|werd|zijn) (?:\\S+ )?(?:geannuleerd|afgebroken)\\b',
    '^(?:je |uw )?(?:betaling|cadeaubon|retour|bod|ruiling) geannuleerd\\b',
    '\\bgratis (?:verzending|bezorging|levering)',
    '\\baccount\\b.{0,60}\\b(?:aangemaakt|geregistreerd|geactiveerd)\\b',
    '\\b(?:abonnement|lidmaatschap|nieuwsbrief|afspraak|vergadering|reservering|boeking|vlucht|evenement|account|wachtwoord|registratie|cursus|ticket|hotel|kamer|uitnodiging|e-mailadres)\\b.{0,60}\\b(?:geannuleerd|bevestigd|bevestiging|terugbetaald|verzonden|verstuurd)\\b',
    '\\b(?:geannuleerd|bevestigd|annulering)\\b.{0,30}\\b(?:abonnement|lidmaatschap|afspraak|vergadering|reservering|boeking|vlucht|evenement|account|wachtwoord|cursus|ticket|hotel)\\b',
    '\\bin orde\\b|\\bin volgorde\\b',
  ],
  status: {
    now: [
      '\\bstatus\\b(?: van (?:je|uw|de) \\S+)?(?: (?:is|nu|gewijzigd|veranderd|naar|in|als volgt))*:? ?([a-z][a-z ]{2,30})\\.?$',
    ],
    delivery: ['\\b(?:verzend|lever)status\\b|\\bstatus van (?:je|uw|de) (?:levering|zending)'],
    payment: ['\\bbetaal(?:ings)?status\\b|\\bstatus van (?:je|uw|de) betaling'],
  },
  order: ['(?:bestel|order|aankoop|pakket|zending|levering|artikel|retour|terugbetal|herroeping|annul)'],
  quoted: {
    forwarded: ['^-* ?(?:doorgestuurd bericht|oorspronkelijk bericht|begin doorgestuurd bericht)'],
    replied: ['^op .{5,120} schreef.{0,80}:?$', '^-+ ?oorspronkelijk bericht ?-+$'],
  },
  headers: { from: ['Van'], subject: ['Onderwerp'], date: ['Datum', 'Verzonden'] },
  labels: {
    orderNumber: [
      'Bestelling',
      'Bestelling nr.',
      'Je bestelling',
      'Uw bestelling',
      'met referentie',
      'bestelling nummer',
    ],
    numberWords: ['Nummer'],
    placed: ['geplaatst op', 'besteld op', 'van'],
    total: ['Terugbetaald bedrag', 'Totaal terugbetaald'],
    tracking: [
      'track-and-tracecode',
      'track & trace-code',
      'track & trace code',
      'trackingnummer',
      'volgnummer',
      'zendingnummer',
      'pakketnummer',
    ],
  },
} satisfies MailWordsInput;

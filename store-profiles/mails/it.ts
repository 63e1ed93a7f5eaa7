/** Italian. Wording of WooCommerce, Spree, Bagisto and PrestaShop; what these lack is common usage. */
import type { MailWordsInput } from '../mail-schema';

const ORDER = '(?:ordine|acquisto|ordini)';
const PARCEL = '(?:pacco|ordine|spedizione|consegna|articolo|articoli|collo)';

export default {
  format: 1,
  id: 'it',
  said: {
    'order-confirmation': [
      `\\bconferma (?:di |del |dell')?(?:tuo |suo |vostro |nuovo |l')?${ORDER}`,
      `\\bgrazie (?:per|di) (?:il tuo |il suo |il vostro |l'|aver |avere |tuo )?(?:\\S+ ){0,2}(?:${ORDER}|ordinato|acquistato|effettuato)`,
      `${ORDER}\\b.{0,60}\\b(?:e stato|e|risulta) (?:\\S+ )?(?:ricevuto|confermato|effettuato|accettato|registrato|inserito|in lavorazione|in elaborazione|in preparazione|preso in carico)`,
      `\\b(?:abbiamo|e stato) (?:ricevuto|confermato|registrato|preso in carico) (?:il tuo|il suo|il vostro|l') ?(?:\\S+ )?${ORDER}`,
      `\\b(?:hai|ha|avete) (?:\\S+ )?(?:ordinato|acquistato|effettuato un)\\b`,
      `\\bricevuta (?:del|dell'|per l'|di|da) ?${ORDER}|\\bla tua ricevuta\\b|^nuovo ordine\\b|^ordine (?:ricevuto|confermato|effettuato)`,
      `\\bstiamo (?:preparando|elaborando|lavorando) .{0,20}${ORDER}`,
    ],
    shipped: [
      '\\b(?:conferma|notifica|avviso) (?:di |della )?(?:nuova )?spedizione\\b|\\bnuova conferma spedizione\\b|\\bspedizione confermata\\b',
      '\\b(?:e stato|e stata|sono stati|sono state|abbiamo|e) (?:\\S+ )?(?:spedit[oaie]|inviat[oaie]|affidat[oa] al corriere|consegnat[oa] al corriere|partit[oa])\\b',
      `${PARCEL}\\b.{0,60}\\b(?:e|sono|e gia|e attualmente) (?:\\S+ )?(?:in viaggio|in transito|in arrivo|in consegna|per strada|in ritardo|in spedizione)`,
      '^(?:\\S+ ){0,4}(?:spedit[oai]|in arrivo|in consegna|in viaggio)\\b',
      `${PARCEL}\\b.{0,40}\\b(?:arriva|arrivera|sara consegnat[oa]) (?:oggi|domani|il |entro|presto)`,
      '\\bordine\\b.{0,40}\\b(?:e stato|e) (?:ora )?(?:completato|evaso)\\b|\\bin arrivo (?:oggi|domani)\\b',
      '\\b(?:traccia|segui) (?:il tuo|la tua|il|la) (?:pacco|ordine|spedizione)\\b.{0,15}$',
    ],
    delivered: [
      '\\b(?:e stato|e stata|sono stati|abbiamo|e) (?:\\S+ )?(?:consegnat[oaie]|recapitat[oa])\\b(?! al corriere)',
      '^(?:\\S+ ){0,3}consegnat[oaie]\\b|^consegna (?:effettuata|avvenuta)',
      `${PARCEL}\\b.{0,40}\\b(?:e arrivato|pronto per il ritiro|disponibile per il ritiro)`,
    ],
    'cancel-requested': [
      '\\brichiesta di (?:annullamento|cancellazione|recesso)\\b(?!.{0,80}\\b(?:approvat|accettat|rifiutat|respint))',
      '\\b(?:recesso|annullamento|dichiarazione di recesso)\\b.{0,80}\\b(?:ricevut[oa]|richiest[oa]|in corso|in attesa|in lavorazione|registrat[oa]|in fase di)\\b',
      '\\b(?:abbiamo) (?:ricevuto|registrato) (?:la tua|la sua|la vostra|il tuo|il suo) (?:\\S+ )?(?:richiesta|dichiarazione|recesso)',
      '\\b(?:conferma|ricevuta) (?:di |del |della )?(?:tuo |suo |vostro )?recesso',
    ],
    'cancel-confirmed': [
      `${ORDER}\\b.{0,100}\\b(?:e stato|e|risulta|e stata) (?:\\S+ )?(?:annullat[oa]|cancellat[oa])\\b`,
      `\\b(?:abbiamo|hai|ha|e stato) (?:annullato|cancellato) (?:il tuo|il suo|l'|il vostro|questo) ?(?:\\S+ )?${ORDER}`,
      `^(?:\\S+ ){0,4}${ORDER} (?:\\S{0,30}\\d\\S{0,30} )?(?:annullat[oa]|cancellat[oa])\\b`,
      `\\b(?:annullamento|cancellazione) (?:del |dell'|di )?(?:tuo |suo )?${ORDER}\\b(?! (?:richiest|in attesa))`,
      "\\bconferma (?:di |dell')?(?:annullamento|cancellazione)\\b|\\b(?:annullamento|cancellazione) (?:confermat[oa]|completat[oa]|effettuat[oa]|riuscit[oa]|avvenut[oa]|accettat[oa])\\b",
      '\\b(?:annullamento|cancellazione)\\b.{0,50}\\be stat[oa] (?:\\S+ )?(?:confermat|completat|effettuat|accettat|elaborat)',
      '\\brecesso\\b.{0,60}\\b(?:approvat[oa]|accettat[oa])\\b',
    ],
    'cancel-declined': [
      '\\b(?:annullamento|cancellazione|recesso)\\b.{0,80}\\b(?:rifiutat[oa]|respint[oa]|negat[oa]|non (?:e|e stato) (?:piu )?(?:possibile|accettat)|impossibile|non riuscit|fallit)',
      `\\b(?:impossibile|non (?:e|siamo|possiamo|puo|abbiamo|e stato)\\b.{0,30})\\b ?(?:annullare|cancellare|annullato|essere (?:annullat|cancellat))`,
      `${ORDER}\\b.{0,40}\\bnon (?:puo|potra)\\b.{0,20}(?:annull|cancell)`,
      '\\bha contestato il (?:suo|tuo) diritto\\b|\\btroppo tardi per annullare\\b',
    ],
    refund: [
      '\\b(?:conferma|notifica|avviso) (?:di |del )?(?:nuovo )?rimborso\\b|\\bnuova conferma rimborso\\b',
      '\\brimborso\\b.{0,80}\\b(?:e stato|e|emess|elaborat|avviat|effettuat|completat|in corso|approvat|inviat)',
      '\\b(?:e stato|e stata|sono stati|abbiamo|e) (?:\\S+ )?(?:rimborsat[oaie]|accreditat[oaie]|riaccreditat)',
      '\\b(?:abbiamo) (?:elaborato|emesso|avviato|effettuato|disposto|processato) (?:il|un) (?:tuo |suo )?rimborso',
      '^(?:il tuo |il suo )?rimborso\\b|^(?:\\S+ ){0,3}rimborsat[oa]\\b|\\bordine (?:\\S{0,30}\\d\\S{0,30} )?rimborsato\\b',
    ],
    return: [
      '\\breso\\b.{0,60}\\b(?:e stato|e|ricevuto|accettato|approvato|registrato|confermato|autorizzato|in corso)\\b',
      '\\b(?:abbiamo) (?:ricevuto|registrato|accettato) (?:il tuo|il suo) reso\\b',
      '\\b(?:conferma|richiesta|etichetta|autorizzazione|numero) (?:di |del )?(?:reso|restituzione)\\b',
      '^(?:il tuo|il suo) reso\\b|\\brestituzione\\b.{0,30}\\b(?:ricevuta|confermata|accettata)\\b',
    ],
  },
  conditions: [
    '\\bper errore\\b',
    '\\b(?:se|quando|una volta|non appena|appena|prima di|prima che|fino a|finche|nel caso|qualora|dopo che|a condizione)\\b',
    '\\?$',
    '\\b(?:come|perche) (?:posso|fare|annullare|si)',
    '\\b(?:desidera|desideri|vuoi|vuole|diritto di|diritto al|politica|condizioni|possibilita|termini|opzione)\\b',
  ],
  notYet: [
    '\\b(?:sara|saranno|verra|verranno|potra|potranno|puo|puoi|possono|deve|dovra|ricevera|riceverai|invieremo|rimborseremo|provvederemo)\\b.{0,50}(?:sped|invi|consegn|annull|cancell|rimbors|accredit|elabor|restitu|ricev)',
    '\\b(?:non|mai|nessun|nessuna|fallito|fallita)\\b',
  ],
  otherThings: [
    // Cancelled, but not the order.
    '^(?:\\S+ ){0,3}(?:pagamento|buono|coupon|codice|reso|offerta|cambio|reclamo)\\b.{0,80}\\b(?:e stat[oa]|e|sono stati) (?:\\S+ )?(?:annullat|cancellat)[oaie]\\b',
    '^(?:il tuo |il suo )?(?:pagamento|buono|reso|offerta|cambio) (?:annullat|cancellat)[oa]\\b',
    '\\bspedizione (?:gratis|gratuita)',
    '\\baccount\\b.{0,60}\\b(?:creato|registrato|attivato)\\b',
    '\\b(?:abbonamento|iscrizione|newsletter|appuntamento|riunione|prenotazione|volo|evento|account|password|registrazione|corso|biglietto|hotel|camera|invito|indirizzo e-?mail)\\b.{0,60}\\b(?:annull|cancell|conferm|rimbors|invi)',
    '\\b(?:annull|cancell|conferm|rimbors)\\S{0,30}\\b.{0,30}\\b(?:abbonamento|iscrizione|appuntamento|riunione|prenotazione|volo|evento|account|password|registrazione|corso|biglietto|hotel)\\b',
    '\\bin ordine (?:alfabetico|di|cronologico)|\\bordine (?:del giorno|dei|alfabetico)',
  ],
  status: {
    now: [
      "\\bstato\\b(?: del(?:l'|la|tuo|suo)? ?(?:tuo |suo )?\\S+)?(?: (?:e|cambiato|aggiornato|a|ora|seguente|il|passato|in))*:? ?([a-z][a-z ]{2,30})\\.?$",
    ],
    delivery: ['\\bstato della (?:tua |sua )?(?:spedizione|consegna)'],
    payment: ['\\bstato del (?:tuo |suo )?pagamento'],
  },
  order: ['(?:ordin|acquist|pacco|spedizion|consegn|articol|reso|rimbors|recesso)'],
  quoted: {
    forwarded: ['^-* ?(?:messaggio (?:inoltrato|originale)|inizio messaggio inoltrato|forwarded message)'],
    replied: ['^il (?:giorno )?.{5,120} ha scritto:?$', '^-+ ?messaggio originale ?-+$'],
  },
  headers: { from: ['Da'], subject: ['Oggetto'], date: ['Data', 'Inviato'] },
  labels: {
    orderNumber: [
      'Ordine',
      'Ordine n.',
      'Ordine n°',
      'ordine numero',
      'Il tuo ordine',
      'Il suo ordine',
      'con riferimento',
      "dell'ordine",
      "per l'ordine",
    ],
    numberWords: ['Numero'],
    placed: ['effettuato il', 'del', 'ordinato il'],
    total: ['Importo rimborsato', 'Totale rimborsato', 'Importo del rimborso'],
    tracking: [
      'numero di tracciamento',
      'numero di tracking',
      'codice di tracciamento',
      'codice tracking',
      'numero di spedizione',
      'codice di spedizione',
    ],
  },
} satisfies MailWordsInput;

/** French. Wording of WooCommerce, Spree, Bagisto and PrestaShop; what these lack is common usage. */
import type { MailWordsInput } from '../mail-schema';

const ORDER = '(?:commande|achat|commandes)';
const PARCEL = '(?:colis|commande|livraison|article|articles|paquet)';

export default {
  format: 1,
  id: 'fr',
  said: {
    'order-confirmation': [
      `\\bconfirmation (?:de |d')(?:votre |ta |la |nouvelle )?${ORDER}`,
      `\\bmerci (?:beaucoup )?(?:pour|de) (?:votre|ta|vos|cet|cette) (?:\\S+ ){0,2}${ORDER}`,
      "\\bmerci d['e] ?(?:avoir (?:command|achet|effectu|pass|choisi)|vos achats)",
      `${ORDER}\\b.{0,60}\\b(?:a (?:bien )?ete|est|a ete bien) (?:bien )?(?:recue|enregistree|confirmee|passee|validee|acceptee|prise en compte|en cours de (?:traitement|preparation)|traitee|effectuee)`,
      `\\b(?:avons|a) (?:bien )?(?:recu|enregistre|pris en compte|valide|confirme) (?:votre|ta|la) (?:\\S+ )?${ORDER}`,
      `\\b(?:vous avez|tu as) (?:\\S+ )?(?:commande|achete|passe une commande)\\b`,
      `\\brecu (?:de|pour) votre ${ORDER}`,
      '^nouvelle commande\\b|^(?:commande (?:confirmee|recue|passee|validee))\\b',
    ],
    shipped: [
      "\\b(?:confirmation|notification|avis|information)s? (?:d'expedition|d'envoi|de livraison|d’expedition)\\b",
      `\\b(?:a|ont|est|sont|vient|viennent) (?:ete |bien ete |d'etre |en cours d')?(?:expedie|envoye|remis au transporteur|remis a|livraison|confie)`,
      `${PARCEL}\\b.{0,60}\\b(?:est|sont) (?:desormais |maintenant |bien )?(?:en route|en chemin|en cours de livraison|en cours d'acheminement|parti|en transit|en retard|prevu)`,
      '^(?:\\S+ ){0,4}(?:expediee?s?|en route|en cours de livraison|en livraison)\\b',
      '\\bsera livree? (?:aujourd|demain|ce jour|le )',
      `${PARCEL}\\b.{0,30}\\b(?:arrive|arrivera) (?:aujourd|demain|bientot|le )`,
      '\\bcommande\\b.{0,40}\\b(?:est|a ete) (?:maintenant )?(?:terminee|completee|finalisee)\\b',
      '\\b(?:avons|a) (?:bien )?expedie\\b|\\bsuivez votre (?:colis|commande|livraison)\\b.{0,15}$',
    ],
    delivered: [
      `\\b(?:a|ont|est|sont) (?:bien )?(?:ete )?(?:bien )?(?:livree?s?|remise? a|distribuee?s?|depose)`,
      '^(?:\\S+ ){0,3}(?:livree?s?|distribuee?)\\b',
      `${PARCEL}\\b.{0,40}\\b(?:est arrive|est disponible|vous attend|pret a etre retire|prete a etre retiree)`,
      '\\bconfirmation de (?:livraison effectuee|remise)',
    ],
    'cancel-requested': [
      "\\bdemande (?:d'annulation|de retractation|d'annuler)\\b(?!.{0,80}\\b(?:acceptee|refusee|approuvee|rejetee|validee)\\b)",
      "\\b(?:annulation|retractation|declaration de retractation)\\b.{0,80}\\b(?:a (?:bien )?ete (?:recue|enregistree|demandee|transmise)|recue|en cours (?:de traitement|d'examen)|en attente)\\b",
      '\\b(?:avons|a) (?:bien )?(?:recu|enregistre) (?:votre|ta) (?:\\S+ )?(?:demande|retractation|annulation|declaration)',
      '\\b(?:confirmation|accuse de reception) de (?:votre|la) (?:\\S+ )?(?:retractation|demande)',
    ],
    'cancel-confirmed': [
      `${ORDER}\\b.{0,100}\\b(?:a (?:bien )?ete|est|est desormais|a bien ete) (?:\\S+ )?annulee?s?\\b`,
      `\\b(?:avons|avez|a) (?:bien )?annule (?:votre|la|ta|cette) (?:\\S+ )?${ORDER}`,
      `^(?:\\S+ ){0,4}${ORDER} (?:\\S{0,30}\\d\\S{0,30} )?annulee?s?\\b`,
      `\\bannulation (?:de |d'une |d')(?:votre |la |ta )?(?:nouvelle )?${ORDER}\\b(?! (?:demandee|en attente))|\\bannulation d'une commande\\b|\\bnouvelle annulation de commande`,
      "\\bconfirmation d'annulation\\b|\\bannulation (?:confirmee|effectuee|reussie|validee|acceptee)\\b",
      '\\bannulation\\b.{0,50}\\b(?:a (?:bien )?ete|est) (?:confirmee|effectuee|validee|acceptee|prise en compte)',
      '\\bretractation\\b.{0,60}\\b(?:acceptee|approuvee|validee)\\b',
    ],
    'cancel-declined': [
      "\\b(?:annulation|retractation|demande d'annulation)\\b.{0,80}\\b(?:refusee|rejetee|declinee|impossible|n'est (?:pas|plus) possible|n'a pas (?:pu|ete)|echoue|echec)",
      `${ORDER}\\b.{0,60}\\b(?:ne peut (?:plus|pas)|n'a pas pu|ne pourra pas) (?:\\S+ )?etre annulee`,
      `\\b(?:pas|plus|impossible|avons pu|pouvons)\\b.{0,30}\\bannuler (?:votre|la|ta|cette)\\b`,
      '\\bconteste votre droit\\b|\\btrop tard pour annuler\\b',
    ],
    refund: [
      '\\b(?:confirmation|notification|avis) de (?:\\S+ )?remboursement\\b',
      "\\bremboursement\\b.{0,80}\\b(?:a (?:bien )?ete|est|ont ete|vient d'etre|effectue|emis|traite|initie|en cours|approuve|valide)\\b",
      '\\b(?:a|ont|avons|est|sont|avez) (?:bien )?(?:ete )?(?:partiellement |integralement )?(?:rembourse|credite)',
      '\\b(?:avons|a) (?:bien )?(?:traite|effectue|emis|initie|procede au|lance) (?:le |votre |un )?remboursement',
      '^(?:votre )?remboursement\\b|^(?:\\S+ ){0,3}remboursee?s?\\b|\\bcommande (?:\\S{0,30}\\d\\S{0,30} )?remboursee\\b',
    ],
    return: [
      '\\bretour\\b.{0,60}\\b(?:a (?:bien )?ete|est|recu|enregistre|accepte|approuve|valide|confirme)\\b',
      '\\b(?:avons|a) (?:bien )?(?:recu|enregistre|accepte) (?:votre|ton) (?:colis de )?retour\\b',
      '\\b(?:confirmation|demande|etiquette|bon|numero|autorisation) de retour\\b',
      '^votre retour\\b|\\barticles? retournes?\\b',
    ],
  },
  conditions: [
    '\\bpar erreur\\b',
    "\\b(?:si|s'il|lorsque|lorsqu'|des que|des qu'|quand|avant|apres que|jusqu'a|a condition|au cas ou|tant que|en cas d[e'])",
    '\\?$',
    '\\b(?:comment|pourquoi) ',
    "\\b(?:souhaitez|voulez|desirez|droit d[e']|politique|conditions|possibilite|modalites|delai)",
  ],
  notYet: [
    '\\b(?:sera|seront|serez|serons|va|vont|allons|pourra|pourront|pouvez|peut|doit|devez|recevrez|enverrons|rembourserons|pourriez)\\b.{0,50}\\b(?:expedi|envoy|livre|annul|rembours|credit|trait|effectu|retour|recev|recu)',
    '\\b(?:pas|plus|jamais|aucune?|non|echec|echoue)\\b',
  ],
  otherThings: [
    // Cancelled, but not the order.
    "^(?:\\S+ ){0,3}(?:paiement|prelevement|bon d'achat|code promo|retour|offre|enchere|echange|reclamation)\\b.{0,80}\\b(?:a ete|est|ont ete|sont) (?:\\S+ )?annulee?s?\\b",
    '^(?:votre |le )?(?:paiement|retour|offre|echange) annulee?\\b',
    '\\blivraison (?:offerte|gratuite)',
    '\\bcompte\\b.{0,60}\\b(?:cree|active|enregistre)\\b',
    '\\b(?:abonnement|adhesion|newsletter|infolettre|rendez-vous|reunion|reservation|vol|evenement|compte|mot de passe|inscription|cours|billet|hotel|chambre|invitation|adresse e-?mail)\\b.{0,60}\\b(?:annul|confirm|rembours|envoy|resili)',
    '\\b(?:annul|confirm|rembours|resili)\\S{0,30}\\b.{0,30}\\b(?:abonnement|adhesion|rendez-vous|reunion|reservation|vol|evenement|compte|mot de passe|inscription|cours|billet|hotel)\\b',
  ],
  status: {
    now: [
      "\\b(?:statut|etat|status)\\b(?: de (?:votre|la) \\S+)?(?: (?:est|a|ete|change|modifie|passe|mis|jour|desormais|maintenant|suivant|le|a))*:? ?([a-z][a-z '-]{2,30})\\.?$",
    ],
    delivery: ['\\b(?:statut|etat) de (?:votre|la|l) ?(?:livraison|expedition)'],
    payment: ['\\b(?:statut|etat) (?:de votre|du) (?:paiement|transaction)'],
  },
  order: ['(?:command|achat|colis|livraison|expedi|article|retour|rembours|retract|annul)'],
  quoted: {
    forwarded: ["^-* ?(?:message (?:transfere|original|d'origine)|debut du message (?:transfere|reexpedie))"],
    replied: ['^le .{5,120} a ecrit ?:?$', "^-+ ?message d'origine ?-+$"],
  },
  headers: { from: ['De'], subject: ['Objet', 'Sujet'], date: ['Date', 'Envoyé'] },
  labels: {
    orderNumber: [
      'Commande',
      'Commande n°',
      'Commande numéro',
      'Votre commande',
      'ayant pour référence',
      'avec la référence',
      'Référence',
      'commande n',
      'portant la référence',
    ],
    numberWords: ['Numéro'],
    placed: ['passée le', 'commandé le', 'du', 'Date de la commande'],
    total: ['Montant remboursé', 'Total remboursé', 'Montant du remboursement'],
    tracking: ['numéro de suivi', 'n° de suivi', 'numéro de colis', 'n° de colis', 'code de suivi'],
  },
} satisfies MailWordsInput;

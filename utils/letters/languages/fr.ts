import type { LetterWords } from '../letter-words';

export default {
  language: 'fr',
  gaps: {
    store: 'nom du magasin',
    order: 'numéro de commande',
    placed: 'date de la commande',
    total: 'montant',
    items: 'articles',
    requested: 'date de la demande',
    cancelled: 'date de l’annulation',
    delivered: 'date de la livraison',
    today: 'date du jour',
    name: 'votre nom',
    address: 'votre adresse',
  },
  greeting: 'Bonjour,',
  closing: 'Cordialement,',
  facts: {
    order: 'Commande : {order}',
    placed: 'Passée le : {placed}',
    items: 'Articles : {items}',
    total: 'Total : {total}',
  },
  letters: {
    cancel: {
      subject: 'Demande d’annulation de la commande {order}',
      paragraphs: [
        'Je souhaite annuler la commande suivante.',
        'Merci de ne pas l’expédier et de me confirmer l’annulation par écrit. Si j’ai déjà payé, merci de m’indiquer quand je serai remboursé(e). Si l’annulation n’est plus possible, merci de m’en donner la raison.',
      ],
    },
    withdraw: {
      subject: 'Rétractation du contrat, commande {order}',
      paragraphs: [
        'Par la présente, je me rétracte du contrat portant sur la commande suivante.',
        'Merci de me confirmer la réception de cette rétractation, et de m’indiquer où renvoyer les articles déjà reçus et quand je serai remboursé(e).',
      ],
    },
    refuse: {
      subject: 'Refus de la livraison de la commande {order}',
      paragraphs: [
        'Je ne souhaite plus recevoir la commande suivante et je refuserai sa livraison.',
        'Merci de traiter le colis comme un retour lorsqu’il vous parviendra, de me le confirmer par écrit et de m’indiquer quand je serai remboursé(e) et si des frais s’appliquent.',
      ],
    },
    return: {
      subject: 'Retour de la commande {order}',
      paragraphs: [
        'Je souhaite retourner des articles de la commande suivante.',
        'Merci de m’envoyer le bon de retour et l’adresse, et de m’indiquer qui paie les frais d’envoi et avant quelle date je dois expédier les articles.',
      ],
    },
    'chase-confirmation': {
      subject: 'Toujours pas de confirmation : annulation de la commande {order}',
      paragraphs: [
        'Le {requested}, je vous ai demandé d’annuler la commande suivante. Je n’ai pas encore reçu de confirmation.',
        'Merci de m’indiquer par écrit si la commande est annulée.',
      ],
    },
    'chase-refund': {
      subject: 'Remboursement de la commande {order}',
      paragraphs: [
        'La commande suivante a été annulée ou retournée le {cancelled}. Je n’ai pas encore reçu l’argent.',
        'Merci de m’indiquer quand et par quel moyen le remboursement de {total} a été envoyé, ou de l’effectuer maintenant.',
      ],
    },
    complaint: {
      subject: 'Réclamation concernant la commande {order}',
      paragraphs: [
        'Je ne suis pas satisfait(e) du traitement de la commande suivante.',
        'J’ai demandé son annulation le {requested} et rien n’est encore réglé. Merci d’examiner ma demande et de me répondre par écrit. Si un autre service est compétent, merci de lui transmettre ce message et de me l’indiquer.',
      ],
    },
    escalation: {
      subject: 'Demande d’aide : commande {order} chez {store}',
      paragraphs: [
        'Je vous demande votre aide au sujet de la commande suivante chez {store}.',
        'Je l’ai annulée ou retournée le {cancelled} et je n’ai pas reçu le remboursement de {total}. Je peux vous envoyer des copies des pages du magasin et de nos messages. Merci de m’indiquer ce dont vous avez besoin et la suite de la procédure.',
      ],
    },
    'money-not-credit': {
      subject: 'Pas d’avoir : remboursement de la commande {order}',
      paragraphs: [
        'Vous m’avez proposé un avoir pour la commande suivante. Je ne l’accepte pas à la place de l’argent.',
        'Merci de me rembourser {total} par le moyen avec lequel j’ai payé et de m’indiquer par écrit quand cela a été fait.',
      ],
    },
    'no-fee': {
      subject: 'Frais d’annulation de la commande {order}',
      paragraphs: [
        'Vous voulez me facturer des frais pour l’annulation ou le retour de la commande suivante. Je ne suis pas d’accord.',
        'Merci de m’indiquer par écrit sur quelle clause de quelles conditions et sur quelle loi vous vous appuyez, et comment le montant a été calculé. À défaut, merci de me rembourser {total} en entier.',
      ],
    },
    'least-data': {
      subject: 'Votre question sur mon identité, commande {order}',
      paragraphs: [
        'Vous me demandez de prouver mon identité avant de traiter la commande suivante. Le numéro de commande et l’adresse e-mail avec laquelle j’ai commandé montrent déjà qu’elle est la mienne.',
        'Merci de m’indiquer par écrit à quoi cette preuve doit servir, sur quelle loi vous vous appuyez, et comment elle est protégée puis effacée. Je ne donnerai pas plus de données que nécessaire. Merci de ne pas faire attendre l’annulation pour cela : la date de mon premier message compte.',
      ],
    },
  },
  withdrawalForm: [
    'À l’attention de {store} :',
    'Je vous notifie par la présente ma rétractation du contrat portant sur la vente des biens suivants : {items}',
    'Commandé le : {placed}',
    'Reçu le : {delivered}',
    'Nom du consommateur : {name}',
    'Adresse du consommateur : {address}',
    'Signature du consommateur (uniquement en cas de notification sur papier) :',
    'Date : {today}',
  ],
} satisfies LetterWords;

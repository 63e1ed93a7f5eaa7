import type { LetterWords } from '../letter-words';

export default {
  language: 'it',
  gaps: {
    store: 'nome del negozio',
    order: 'numero d’ordine',
    placed: 'data dell’ordine',
    total: 'importo',
    items: 'articoli',
    requested: 'data della richiesta',
    cancelled: 'data dell’annullamento',
    delivered: 'data della consegna',
    today: 'data di oggi',
    name: 'il suo nome',
    address: 'il suo indirizzo',
  },
  greeting: 'Buongiorno,',
  closing: 'Cordiali saluti',
  facts: {
    order: 'Ordine: {order}',
    placed: 'Effettuato il: {placed}',
    items: 'Articoli: {items}',
    total: 'Totale: {total}',
  },
  letters: {
    cancel: {
      subject: 'Richiesta di annullamento dell’ordine {order}',
      paragraphs: [
        'desidero annullare il seguente ordine.',
        'Vi prego di non spedirlo e di confermarmi l’annullamento per iscritto. Se ho già pagato, vi prego di indicarmi quando riceverò il rimborso. Se non è più possibile annullarlo, vi prego di indicarmi il motivo.',
      ],
    },
    withdraw: {
      subject: 'Recesso dal contratto, ordine {order}',
      paragraphs: [
        'con la presente recedo dal contratto relativo al seguente ordine.',
        'Vi prego di confermarmi di aver ricevuto questo recesso e di indicarmi dove spedire gli articoli già ricevuti e quando riceverò il rimborso.',
      ],
    },
    refuse: {
      subject: 'Rifiuto della consegna dell’ordine {order}',
      paragraphs: [
        'non desidero più il seguente ordine e non ne accetterò la consegna.',
        'Vi prego di trattare il pacco come un reso quando vi arriverà, di confermarmelo per iscritto e di indicarmi quando riceverò il rimborso e se ci sono costi.',
      ],
    },
    return: {
      subject: 'Reso dell’ordine {order}',
      paragraphs: [
        'desidero restituire articoli del seguente ordine.',
        'Vi prego di inviarmi il modulo di reso e l’indirizzo, e di indicarmi chi paga la spedizione ed entro quando devo spedire gli articoli.',
      ],
    },
    'chase-confirmation': {
      subject: 'Nessuna conferma: annullamento dell’ordine {order}',
      paragraphs: [
        'il {requested} vi ho chiesto di annullare il seguente ordine. Finora non ho ricevuto alcuna conferma.',
        'Vi prego di comunicarmi per iscritto se l’ordine è stato annullato.',
      ],
    },
    'chase-refund': {
      subject: 'Rimborso dell’ordine {order}',
      paragraphs: [
        'il seguente ordine è stato annullato o restituito il {cancelled}. Non ho ancora ricevuto il denaro.',
        'Vi prego di comunicarmi quando e con quale mezzo avete inviato il rimborso di {total}, oppure di effettuarlo ora.',
      ],
    },
    complaint: {
      subject: 'Reclamo per l’ordine {order}',
      paragraphs: [
        'non sono soddisfatto/a della gestione del seguente ordine.',
        'Ho chiesto l’annullamento il {requested} e la questione è ancora aperta. Vi prego di verificare e di rispondermi per iscritto. Se è competente un altro ufficio, vi prego di inoltrargli questo messaggio e di indicarmelo.',
      ],
    },
    escalation: {
      subject: 'Richiesta di aiuto: ordine {order} presso {store}',
      paragraphs: [
        'chiedo il vostro aiuto per il seguente ordine presso {store}.',
        'L’ho annullato o restituito il {cancelled} e non ho ricevuto il rimborso di {total}. Posso inviarvi copie delle pagine del negozio e dei nostri messaggi. Vi prego di indicarmi che cosa vi serve e come si procede.',
      ],
    },
    'money-not-credit': {
      subject: 'Nessun buono: rimborso dell’ordine {order}',
      paragraphs: [
        'Mi avete offerto un buono per il seguente ordine. Non lo accetto al posto del denaro.',
        'Vi prego di restituire {total} con lo stesso mezzo con cui ho pagato e di comunicarmi per iscritto quando lo avete fatto.',
      ],
    },
    'no-fee': {
      subject: 'Spese per l’annullamento dell’ordine {order}',
      paragraphs: [
        'Volete addebitarmi delle spese per l’annullamento o il reso del seguente ordine. Non sono d’accordo.',
        'Vi prego di indicarmi per iscritto su quale clausola di quali condizioni e su quale legge vi basate, e come è stato calcolato l’importo. In caso contrario vi prego di rimborsare {total} per intero.',
      ],
    },
    'least-data': {
      subject: 'La vostra domanda sulla mia identità, ordine {order}',
      paragraphs: [
        'Mi chiedete di dimostrare chi sono prima di trattare il seguente ordine. Il numero d’ordine e l’indirizzo e-mail con cui ho ordinato mostrano già che è mio.',
        'Vi prego di indicarmi per iscritto a che cosa vi serve, su quale legge vi basate e come viene protetto e cancellato. Non darò più dati del necessario. Vi prego di non far attendere per questo l’annullamento: conta il giorno del mio primo messaggio.',
      ],
    },
  },
  withdrawalForm: [
    'All’attenzione di {store}:',
    'Con la presente notifico il recesso dal mio contratto di vendita dei seguenti beni: {items}',
    'Ordinato il: {placed}',
    'Ricevuto il: {delivered}',
    'Nome del consumatore: {name}',
    'Indirizzo del consumatore: {address}',
    'Firma del consumatore (solo se notificato su carta):',
    'Data: {today}',
  ],
} satisfies LetterWords;

import type { LetterWords } from '../letter-words';

export default {
  language: 'nl',
  gaps: {
    store: 'naam van de winkel',
    order: 'bestelnummer',
    placed: 'datum van de bestelling',
    total: 'bedrag',
    items: 'artikelen',
    requested: 'datum van het verzoek',
    cancelled: 'datum van de annulering',
    delivered: 'datum van de levering',
    today: 'datum van vandaag',
    name: 'uw naam',
    address: 'uw adres',
  },
  greeting: 'Goedendag,',
  closing: 'Met vriendelijke groet,',
  facts: {
    order: 'Bestelling: {order}',
    placed: 'Besteld op: {placed}',
    items: 'Artikelen: {items}',
    total: 'Totaal: {total}',
  },
  letters: {
    cancel: {
      subject: 'Verzoek om bestelling {order} te annuleren',
      paragraphs: [
        'Ik wil de volgende bestelling annuleren.',
        'Wilt u haar niet verzenden en mij de annulering schriftelijk bevestigen? Als ik al heb betaald, laat mij dan weten wanneer ik het geld terugkrijg. Als annuleren niet meer mogelijk is, laat mij dan weten waarom.',
      ],
    },
    withdraw: {
      subject: 'Herroeping van de overeenkomst, bestelling {order}',
      paragraphs: [
        'Hierbij herroep ik de overeenkomst voor de volgende bestelling.',
        'Wilt u mij de ontvangst van deze herroeping bevestigen, en mij laten weten waar ik reeds ontvangen artikelen naartoe kan sturen en wanneer ik mijn betaling terugkrijg?',
      ],
    },
    refuse: {
      subject: 'Levering van bestelling {order} wordt geweigerd',
      paragraphs: [
        'Ik wil de volgende bestelling niet meer en zal de levering niet aannemen.',
        'Wilt u het pakket als retour behandelen zodra het bij u aankomt en mij dat schriftelijk bevestigen? Laat mij ook weten wanneer ik mijn betaling terugkrijg en of er kosten zijn.',
      ],
    },
    return: {
      subject: 'Retour van bestelling {order}',
      paragraphs: [
        'Ik wil artikelen van de volgende bestelling terugsturen.',
        'Wilt u mij het retourlabel en het adres sturen, en mij laten weten wie de verzendkosten betaalt en wanneer ik de artikelen uiterlijk moet versturen?',
      ],
    },
    'chase-confirmation': {
      subject: 'Nog geen bevestiging: annulering van bestelling {order}',
      paragraphs: [
        'Op {requested} heb ik u gevraagd de volgende bestelling te annuleren. Ik heb nog geen bevestiging ontvangen.',
        'Wilt u mij schriftelijk laten weten of de bestelling is geannuleerd?',
      ],
    },
    'chase-refund': {
      subject: 'Terugbetaling van bestelling {order}',
      paragraphs: [
        'De volgende bestelling is op {cancelled} geannuleerd of teruggestuurd. Ik heb het geld nog niet ontvangen.',
        'Wilt u mij laten weten wanneer en hoe de terugbetaling van {total} is verstuurd, of deze nu in gang zetten?',
      ],
    },
    complaint: {
      subject: 'Klacht over bestelling {order}',
      paragraphs: [
        'Ik ben niet tevreden over de afhandeling van de volgende bestelling.',
        'Op {requested} heb ik om annulering gevraagd en de zaak is nog steeds niet opgelost. Wilt u dit nakijken en mij schriftelijk antwoorden? Als een andere afdeling hierover gaat, stuur dit bericht dan door en laat mij weten welke dat is.',
      ],
    },
    escalation: {
      subject: 'Verzoek om hulp: bestelling {order} bij {store}',
      paragraphs: [
        'Ik vraag u om hulp bij de volgende bestelling bij {store}.',
        'Ik heb haar op {cancelled} geannuleerd of teruggestuurd en de terugbetaling van {total} niet ontvangen. Ik kan u kopieën sturen van de pagina’s van de winkel en van onze berichten. Wilt u mij laten weten wat u van mij nodig hebt en hoe het verdergaat?',
      ],
    },
    'money-not-credit': {
      subject: 'Geen tegoedbon: terugbetaling van bestelling {order}',
      paragraphs: [
        'U hebt mij voor de volgende bestelling een tegoedbon aangeboden. Ik aanvaard die niet in plaats van het geld.',
        'Wilt u {total} terugbetalen op de manier waarop ik heb betaald, en mij schriftelijk laten weten wanneer dat is gebeurd?',
      ],
    },
    'no-fee': {
      subject: 'Kosten voor het annuleren van bestelling {order}',
      paragraphs: [
        'U wilt mij kosten rekenen voor het annuleren of terugsturen van de volgende bestelling. Daar ben ik het niet mee eens.',
        'Wilt u mij schriftelijk laten weten op welke bepaling van welke voorwaarden en op welke wet u zich baseert, en hoe het bedrag is berekend? Anders verzoek ik u {total} volledig terug te betalen.',
      ],
    },
    'least-data': {
      subject: 'Uw vraag naar mijn identiteit, bestelling {order}',
      paragraphs: [
        'U vraagt mij te bewijzen wie ik ben voordat u de volgende bestelling behandelt. Het bestelnummer en het e-mailadres waarmee ik heb besteld, laten al zien dat zij van mij is.',
        'Wilt u mij schriftelijk laten weten waarvoor u het nodig hebt, op welke wet u zich baseert en hoe het wordt beschermd en gewist? Ik geef niet meer gegevens dan nodig. Laat de annulering hier alstublieft niet op wachten: de dag van mijn eerste bericht telt.',
      ],
    },
  },
  withdrawalForm: [
    'Aan {store}:',
    'Ik deel u hierbij mede dat ik onze overeenkomst betreffende de verkoop van de volgende goederen herroep: {items}',
    'Besteld op: {placed}',
    'Ontvangen op: {delivered}',
    'Naam consument: {name}',
    'Adres consument: {address}',
    'Handtekening consument (alleen wanneer dit op papier wordt ingediend):',
    'Datum: {today}',
  ],
} satisfies LetterWords;

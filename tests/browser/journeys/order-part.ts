/** What an order's page of our own shops says of the order, in their languages. */
const WORDS = {
  en: ['Order details', 'Order number', 'Order date', '21 November 2026', 'Total', '€ 49.90', 'Status'],
  de: [
    'Bestelldetails',
    'Bestellnummer',
    'Bestelldatum',
    '21. November 2026',
    'Gesamtsumme',
    '49,90 €',
    'Status',
  ],
  fr: [
    'Détails de la commande',
    'Numéro de commande',
    'Date de commande',
    '21 novembre 2026',
    'Total',
    '49,90 €',
    'Statut',
  ],
  pl: [
    'Szczegóły zamówienia',
    'Numer zamówienia',
    'Data zamówienia',
    '21 listopada 2026',
    'Suma',
    '49,90 zł',
    'Status',
  ],
} as const;

export function orderPart(number: string, status: string, language: keyof typeof WORDS = 'en'): string {
  const [heading, numberLabel, dateLabel, date, totalLabel, total, statusLabel] = WORDS[language];
  const facts = [
    [numberLabel, number],
    [dateLabel, date],
    [totalLabel, total],
    [statusLabel, status],
  ];
  return `<h1>${heading}</h1><dl>${facts.map(([term, fact]) => `<dt>${term}</dt><dd>${fact}</dd>`).join('')}</dl>`;
}

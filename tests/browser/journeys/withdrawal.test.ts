/** Withdrawing by the EU's function of two steps, in three languages: each to the shop's word on record, sealed. */
import { describe } from 'vitest';
import { walk, type Journey } from './journey';
import { orderPart } from './order-part';

interface Words {
  language: 'de' | 'fr' | 'pl';
  path: string;
  status: string;
  /** The directive's two labels. */
  withdraw: string;
  confirm: string;
  number: string;
  received: string;
}

/** Labels: Directive (EU) 2023/2673, article 11a. */
const SHOPS: Words[] = [
  {
    language: 'de',
    path: '/widerruf',
    status: 'In Bearbeitung',
    withdraw: 'Vertrag widerrufen',
    confirm: 'Widerruf bestätigen',
    number: 'Bestellnummer',
    received: 'Ihr Widerruf ist am 23. November 2026 um 10:15 Uhr bei uns eingegangen.',
  },
  {
    language: 'fr',
    path: '/retractation',
    status: 'En cours de préparation',
    withdraw: 'Renoncer au contrat ici',
    confirm: 'Confirmer la rétractation',
    number: 'Numéro de commande',
    received: 'Votre rétractation a été reçue le 23 novembre 2026 à 10 h 15.',
  },
  {
    language: 'pl',
    path: '/odstapienie',
    status: 'W realizacji',
    withdraw: 'Odstąp od umowy tutaj',
    confirm: 'Potwierdź odstąpienie',
    number: 'Numer zamówienia',
    received: 'Twoje odstąpienie od umowy zostało przyjęte 23 listopada 2026 o 10:15.',
  },
];

describe('a withdrawal to the receipt', () => walk(SHOPS.map(journeyOf)));

function journeyOf({ language, path, status, withdraw, confirm, number, received }: Words): Journey {
  return {
    name: `EU withdrawal, ${language}`,
    host: `withdraw-${language}.example`,
    number: 'E-3101',
    language,
    pages: {
      '/orders/E-3101': `${orderPart('E-3101', status, language)}</main><footer><a id="withdraw" href="${path}">${withdraw}</a></footer><main>`,
      [path]: `<h1>${withdraw}</h1><p>${number}: E-3101</p><form action="/received"><label>E-mail <input type="email"></label><button id="confirm">${confirm}</button></form>`,
      '/received': `<h1>${withdraw}</h1><p>${received}</p>`,
    },
    steps: [
      {
        says: new RegExp(`withdraw from the contract \\(“${withdraw}”\\)`, 'u'),
        ring: null,
        onCard: 'plain',
      },
      { says: /This withdraws from the contract/u, ring: '#withdraw', press: '#withdraw' },
      {
        says: new RegExp(`Press “${confirm}”.*This withdraws from the contract`, 'u'),
        ring: '#confirm',
        press: '#confirm',
      },
      { says: /The store has your withdrawal.*needs no consent/u, ring: null },
    ],
    ends: { state: 'cancel-requested', quote: new RegExp(received.slice(0, 20), 'u') },
  };
}

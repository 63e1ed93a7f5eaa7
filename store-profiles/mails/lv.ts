/** Latvian. Wording of Spree; what that lacks is common usage. */
import type { MailWordsInput } from '../mail-schema';

export default {
  format: 1,
  id: 'lv',
  said: {
    'order-confirmation': [
      'pasutijum\\S{0,30} (?:\\S+ )?apstiprinajum|pasutijuma apstiprinasana|pasutijum\\S{0,30}.{0,40}(?:sanemts|pienemts|apstiprinats)|paldies.{0,20}(?:pasutijum|pirkum)',
    ],
    shipped: [
      'pasutijum\\S{0,30}.{0,60}(?:nosutits|izsutits|cela)|sutijum\\S{0,30}.{0,40}(?:nosutits|cela)|piegades pazinojum|nosutisanas (?:apstiprinajum|pazinojum)',
    ],
    delivered: ['(?:piegadats|piegadata|izsniegts)\\b|gatavs sanemsanai'],
    'cancel-requested': [
      '(?:atcelsanas|atteikuma) (?:pieprasijum|iesniegum)\\S{0,30}.{0,40}(?:sanemt|apstrad)|sanemam.{0,30}(?:atcelsan|atteikum)',
    ],
    'cancel-confirmed': ['pasutijum\\S{0,30}.{0,60}(?:atcelts|anulets)|pasutijuma (?:atcelsana|anulesana)'],
    'cancel-declined': [
      '(?:atcelsan|atteikum|pieprasijum)\\S{0,30}.{0,40}(?:noraidit)|(?:nevar|nevaram|nav iespejams).{0,20}atcelt',
    ],
    refund: [
      '(?:nauda|maksajum|summa)\\S{0,30}.{0,30}(?:atgriezt|atmaksat)|atmaks\\S{0,30} (?:veikta|apstiprin|apstradat)|naudas atmaks',
    ],
    return: ['(?:preces )?atgriesan\\S{0,30}.{0,30}(?:sanemt|apstiprinat|pienemt)'],
  },
  conditions: ['(?:daļēji|kļūdas dēļ)', '\\b(?:ja|kad|pirms|lidz|vai|ka|noteikumi|tiesibas)\\b', '\\?$'],
  notYet: ['\\b(?:tiks|bus|varat|var)\\b', '\\b(?:nav|ne|nevar)\\b'],
  otherThings: [
    '(?:abonement|dalib|jaunum|tiksan|rezervacij|lidojum|kont|parol|bilet|viesnic).{0,40}(?:atcel|apstiprin|atmaks)',
  ],
  order: ['(?:pasutijum|pirkum|sutijum|prec|piegad|atmaks)'],
  quoted: { forwarded: [], replied: [] },
  headers: { from: [], subject: [], date: [] },
  labels: {
    orderNumber: ['Pasūtījums', 'Pasūtījuma numurs', 'Pasūtījuma Nr.', 'Pasūtījuma', 'pasūtījums nr.'],
    placed: ['Pasūtījuma datums'],
    total: ['Kopā', 'Summa', 'Kopsumma', 'Kopējā summa', 'Summa apmaksai'],
    tracking: ['sūtījuma numurs', 'izsekošanas numurs'],
  },
  neverLabels: { orderNumber: [], placed: [], total: ['Starpsumma'] },
} satisfies MailWordsInput;

// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMailWords } from '@/store-profiles/mail-registry';
import { allStores, catalogue } from '@/store-profiles/registry';
import { replyPatterns } from '@/store-profiles/replies';
import { readReply } from '@/utils/replies/read-reply';
import { replyCases, stateByReply, type ReplyCase } from '@/utils/replies/reply-case';
import { orderStates } from '@/store-profiles/schema';

const context = {
  parseHtml: (html: string) => new DOMParser().parseFromString(html, 'text/html'),
  words: allMailWords(),
  languages: catalogue.languagesFor(''),
  stores: allStores(),
  now: new Date('2026-11-23T10:00:00Z'),
  timeZone: 'Europe/Berlin',
};
const read = (text: string) => readReply(text, context, replyPatterns);

/** Answers as stores write them, in the languages that letters are written in; written for this test. */
const ANSWERS: [text: string, reply: ReplyCase | null][] = [
  ['Hello,\nYour order 4711 has been cancelled. Your card was not charged.', 'confirmed'],
  ['Hi Jo, unfortunately we are unable to cancel your order at this time.', 'declined'],
  ['Good news! Your order 4711 has been shipped.', 'shipped'],
  ['We can cancel the order, but we can only issue a voucher for the full amount.', 'store-credit'],
  ['Your order has been cancelled. The amount will be added as store credit.', 'store-credit'],
  ['Please note that a restocking fee of 15 % applies.', 'fee'],
  ['Please call us on 0800 123 so that we can look into this.', 'call-us'],
  ['Before we go on we need a copy of your passport.', 'identify'],
  ['Your order was partially cancelled; the remaining items will be shipped tomorrow.', 'partial'],
  ['Thanks for your patience, a colleague will be in touch.', null],
  ['Ihre Bestellung 4711 wurde storniert.', 'confirmed'],
  ['Leider kann die Bestellung nicht mehr storniert werden.', 'declined'],
  ['Sie erhalten den Betrag als Gutschein.', 'store-credit'],
  ['Wir berechnen eine Stornogebühr von 10 Euro.', 'fee'],
  ['Bitte rufen Sie unsere Hotline an.', 'call-us'],
  ['Bitte senden Sie uns eine Kopie Ihres Ausweises.', 'identify'],
  ['Die übrigen Artikel wurden bereits versandt.', 'partial'],
  ['Nous vous proposons un bon d’achat de 50 €.', 'store-credit'],
  ['Des frais d’annulation de 10 € seront déduits.', 'fee'],
  ['Merci de nous appeler : appelez le 01 23 45 67 89.', 'call-us'],
  ['Veuillez nous envoyer une copie de votre passeport.', 'identify'],
  ['Le devolveremos el importe con un vale de compra.', 'store-credit'],
  ['Se aplican gastos de cancelación de 5 €.', 'fee'],
  ['Llámenos al 900 123 456.', 'call-us'],
  ['Le invieremo un buono acquisto.', 'store-credit'],
  ['Sono previste spese di annullamento.', 'fee'],
  ['U ontvangt een tegoedbon ter waarde van het aankoopbedrag.', 'store-credit'],
  ['Wij brengen annuleringskosten in rekening.', 'fee'],
  ['Otrzyma Pani bon podarunkowy.', 'store-credit'],
  ['Prosimy o przesłanie kopii dowodu osobistego.', 'identify'],
  ['O valor será devolvido em vale-compras.', 'store-credit'],
  ['Será cobrada uma taxa de cancelamento.', 'fee'],
  ['返金はクーポンでのご対応となります。', 'store-credit'],
  ['キャンセル料が発生いたします。', 'fee'],
  ['本人確認のため、ご連絡ください。', 'identify'],
];

describe('a pasted answer', () => {
  it.each(ANSWERS)('%s', (text, reply) => {
    const [first] = read(text);
    expect(first?.reply ?? null).toBe(reply);
    if (first) expect(text).toContain(first.quote);
  });

  it('of several things says the worst first, and each with its own words', () => {
    const found = read('Your order has been cancelled.\nYou will get store credit.\nPlease call us.');
    expect(found.map(({ reply }) => reply)).toEqual(['store-credit', 'call-us', 'confirmed']);
    expect(found.map(({ quote }) => quote)).toEqual([
      'You will get store credit.',
      'Please call us.',
      'Your order has been cancelled.',
    ]);
  });

  it('what the shopper wrote and the store quotes is not its answer', () => {
    expect(read('> I will not accept store credit or a restocking fee.\n\nWe will look into it.')).toEqual(
      [],
    );
  });

  it('of any text is read without fault, and only its own words are quoted', () => {
    const words = fc.constantFrom(...ANSWERS.map(([text]) => text), '\n', '> ', ' ', '。');
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.array(words).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (pasted) => {
        for (const { reply, quote } of read(pasted)) {
          expect(replyCases).toContain(reply);
          expect(quote.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the state an answer leads to', () => {
  it('is the store’s yes, no or “already shipped”, of an order that is still open', () => {
    expect(stateByReply('confirmed', 'cancel-requested')).toBe('cancelled');
    expect(stateByReply('declined', 'cancel-requested')).toBe('cancel-declined');
    expect(stateByReply('shipped', 'placed')).toBe('shipped');
    expect(stateByReply('store-credit', 'cancel-requested')).toBeNull();
  });

  it('never takes an order back that has come further', () => {
    for (const state of orderStates.filter(
      (one) => !['placed', 'cancel-requested', 'cancel-declined'].includes(one),
    ))
      for (const reply of replyCases) expect(stateByReply(reply, state)).toBeNull();
  });
});

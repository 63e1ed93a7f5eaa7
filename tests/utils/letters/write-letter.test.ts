import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterLanguages, letterWordsFor } from '@/utils/letters/letter-languages';
import { letterFields, letterPurposes, type LetterField } from '@/utils/letters/letter-words';
import { mailAddress } from '@/utils/letters/mail-address';
import { writeLetter, type LetterFacts } from '@/utils/letters/write-letter';

const FACTS: Record<LetterField, string> = {
  store: 'Lantern & Sons',
  order: '5203-A',
  placed: '20 November 2026',
  total: '€24.90',
  items: '2 × Walnut lamp; Linen cord',
  requested: '21 November 2026',
  cancelled: '22 November 2026',
  delivered: '19 November 2026',
  today: '23 November 2026',
  name: 'A. Shopper',
  address: '1 Rose Lane',
};
/** What Annex I (B) of Directive 2011/83/EU asks of a withdrawal form, in its order, by the words of each language. */
// prettier-ignore
const FORM: Record<string, { notice: RegExp; name: RegExp; address: RegExp; date: RegExp; signature: RegExp }> = {
  de: { notice: /widerrufe ich den .*Vertrag über den Kauf/u, name: /^Name des Verbrauchers/u, address: /^Anschrift/u, date: /^Datum/u, signature: /^Unterschrift .*auf Papier/u },
  en: { notice: /give notice that I withdraw from my contract of sale/u, name: /^Name of consumer/u, address: /^Address/u, date: /^Date/u, signature: /^Signature .*on paper/u },
  es: { notice: /desisto de mi contrato de venta/u, name: /^Nombre del consumidor/u, address: /^Domicilio/u, date: /^Fecha/u, signature: /^Firma .*en papel/u },
  fr: { notice: /notifie .*ma rétractation du contrat portant sur la vente/u, name: /^Nom du consommateur/u, address: /^Adresse/u, date: /^Date/u, signature: /^Signature .*sur papier/u },
  it: { notice: /notifico il recesso dal mio contratto di vendita/u, name: /^Nome del consumatore/u, address: /^Indirizzo/u, date: /^Data/u, signature: /^Firma .*su carta/u },
  ja: { notice: /売買契約を撤回/u, name: /^消費者の氏名/u, address: /^消費者の住所/u, date: /^日付/u, signature: /^消費者の署名.*書面/u },
  nl: { notice: /overeenkomst betreffende de verkoop .*herroep/u, name: /^Naam consument/u, address: /^Adres/u, date: /^Datum/u, signature: /^Handtekening .*op papier/u },
  pl: { notice: /odstąpieniu od umowy sprzedaży/u, name: /^Imię i nazwisko konsumenta/u, address: /^Adres/u, date: /^Data:/u, signature: /^Podpis .*papierowej/u },
  pt: { notice: /resolvo o meu contrato de compra e venda/u, name: /^Nome do consumidor/u, address: /^Endereço/u, date: /^Data/u, signature: /^Assinatura .*em papel/u },
};
const [english = letterWordsFor([])] = letterLanguages;

describe.each(letterLanguages.map((words) => [words.language, words] as const))(
  'letters in %s',
  (_, words) => {
    it.each(letterPurposes)('%s name the order with all that is known of it', (purpose) => {
      const { subject, body, gaps } = writeLetter(purpose, FACTS, words);
      expect(gaps).toEqual([]);
      expect(`${subject}\n${body}`).not.toMatch(/[{}[\]]/u);
      for (const fact of [FACTS.order, FACTS.placed, FACTS.items, FACTS.total, FACTS.name])
        expect(body).toContain(fact);
      expect(subject).toContain(FACTS.order);
    });

    it.each(letterPurposes)('%s show what is missing as a gap, and name it', (purpose) => {
      const { subject, body, gaps } = writeLetter(purpose, {}, words);
      const shown = new Set(`${subject}\n${body}`.match(/\[[^\]]+\]/gu));
      expect(new Set(gaps)).toEqual(shown);
      expect(gaps).toContain(`[${words.gaps.name}]`);
      expect(gaps).toContain(`[${words.gaps.order}]`);
    });

    it('the withdrawal carries all that the model form asks for', () => {
      const { body } = writeLetter('withdraw', FACTS, words);
      const lines = (body.split('\n\n').at(-2) ?? '').split('\n');
      const told = ['store', 'items', 'placed', 'delivered', 'name', 'address'] as const;
      expect(lines).toEqual([
        ...told.map((field) => expect.stringContaining(FACTS[field])),
        expect.any(String),
        expect.stringContaining(FACTS.today),
      ]);
      const [, notice, , , name, address, signature, date] = lines;
      const asked = FORM[words.language];
      expect(notice).toMatch(asked?.notice ?? /^$/u);
      expect(name).toMatch(asked?.name ?? /^$/u);
      expect(address).toMatch(asked?.address ?? /^$/u);
      expect(date).toMatch(asked?.date ?? /^$/u);
      expect(signature).toMatch(asked?.signature ?? /^$/u);
      const { delivered, ...notDelivered } = FACTS;
      expect(writeLetter('withdraw', notDelivered, words).body).not.toContain(words.gaps.delivered);
      expect(delivered).not.toBe('');
    });
  },
);

describe('a letter', () => {
  it('is well formed whatever a page gave as facts, and keeps to its own lines', () => {
    const fact = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('\uD800'), fc.constant('{name}\n$&'));
    const facts = fc.record(Object.fromEntries(letterFields.map((field) => [field, fact])));
    const lines = writeLetter('withdraw', FACTS, english).body.split('\n').length;
    fc.assert(
      fc.property(facts, fc.constantFrom(...letterPurposes), (given: LetterFacts, purpose) => {
        const letter = writeLetter(purpose, given, english);
        expect(letter.body.isWellFormed()).toBe(true);
        expect(letter.body).not.toMatch(/[{}\u202A-\u202E]/u);
        expect(letter.body.split('\n').length).toBeLessThanOrEqual(lines);
        expect(() => mailAddress('a@b.example', letter)).not.toThrow();
      }),
    );
  });

  it('names all items of a long order, and says where it had to cut', () => {
    const items = Array.from({ length: 60 }, (_, at) => `Lamp number ${at}`).join('; ');
    expect(writeLetter('withdraw', { ...FACTS, items }, english).body).toContain('Lamp number 59');
    expect(writeLetter('cancel', { ...FACTS, store: 'x'.repeat(900) }, english).body).not.toContain(
      'x'.repeat(400),
    );
    expect(writeLetter('escalation', { ...FACTS, store: 'x'.repeat(900) }, english).body).toContain('x…');
  });

  it('is in the best of the wanted languages it can be written in', () => {
    expect(letterWordsFor(['fi-FI', 'de-AT', 'en']).language).toBe('de');
    expect(letterWordsFor(['fi']).language).toBe('en');
  });
});

describe('mailAddress', () => {
  const letter = { subject: 'Order 1 & 2', body: 'Hello,\n50 % + more?' };

  it('opens in any mail programme as it was written', () => {
    const address = mailAddress('service@shop.example', letter) ?? '';
    expect(address).toBe(
      'mailto:service@shop.example?subject=Order%201%20%26%202&body=Hello%2C%0D%0A50%20%25%20%2B%20more%3F',
    );
  });

  it('takes no recipient that could add fields, and gives up on a letter that would be cut', () => {
    expect(mailAddress('a@b.example?bcc=c@d.example', letter)).toMatch(/^mailto:\?subject/u);
    expect(mailAddress('', { subject: 'x', body: 'y'.repeat(3000) })).toBeNull();
  });
});

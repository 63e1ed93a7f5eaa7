// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { StoreGuide } from '@/store-profiles/schema';
import { FACTS, read } from './stand';

const PROMPTS: Record<string, { why: string; harmless: string; edit: string; received: string }> = {
  en: {
    why: 'Reason for cancelling',
    harmless: 'I ordered by mistake',
    edit: 'I need to change the address',
    received: 'The item arrived, but it is damaged',
  },
  de: {
    why: 'Grund der Stornierung',
    harmless: 'Ich habe es mir anders überlegt',
    edit: 'Falsche Lieferadresse',
    received: 'Artikel ist beschädigt',
  },
  fr: {
    why: 'Motif de l’annulation',
    harmless: 'J’ai changé d’avis',
    edit: 'Modifier l’adresse de livraison',
    received: 'Article endommagé',
  },
  es: {
    why: 'Motivo de la cancelación',
    harmless: 'Ya no lo necesito',
    edit: 'Quiero cambiar la dirección',
    received: 'El producto está dañado',
  },
  it: {
    why: 'Motivo dell’annullamento',
    harmless: 'Ho cambiato idea',
    edit: 'Indirizzo sbagliato',
    received: 'Articolo danneggiato',
  },
  nl: {
    why: 'Reden voor annulering',
    harmless: 'Per ongeluk besteld',
    edit: 'Verkeerd adres',
    received: 'Product is beschadigd',
  },
  pl: {
    why: 'Powód anulowania',
    harmless: 'Zamówione przez pomyłkę',
    edit: 'Błędny adres dostawy',
    received: 'Produkt uszkodzony',
  },
  pt: {
    why: 'Motivo do cancelamento',
    harmless: 'Comprei por engano',
    edit: 'Endereço errado',
    received: 'Produto danificado',
  },
  ja: {
    why: 'キャンセルの理由',
    harmless: '間違えて注文した',
    edit: 'お届け先を変更したい',
    received: '商品が破損している',
  },
  sv: {
    why: 'Orsak till avbeställning',
    harmless: 'Beställt av misstag',
    edit: 'Fel adress',
    received: 'Varan är skadad',
  },
  da: {
    why: 'Årsag til annullering',
    harmless: 'Bestilt ved en fejl',
    edit: 'Forkert adresse',
    received: 'Varen er beskadiget',
  },
  nb: {
    why: 'Årsak til kansellering',
    harmless: 'Bestilt ved en feil',
    edit: 'Feil adresse',
    received: 'Varen er skadet',
  },
  fi: {
    why: 'Peruutuksen syy',
    harmless: 'Tilasin vahingossa',
    edit: 'Väärä osoite',
    received: 'Tuote on viallinen',
  },
  cs: {
    why: 'Důvod zrušení',
    harmless: 'Objednáno omylem',
    edit: 'Špatná adresa',
    received: 'Zboží je poškozené',
  },
  sk: {
    why: 'Dôvod zrušenia',
    harmless: 'Objednané omylom',
    edit: 'Zlá adresa',
    received: 'Tovar je poškodený',
  },
  hu: {
    why: 'Lemondás oka',
    harmless: 'Véletlenül rendeltem',
    edit: 'Rossz cím',
    received: 'A termék sérült',
  },
  ro: {
    why: 'Motivul anulării',
    harmless: 'Comandat din greșeală',
    edit: 'Adresă greșită',
    received: 'Produs deteriorat',
  },
  el: {
    why: 'Λόγος ακύρωσης',
    harmless: 'Άλλαξα γνώμη',
    edit: 'Λάθος διεύθυνση',
    received: 'Ελαττωματικό προϊόν',
  },
  bg: {
    why: 'Причина за отказ',
    harmless: 'Поръчах по погрешка',
    edit: 'Грешен адрес',
    received: 'Стоката е повредена',
  },
  hr: {
    why: 'Razlog otkazivanja',
    harmless: 'Naručeno greškom',
    edit: 'Pogrešna adresa',
    received: 'Proizvod je oštećen',
  },
  tr: {
    why: 'İptal nedeni',
    harmless: 'Yanlışlıkla sipariş verdim',
    edit: 'Yanlış adres',
    received: 'Ürün hasarlı',
  },
  zh: { why: '取消原因', harmless: '不想要了', edit: '收货地址填错', received: '商品破损' },
  ko: { why: '취소 사유', harmless: '단순 변심', edit: '배송지 변경', received: '상품 파손' },
};

describe.each(Object.entries(PROMPTS))('reasons in %s', (language, { why, harmless, edit, received }) => {
  const options = ['', harmless, edit, received, 'Xyz'];
  const select = (chosen: number): string =>
    `<p>${why}</p><select>${options.map((text, at) => `<option value="${at || ''}"${at === chosen ? ' selected' : ''}>${text}</option>`).join('')}</select><button>OK</button>`;

  it('are explained, none is chosen for the shopper', () => {
    const reading = read(select(0), { path: '/x', language });
    expect(reading.step).toBe('reason');
    expect(reading.chosen).toBeNull();
    expect(reading.reasons).toEqual([
      { text: harmless, effect: 'harmless', say: null },
      { text: edit, effect: 'changes-outcome', say: 'edits-order' },
      { text: received, effect: 'changes-outcome', say: 'becomes-return' },
      { text: 'Xyz', effect: 'unknown', say: null },
    ]);
    expect(document.querySelector('select')?.value).toBe('');
    expect(reading.text).toContain(why);
  });

  it('and once one is chosen, it goes on', () => {
    expect(read(select(2), { path: '/x', language })).toMatchObject({ step: 'confirm', chosen: edit });
  });
});

describe('reasons', () => {
  it('as circles, with their legend', () => {
    const reading = read(
      `<fieldset><legend>Why are you cancelling?</legend><label><input type="radio" name="r"> Found it cheaper</label>
      <label><input type="radio" name="r" checked> I didn’t place this order</label></fieldset>`,
      { path: '/cancel/1' },
    );
    expect(reading.chosen).toBe('I didn’t place this order');
    expect(reading.reasons.map(({ effect, say }) => [effect, say])).toEqual([
      ['harmless', null],
      ['changes-outcome', 'seen-as-fraud'],
    ]);
  });

  it('by what the store’s own data says, before all else', () => {
    const guide = {
      steps: [{ step: 'press-cancel' }, { step: 'reason', css: '#why' }, { step: 'done' }],
      reasons: [{ text: '^needed$', effect: 'changes-outcome', say: 'request-only' }],
      source: {
        url: null,
        date: null,
        checked: '2026-11-23',
        confidence: 'high',
        unverified: false,
        stale: false,
      },
    } satisfies StoreGuide;
    const reading = read(
      `<select id="why" name="reason"><option value="">-</option><option value="needed">No longer needed</option></select>`,
      { path: '/x', guide },
    );
    expect(reading).toMatchObject({ step: 'reason', place: { at: 2, of: 3, isKnown: true } });
    expect(reading.reasons).toMatchObject([{ effect: 'changes-outcome', say: 'request-only' }]);
  });

  it('aren’t seen in a choice of something else', () => {
    const select = '<select name="size"><option>S</option><option>M</option></select>';
    expect(read(`${FACTS}${select}<button>Cancel order</button>`)).toMatchObject({
      step: 'press-cancel',
      reasons: [],
    });
  });
});

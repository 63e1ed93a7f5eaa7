// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '@/store-profiles/registry';
import type { StoreGuide } from '@/store-profiles/schema';
import { readStep } from '@/utils/guiding/read-step';
import type { Standing } from '@/utils/guiding/step';
import { findAfresh } from '@/utils/locating/find-afresh';
import { anyPageRules } from '@/utils/reading/page-rules';

const ORDER = 'L-20417';

function stand(
  markup: string,
  { path = '/orders/L-20417', language = 'en', guide = null as StoreGuide | null } = {},
): Standing {
  document.documentElement.lang = language;
  document.body.innerHTML = markup;
  const url = new URL(`https://lamp.example${path}`);
  const rules = anyPageRules(url, language, catalogue);
  const words = catalogue.languagesFor(language).flatMap((one) => one.guide ?? []);
  const finding = findAfresh(document, url, rules, ORDER);
  return readStep(document, url, finding, { rules, words, guide, orderNumber: ORDER });
}

const read = (...args: Parameters<typeof stand>) => stand(...args).reading;

const FACTS = `<h1>Order details</h1><p>Order number: ${ORDER}</p><p>Order date: 21 November 2026</p>
  <p>Order total: $49.90</p><p>Status: Processing</p>`;

describe('the steps before', () => {
  it('an order’s page with its button: to press it', () => {
    const reading = read(`${FACTS}<button>Cancel order</button>`);
    expect(reading).toMatchObject({ step: 'press-cancel', place: { at: 2, of: 5, isKnown: false } });
    expect(reading.reasons).toEqual([]);
    expect(reading.lures).toEqual([]);
  });

  it('a page without the order: to open it', () => {
    expect(read('<h1>Your account</h1><p>Hello.</p>', { path: '/account' }).step).toBe('open-order');
  });

  it.each([
    ['a password', '<form><input type="password" name="p"><button>Go on</button></form>'],
    ['a code sent by mail', '<input autocomplete="one-time-code">'],
    ['an address first', '<h1>Sign in</h1><form><input type="email"><button>Continue</button></form>'],
    ['an address, the button says it', '<form><input name="email"><button>Log in</button></form>'],
  ])('a login by %s', (_, markup) => {
    const reading = read(markup, { path: '/account/start' });
    expect(reading).toMatchObject({ step: 'sign-in', place: null });
  });

  it.each([
    ['a newsletter', '<h1>Lamps</h1><form><input type="email"><button>Subscribe</button></form>'],
    ['a new password', '<h1>Your data</h1><input type="password" autocomplete="new-password">'],
    ['a login that is hidden', '<div hidden><input type="password"></div>'],
  ])('no login: %s', (_, markup) => {
    expect(read(markup, { path: '/account/start' }).step).toBe('open-order');
  });

  it('a guest’s form, and what it asks for', () => {
    const reading = read(
      `<form role="search"><input name="q" aria-label="Search"></form><h1>Find your order</h1><form>
      <label>Order number <input name="n"></label><label>E-mail <input type="email"></label><button>Find</button></form>`,
      { path: '/guest' },
    );
    expect(reading).toMatchObject({ step: 'look-up', lookUp: { field: 'Order number', others: ['E-mail'] } });
  });
});

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

describe('lures', () => {
  const OFFER = `<main><h1>Wait: £10 for you!</h1><p>Order number: ${ORDER}</p><p>Keep your order and get a voucher.</p>
    <button id="keep" style="background:#1060d0">Take the voucher</button><a id="go" href="#">No thanks, continue to cancel</a></main>`;

  it('are named, and the one way on is found', () => {
    const { reading, way } = stand(OFFER, { path: '/cancel/L-20417/offer' });
    expect(reading.step).toBe('offer');
    expect(reading.lures.map(({ kind }) => kind)).toEqual(['offer', 'bright']);
    expect(way?.element.id).toBe('go');
  });

  it('pausing and shaming too', () => {
    const { reading } = stand(
      `<h1>Cancel your order</h1><p>You would give up your discount.</p><button>Pause my order</button>
      <button>Yes, cancel my order</button>`,
      { path: '/cancel/1' },
    );
    expect(reading.lures.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['pause', 'shame']));
  });

  it('of two ways on none is pointed at', () => {
    const { way } = stand(OFFER.replace('</main>', '<a href="#">Yes, cancel it</a></main>'), {
      path: '/cancel/1',
    });
    expect(way).toBeNull();
  });

  it('aren’t what a shop advertises on an order’s page', () => {
    const reading = read(`${FACTS}<p>Special offer: 10 % off lamps</p><button>Cancel order</button>`);
    expect(reading).toMatchObject({ step: 'press-cancel', lures: [] });
  });

  it.each([
    ['de', 'Behalten Sie Ihre Bestellung und sichern Sie sich 10 % Rabatt', 'Trotzdem stornieren'],
    ['fr', 'Gardez votre commande et recevez une remise', 'Annuler quand même'],
    ['es', 'Conserva tu pedido y obtén un descuento', 'Cancelar de todos modos'],
    ['it', 'Mantieni il tuo ordine e ricevi uno sconto', 'Annulla comunque'],
    ['nl', 'Houd je bestelling en krijg korting', 'Toch annuleren'],
    ['pl', 'Zachowaj zamówienie i odbierz rabat', 'Anuluj mimo to'],
    ['pt', 'Mantenha seu pedido e ganhe um desconto', 'Cancelar mesmo assim'],
    ['ja', '注文を継続すると割引クーポンを差し上げます', 'それでもキャンセルする'],
  ])('in %s', (language, offer, on) => {
    const { reading, way } = stand(
      `<div role="dialog"><p>${offer}</p><button>x</button><button>${on}</button></div>`,
      {
        path: '/x',
        language,
      },
    );
    expect(reading).toMatchObject({ step: 'offer', lures: [{ kind: 'offer', text: offer }] });
    expect(way?.name).toBe(on);
  });
});

describe('items', () => {
  const FORM = (first: string): string => `<h1>Cancel items</h1><ul>
    <li><input type="checkbox" ${first}><img alt=""><a href="#">Walnut lamp</a> $49.90</li>
    <li><input type="checkbox"><img alt=""><a href="#">Oak shelf</a> $20.00</li></ul>
    <label><input type="checkbox"> I accept the terms</label>
    <select name="reason"><option value="">Choose a reason</option><option value="a">Ordered by mistake</option></select>`;

  it('are to be ticked first', () => {
    expect(read(FORM(''), { path: '/cancel/1' })).toMatchObject({
      step: 'choose-items',
      items: { cancelled: [], kept: ['Walnut lamp', 'Oak shelf'] },
    });
  });

  it('then it is said which will be cancelled and which won’t', () => {
    expect(read(FORM('checked'), { path: '/cancel/1' })).toMatchObject({
      step: 'reason',
      items: { cancelled: ['Walnut lamp'], kept: ['Oak shelf'] },
    });
  });
});

describe('the end', () => {
  it.each([
    ['en', 'Your order has been cancelled.', 'cancelled'],
    ['en', 'Your cancellation request was received.', 'requested'],
    ['de', 'Ihre Bestellung wurde storniert.', 'cancelled'],
    ['fr', 'Votre commande a été annulée.', 'cancelled'],
    ['en', 'We were unable to cancel your order.', 'declined'],
  ])('in %s: %s', (language, sentence, verdict) => {
    const reading = read(`<h1>x</h1><p>${sentence}</p>`, { path: '/x', language });
    expect(reading).toMatchObject({ step: 'done', outcome: { verdict, sentence }, place: { at: 5, of: 5 } });
    expect(reading.text).toContain(sentence);
  });

  it.each([
    ['another order’s', '<p>Order number: Z-99999</p><p>Your order has been cancelled.</p>', '/x'],
    ['on a list', '<h1>Your orders</h1><p>Your order has been cancelled.</p>', '/orders'],
    ['a condition', '<p>If you go on, your order will be cancelled.</p>', '/x'],
    ['hidden', '<p hidden>Your order has been cancelled.</p>', '/x'],
  ])('is not there: %s', (_, markup, path) => {
    expect(read(markup, { path }).step).not.toBe('done');
  });
});

it('makes something of whatever a page holds, and never changes it', () => {
  const tag = fc.constantFrom(
    'p',
    'select',
    'option',
    'label',
    'fieldset',
    'legend',
    'dialog open',
    'main',
    'button',
    'a href="#"',
    'input type=radio',
    'input type=checkbox',
    'input type=password',
    'h1',
    'li',
  );
  const text = fc.oneof(
    fc.constantFrom(
      'Cancel order',
      'Why are you cancelling?',
      'Keep my order',
      '10 % off',
      'cancelled',
      'Order number: 1',
    ),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  );
  const part = fc.tuple(tag, text).map(([name, words]) => `<${name}>${words.replaceAll('<', '&lt;')}`);
  fc.assert(
    fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
      const markup = parts.join('');
      const untouched = document.createElement('body');
      untouched.innerHTML = markup;
      const reading = read(markup, { path: '/cancel/1' });
      expect(document.body.innerHTML).toBe(untouched.innerHTML);
      expect(reading.text.length).toBeLessThanOrEqual(2000);
      expect(reading.reasons.length).toBeLessThanOrEqual(40);
    }),
    { numRuns: 60 },
  );
});

// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '@/store-profiles/registry';
import type { StoreGuide } from '@/store-profiles/schema';
import { FACTS, ORDER, read, stand } from './stand';

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
      items: { cancelled: [], kept: [{ title: 'Walnut lamp' }, { title: 'Oak shelf' }] },
    });
  });

  it('then it is said which will be cancelled and which won’t', () => {
    expect(read(FORM('checked'), { path: '/cancel/1' })).toMatchObject({
      step: 'reason',
      items: {
        cancelled: [{ title: 'Walnut lamp', count: null, group: null }],
        kept: [{ title: 'Oak shelf' }],
      },
    });
  });
});

it('SAP Spartacus asks how many of each item: at none the items are still to be chosen', () => {
  const page = readFileSync('tests/pages/sap-spartacus/cancel-items.html', 'utf8');
  const markup = /<body>(.*)<\/body>/su.exec(page)?.[1] ?? '';
  const guide = catalogue.platforms.find(({ id }) => id === 'sap-spartacus')?.guide ?? null;
  const path = '/shop/en/EUR/my-account/order/cancel/00031007';
  expect(read(markup, { path, guide })).toMatchObject({
    step: 'choose-items',
    say: 'set-quantities',
    items: {
      cancelled: [],
      kept: [
        { title: 'Walnut desk lamp', count: 2 },
        { title: 'Oak shelf', count: 1 },
      ],
    },
  });
  expect(read(markup.replace('value="0"', 'value="1"'), { path, guide })).toMatchObject({
    items: { cancelled: [{ title: 'Walnut desk lamp', count: 1 }], kept: [{ count: 1 }, { count: 1 }] },
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

describe('a store whose pages are known', () => {
  const guide: StoreGuide = {
    steps: [
      { step: 'press-cancel', say: 'asks-once-more' },
      { step: 'reason', css: '#why' },
      { step: 'confirm', url: '^/cancel/[^/]+/confirm', say: 'no-way-back' },
    ],
    reasons: [],
    source: {
      url: null,
      date: null,
      checked: '2026-11-23',
      confidence: 'low',
      unverified: true,
      stale: false,
    },
  };
  const page = `<main><h1>Cancel order</h1>${FACTS}<label>Why are you cancelling?
    <select id="why"><option selected>Ordered by mistake</option><option>Other</option></select></label><button>Confirm cancellation</button></main>`;

  it('stays at the reason when one is chosen, and says nothing of a step that comes later', () => {
    expect(read(page, { path: '/cancel/L-20417', guide })).toMatchObject({
      step: 'reason',
      chosen: 'Ordered by mistake',
      say: null,
    });
  });

  it('says it on that step’s own page', () => {
    const last = page.replace(/<label>.*<\/label>/su, '');
    expect(read(last, { path: '/cancel/L-20417/confirm', guide })).toMatchObject({
      step: 'confirm',
      say: 'no-way-back',
    });
  });
});

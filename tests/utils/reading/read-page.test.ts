// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { QUOTE_LIMIT } from '@/utils/reading/observation';
import { platformWith, read, readAgain, texts } from './page';

const list = platformWith({
  orderNumber: String.raw`\d{3}-\d{7}-\d{7}`,
  secretParameters: ['ticket'],
  pages: [
    {
      kind: 'history',
      when: { url: '/orders' },
      block: '.card',
      skip: '.template',
      shell: '.skeleton',
      empty: { css: '.count', text: '^0 ' },
      fields: {
        orderNumber: [{ css: '.number' }, { css: 'a', attribute: 'href', pattern: '[?&]id=([^&]+)' }],
        placed: [{ labels: ['Order placed'] }],
        total: [{ css: '.sum .old, .sum .new', pick: 'last' }, { labels: ['Total'] }],
        status: [{ css: '.state' }],
        detailLink: [{ css: 'a.details', attribute: 'href' }],
        item: {
          block: '.item',
          title: [{ css: '.title' }],
          quantity: [{ css: '.count', pattern: String.raw`\d+` }],
        },
      },
    },
    {
      kind: 'cancelled',
      when: { url: '/done' },
      fields: {
        orderNumber: [{ scope: 'url', pattern: '[?&]id=([^&]+)' }],
        notice: [{ css: '.banner' }],
      },
      must: ['orderNumber', 'notice'],
      state: 'cancelled',
    },
    { kind: 'detail', when: { url: '/detail', css: '.one' }, notice: [{ css: '.flash' }], must: [] },
    { kind: 'other', when: { url: '/sign-in' }, must: [] },
  ],
});
const card = (number: string, more = ''): string => `
  <div class="card"><p class="number">${number}</p>
    <div><span>Order placed</span></div><div><span>3 May 2026</span></div>
    <div>Total: $12.50</div><b class="state">Arriving</b>${more}</div>`;
const orders = (html: string, url = 'https://shop.example/orders') => read(html, { platforms: [list], url });

describe('a profile’s rules', () => {
  it('read each block by selector, label and pattern', () => {
    const page = orders(
      card(
        '111-1234567-1234567',
        `<a class="details" href="/order?no=1&amp;session=abc&amp;ticket=x">Details</a>
         <div class="item"><i class="title">Kettle</i><i class="count">2 pieces</i></div>`,
      ) + card('111-7654321-7654321'),
    );
    expect(page.kind).toBe('history');
    expect(page.strategy).toBe('platform:test');
    expect(texts(page)).toEqual([
      { orderNumber: '111-1234567-1234567', placed: '3 May 2026', total: '$12.50', status: 'Arriving' },
      { orderNumber: '111-7654321-7654321', placed: '3 May 2026', total: '$12.50', status: 'Arriving' },
    ]);
    expect(page.orders[0]).toMatchObject({
      detailLink: 'http://localhost:3000/order?no=1',
      items: [{ title: { text: 'Kettle', from: 'platform:test' }, quantity: { text: '2' } }],
    });
  });

  it('count a nested and a repeated block once, and templates never', () => {
    const page = orders(
      `<div class="card">${card('111-1234567-1234567')}</div>
       <div class="mobile">${card('111-1234567-1234567')}</div>
       <div class="card template">${card('111-0000000-0000000')}</div>
       <div class="card"><i class="template"></i>111-0000000-0000001</div>`,
    );
    expect(texts(page).map(({ orderNumber }) => orderNumber)).toEqual([
      '111-1234567-1234567',
      '111-0000000-0000000',
    ]);
  });

  it('take the number from where they say, never a look-alike elsewhere', () => {
    const page = orders(
      `<a href="/ref=147-1303082-4549660?x">147-1303082-4549660</a>
       <div class="card"><p class="number">none yet</p><p>147-1303082-4549660</p><a href="/o?id=111-1234567-1234567">x</a></div>`,
    );
    expect(texts(page).map(({ orderNumber }) => orderNumber)).toEqual(['111-1234567-1234567']);
  });

  it('do not read what is hidden', () => {
    const page = orders(
      `<div class="card" style="display: none">111-1234567-1234567</div>
       <div class="card"><p class="number" hidden>111-0000000-0000000</p><p class="number">111-1234567-1234567<i hidden> old</i></p></div>`,
    );
    expect(texts(page).map(({ orderNumber }) => orderNumber)).toEqual(['111-1234567-1234567']);
  });

  it('tell an empty list from one that cannot be read', () => {
    expect(orders('<p class="count">0 orders</p>')).toMatchObject({
      kind: 'history',
      orders: [],
      unreadable: null,
    });
    expect(orders('<p class="count">10 orders</p>')).toMatchObject({
      kind: 'history',
      orders: [],
      unreadable: 'lacks orderNumber',
    });
    expect(orders('<div class="card skeleton"></div>')).toMatchObject({
      kind: 'history',
      orders: [],
      unreadable: 'shell',
    });
  });

  it('are silent where a rule says that the page is none', () => {
    expect(orders(card('111-1234567-1234567'), 'https://shop.example/sign-in')).toMatchObject({
      kind: 'other',
      orders: [],
      unreadable: null,
    });
  });

  it('prove a state by the page, with the sentence and the number from the address', () => {
    const [order] = orders(
      '<p class="banner">Done!</p>',
      'https://shop.example/done?id=111-1234567-1234567',
    ).orders;
    expect(order).toMatchObject({
      orderNumber: { text: '111-1234567-1234567' },
      notice: { text: 'Done!' },
      proves: 'cancelled',
    });
    expect(orders('<p>Oops</p>', 'https://shop.example/done?id=111-1234567-1234567')).toMatchObject({
      orders: [],
      unreadable: 'lacks orderNumber, notice',
    });
  });

  it('tell a sentence about an order the page does not name', () => {
    const page = orders(
      '<i class="one"></i><p class="flash">Your order was cancelled.</p>',
      'https://shop.example/detail',
    );
    expect(page).toMatchObject({
      orders: [],
      notice: { text: 'Your order was cancelled.', from: 'platform:test' },
    });
  });

  it('give way to the general rules where the layout is a new one', () => {
    const page = orders(
      '<h1>Orders</h1><dl><dt>Order number</dt><dd>111-1234567-1234567</dd><dt>Total</dt><dd>$5.00</dd></dl>',
    );
    expect(page.strategy).toBe('general');
    expect(texts(page)).toMatchObject([{ orderNumber: '111-1234567-1234567', total: '$5.00' }]);
  });
});

describe('hostile pages', () => {
  it('with a number of 100,000 characters have no number', () => {
    const page = orders(`<div class="card"><p class="number">${'1'.repeat(100_000)}</p></div>`);
    expect(page).toMatchObject({ orders: [], unreadable: 'lacks orderNumber' });
    expect(
      read(`<h1>Order details</h1><p>Order number: ${'9'.repeat(100_000)}</p><p>Total: $1.00</p>`).orders,
    ).toEqual([]);
  });

  it('give text where they print markup, and no longer text than is kept', () => {
    const page = orders(
      card(
        '111-1234567-1234567',
        `<div class="item"><b class="title">&lt;img src=x onerror=alert(1)&gt;${'y'.repeat(2000)}</b></div>`,
      ),
    );
    const title = page.orders[0]?.items[0]?.title.text ?? '';
    expect(title.startsWith('<img src=x onerror=alert(1)>')).toBe(true);
    expect(title).toHaveLength(QUOTE_LIMIT);
  });

  it('do not reach a prototype', () => {
    const page = read(
      `<h1>Order details</h1>
       <script type="application/ld+json">{"@type":"Order","__proto__":{"orderNumber":"EVIL1","polluted":"yes"},"constructor":{"x":1}}</script>
       <dl><dt>__proto__</dt><dd>12</dd><dt>constructor</dt><dd>34</dd></dl>`,
    );
    expect(page.orders).toEqual([]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('with broken markup are read as the browser mends them', () => {
    const page = read(
      '<h1>Order details<table><tr><th>Order number<td>77<tr><th>Total<td>€ 5,00</table><p>Order placed: 1 May 2026',
    );
    expect(texts(page)).toMatchObject([{ orderNumber: '77', total: '€ 5,00', placed: '1 May 2026' }]);
  });

  it('of ten megabytes are read, and read the same again', () => {
    const before = read('<h1>Order details</h1><p>Order number: 4711</p><p>Total: $5.00</p>');
    for (let paragraph = 0; paragraph < 400; paragraph += 1) {
      document.body.append(document.createElement('p'));
      document.body.lastElementChild?.append('Lorem ipsum dolor sit amet. '.repeat(1000));
    }
    expect(document.body.textContent.length).toBeGreaterThan(10_000_000);
    expect(texts(readAgain())).toMatchObject([{ orderNumber: '4711', total: '$5.00' }]);
    expect(readAgain()).toEqual(before);
  });

  it('with thousands of orders give no more than are kept', () => {
    const page = orders(
      Array.from({ length: 510 }, (_, at) => card(`111-1234567-${1_000_000 + at}`)).join(''),
    );
    expect(page.orders).toHaveLength(500);
  }, 60_000);
});

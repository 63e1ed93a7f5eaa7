// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { read, texts } from './page';

const detail = { url: 'https://shop.example/account/orders/1' };

describe('one order by its labels', () => {
  it.each([
    [
      'a definition list',
      '<dl><dt>Order number</dt><dd>A-17</dd><dt>Order date:</dt><dd>3 May 2026</dd><dt>Total</dt><dd>$ 9.50</dd></dl>',
    ],
    [
      'rows of header and value',
      '<table><tr><th>Order number</th><td>A-17</td></tr><tr><th>Order date</th><td>3 May 2026</td></tr><tr><th>Total</th><td>$ 9.50</td></tr></table>',
    ],
    ['lines', '<p>Order number: A-17</p><p>Order date: 3 May 2026</p><p>Total: $ 9.50</p>'],
    [
      'label and value elements',
      '<div><span>Order number</span> <b>A-17</b></div><div><div>Order date</div><div>3 May 2026</div></div><div><em>Total</em><i><small>$</small> 9.50</i></div>',
    ],
    [
      'a label and a bare text',
      '<td><b>Order number:</b> A-17</td><p><strong>Order date:</strong> 3 May 2026</p><p><b>Total:</b> $ 9.50</p>',
    ],
    [
      'a sentence',
      '<p>Order #<mark>A-17</mark> was placed on <mark>3 May 2026</mark> and is on its way.</p><p>Total: $ 9.50</p>',
    ],
    [
      'totals with the amount before the label',
      '<p>Order number: A-17</p><p>Order date: 3 May 2026</p><div><div>$ 8.00</div><div>Sub-total:</div><br><div>$ 1.50</div><div>Delivery:</div><br><div>$ 9.50</div><div>Total:</div></div>',
    ],
    [
      'labels beside a table of items, whose total is each item’s own',
      '<p>Order number: A-17</p><p>Order date: 3 May 2026</p><table><tr><th>Qty.</th><th>Products</th><th>Total</th></tr><tr><td>2 ea.</td><td>Hook</td><td>$ 8.00</td></tr></table><p>Order cost: $ 9.50</p>',
    ],
    ['a heading that goes on', '<p>Order Reference A-17 - placed on 3 May 2026</p><p>Total: $ 9.50</p>'],
    [
      'words before the label',
      '<b>Final details for Order #A-17</b><p>Order date: 3 May 2026</p><p>Total: $ 9.50</p>',
    ],
  ])('in %s', (_, html) => {
    expect(texts(read(`<h1>Order details</h1>${html}`, detail))).toEqual([
      { orderNumber: 'A-17', placed: '3 May 2026', total: '$ 9.50', status: null },
    ]);
  });

  it.each([
    ['de', 'Bestellnummer', 'Bestelldatum', '3. Mai 2026', 'Gesamtsumme', '9,50 €'],
    ['fr', 'Numéro de commande', 'Date de commande', '3 mai 2026', 'Total', '9,50 €'],
    ['es', 'Número de pedido', 'Fecha del pedido', '3 de mayo de 2026', 'Total', '9,50 €'],
    ['ja', '注文番号', '注文日', '2026年5月3日', '合計', '￥950'],
  ])('in %s', (language, number, placed, date, total, amount) => {
    const html = `<dl><dt>${number}</dt><dd>17</dd><dt>${placed}</dt><dd>${date}</dd><dt>${total}：</dt><dd>${amount}</dd></dl>`;
    expect(texts(read(html, { ...detail, language }))).toMatchObject([
      { orderNumber: '17', placed: date, total: amount.replace('￥', '¥') },
    ]);
  });

  it.each([
    ['a number sign and a space', '# 1260000-01', '1260000-01', '₹ 99'],
    ['digits in groups', '2000137 25750475', '2000137 25750475', '₹ 99'],
    ['digits and something else', '17 (see below)', '17', '₹ 99'],
    ['whole crowns', '17', '17', '1 249 Kč'],
    ['whole zloty', '17', '17', '45 zł'],
    ['whole lira', '17', '17', '12.600 TL'],
    ['rupees before a whole amount', '17', '17', 'Rs. 1,499'],
    ['ringgit that touch the amount', '17', '17', 'RM1,204'],
  ])('with %s', (_, number, quoted, total) => {
    const html = `<h1>Order details</h1><p>Order number</p><p>${number}</p><dl><dt>Total</dt><dd>${total}</dd></dl>`;
    expect(texts(read(html, detail))).toMatchObject([{ orderNumber: quoted, total }]);
  });

  it.each([
    ['Your order # is:', 'en'],
    ['Ihre Bestellnummer lautet', 'de'],
    ['Votre numéro de commande est', 'fr'],
  ])('whose number a sentence names: %s', (words, language) => {
    const html = `<p>${words} <b>A-17</b>.</p><p>Total: $5.00</p>`;
    const url = 'https://shop.example/checkout/success';
    expect(texts(read(html, { url, language }))).toMatchObject([{ orderNumber: 'A-17' }]);
  });

  it('by a total that says which taxes are in it, not by one without them', () => {
    const total = (label: string) =>
      texts(read(`<h1>Order details</h1><p>Order number: 17</p><p>${label} $9.50</p>`, detail))[0]?.total;
    expect(total('Total (gross):')).toBe('$9.50');
    expect(total('Total (incl. tax)')).toBe('$9.50');
    expect(total('Total (excl. tax)')).toBeNull();
    expect(total('Total (net)')).toBeNull();
  });

  it('by the table of what happened to it, in either order; steps without a date are still to come', () => {
    const table = (...rows: [string, string][]) =>
      `<h1>Order details</h1><p>Order number: 17</p><p>Total: $5.00</p><table><tr><th>Date</th><th>Status</th></tr>${rows
        .map(([date, status]) => `<tr><td>${date}</td><td>${status}</td></tr>`)
        .join('')}</table>`;
    const status = (html: string) => texts(read(html, detail))[0]?.status;
    const rows: [string, string][] = [
      ['11/19/2026', 'Canceled'],
      ['11/18/2026', 'Awaiting check payment'],
    ];
    expect(status(table(...rows))).toBe('Canceled');
    expect(status(table(...rows.toReversed()))).toBe('Canceled');
    expect(status(table(['11/18/2026', 'Processing'], ['', 'Shipped'], ['', 'Delivered']))).toBe(
      'Processing',
    );
  });

  it('not by an amount without a currency', () => {
    const html =
      '<h1>Order details</h1><p>Order number: 17</p><p>Total: 3 Artikel</p><p>Date: 3 May 2026</p>';
    expect(texts(read(html, detail))).toMatchObject([{ orderNumber: '17', total: null }]);
  });

  it('not by an amount before a total, where another label stands between', () => {
    const html =
      '<h1>Order details</h1><p>Order number: 17</p><div><p>Voucher</p><p>$ 5.00</p><p>Total:</p></div><p>to follow</p>';
    expect(texts(read(html, detail))).toMatchObject([{ orderNumber: '17', total: null }]);
  });

  it('not by labels that look alike', () => {
    const page = read(
      `<h1>Order details</h1><p>Customer number: 99</p><p>Order number: 17</p><p>Invoice date: 1 May 2026</p>
       <p>Estimated delivery: 9 May 2026</p><p>Subtotal: $8.00</p><p>Total before tax: $8.00</p><p>Grand Total: $9.50</p><p>Refund total: $1.00</p>`,
      detail,
    );
    expect(texts(page)).toEqual([{ orderNumber: '17', placed: null, total: '$9.50', status: null }]);
  });

  it('with a date where a number should be, has none', () => {
    expect(read('<p>Digital order: 31 May 2026</p><p>Total: $5.00</p>', detail).orders).toEqual([]);
    expect(read('<p>Order 2 items for $5.00</p><p>Total: $5.00</p>', detail).orders).toEqual([]);
  });

  it('takes a state that stands alone, unless the page says two', () => {
    const base = '<h1>Order details</h1><p>Order number: 17</p><p>Total: $5.00</p>';
    expect(texts(read(`${base}<b>Delivered May 9</b>`, detail))).toMatchObject([
      { status: 'Delivered May 9' },
    ]);
    expect(texts(read(`${base}<b>Shipped</b><b>Pending</b>`, detail))).toMatchObject([{ status: null }]);
    expect(texts(read(`${base}<button>Cancelled</button>`, detail))).toMatchObject([{ status: null }]);
    const placed = `${base}<p>Placed on 3 May 2026</p><b>Cancelled</b>`;
    expect(texts(read(placed, detail))).toMatchObject([{ status: 'Cancelled' }]);
  });

  it('keeps what the store says of its cancellation', () => {
    const page = read(
      '<h1>Order details</h1><p>Order number: 17</p><p>Total: $5.00</p><p>Your order has been cancelled.</p>',
      detail,
    );
    expect(page.orders[0]?.notice?.text).toBe('Your order has been cancelled.');
    const question = read(
      '<h1>Order details</h1><p>Order number: 17</p><p>Total: $5.00</p><p>If your order has been cancelled, tell us.</p>',
      detail,
    );
    expect(question.orders[0]?.notice).toBeNull();
  });

  it('prefers what is shown to what the data says, and lets the data fill gaps', () => {
    const data = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'Order',
      orderNumber: '17',
      orderDate: '2026-05-03',
      orderStatus: 'https://schema.org/OrderDelivered',
      price: '1.00',
      priceCurrency: 'EUR',
    });
    const page = read(
      `<script type="application/ld+json">${data}</script><h1>Order details</h1><p>Order number: 17</p><p>Total: $5.00</p><b>Shipped</b>`,
      detail,
    );
    expect(texts(page)).toEqual([
      { orderNumber: '17', placed: '2026-05-03', total: '$5.00', status: 'Shipped' },
    ]);
  });
});

describe('lists of orders', () => {
  it('as tables with a header row', () => {
    const page = read(
      `<h1>My orders</h1><table><thead><tr><th>Order</th><th>Date</th><th colspan="2">Status</th><th>Total</th></tr></thead>
       <tr><th>#21</th><td><time datetime="2026-05-03T10:00:00Z">May 3</time></td><td>Processing</td><td></td><td><del>$7.00</del> <ins>$5.00</ins> for 2 items</td></tr>
       <tr><th>#20</th><td>May 1, 2026</td><td>Cancelled</td><td></td><td>$4.00</td></tr>
       <tr><td colspan="5">No more orders 5</td></tr></table>`,
    );
    expect(page.kind).toBe('history');
    expect(texts(page)).toEqual([
      { orderNumber: '21', placed: '2026-05-03T10:00:00Z', status: 'Processing', total: '$5.00 for 2 items' },
      { orderNumber: '20', placed: 'May 1, 2026', status: 'Cancelled', total: '$4.00' },
    ]);
  });

  it('as tables with number and day in one cell', () => {
    const row = (day: string, number: string): string =>
      `<tr><td>${day}<br><a href="/o/${number}">${number}</a></td><td>£9.50</td><td>Pending</td></tr>`;
    const html = `<h2>Your Orders</h2><table><tr><th>Order</th><th>Total</th><th>Status</th></tr>${row('23 Nov 2026, 15:30', '261123-153022-5432')}${row('2 Oct 2026, 09:12', '261002-091244-1187')}</table>`;
    expect(texts(read(html, { url: 'https://shop.example/index.php?_a=vieworder' }))).toEqual([
      { orderNumber: '261123-153022-5432', placed: '23 Nov 2026, 15:30', total: '£9.50', status: 'Pending' },
      { orderNumber: '261002-091244-1187', placed: '2 Oct 2026, 09:12', total: '£9.50', status: 'Pending' },
    ]);
  });

  it('never by a date in pieces where a number should be', () => {
    const html =
      '<h2>Your Orders</h2><table><tr><th>Order</th><th>Total</th></tr><tr><td><i>23</i> <i>Nov</i> <i>2026</i></td><td>£9.50</td></tr></table>';
    expect(texts(read(html, { url: 'https://shop.example/orders' }))).toEqual([]);
  });

  it('as tables of ARIA roles', () => {
    const row = (role: string, cells: string[]) =>
      `<div role="row">${cells.map((cell) => `<span role="${role}">${cell}</span>`).join('')}</div>`;
    const page = read(
      `<div role="table">${row('columnheader', ['Order reference', 'Date', 'Total price'])}${row('cell', ['XKBKNABJK', '11/23/2026', '$30.90'])}</div>`,
    );
    expect(texts(page)).toMatchObject([{ orderNumber: 'XKBKNABJK', placed: '11/23/2026', total: '$30.90' }]);
  });

  it('as repeated blocks, each with its own fields, printed twice or not', () => {
    const block = (number: number) =>
      `<li><h3>Order #${number}</h3><p>Ordered: May ${number}, 2026</p><p>Total: $${number}.00</p><em>Shipped</em></li>`;
    const page = read(
      `<ul class="wide">${block(7)}${block(8)}</ul><ul class="narrow">${block(7)}${block(8)}</ul>`,
    );
    expect(page.kind).toBe('history');
    expect(texts(page)).toEqual([
      { orderNumber: '7', placed: 'May 7, 2026', total: '$7.00', status: 'Shipped' },
      { orderNumber: '8', placed: 'May 8, 2026', total: '$8.00', status: 'Shipped' },
    ]);
  });

  it('as cards whose only amount stands beside a count', () => {
    const card = (number: number, sum: string) =>
      `<li><h3>Order #${number}</h3><p>Ordered: May ${number}, 2026</p>${sum}<p>Shipped to: Jane</p></li>`;
    const totals = (sum: string) =>
      texts(read(`<h1>My orders</h1><ul>${card(7, sum)}${card(8, sum)}</ul>`)).map(({ total }) => total);
    expect(totals('<p>1 item</p><hr><p>$85.99</p>')).toEqual(['$85.99', '$85.99']);
    const summed = '3 products totaling $104.90';
    expect(totals(`<p>${summed}</p>`)).toEqual([summed, summed]);
    expect(totals('<p>$85.99</p>'), 'may be any price').toEqual([null, null]);
    expect(totals('<p>2 items</p><p>$85.99</p><p>$12.00</p>'), 'which of them').toEqual([null, null]);
    expect(totals('<p>1 May 2026</p><p>$85.99</p>'), 'a date is no count').toEqual([null, null]);
  });

  it('that are announced and missing could not be read', () => {
    expect(read('<h1>Order history</h1><div class="loading"></div>')).toMatchObject({
      kind: 'history',
      orders: [],
      unreadable: 'no order recognised',
    });
  });
});

describe('pages that are none', () => {
  it.each([
    [
      'an article',
      'https://news.example/world/1',
      '<h1>News</h1><p>Order #66 was given on 3 May 2026.</p><p>Total: $5.00</p>',
    ],
    ['a product', 'https://shop.example/p/1', '<h1>Kettle</h1><p>Order number: K-12</p><p>$5.00</p>'],
    [
      'payments',
      'https://shop.example/payments',
      '<h1>Your payments</h1><p>May 3, 2026</p><p>Order #113-1</p><p>-$5.00</p><p>Order #113-2</p><p>-$6.00</p><b>Completed</b>',
    ],
    [
      'a cart',
      'https://shop.example/cart',
      '<h1>Shopping cart</h1><p>Order number: 12</p><p>Total: $5.00</p>',
    ],
    [
      'a checkout',
      'https://shop.example/checkout',
      '<h1>Checkout</h1><p>Order number: 12</p><p>Total: $5.00</p>',
    ],
    [
      'a sign-in',
      'https://shop.example/account/orders',
      '<h1>Sign in</h1><form><label>Order number<input></label></form>',
    ],
  ])('%s', (_, url, html) => {
    const page = read(html, { url });
    expect(page.orders).toEqual([]);
    expect(['other', 'cart', 'checkout']).toContain(page.kind);
    expect(page.unreadable).toBeNull();
  });
});

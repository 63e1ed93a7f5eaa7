/** Pinefield, the demonstration shop: product, checkout, thank-you, orders, cancel with reason and retention, cancelled. */
import type { Answer } from '../browser/harness/server';
import { page, money } from './shop-page';

interface DemoOrder {
  number: string;
  placed: Date;
  item: string;
  price: number;
  state: 'Preparing' | 'Cancelled';
}

const PRODUCT = { item: 'Walnut desk lamp', price: 89.9 };
/** The shop's own terms: so long an order can be cancelled. */
const WINDOW = 30 * 60_000;

/** A shop with an empty order list of its own; `now` in milliseconds since 1970. */
export function createShop(now: () => number): Answer {
  const orders = new Map<string, DemoOrder>();

  function place(): DemoOrder {
    const number = `PF-${100_000 + orders.size + 417}`;
    const order: DemoOrder = { number, placed: new Date(now()), ...PRODUCT, state: 'Preparing' };
    orders.set(number, order);
    return order;
  }

  return (url, method) => {
    const [, part = '', number = '', step = ''] = url.pathname.split('/');
    const order = orders.get(number);
    switch (part) {
      case '':
        return product();
      case 'checkout':
        return method === 'POST' ? { location: `/thank-you/${place().number}` } : checkout();
      case 'orders':
        return number === '' ? history([...orders.values()]) : order ? detail(order, now()) : null;
    }
    if (!order) return null;
    switch (part) {
      case 'thank-you':
        return thanks(order);
      case 'cancel': {
        if (method === 'POST' && step === 'confirm') order.state = 'Cancelled';
        if (order.state === 'Cancelled') return { location: `/cancelled/${number}` };
        if (step === 'offer') return offer(order);
        return step === 'confirm' ? confirm(order) : reason(order);
      }
      case 'cancelled':
        return cancelled(order);
      default:
        return null;
    }
  };
}

function product(): string {
  return page(
    PRODUCT.item,
    `<div class="product"><div class="picture" role="img" aria-label="A desk lamp of walnut"></div>
    <div><h1>${PRODUCT.item}</h1><p class="big">${money(PRODUCT.price)}</p>
    <p>Turned by hand, warm light, two metres of linen cord.</p>
    <p class="muted">You can cancel within 30 minutes of ordering.</p>
    <a class="button" href="/checkout">Buy now</a></div></div>`,
  );
}

function checkout(): string {
  return page(
    'Checkout',
    `<h1>Checkout</h1><div class="panel"><p>${PRODUCT.item}</p><p class="big">${money(PRODUCT.price)}</p>
    <p>To: Robin Sample, 1 Example Lane, Pinefield</p>
    <form method="post" action="/checkout"><button class="button">Place order</button></form></div>`,
  );
}

function facts(order: DemoOrder): string {
  return `<dl><div><dt>Order number</dt><dd data-order-number>${order.number}</dd></div>
    <div><dt>Placed</dt><dd><time datetime="${order.placed.toISOString()}">${order.placed.toUTCString()}</time></dd></div>
    <div><dt>Total</dt><dd data-total>${money(order.price)}</dd></div>
    <div><dt>Status</dt><dd data-status>${order.state}</dd></div></dl>`;
}

function items(order: DemoOrder): string {
  return `<ul class="items"><li data-item><span class="title">${order.item}</span> <span class="price">${money(order.price)}</span></li></ul>`;
}

function thanks(order: DemoOrder): string {
  return page(
    'Thank you',
    `<h1>Thank you, Robin!</h1><p>Your order has been placed.</p><div class="panel">${facts(order)}${items(order)}</div>
    <p><a data-details href="/orders/${order.number}">Order details</a></p>`,
  );
}

function history(orders: DemoOrder[]): string {
  const list = orders
    .toReversed()
    .map(
      (order) =>
        `<li class="panel" data-order>${facts(order)}<a data-details href="/orders/${order.number}">Order details</a></li>`,
    );
  return page(
    'Your orders',
    `<h1>Your orders</h1>${list.length > 0 ? `<ul class="orders">${list.join('')}</ul>` : '<p data-empty>You have no orders yet.</p>'}`,
  );
}

function detail(order: DemoOrder, now: number): string {
  const isOpen = order.state === 'Preparing' && now - order.placed.getTime() < WINDOW;
  const actions = isOpen
    ? `<a class="button quiet" data-cancel href="/cancel/${order.number}">Cancel order</a>`
    : order.state === 'Preparing'
      ? '<p>This order can no longer be cancelled: the 30 minutes are over.</p>'
      : '<p>This order was cancelled.</p>';
  return page(
    `Order ${order.number}`,
    `<h1>Order details</h1><div class="panel">${facts(order)}${items(order)}
    <p><a class="button" href="/">Buy again</a> ${actions}</p></div>`,
  );
}

function reason(order: DemoOrder): string {
  return page(
    'Cancel order',
    `<h1>We are sorry to hear that</h1><p>Order <b data-order-number>${order.number}</b></p>
    <form class="panel" action="/cancel/${order.number}/offer"><label for="reason">Why do you want to cancel?</label>
    <select id="reason" name="reason" required><option value="">Please choose</option><option>Ordered by mistake</option>
    <option>Found it cheaper</option><option>It takes too long</option></select>
    <p><a class="button" href="/orders/${order.number}">Keep my order</a> <button class="button quiet" data-next>Continue</button></p></form>`,
  );
}

function offer(order: DemoOrder): string {
  return page(
    'Wait',
    `<h1>Wait: £10 for you!</h1><p>Order <b data-order-number>${order.number}</b></p>
    <div class="panel"><p>Keep the order and take a voucher of £10 for the next one.</p>
    <p><a class="button" href="/orders/${order.number}">Take the voucher</a>
    <a class="button quiet" data-next href="/cancel/${order.number}/confirm">No thanks, go on</a></p></div>`,
  );
}

function confirm(order: DemoOrder): string {
  return page(
    'Cancel order?',
    `<h1>Cancel this order?</h1><p>Order <b data-order-number>${order.number}</b></p>
    <form class="panel" method="post" action="/cancel/${order.number}/confirm">${items(order)}
    <p><a class="button" href="/orders/${order.number}">Keep my order</a>
    <button class="button quiet" data-next>Cancel the order</button></p></form>`,
  );
}

function cancelled(order: DemoOrder): string {
  return page(
    'Order cancelled',
    `<h1>Done</h1><div class="panel"><p data-notice>Your order was cancelled. We refund ${money(order.price)} within 5 working days.</p>
    ${facts(order)}</div><p><a href="/orders">Your orders</a></p>`,
  );
}

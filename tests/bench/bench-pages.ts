/** Generated pages of 20,000 elements: an order list in Amazon's markup, and a watched page that shows no order. */
import type { Answer } from '../browser/harness/server';

export const STORE = 'amazon-us';
export const ORDER_LIST = 'https://www.amazon.com/your-orders/orders';
export const NO_ORDER_PAGE = 'https://www.amazon.com/gp/cart/view.html';
export const STORE_NOT_ON = 'https://www.ebay.com/mye/myebay/purchase';

const ELEMENTS = 20_000;
export const ORDERS = 100;

const orderList = document('Your Orders', orders());
const articles = document('Reading', filler(ELEMENTS));

export const answer: Answer = (url) => {
  if (url.href === ORDER_LIST) return orderList;
  return url.href === NO_ORDER_PAGE || url.href === STORE_NOT_ON ? articles : document('Help', '<p>Help</p>');
};

/** A small page of the address's host that no detector is registered for. */
export function unwatched(address: string): string {
  return new URL('/help', address).href;
}

function orders(): string {
  const bare = elementsOf(orderCard(0, ''));
  const perOrder = Math.floor(ELEMENTS / ORDERS) - bare;
  return Array.from({ length: ORDERS }, (_, index) => orderCard(index, filler(perOrder))).join('\n');
}

function orderCard(index: number, more: string): string {
  const number = `112-0000417-${1_230_000 + index}`;
  return `<div class="order-card js-order-card"><div class="order-header"><ul>
<li class="order-header__header-list-item"><div><span class="a-text-caps">Order placed</span></div><div><span>November ${1 + (index % 20)}, 2026</span></div></li>
<li class="order-header__header-list-item yohtmlc-order-total"><div><span class="a-text-caps">Total</span></div><div><span>$${index + 10}.37</span></div></li>
</ul><div class="yohtmlc-order-id"><span class="a-text-caps">Order #</span> <span dir="ltr">${number}</span></div>
<a href="/your-orders/order-details?orderID=${number}">View order details</a></div>
<div class="delivery-box"><span class="yohtmlc-shipment-status-primaryText">Delivered November ${2 + (index % 20)}</span>
<div class="item-box"><div class="yohtmlc-product-title"><a href="/dp/B0SAMPLE${index}">Oak shelf no. ${index}</a></div></div></div>
${more}</div>`;
}

/** Groups of ten elements as shops have them: nested boxes, pictures, links, a button. */
function filler(elements: number): string {
  const group =
    '<div class="box"><div class="row"><div><img alt="" width="8" height="8"><p>Bought together with <a href="/dp/B0MORE">a matching lamp</a></p></div><div><span>4.6 of 5</span> <span>312 reviews</span></div><button type="button">Add to list</button></div></div>';
  const groups = Math.floor(elements / elementsOf(group));
  return group.repeat(groups) + '<i></i>'.repeat(elements - groups * elementsOf(group));
}

function elementsOf(html: string): number {
  return html.match(/<[a-z]/gu)?.length ?? 0;
}

function document(title: string, content: string): string {
  return `<!doctype html><html lang="en-us"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><div class="js-yo-main-content">${content}</div></body></html>`;
}

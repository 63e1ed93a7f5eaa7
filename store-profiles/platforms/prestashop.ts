/**
 * PrestaShop with the classic or the hummingbird theme (1.7 to 9). A shopper can't cancel; beside an order stand a form for
 * a return, where the shop allows it, and one for a message about this order. Classic prints lists twice, for wide and
 * narrow screens.
 */
import type { PlatformProfileInput } from '../schema';

/** "Order Reference XKBKNABJK - placed on 11/23/2026", in any language. */
const heading = '#order-infos strong,.order-infos__reference';
const orderPage = {
  fields: {
    orderNumber: [
      { css: heading, pattern: String.raw`(\S{1,40}) [-–—] ` },
      {
        css: heading,
        labels: ['Order Reference', 'Référence de commande', 'Referencia de pedido', 'Bestellreferenz'],
      },
    ],
    placed: [
      { css: heading, pattern: ' [-–—] (.{1,80})$' },
      { css: '#order-history tbody tr:last-child td:first-child', pick: 'last' as const },
    ],
    total: [
      { css: '#order-products .line-total td:last-child', pick: 'last' as const },
      {
        css: '.order-products .order-totals__value,.order-products .grid-table__footer .grid-table__cell',
        pick: 'last' as const,
      },
      { css: '.order-products .grid-table__cell--label-value', pick: 'last' as const },
    ],
    // The newest state stands first.
    status: [
      { css: '#order-history tbody tr:first-child .label,#order-history .history-line:first-child .label' },
      { css: '.order-status__badge' },
    ],
    item: {
      block:
        '#order-products > tbody > tr:has(td strong),.order-products .grid-table__row:has(.order-product)',
      title: [{ css: '.order-product__name' }, { css: 'td strong' }],
      quantity: [
        { css: '.qty .current,td.qty' },
        { css: '.grid-table__cell--center', pattern: String.raw`^\d+` },
      ],
      price: [{ css: 'td:last-child,.grid-table__cell--right' }],
    },
  },
};

export default {
  format: 1,
  id: 'prestashop',
  name: 'PrestaShop',
  version: 1,
  quality: 'tested',
  checked: '2026-11-23',
  sources: [
    'https://github.com/PrestaShop/classic-theme/tree/develop/templates/customer',
    'https://github.com/PrestaShop/hummingbird/tree/develop/templates/customer',
    'https://github.com/PrestaShop/PrestaShop/issues/19878',
  ],
  marks: ['body[class*="tax-display-"][class*="currency-"]', 'meta[name=generator][content=PrestaShop]'],
  paths: [
    '/*order-history*',
    '/*order-detail*',
    '/*order-confirmation*',
    '/*order-follow*',
    '/*guest-tracking*',
    '/*controller=*',
    '/*commande*',
    '/*historique*',
    '/*historial*',
    '/*bestell*',
    '/*ordini*',
    '/*zamow*',
  ],
  reading: {
    secretParameters: ['key', 'secure_key', 'email'],
    stateWords: {
      placed: [
        'Awaiting bank wire payment',
        'Awaiting check payment',
        'Awaiting Cash On Delivery validation',
        'Payment accepted',
        'Remote payment accepted',
        'Processing in progress',
        'Preparation in progress',
        'On backorder (paid)',
        'On backorder (not paid)',
        'Payment error',
      ],
      shipped: ['Shipped'],
      delivered: ['Delivered'],
      cancelled: ['Canceled'],
      refunded: ['Refunded'],
    },
    pages: [
      {
        kind: 'history',
        when: { css: 'body#history,.order-history__row' },
        block: 'body#history #content tbody tr,body#history #content .orders > .order,.order-history__row',
        fields: {
          orderNumber: [{ css: '.order-history__cell--reference,th[scope=row],h3' }],
          placed: [{ css: '.order-history__cell--date,.date,td:nth-of-type(1)' }],
          total: [{ css: '.order-history__cell--total,.total,td:nth-of-type(2)' }],
          status: [{ css: '.order-history__status,.label' }],
          detailLink: [{ css: 'a[data-link-action=view-order-details]', attribute: 'href' }],
        },
        empty: { css: '#content .alert-info,#content .alert-warning,#content .order-history__empty' },
      },
      { kind: 'detail', when: { css: 'body#order-detail' }, ...orderPage },
      {
        kind: 'detail',
        when: { css: 'body#guest-tracking' },
        ...orderPage,
        empty: { css: 'form#guestOrderTrackingForm' },
      },
      {
        kind: 'confirmation',
        when: { css: 'body#order-confirmation' },
        fields: {
          orderNumber: [
            {
              css: '#order-reference-value,.order-confirmation__details-list li:first-child',
              pattern: String.raw`\S{1,60}$`,
            },
          ],
          total: [
            {
              css: '.order-confirmation__totals .order-confirmation__line:first-child .order-confirmation__line-value',
            },
            { css: '#order-items .total-value td:last-child' },
          ],
          notice: [{ css: '#content-hook_order_confirmation h3,.alert-success h1' }],
          item: {
            block: '.order-confirmation__product,#order-items .order-line',
            title: [{ css: '.order-confirmation__product-title' }, { css: '.details span' }],
            price: [{ css: '.order-confirmation__product-total,.bold' }],
          },
        },
        state: 'placed',
      },
      {
        kind: 'return',
        when: { css: 'body#order-follow' },
        block: 'body#order-follow #content :is(tr,.grid-table__row,.order-return):has(a[href*="order"])',
        fields: { orderNumber: [{ css: 'a', pattern: String.raw`\S{1,60}$` }] },
        must: [],
      },
      { kind: 'return', when: { css: 'body#order-return' }, must: [] },
      { kind: 'checkout', when: { css: 'body#checkout' }, must: [] },
      { kind: 'cart', when: { css: 'body#cart' }, must: [] },
    ],
  },
} satisfies PlatformProfileInput;

/**
 * WooCommerce, classic and block themes. Every shop may rename and translate its endpoints, so pages are known by their classes.
 * The cancel link works at once, when it is merely opened: it is pointed at and never followed.
 */
import type { PlatformProfileInput } from '../schema';

const notices =
  '.woocommerce-notices-wrapper > *,.woocommerce > .woocommerce-info,.woocommerce > .woocommerce-message,.woocommerce > .woocommerce-error,.wc-block-components-notice-banner__content';
/** What the shop says after its cancel link was opened, in the translations that WooCommerce ships. */
const aboutCancelling =
  'cancell?ed|storniert|annulé|annullat|cancelad|geannuleerd|anulowan|avbruten|avbrutits|annulleret|kansellert|peruutettu|zrušen|キャンセル|iptal|отменен|ακυρώθηκε';
const amount = '.woocommerce-Price-amount';
const detailsTable =
  'table:is(.woocommerce-table--order-details,.order_details,.wc-block-order-confirmation-totals__table) tfoot';
const items = {
  block: 'tr:is(.woocommerce-table__line-item,.order_item)',
  title: [
    { css: '.product-name a,.wc-block-order-confirmation-totals__product a' },
    { css: 'td', pattern: '^(.*?)(?: × \\d+)?$' },
  ],
  quantity: [{ css: '.product-quantity', pattern: String.raw`\d+` }],
  price: [{ css: amount }],
};
/** The sum is the last price that stands directly in the table's foot: the tax within it stands in a `small`. */
const total = [
  { css: `${detailsTable} td > ins ${amount},${detailsTable} td > ${amount}`, pick: 'last' as const },
];
const cancelLink = 'a.cancel:is(.button,.woocommerce-button),a[href*="cancel_order=true"]';

export default {
  format: 1,
  id: 'woocommerce',
  name: 'WooCommerce',
  version: 1,
  quality: 'tested',
  checked: '2026-11-23',
  sources: [
    'https://github.com/woocommerce/woocommerce/tree/trunk/plugins/woocommerce/templates/myaccount',
    'https://github.com/woocommerce/woocommerce/tree/trunk/plugins/woocommerce/templates/order',
    'https://github.com/woocommerce/woocommerce/tree/trunk/plugins/woocommerce/templates/checkout',
  ],
  marks: [
    'meta[name=generator][content^="WooCommerce "]',
    'body.woocommerce-page',
    'body.woocommerce-account',
    'body.woocommerce-js',
    '.woocommerce-MyAccount-content',
    '.woocommerce-order-overview',
    '.wc-block-order-confirmation-summary',
  ],
  paths: [
    '/*my-account*',
    '/*order-received*',
    '/*view-order*',
    '/*order-pay*',
    '/*checkout*',
    '/*cart*',
    '/*mein-konto*',
    '/*mon-compte*',
    '/*mi-cuenta*',
    '/*mio-account*',
    '/*mijn-account*',
    '/*minha-conta*',
    '/*moje-konto*',
    '/*mitt-konto*',
  ],
  reading: {
    secretParameters: ['key', 'order', '_wpnonce', 'email'],
    stateWords: {
      placed: ['Processing', 'On hold', 'Pending payment', 'Failed', 'Draft'],
      // The shop's mail for it says "is on its way"; that it arrived, nobody says.
      shipped: ['Completed'],
      cancelled: ['Cancelled'],
      refunded: ['Refunded'],
    },
    pages: [
      {
        kind: 'history',
        when: { css: '.woocommerce-orders-table__row,table.my_account_orders tr.order' },
        block: '.woocommerce-orders-table__row,table.my_account_orders tr.order',
        fields: {
          orderNumber: [
            { css: '.woocommerce-orders-table__cell-order-number,td.order-number,th.order-number' },
          ],
          placed: [
            { css: 'time[datetime]', attribute: 'datetime' },
            { css: '.woocommerce-orders-table__cell-order-date,td.order-date' },
          ],
          total: [
            { css: `ins ${amount}` },
            { css: `:is(.woocommerce-orders-table__cell-order-total,td.order-total) ${amount}` },
            { css: '.woocommerce-orders-table__cell-order-total,td.order-total' },
          ],
          status: [{ css: '.woocommerce-orders-table__cell-order-status,td.order-status' }],
          detailLink: [
            { css: 'a.view:not([href*=cancel_order])', attribute: 'href' },
            { css: '.woocommerce-orders-table__cell-order-number a', attribute: 'href' },
          ],
        },
        notice: [{ css: notices, pattern: `^.*(?:${aboutCancelling}).*$` }],
        controls: [{ kind: 'cancel-order', mode: 'immediate', css: cancelLink }],
        decoys: { css: ['a.pay', 'a.view'] },
      },
      {
        kind: 'history',
        when: { css: 'body.woocommerce-orders .woocommerce-MyAccount-content' },
        fields: {},
        empty: {
          css: '.woocommerce-MyAccount-content :is(.woocommerce-info,.woocommerce-message,.wc-block-components-notice-banner)',
        },
      },
      {
        kind: 'confirmation',
        when: {
          css: 'body.woocommerce-order-received,.woocommerce-order-overview,.wc-block-order-confirmation-summary,.woocommerce-thankyou-order-received',
        },
        fields: {
          orderNumber: [
            { css: '.woocommerce-order-overview__order strong,.order_details > .order strong' },
            {
              css: '.wc-block-order-confirmation-summary-list-item:nth-child(1) .wc-block-order-confirmation-summary-list-item__value',
            },
          ],
          placed: [
            { css: '.woocommerce-order-overview__date strong,.order_details > .date strong' },
            {
              css: '.wc-block-order-confirmation-summary-list-item:nth-child(2) .wc-block-order-confirmation-summary-list-item__value',
            },
          ],
          total: [
            { css: `:is(.woocommerce-order-overview__total,.order_details > .total) strong ${amount}` },
            {
              css: `.wc-block-order-confirmation-summary-list-item:nth-child(3) ${amount}`,
            },
            ...total,
          ],
          notice: [
            {
              css: '.woocommerce-thankyou-order-received,.woocommerce-thankyou-order-failed,.wc-block-order-confirmation-status p',
            },
          ],
          item: items,
        },
      },
      {
        kind: 'detail',
        when: { css: 'body.woocommerce-view-order .woocommerce-MyAccount-content,mark.order-number' },
        fields: {
          orderNumber: [{ css: 'mark.order-number' }, { css: '.order-info .order-number' }],
          placed: [
            { css: ':is(mark.order-date,.order-info) time[datetime]', attribute: 'datetime' },
            { css: 'mark.order-date' },
          ],
          total,
          status: [{ css: 'mark.order-status' }],
          notice: [{ css: notices, pattern: `^.*(?:${aboutCancelling}).*$` }],
          item: items,
        },
        controls: [{ kind: 'cancel-order', mode: 'immediate', css: cancelLink, scope: 'page' }],
        decoys: { css: ['a.pay', 'a.order-again'] },
      },
      {
        kind: 'return',
        when: {
          css: '.woocommerce-order-withdrawal-content,.woocommerce-OrderWithdrawalForm,[class*=woocommerce-withdrawal]',
        },
        fields: {
          orderNumber: [
            { css: 'input[name=order_number]', attribute: 'value' },
            { css: '.woocommerce-order-withdrawal-content__review-row:nth-child(3) dd' },
          ],
        },
        notice: [{ css: '.woocommerce-order-withdrawal-content > p > strong' }],
        must: [],
        controls: [
          {
            kind: 'withdraw',
            mode: 'request',
            css: 'button[name=action_field][value=confirm]',
            scope: 'page',
          },
          { kind: 'withdraw', mode: 'dialog', css: 'button[name=action_field][value=review]', scope: 'page' },
        ],
        decoys: { css: ['button[name=action_field][value=edit]'] },
      },
      {
        // Where the cancel link leads: some account page with a sentence that names no order, and says yes or no.
        kind: 'cancel',
        when: { css: notices },
        notice: [{ css: notices, pattern: `^.*(?:${aboutCancelling}).*$` }],
        must: ['notice'],
      },
      { kind: 'checkout', when: { css: 'body.woocommerce-checkout,body.woocommerce-order-pay' }, must: [] },
      { kind: 'cart', when: { css: 'body.woocommerce-cart' }, must: [] },
      // The account's own first page, where its orders begin.
      {
        kind: 'history',
        when: { css: '.woocommerce-MyAccount-navigation-link--dashboard.is-active' },
        must: [],
      },
      { kind: 'other', when: { css: 'body.woocommerce-account' }, must: [] },
    ],
  },
  guide: {
    steps: [{ step: 'open-order' }, { step: 'press-cancel', say: 'no-way-back' }, { step: 'done' }],
    source: {
      url: 'https://github.com/woocommerce/woocommerce/tree/trunk/plugins/woocommerce/templates/myaccount',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
} satisfies PlatformProfileInput;

/**
 * OpenCart 3 and 4. A shopper can't cancel; an item of an order can be given back. Every address of the account carries a
 * secret. The page after ordering names no order.
 */
import type { PlatformProfileInput } from '../schema';

export default {
  format: 1,
  id: 'opencart',
  name: 'OpenCart',
  version: 1,
  quality: 'tested',
  checked: '2026-11-23',
  sources: [
    'https://github.com/opencart/opencart/tree/master/upload/catalog/view/template/account',
    'https://github.com/opencart/opencart/blob/master/upload/catalog/language/en-gb/default.php',
  ],
  marks: [
    'script[src*="catalog/view/javascript/"]',
    'link[href*="catalog/view/"]',
    'form#form-currency[action*="common/currency"]',
    'a[href*="route=account/order"]',
  ],
  paths: ['/*route=account*', '/*route=checkout*', '/*account*', '/*checkout*'],
  reading: {
    secretParameters: ['customer_token', 'return_token', 'reset_token', 'login_token'],
    // The language file that comes with it writes d/m/Y, for the United States too.
    dateOrder: 'day-first',
    stateWords: {
      placed: ['Pending', 'Processing', 'Processed', 'Failed', 'Expired', 'Denied'],
      shipped: ['Shipped'],
      delivered: ['Complete'],
      cancelled: ['Canceled', 'Canceled Reversal', 'Voided'],
      refunded: ['Refunded', 'Reversed', 'Chargeback'],
    },
    pages: [
      {
        kind: 'detail',
        when: { css: '#account-order #history' },
        fields: {
          orderNumber: [
            {
              css: '#content > .row:first-of-type > .col:nth-child(2) .form-control',
              pattern: String.raw`\S{0,40}\d\S{0,40}$`,
            },
            { scope: 'url', pattern: String.raw`[?&]order_id=(\d+)` },
          ],
          placed: [{ css: '#history tbody tr:first-child td:first-child' }],
          total: [
            { css: '#content > .table-responsive td.text-end', pattern: String.raw`^\D*\d.*$`, pick: 'last' },
          ],
          // Before 4.1 the comment stood last.
          status: [{ css: '#history tbody tr:last-child td:last-child' }],
          item: {
            block: 'tr[id^=product-row]',
            title: [{ css: 'td:first-child a' }],
            quantity: [{ css: 'td:nth-child(2)' }],
            price: [{ css: 'td:nth-child(4)' }],
          },
        },
      },
      {
        // Version 3: label and value in one cell, the history at the foot of the page.
        kind: 'detail',
        when: { css: '#account-order table tfoot td' },
        fields: {
          orderNumber: [
            { scope: 'url', pattern: String.raw`[?&]order_id=(\d+)` },
            { css: '#content table:first-of-type tbody td:first-child', pattern: String.raw`#(\d+)` },
          ],
          placed: [
            {
              css: '#content table:first-of-type tbody td:first-child',
              pattern: String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$`,
            },
          ],
          total: [{ css: 'tfoot td', pattern: String.raw`^\D*\d.*$`, pick: 'last' }],
          status: [{ css: '#content h3 + table tbody tr:last-child td:nth-child(2)' }],
        },
      },
      {
        kind: 'history',
        when: { css: '#account-order' },
        block: '#account-order #content tbody tr:has(a[href])',
        fields: {
          orderNumber: [{ css: 'td:first-child' }],
          // Version 3 has the customer's name as well: counted from the end.
          placed: [{ css: 'td:nth-last-child(2)' }],
          total: [{ css: 'td:nth-last-child(3)' }],
          status: [{ css: 'td:nth-last-child(4)' }],
          detailLink: [{ css: 'td:last-child a', attribute: 'href' }],
        },
        empty: { css: '#content > p' },
      },
      {
        kind: 'return',
        when: { css: '#account-return,#account-returns' },
        fields: {
          orderNumber: [{ css: 'input[name=order_id]', attribute: 'value' }],
          placed: [{ css: 'input[name=date_ordered]', attribute: 'value' }],
        },
        must: [],
      },
      {
        // The same page thanks for a message and for an account: only this one came through the checkout.
        kind: 'confirmation',
        when: { css: '#common-success .breadcrumb a[href*="checkout/"]' },
        fields: { notice: [{ css: '#common-success #content h1' }] },
        must: ['notice'],
        state: 'placed',
      },
      { kind: 'checkout', when: { css: '#checkout-checkout' }, must: [] },
      { kind: 'cart', when: { css: '#checkout-cart' }, must: [] },
      // The account's own first page, where its orders begin.
      { kind: 'history', when: { css: '#account-account' }, must: [] },
    ],
  },
} satisfies PlatformProfileInput;

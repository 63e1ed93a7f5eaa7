/**
 * Bagisto 2. "Cancel" on an order's page asks once more, then cancels at once. Since 2.4 an order within its term also has a
 * way to withdraw, and there "Cancel and go back" means not withdrawing. The list is drawn by a
 * script, without a table's elements: number, date, sum and state in this order.
 */
import type { PlatformProfileInput } from '../schema';

const row = '.row.grid:has(> p:nth-child(4) [class^="label-"],> [class^="label-"])';
const thanks = 'img[src*="thank-you"] + p';

export default {
  format: 1,
  id: 'bagisto',
  name: 'Bagisto',
  version: 2,
  quality: 'tested',
  checked: '2026-11-23',
  sources: [
    'https://github.com/bagisto/bagisto/tree/2.4/packages/Webkul/Shop/src/Resources/views/customers/account/orders',
    'https://github.com/bagisto/bagisto/tree/2.4/packages/Webkul/Shop/src/Resources/lang',
    'https://github.com/bagisto/bagisto/blob/2.4/packages/Webkul/Shop/src/DataGrids/OrderDataGrid.php',
    'https://github.com/bagisto/bagisto/blob/2.4/packages/Webkul/Shop/src/Resources/views/components/datagrid/table.blade.php',
    'https://github.com/bagisto/bagisto/blob/2.4/packages/Webkul/Shop/src/Resources/views/checkout/success.blade.php',
  ],
  marks: ['meta[name=generator][content=Bagisto]', 'form[action*="/customer/account/orders/cancel/"]'],
  paths: ['/*customer/account/*', '/*checkout/*', '/*withdraw*'],
  reading: {
    stateWords: {
      placed: ['Pending', 'Pending Payment', 'Processing'],
      shipped: ['Completed'],
      cancelled: ['Canceled'],
      'refund-due': ['Closed'],
    },
    pages: [
      {
        kind: 'history',
        when: { css: row },
        block: row,
        fields: {
          orderNumber: [{ css: 'p:first-child', pattern: String.raw`#?(\S{1,40})$` }],
          placed: [{ css: 'p:nth-child(2)' }],
          total: [{ css: 'p:nth-child(3)' }],
          status: [{ css: '[class^="label-"]' }],
        },
      },
      {
        kind: 'confirmation',
        when: { css: thanks },
        fields: {
          orderNumber: [{ css: thanks, pattern: String.raw`#?([\w-]{0,40}\d)` }],
          notice: [{ css: `${thanks} + p` }],
        },
        state: 'placed',
      },
      {
        kind: 'return',
        when: { css: 'form[action*="/withdraw"] [type=submit]' },
        must: [],
        controls: [
          {
            kind: 'withdraw',
            mode: 'request',
            css: 'form[action*="/withdraw"] [type=submit]',
            scope: 'page',
          },
        ],
        decoys: { names: ['Cancel and go back'] },
      },
      {
        kind: 'detail',
        when: {
          css: '#main :is(a,form):is([href*="/account/orders/reorder/"],[action*="/account/orders/cancel/"])',
        },
        fields: {
          orderNumber: [{ css: '#main h1,#main h2', pattern: String.raw`#(\S{0,40}\d\S{0,40})$` }],
          placed: [
            {
              labels: [
                'Placed On',
                'Bestellt am',
                'Aufgegeben am',
                'Passée le',
                'Passé le',
                'Realizado el',
                'Effettuato il',
                'Geplaatst op',
                'Realizado em',
              ],
            },
          ],
          total: [
            {
              labels: [
                'Grand Total',
                'Gesamtsumme',
                'Gesamtbetrag',
                'Total Général',
                'Total General',
                'Totale Generale',
                'Eindtotaal',
                'Totaal Generaal',
                'Total Geral',
              ],
              pick: 'last',
            },
          ],
        },
        // In other languages the general labels do the reading.
        must: ['orderNumber', 'total'],
        controls: [
          {
            kind: 'cancel-order',
            mode: 'dialog',
            css: 'form[action*="/account/orders/cancel/"] + a[href^="javascript:"]',
            scope: 'page',
          },
        ],
        decoys: { css: ['a[href*="/orders/reorder/"]'] },
      },
    ],
  },
} satisfies PlatformProfileInput;

/**
 * Sylius 1 (Semantic UI) and 2 (Bootstrap), whose body names the route in any language. A shopper can't cancel; the page of
 * thanks names no number.
 */
import type { PlatformProfileInput } from '../schema';

/** Number, date, address, sum, state, by the grid's own order. */
const row = 'tr.item:has(a[href*="/account/orders/"]):not(:has(td:nth-child(7)))';

export default {
  format: 1,
  id: 'sylius',
  name: 'Sylius',
  version: 2,
  quality: 'unverified',
  checked: '2026-11-23',
  sources: [
    'https://github.com/Sylius/Sylius/tree/2.0/src/Sylius/Bundle/ShopBundle/templates/account/order',
    'https://github.com/Sylius/Sylius/tree/2.0/src/Sylius/Bundle/ShopBundle/templates/shared (layout/base, macro/grid/table, order/show/summary)',
    'https://github.com/Sylius/Sylius/blob/2.0/src/Sylius/Bundle/ShopBundle/Resources/config/grids/account/order.yml',
    'https://github.com/Sylius/Sylius/tree/1.14/src/Sylius/Bundle/ShopBundle/Resources/views/Account/Order',
  ],
  marks: [
    'body[data-route^=sylius_shop_]',
    'script[src*="/build/shop/"],link[href*="/build/shop/"]',
    'script[src*="/build/app/shop/"],link[href*="/build/app/shop/"]',
    'footer a[href*="sylius.com"]',
  ],
  paths: ['/*account/orders*', '/*order/*', '/*checkout*', '/*cart*'],
  reading: {
    secretParameters: ['tokenValue'],
    stateWords: { placed: ['New'], delivered: ['Fulfilled'], cancelled: ['Cancelled'] },
    pages: [
      {
        kind: 'history',
        when: { css: row },
        block: row,
        fields: {
          orderNumber: [{ css: 'td:nth-child(1)' }],
          // The grid puts the month first in every language, and shops change that: what can be read both ways isn't read.
          placed: [{ css: 'td:nth-child(2)', pattern: String.raw`^(?!(?:0?\d|1[0-2])/(?:0?\d|1[0-2])/).+$` }],
          total: [{ css: 'td:nth-child(4)' }],
          status: [{ css: 'td:nth-child(5)' }],
          detailLink: [{ css: 'a[href*="/account/orders/"]', attribute: 'href' }],
        },
      },
      {
        kind: 'confirmation',
        when: { css: 'body[data-route=sylius_shop_order_thank_you]' },
        fields: { notice: [{ css: 'h1' }] },
        must: ['notice'],
        state: 'placed',
      },
      {
        kind: 'detail',
        when: {
          css: 'body[data-route=sylius_shop_account_order_show],body[data-route=sylius_shop_order_show]',
        },
        fields: {
          orderNumber: [{ css: 'h1', pattern: String.raw`#(\S{1,40})` }],
          placed: [{ css: 'h1 ~ div > div', pattern: String.raw`^\D*\d.*$` }],
          total: [{ css: 'td.h5:last-child' }],
          status: [{ css: 'h1 ~ div .badge' }],
        },
      },
      {
        kind: 'detail',
        when: { css: 'h1.ui.header .sub.header .divided.list' },
        fields: {
          orderNumber: [{ css: 'h1.ui.header', pattern: String.raw`#(\S{1,40})` }],
          placed: [{ css: 'h1.ui.header .list .item:nth-child(1)' }],
          total: [{ css: '#sylius-order tfoot tr:last-child td,table tfoot tr:last-child td', pick: 'last' }],
          status: [{ css: 'h1.ui.header .list .item:nth-child(2)' }],
        },
      },
    ],
  },
} satisfies PlatformProfileInput;

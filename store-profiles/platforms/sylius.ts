/** Sylius 1 (Semantic UI) and 2 (Bootstrap). A shopper can't cancel; the page of thanks names no number. */
import type { PlatformProfileInput } from '../schema';

export default {
  format: 1,
  id: 'sylius',
  name: 'Sylius',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  sources: [
    'https://github.com/Sylius/Sylius/tree/2.0/src/Sylius/Bundle/ShopBundle/templates/account/order',
    'https://github.com/Sylius/Sylius/tree/1.14/src/Sylius/Bundle/ShopBundle/Resources/views/Account/Order',
  ],
  marks: [
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

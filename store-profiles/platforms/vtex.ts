/**
 * VTEX with its own account and order-placed apps. A class name carries the app's version: only what follows it is compared.
 * Cancelling opens a page that asks for a reason; once the order is handled, the shop decides. Kiosk and legacy checkouts differ.
 */
import type { PlatformProfileInput } from '../schema';

const number = String.raw`#?([\w-]{0,40}\d[\w-]{0,40})$`;

export default {
  format: 1,
  id: 'vtex',
  name: 'VTEX',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  sources: [
    'https://github.com/vtex-apps/order-placed/tree/master/react/components',
    'https://developers.vtex.com/docs/guides/vtex-order-placed',
    'https://help.vtex.com/en/docs/tracks/canceling-an-order',
  ],
  marks: [
    '.vtex-account',
    '[class*="vtex-my-orders-app-"]',
    '[class*="vtex-order-placed-"]',
    '.vtex-store__template,.render-container[class*="vtex-"]',
    'script[src*=".vtexassets.com/"],link[href*=".vtexassets.com/"]',
  ],
  paths: ['/*account*', '/*checkout*', '/*orderPlaced*'],
  reading: {
    secretParameters: ['og', 'sc'],
    stateWords: {
      placed: [
        'Window to cancel',
        'Ready for handling',
        'Preparing delivery',
        'Handling shipping',
        'Payment approved',
        'Waiting for payment',
        'Pronto para o manuseio',
        'Preparando entrega',
        'Pagamento aprovado',
        'Pagamento pendente',
        'Pago aprobado',
      ],
      shipped: ['Invoiced', 'Faturado', 'Facturado'],
      'cancel-requested': ['Cancellation requested', 'Cancelamento solicitado', 'Cancelación solicitada'],
      cancelled: ['Canceled', 'Cancelado'],
    },
    pages: [
      {
        kind: 'confirmation',
        when: {
          css: '[class*="vtex-order-placed-"][class*="-x-orderNumber"],[class*="-x-confirmationTitle"]',
        },
        fields: {
          orderNumber: [{ css: '[class*="vtex-order-placed-"][class*="-x-orderNumber"]', pattern: number }],
          placed: [{ css: '[class*="vtex-order-placed-"][class*="-x-orderDate"]' }],
          total: [
            {
              css: '[class*="vtex-order-placed-"][class*="-x-totalListItem"]:last-child',
              pattern: String.raw`\S{0,4}\s?\d[\d.,]*$`,
              pick: 'last',
            },
          ],
          notice: [{ css: '[class*="vtex-order-placed-"][class*="-x-confirmationTitle"]' }],
        },
        controls: [
          {
            kind: 'cancel-order',
            mode: 'dialog',
            css: '[class*="-x-cancelOrderButton"] a,a[class*="-x-cancelOrderButton"],a[href*="#/orders/"][href$="/cancel"]',
            scope: 'page',
          },
        ],
      },
      {
        kind: 'detail',
        when: { css: '[class*="vtex-my-orders-app-"][class*="-x-orderDetails"]' },
        fields: {
          orderNumber: [
            { css: '.vtex-pageHeader__title', pattern: number },
            { scope: 'url', pattern: '#/orders/([^/?#]+)' },
          ],
          placed: [{ css: '[class*="-x-orderDetails"] time' }],
          total: [
            {
              labels: ['Total', 'Valor total', 'Order total', 'Total do pedido', 'Total del pedido'],
              pick: 'last',
            },
          ],
          status: [
            { css: '[class*="-x-orderDetails"] .vtex-tag,[class*="-x-orderDetails"] time ~ div span' },
          ],
        },
        controls: [
          {
            kind: 'cancel-order',
            mode: 'dialog',
            css: '[class*="-x-cancelBtn"],a[href*="#/orders/"][href$="/cancel"]',
            scope: 'page',
          },
        ],
      },
    ],
  },
} satisfies PlatformProfileInput;

/**
 * VTEX with its own account and order-placed apps. A class name carries the app's version: only what follows it is compared;
 * names that begin with "myo-" are stable ones for shops to style. Cancelling opens a page that asks for a reason; its last
 * press cancels within the shop's window, and asks the shop later: called a request, for a page can't tell.
 */
import type { PlatformProfileInput } from '../schema';

const number = String.raw`#?([\w-]{0,40}\d[\w-]{0,40})$`;
const numberInAddress = '#/orders(?:-history)?/([^/?#]+)';
const card = '.myo-order-card,.myo-collapsed-order';
const header = ':is(.myo-order-header,.myo-collapsed-order)';
const details = '.vtex-account__order-details,[class*="vtex-my-orders-app-"][class*="-x-orderDetails"]';
const reasons = '.vtex-account__cancel-order,main[class*="vtex-my-orders-app-"][class*="-x-cancelOrder"]';
const cancelLink =
  ':is(a,button).myo-cancel-btn,a[class*="-x-cancelBtn"],a[href*="#/orders"][href$="/cancel"]';

export default {
  format: 1,
  id: 'vtex',
  name: 'VTEX',
  version: 2,
  quality: 'unverified',
  checked: '2026-11-23',
  sources: [
    'https://github.com/vtex-apps/order-placed/tree/master/react/components',
    'https://developers.vtex.com/docs/guides/vtex-order-placed',
    'https://help.vtex.com/en/docs/tracks/canceling-an-order',
    'https://github.com/vtexdocs/help-center-content (customising My Orders: names of classes)',
    // The account's own code isn't public: shops' forks of vtex.my-orders-app show its markup (OrderHeader, OrderActions, ViewOrder, CancelOrder).
    'https://developers.vtex.com/docs/apps/vtex.my-account',
  ],
  marks: [
    '.vtex-account',
    '[class*="vtex-my-orders-app-"]',
    '.myo-order-card .myo-order-id',
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
        kind: 'history',
        when: { css: card },
        block: card,
        fields: {
          orderNumber: [{ css: '.myo-order-id', pattern: number }],
          placed: [{ css: `${header} > div:first-child > div:last-child` }],
          total: [{ css: '.myo-order-header > div:nth-child(2) > div:last-child' }],
          // Below two numbers, of which the seller's is hidden.
          status: [{ css: '.myo-order-id ~ div:not([class*="order-id"]):not([class*="orderid"])' }],
          detailLink: [{ css: 'a.myo-details-btn', attribute: 'href' }, { attribute: 'href' }],
        },
        controls: [{ kind: 'cancel-order', mode: 'dialog', css: cancelLink }],
        decoys: { css: ['.myo-edit-btn', '.myo-invoice-btn', '.myo-reorder-btn'] },
      },
      {
        kind: 'history',
        when: { css: '.vtex-account__orders-list,[class*="vtex-my-orders-app-"][class*="-x-ordersList"]' },
        fields: {},
        empty: { css: '.vtex-account__orders-list [class*="t-heading-"]' },
      },
      {
        kind: 'cancel',
        when: { css: reasons },
        fields: {
          orderNumber: [
            { css: '.vtex-pageHeader__title', pattern: number },
            { scope: 'url', pattern: numberInAddress },
          ],
        },
        controls: [
          {
            kind: 'cancel-order',
            mode: 'request',
            css: '.myo-option-disclaimer button',
            scope: 'page',
          },
        ],
      },
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
              pattern: String.raw`\S{0,4}\s?\d[\d.,]{0,30}$`,
              pick: 'last',
            },
          ],
          notice: [{ css: '[class*="vtex-order-placed-"][class*="-x-confirmationTitle"]' }],
        },
        controls: [
          {
            kind: 'cancel-order',
            mode: 'dialog',
            css: `[class*="-x-cancelOrderButton"] a,a[class*="-x-cancelOrderButton"],${cancelLink}`,
            scope: 'page',
          },
        ],
      },
      {
        kind: 'detail',
        when: { css: details },
        fields: {
          orderNumber: [
            { css: '.vtex-pageHeader__title', pattern: number },
            { scope: 'url', pattern: numberInAddress },
          ],
          placed: [{ css: `:is(${details}) time` }],
          total: [
            {
              labels: ['Total', 'Valor total', 'Order total', 'Total do pedido', 'Total del pedido'],
              pick: 'last',
            },
          ],
          // Beside the date, in some versions within the same element.
          status: [{ css: `:is(${details}) :is(.vtex-tag,time div span,time ~ div span)` }],
        },
        controls: [
          {
            kind: 'cancel-order',
            mode: 'dialog',
            css: cancelLink,
            scope: 'page',
          },
        ],
      },
    ],
  },
} satisfies PlatformProfileInput;

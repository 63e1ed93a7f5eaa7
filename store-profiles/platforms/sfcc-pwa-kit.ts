/**
 * Salesforce Commerce Cloud with the PWA Kit's retail app. "Cancel Order" is always there and greyed out for assistive
 * technology alone (`aria-disabled`) where the order can't be cancelled; it asks for a reason, then cancels at once.
 * Its words for cancelling exist in English only; class names are made up at build time.
 */
import type { PlatformProfileInput } from '../schema';

const list = '[data-testid=account-order-history-page]';
const page = '[data-testid=account-order-details-page]';
/** An amount as the browser's own formatting writes it, alone in its paragraph. */
const amount = String.raw`^(?:-?\p{Sc}|[A-Z]{2,3}\p{Sc}?|kr)\s?\d[\d.,'’\s]*$|^\d[\d.,'’\s]*(?:\p{Sc}|[A-Z]{3}|kr|zł|Kč)$`;
const reasonDialog = '[role=dialog]:has(#cancel-reason-select)';
const fields = {
  orderNumber: [
    { css: `${page} hr + p`, pattern: String.raw`[:：]\s*(\S{1,60})$` },
    { scope: 'url' as const, pattern: '/account/orders/([^/?#]+)' },
  ],
  placed: [{ css: `${page} p:has(+ hr + p)` }],
  total: [{ css: '[data-testid=sf-order-summary] [role=region] p', pattern: amount, pick: 'last' as const }],
  status: [{ css: '[data-testid=order-status-badge]' }, { css: `${page} h1 ~ .chakra-badge` }],
  item: {
    block: '[data-shipment-id] .chakra-stack:has(> h2 a)',
    title: [{ css: 'h2' }],
    quantity: [{ css: 'p', pattern: String.raw`[:：]\s*(\d+)$` }],
    price: [{ css: 'b' }],
  },
};

export default {
  format: 1,
  id: 'sfcc-pwa-kit',
  name: 'Salesforce Commerce Cloud (PWA Kit)',
  version: 1,
  quality: 'tested',
  checked: '2026-11-23',
  sources: [
    'https://github.com/SalesforceCommerceCloud/pwa-kit/tree/develop/packages/template-retail-react-app/app/pages/account',
    'https://github.com/SalesforceCommerceCloud/pwa-kit/tree/develop/packages/template-retail-react-app/app/pages/confirmation',
  ],
  marks: ['script#mobify-data', list, page, '[data-testid=sf-checkout-confirmation-container]'],
  paths: ['/*account*', '/*checkout*', '/*cart*'],
  reading: {
    stateWords: {
      placed: ['Created', 'New', 'Open', 'Failed'],
      shipped: ['Shipped'],
      cancelled: ['Canceled', 'Cancelled'],
    },
    pages: [
      {
        kind: 'cancel',
        when: { css: reasonDialog },
        fields,
        controls: [
          {
            kind: 'cancel-order',
            mode: 'immediate',
            css: `${reasonDialog} footer button:last-of-type`,
            scope: 'page',
          },
        ],
        decoys: { css: ['[role=dialog] footer button:first-of-type'], names: ['Keep Order', 'Close'] },
      },
      {
        kind: 'cancelled',
        when: { css: `${page} [role=alert] p` },
        fields: {
          ...fields,
          notice: [{ css: `${page} [role=alert] p`, pattern: '^.*cancell?ed success.*$' }],
        },
        must: ['orderNumber', 'notice'],
        state: 'cancelled',
      },
      {
        kind: 'detail',
        when: { css: page },
        fields: { ...fields, notice: [{ css: `${page} [role=alert] p`, pick: 'last' }] },
        controls: [
          {
            kind: 'cancel-order',
            mode: 'dialog',
            css: `${page} button[aria-disabled]`,
            names: ['Cancel Order'],
            scope: 'page',
          },
        ],
        decoys: { names: ['Keep Order'] },
      },
      {
        kind: 'history',
        when: { css: list },
        block: `${list} .chakra-stack:has(a[href*="/account/orders/"]):has(.chakra-badge)`,
        fields: {
          orderNumber: [
            { css: 'a[href*="/account/orders/"]', attribute: 'href', pattern: '/orders/([^/?#]+)' },
          ],
          placed: [{ css: 'p:first-of-type' }],
          total: [{ css: 'p', pattern: amount }],
          status: [{ css: '[data-testid=order-status-badge]' }, { css: '.chakra-badge' }],
          detailLink: [{ css: 'a[href*="/account/orders/"]', attribute: 'href' }],
        },
        shell: `${list} .chakra-skeleton`,
        empty: { css: '[data-testid=account-order-history-place-holder]' },
      },
      {
        kind: 'confirmation',
        when: { css: '[data-testid=sf-checkout-confirmation-container]' },
        fields: {
          orderNumber: [
            { scope: 'url', pattern: '/confirmation/([^/?#]+)' },
            { css: '[data-testid=sf-checkout-confirmation-container] h1 ~ p span' },
          ],
          total: [{ css: '[data-testid=sf-order-summary] [role=region] p', pattern: amount, pick: 'last' }],
          notice: [{ css: '[data-testid=sf-checkout-confirmation-container] h1' }],
        },
        state: 'placed',
      },
      { kind: 'cart', when: { css: '[data-testid=sf-cart-container]' }, must: [] },
      { kind: 'checkout', when: { css: '[data-testid=sf-checkout-container]' }, must: [] },
    ],
  },
  guide: {
    steps: [
      { step: 'open-order' },
      { step: 'press-cancel' },
      { step: 'reason', css: '#cancel-reason-select' },
      { step: 'confirm', css: '[role=dialog] #cancel-reason-select' },
      { step: 'done' },
    ],
    source: {
      url: 'https://github.com/SalesforceCommerceCloud/pwa-kit/tree/develop/packages/template-retail-react-app/app/pages/account',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
} satisfies PlatformProfileInput;

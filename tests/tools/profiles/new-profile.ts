/** The three files with which a new store begins. They pass every check as they are: change the sample first, then the rules. */

export interface NewStore {
  id: string;
  domain: string;
  name: string;
  /** YYYY-MM-DD, when the facts were looked up. */
  today: string;
}

/** Why these can't be a new store's, or null. */
export function whyRefused(
  { id, domain, name }: NewStore,
  known: Pick<Map<string, string>, 'get'>,
): string | null {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) return `"${id}" is no id: small letters, digits and dashes`;
  if (!/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/u.test(domain)) return `"${domain}" is no domain: such as shop.com`;
  if (name.trim() === '') return 'the name is empty';
  const owner = known.get(domain);
  return owner === undefined ? null : `${domain} belongs to ${owner} already`;
}

/** Contents by path from the project's root. */
export function filesOf({ id, domain, name, today }: NewStore): Record<string, string> {
  return {
    [`store-profiles/stores/${id}.ts`]: profile(id, domain, name, today),
    [`tests/pages/${id}/history.html`]: samplePage(name),
    [`tests/pages/${id}/history.json`]: expectation(domain),
  };
}

function profile(id: string, domain: string, name: string, today: string): string {
  return `import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: ${quoted(id)},
  name: ${quoted(name)},
  version: 1,
  quality: 'unverified',
  checked: '${today}',
  domains: [${quoted(domain)}],
  countries: [],
  timeZone: null,
  addresses: {
    orderHistory: { url: 'https://www.${domain}/account/orders', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: null,
    text: null,
    source: { url: null, date: null, checked: '${today}', confidence: 'low', unverified: true },
  },
  labels: { start: [], confirm: [], path: [], avoid: [] },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: [],
  reading: {
    pages: [
      {
        kind: 'history',
        when: { url: '^/account/orders/?(?:\\\\?|$)' },
        block: '[data-order]',
        fields: {
          orderNumber: [{ labels: ['Order number'] }],
          placed: [{ labels: ['Order date'] }],
          total: [{ labels: ['Total'] }],
          status: [{ css: '.status' }],
        },
      },
    ],
  },
} satisfies StoreProfileInput;
`;
}

/** As a string literal of TypeScript, in the quotes the formatter chooses. */
function quoted(text: string): string {
  const json = JSON.stringify(text);
  return text.includes("'") ? json : `'${json.slice(1, -1).replaceAll(String.raw`\"`, '"')}'`;
}

function samplePage(name: string): string {
  const title = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Your orders - ${title}</title>
  </head>
  <body>
    <h1>Your orders</h1>
    <article data-order>
      <div><span>Order number</span> <span>A-10001</span></div>
      <div><span>Order date</span> <span>20 November 2026</span></div>
      <div><span>Total</span> <span>£42.50</span></div>
      <p class="status">Processing</p>
      <a href="/help">Need help?</a>
    </article>
  </body>
</html>
`;
}

function expectation(domain: string): string {
  return `{
  "url": "https://www.${domain}/account/orders",
  "kind": "history",
  "orders": [
    { "orderNumber": "A-10001", "placed": "20 November 2026", "total": "£42.50", "status": "Processing" }
  ],
  "selectors": { "[data-order]": 1, ".status": 1 }
}
`;
}

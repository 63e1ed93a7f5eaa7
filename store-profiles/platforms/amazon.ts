/**
 * Amazon, all markets. Layouts live side by side, by account, by market and by age of the order, so each field knows several.
 * An order's number is never taken by shape alone: the session id has the very same one and stands in most pages' links.
 */
import type { PlatformProfileInput } from '../schema';

const NUMBER = String.raw`((?:\d{3}|D\d{2})-\d{7}-\d{7})`;
const IN_ADDRESS = String.raw`[?&]order_?id=${NUMBER}`;

// prettier-ignore
const numberLabels = [
  'Order #', 'Order no.', 'Order number', 'Order ID', 'Bestellnummer', 'Bestellnr.', 'N° de commande',
  'Nº de commande', 'Commande n°', 'Numéro de commande', 'Numero ordine', 'Ordine n.', 'N. ordine',
  'Ordine n°', 'Pedido n.º', 'N.º de pedido', 'Número de pedido', 'Nº do pedido', 'Número do pedido',
  'Pedido nº', 'N.º da encomenda', 'Bestelnummer', 'Bestelling nr.', 'Nr zamówienia', 'Numer zamówienia',
  'Zamówienie nr', 'Beställningsnummer', 'Beställningsnr', 'Ordernummer', '注文番号', 'Sipariş numarası',
  'Sipariş No', 'Amazon.com order number', 'Amazon.co.uk order number', 'Amazon.ca order number',
  'Amazon.com.au order number', 'Amazon.in order number', 'Amazon.de Bestellnummer',
  'Numéro de commande Amazon.fr', 'Numero ordine Amazon.it', 'Número de pedido de Amazon.es',
  'Número de pedido de Amazon.com.mx', 'Amazon.co.jp 注文番号',
];
// prettier-ignore
const placedLabels = [
  'Order placed', 'Ordered on', 'Ordered', 'Order date', 'Digital order', 'Purchased', 'Purchased on',
  'Subscription charged on', 'Bestellung aufgegeben', 'Bestellung aufgegeben am', 'Bestellt am',
  'Bestelldatum', 'Digitale Bestellung', 'Gekauft am', 'Getätigte Spar-Abo-Bestellung',
  'Commande effectuée', 'Commande effectuée le', 'Commande passée le', 'Commandé le', 'Date de commande',
  'Date de la commande', 'Commande numérique', 'Ordine effettuato', 'Ordine effettuato il', 'Ordinato il',
  'Data ordine', "Data dell'ordine", 'Ordine digitale', 'Pedido realizado', 'Pedido realizado el',
  'Pedido efectuado', 'Pedido efectuado el', 'Pedido el', 'Fecha del pedido', 'Pedido digital',
  'Pedido realizado em', 'Pedido feito em', 'Pedido efetuado em', 'Data do pedido', 'Besteld op',
  'Bestelling geplaatst', 'Bestelling geplaatst op', 'Geplaatst op', 'Besteldatum', 'Digitale bestelling',
  'Zamówienie złożone', 'Zamówienie złożono', 'Złożono zamówienie', 'Zamówiono', 'Zamówione',
  'Data zamówienia', 'Data złożenia zamówienia', 'Beställning gjord', 'Beställningen gjordes', 'Beställd',
  'Beställd den', 'Beställningsdatum', 'Lagd beställning', '注文日', 'ご注文日', '注文確定日', 'デジタル注文',
  'Sipariş verildi', 'Sipariş tarihi',
];
// prettier-ignore
const totalLabels = [
  'Grand total', 'Total', 'Order total', 'Total for this order', 'Gesamtsumme', 'Gesamtbestellwert',
  'Summe', 'Summe der Bestellung', 'Gesamtbetrag', 'Gesamtbetrag für diese Bestellung', 'Endsumme',
  'Montant total', 'Total TTC', 'Montant total TTC', 'Total de la commande',
  'Montant total de la commande', 'Totale', 'Totale ordine', "Totale dell'ordine", 'Totale complessivo',
  'Total del pedido', 'Importe total', 'Total (IVA incluido)', 'Total (I.V.A. incluido)',
  'Total (IVA incluido, en caso de ser aplicable)', 'Total do pedido', 'Total geral', 'Totaal',
  'Eindtotaal', 'Totaalbedrag', 'Totaal van bestelling', 'Besteltotaal', 'Suma', 'Razem', 'Łącznie',
  'Suma całkowita', 'Łączna kwota', 'Suma zamówienia', 'Summa', 'Totalt', 'Totalsumma', 'Slutsumma',
  'Beställningssumma', '合計', 'ご請求額', '請求額', '注文合計', 'ご注文合計', '総計', 'Toplam', 'Genel toplam',
  'Sipariş toplamı',
];
/** Words for cancelled, and for delivered, at the start of a parcel's status. */
const CANCELLED = 'cancel|storn|annul|geannuleerd|anulow|avbest|キャンセル|iptal';
const DELIVERED =
  'deliver|zugestellt|geliefert|livr|consegnat|entreg|bezorgd|geleverd|dostarcz|leverera|お届け済み|配達済み|teslim';

/** One parcel cancelled or delivered doesn't make the order so: the parcel that lags behind speaks for it. */
function laggingStatus(css: string): { css: string; pattern: string }[] {
  return [
    { css, pattern: `^(?!${CANCELLED}|${DELIVERED}).*` },
    { css, pattern: `^(?!${CANCELLED}).*` },
    { css, pattern: '.+' },
  ];
}

const cancelLink = '[href*="preship/cancel-items"],[href*="useCase=cancel"],[href*="cancel_items"]';
/** Where a card says when and how much: looked at before all that a card holds. */
const HEADER = '.order-header,.order-info';
const card = {
  block: '.order-card,.js-order-card,#orderCard,.order:has(.order-info)',
  fields: {
    orderNumber: [
      {
        css: '.yohtmlc-order-id,[data-component=orderId],#orderIdField,.order-info .actions',
        pattern: NUMBER,
      },
      { labels: numberLabels, pattern: NUMBER },
      {
        css: 'a[href*="order-details"],a[href*="order-summary"],a[href*="orderI"]',
        attribute: 'href',
        pattern: IN_ADDRESS,
      },
    ],
    placed: [
      { css: HEADER, labels: placedLabels },
      { labels: placedLabels },
      { css: '.order-header .a-column:first-child .aok-break-word,.order-info .a-column:first-child .value' },
    ],
    total: [
      { css: HEADER, labels: totalLabels },
      { labels: totalLabels },
      { css: '.yohtmlc-order-total .value,.order-header .a-column.a-span2 .aok-break-word' },
    ],
    status: [
      ...laggingStatus(
        '.yohtmlc-shipment-status-primaryText,.delivery-box__primary-text,.shipment .js-shipment-info-container .a-size-medium,.shipment .a-size-medium.a-text-bold,[data-component=shipmentStatus] h4',
      ),
      ...laggingStatus('.a-size-medium,.a-size-large,h3,h4'),
    ],
    item: {
      block: '.item-box,.yohtmlc-item',
      title: [{ css: '.yohtmlc-product-title' }, { css: 'a[href*="/dp/"],a[href*="/gp/product/"]' }],
      quantity: [{ css: '.product-image__qty,.item-view-qty' }],
      price: [{ css: '.a-price .a-offscreen' }, { css: '.a-color-price' }],
    },
    detailLink: [
      { css: 'a[href*="order-details"],a[href*="digital/your-account/order-summary"]', attribute: 'href' },
    ],
  },
  controls: [{ kind: 'cancel-items' as const, mode: 'dialog' as const, css: `a:is(${cancelLink})` }],
};

export default {
  format: 1,
  id: 'amazon',
  name: 'Amazon',
  version: 1,
  quality: 'tested',
  checked: '2026-11-23',
  sources: [
    'https://github.com/alexdlaird/amazon-orders',
    'https://github.com/philipmulcahy/azad',
    'https://github.com/mvanhorn/printing-press-library/issues/1116',
  ],
  marks: ['#a-page #nav-logo-sprites', '#a-page #navbar'],
  reading: {
    orderNumber: NUMBER,
    secretParameters: ['ref', 'ref_', 'cancelGuid', 'itemId', 'shipmentId', 'ats', 'transactionTag'],
    pages: [
      { kind: 'other', when: { url: String.raw`^/(?:ap|cpe|ax|errors)/|^/(?:gp/help|hz/)` }, must: [] },
      {
        kind: 'confirmation',
        when: { url: 'thankyou' },
        fields: {
          notice: [
            {
              css: '#widget-purchaseConfirmationStatus .a-alert-heading,.a-alert-success .a-alert-heading,h4.a-alert-heading',
            },
            { css: '#widget-purchaseConfirmationStatus,.a-alert-success,.a-box .a-color-success' },
          ],
        },
        must: ['notice'],
        state: 'placed',
      },
      {
        kind: 'cancelled',
        when: { url: 'cancel-summary.{0,600}[?&]cancelMessageType=SUCCESS' },
        fields: {
          orderNumber: [{ scope: 'url', pattern: IN_ADDRESS }],
          status: [{ css: '.preshipCancel-shipment-status' }],
          notice: [{ css: '.preshipCancel-banner .a-alert-success h5' }, { css: '.preshipCancel-banner' }],
          item: {
            block: '.item-row',
            title: [{ css: '.item-title' }],
            quantity: [{ css: '.item-quantity' }],
            price: [{ css: '.item-price' }],
          },
        },
        must: ['orderNumber', 'notice'],
        state: 'cancelled',
      },
      {
        kind: 'cancel',
        when: { url: 'cancel-summary' },
        fields: {
          orderNumber: [{ scope: 'url', pattern: IN_ADDRESS }],
          notice: [{ css: '.preshipCancel-banner' }, { css: '.preshipCancel-error-alert' }],
        },
        must: ['orderNumber', 'notice'],
      },
      {
        kind: 'cancel',
        when: { url: 'preship/cancel-items|css/order/edit|[?&]useCase=cancel' },
        fields: {
          orderNumber: [
            { scope: 'url', pattern: IN_ADDRESS },
            { css: 'input[name=orderID],input[name=orderId]', attribute: 'value', pattern: NUMBER },
          ],
          item: {
            block: '.item-row',
            title: [{ css: '.item-title' }],
            quantity: [{ css: '.item-quantity' }],
            price: [{ css: '.item-price' }],
          },
        },
        controls: [
          {
            kind: 'cancel-items',
            mode: 'request',
            css: '#preship-cancel-submit-button-announce,#cancel-items-form [type=submit],input[name="cancel.submit"],#cancelButton-announce',
            scope: 'page',
          },
        ],
        decoys: { css: ['#select-toggle-link'] },
      },
      {
        kind: 'tracking',
        when: { url: 'ship-track|progress-tracker/package(?!/preship)' },
        fields: {
          orderNumber: [
            { scope: 'url', pattern: IN_ADDRESS },
            { css: 'a[href*="order-details"],a[href*="preship/"]', attribute: 'href', pattern: IN_ADDRESS },
          ],
          status: [
            { css: '.pt-promise-main-slot' },
            { css: '#primaryStatus' },
            { css: '.pt-status-main-status' },
          ],
        },
        controls: [{ kind: 'cancel-items', mode: 'dialog', css: `a:is(${cancelLink})`, scope: 'page' }],
      },
      {
        kind: 'invoice',
        when: { url: String.raw`summary/print|digital/your-account/order-summary|/invoice\b` },
        fields: {
          orderNumber: [
            { css: 'b.h1,h1', pattern: NUMBER },
            { labels: numberLabels, pattern: NUMBER },
            { scope: 'url', pattern: IN_ADDRESS },
          ],
          placed: [{ labels: placedLabels }],
          total: [
            {
              css: 'b,span,td',
              labels: ['Order total', 'Gesamtbestellwert', 'Summe der Bestellung', 'Total for this order'],
            },
            { labels: totalLabels, pick: 'last' },
          ],
          status: laggingStatus('b.sans center,b.h1:not(:has(bdi))'),
        },
        must: ['orderNumber', 'placed'],
      },
      { ...card, kind: 'history', when: { url: 'order-(?:details|summary)', css: '.yohtmlc-order-id' } },
      {
        kind: 'detail',
        when: { url: 'order-details|order-summary' },
        fields: {
          orderNumber: [
            { css: '[data-component=orderId],.order-date-invoice-item', pattern: NUMBER },
            { css: '#orderDetails', labels: numberLabels, pattern: NUMBER },
            { labels: numberLabels, pattern: NUMBER },
          ],
          placed: [
            { css: '[data-component=orderDate]' },
            { css: '.order-date-invoice-item', labels: placedLabels },
            { css: '.order-date-invoice-item:not(:has(bdi))' },
            { labels: placedLabels },
          ],
          total: [
            {
              css: '#od-subtotals,[data-component=chargeSummary],[data-component=orderSubtotals]',
              labels: totalLabels,
              pick: 'last',
            },
            {
              css: '#od-subtotals .a-span-last .a-text-bold,[data-component=chargeSummary] .a-span-last .a-text-bold',
              pick: 'last',
            },
          ],
          status: laggingStatus(
            '[data-component=shipmentStatus] h4,h4.od-status-message,.shipment .js-shipment-info-container .a-size-medium,.shipment .a-size-medium.a-text-bold',
          ),
          notice: [{ css: '[data-component=cancelled],.cancelledOrderBanner' }],
          item: {
            block: '[data-component=purchasedItemsRightGrid],.yohtmlc-item',
            title: [
              { css: '[data-component=itemTitle]' },
              { css: 'a[href*="/dp/"],a[href*="/gp/product/"]' },
            ],
            quantity: [{ css: '[data-component=quantity],.od-item-view-qty' }],
            price: [{ css: '.a-price .a-offscreen' }, { css: '.a-color-price' }],
          },
        },
        controls: [{ kind: 'cancel-items', mode: 'dialog', css: `a:is(${cancelLink})`, scope: 'page' }],
      },
      {
        // The whole page collapses to "This order has been cancelled.": the number stands in the address alone.
        kind: 'detail',
        when: { url: 'order-details|order-summary' },
        fields: {
          orderNumber: [{ scope: 'url', pattern: IN_ADDRESS }],
          notice: [{ css: '[data-component=cancelled],.cancelledOrderBanner' }],
        },
        must: ['orderNumber', 'notice'],
      },
      {
        ...card,
        kind: 'history',
        when: { url: '/your-orders/?(?:orders|search|$|[?])|order-history|/b2b/.{0,80}orders' },
        shell: '.csd-encrypted-sensitive,[class*=Skeleton],[class*=skeleton]',
        empty: {
          css: '.num-orders,.js-yo-main-content .a-alert-content,.js-yo-main-content .a-text-center',
          text: String.raw`^\D*\b0\b\D*$|n['’]t placed|not placed any|no orders|keine bestellung|aucune commande|nessun ordine|ning[uú]n pedido|geen bestelling|注文はありません|nenhum pedido|brak zamówień|inga beställning`,
        },
      },
      {
        kind: 'return',
        when: { url: '/returns?/|/spr/returns|/orc/' },
        fields: {
          orderNumber: [
            { scope: 'url', pattern: IN_ADDRESS },
            { labels: numberLabels, pattern: NUMBER },
          ],
        },
      },
      { kind: 'cart', when: { url: '^(?:/-/[a-z_]+)?/(?:gp/)?cart(?:/|[?]|$)' }, must: [] },
      { kind: 'checkout', when: { url: '^(?:/-/[a-z_]+)?/(?:gp/buy|checkout)/' }, must: [] },
    ],
  },
  guide: {
    steps: [
      { step: 'open-order' },
      { step: 'press-cancel' },
      { step: 'choose-items', css: '#cancel-items-form', say: 'tick-items' },
      { step: 'reason', css: '#cancel-items-form' },
      { step: 'confirm', css: '#cancel-items-form', say: 'request-only' },
      { step: 'done', say: 'reads-again' },
    ],
    source: {
      url: 'https://digprjsurvey.amazon.com/csad/help/node/GSL37WQTJZUYA9QE',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
} satisfies PlatformProfileInput;

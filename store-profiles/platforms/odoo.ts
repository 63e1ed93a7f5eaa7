/**
 * Odoo's customer portal and shop. Only a quotation can be declined there; a confirmed order can't be cancelled. The portal's
 * addresses carry a token that opens the order for anybody.
 */
import type { PlatformProfileInput } from '../schema';

/** A list of quotations has a column more. */
const row = 'table.o_portal_my_doc_table tr:has(td a[href*="/my/orders/"]):not(:has(td:nth-child(5)))';

export default {
  format: 1,
  id: 'odoo',
  name: 'Odoo',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  sources: [
    'https://github.com/odoo/odoo/blob/18.0/addons/sale/views/sale_portal_templates.xml',
    'https://github.com/odoo/odoo/blob/18.0/addons/website_sale/views/templates.xml',
  ],
  marks: [
    'meta[name=generator][content=Odoo]',
    '.o_portal_sale_sidebar',
    '.o_portal_wrap .o_portal_my_doc_table',
    '.oe_website_sale_tx_status',
  ],
  paths: ['/*my/orders*', '/*my/quotes*', '/*shop/*'],
  reading: {
    secretParameters: ['access_token'],
    stateWords: {
      placed: ['Sales Order', 'Quotation', 'Quotation Sent'],
      cancelled: ['Cancelled'],
    },
    pages: [
      {
        kind: 'history',
        when: { css: row },
        block: row,
        fields: {
          orderNumber: [{ css: 'a[href*="/my/orders/"]' }],
          placed: [{ css: 'td:nth-child(2)' }],
          total: [{ css: '[name=order_amount_total]' }, { css: 'td:last-child' }],
          detailLink: [{ css: 'a[href*="/my/orders/"]', attribute: 'href' }],
        },
      },
      {
        kind: 'detail',
        when: { css: '#portal_sale_content,.o_portal_sale_sidebar' },
        fields: {
          orderNumber: [
            { css: '#introduction h2 em' },
            { css: '#introduction h2', pattern: String.raw`(\S{0,40}\d)$` },
          ],
          placed: [{ css: '#sale_info_table tr:first-child td,#informations tr:first-child td' }],
          total: [
            { css: '.o_portal_sale_sidebar [data-id=total_amount]', pick: 'last' },
            { css: '.o_portal_sale_sidebar h2', pattern: String.raw`^\D*\d.*$` },
          ],
          notice: [{ css: '.o_portal_sale_sidebar .alert-danger strong' }],
          item: {
            block: '#sales_order_table tbody tr:has([name=td_product_name],#product_name)',
            title: [{ css: '[name=td_product_name],#product_name' }],
            quantity: [{ css: '[name=td_product_quantity],#quote_qty' }],
            price: [{ css: '[name=td_product_subtotal],.oe_order_line_price_subtotal' }],
          },
        },
        // Declining is for quotations; its dialog has a "Cancel" that only closes it.
        decoys: { css: ['#modaldecline button', '#modalaccept button', '[data-bs-target="#modaldecline"]'] },
      },
      {
        kind: 'confirmation',
        when: { css: '.oe_website_sale_tx_status' },
        fields: {
          orderNumber: [
            { css: '.oe_website_sale h2 em,.oe_website_sale h3 em', pattern: String.raw`(\S{0,40}\d)$` },
            { css: '.oe_website_sale h1 ~ h2,.oe_website_sale h4', pattern: String.raw`(\S{0,40}\d)$` },
          ],
          total: [
            { css: '#order_total .monetary_field,#order_total .oe_currency_value', pick: 'last' },
            { css: '#order_total td:last-child', pick: 'last' },
          ],
          notice: [{ css: '.oe_website_sale h1,.oe_website_sale h3,.oe_website_sale h4' }],
        },
        state: 'placed',
      },
    ],
  },
} satisfies PlatformProfileInput;

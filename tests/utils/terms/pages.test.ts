// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { finalSale } from '@/store-profiles/final-sale';
import { bareText } from '@/utils/reading/plain-text';
import { isBuyingPage } from '@/utils/terms/buying-page';
import { termsOnPage } from '@/utils/terms/terms-on-page';

test.each([
  ['/cart', true],
  ['/gp/cart/view.html', true],
  ['/de/warenkorb', true],
  ['/checkout/step/2', true],
  ['/checkout/order-received/1001', false],
  ['/checkout/thank-you', false],
  ['/cartoons', false],
  ['/handbags/bag-of-leather', false],
  ['/account/orders', false],
])('%s is a basket or checkout: %s', (path, is) => {
  expect(isBuyingPage(new URL(path, 'https://shop.example'))).toBe(is);
});

describe('what a page says of giving things back', () => {
  const words = Object.values(finalSale).flat();
  const read = (html: string) => {
    document.body.innerHTML = html;
    return termsOnPage(document, words);
  };

  test('is quoted where it is shown', () => {
    expect(read('<p>Lamp</p><p>FINAL SALE</p><p hidden>Non-returnable</p>').marks).toEqual(['FINAL SALE']);
    expect(read('<li>Vom Umtausch ausgeschlossen</li>').marks).toEqual(['Vom Umtausch ausgeschlossen']);
  });

  test('is not taken from long general terms', () => {
    expect(read(`<p>${'Our general terms say many things. '.repeat(8)} Final sale.</p>`).marks).toEqual([]);
  });

  test('as marked up is kept as a whole', () => {
    const policy = {
      '@type': 'MerchantReturnPolicy',
      merchantReturnDays: 30,
      returnFees: 'https://schema.org/FreeReturn',
    };
    const { policy: said } = read(
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'Product', hasMerchantReturnPolicy: policy })}</script>`,
    );
    expect(said).toBe('merchantReturnDays: 30, returnFees: FreeReturn');
  });

  test('is looked for in the spelling that texts are compared in', () => {
    for (const word of words) expect(bareText(word)).toBe(word);
  });
});

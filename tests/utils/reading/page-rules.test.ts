import { describe, expect, it } from 'vitest';
import { catalogue } from '@/store-profiles/registry';
import { pageRulesFor } from '@/utils/reading/page-rules';

const rulesFor = (address: string, language = 'en') => pageRulesFor(new URL(address), language, catalogue);

describe('pageRulesFor', () => {
  it('gives a known store its own and its platform’s rules alone', () => {
    const rules = rulesFor('https://www.amazon.de/gp/your-account/order-details?orderID=1', 'de-DE');
    expect(rules?.store?.id).toBe('amazon-de');
    expect(rules?.platforms.map(({ id }) => id)).toEqual(['amazon']);
    expect(rules?.languages.map(({ id }) => id)).toEqual(['de', 'en']);
  });

  it('gives an unknown shop every platform, to be told by its marks', () => {
    const rules = rulesFor('https://some-shop.example/my-account/orders');
    expect(rules?.store).toBeNull();
    expect(rules?.platforms.map(({ id }) => id)).toEqual(expect.arrayContaining(['woocommerce', 'amazon']));
  });

  it('leaves pages alone that lie outside a store’s known addresses', () => {
    expect(rulesFor('https://www.amazon.com/s?k=kettle')).toBeNull();
    expect(rulesFor('https://www.amazon.com/-/es/gp/css/order-history')).not.toBeNull();
  });

  it('is plain JSON, to be sent to a page', () => {
    const rules = rulesFor('https://www.amazon.com/your-orders/orders');
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
  });
});

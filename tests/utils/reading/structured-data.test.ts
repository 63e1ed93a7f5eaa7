// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { read, texts } from './page';

const url = 'https://shop.example/thanks';

describe('schema.org Order', () => {
  it('as JSON-LD, within a graph, beside broken scripts', () => {
    const graph = {
      '@graph': [
        { '@type': 'Organization', name: 'Shop' },
        {
          '@type': ['Order'],
          orderNumber: 'A-17',
          orderDate: '2026-05-03T10:00:00+02:00',
          orderStatus: 'https://schema.org/OrderProcessing',
          price: 9.5,
          priceCurrency: 'EUR',
          acceptedOffer: [{ itemOffered: { name: 'Kettle' } }],
        },
      ],
    };
    const page = read(
      `<script type="application/ld+json">{"@type":"Order",</script><script type="application/ld+json">${JSON.stringify(graph)}</script>`,
      { url },
    );
    expect(page.strategy).toBe('structured');
    expect(texts(page)).toEqual([
      {
        orderNumber: 'A-17',
        placed: '2026-05-03T10:00:00+02:00',
        total: '9.5 EUR',
        status: 'OrderProcessing',
      },
    ]);
    expect(page.orders[0]?.items).toEqual([{ title: { text: 'Kettle', from: 'json-ld' } }]);
  });

  it('as microdata and RDFa', () => {
    const microdata = `<div itemscope itemtype="http://schema.org/Order"><span itemprop="orderNumber">A-17</span>
      <time itemprop="orderDate" datetime="2026-05-03">May</time><meta itemprop="price" content="9.50"><meta itemprop="priceCurrency" content="EUR">
      <div itemprop="orderedItem" itemscope><b itemprop="name">Kettle</b></div></div>`;
    expect(texts(read(microdata, { url }))).toMatchObject([
      { orderNumber: 'A-17', placed: '2026-05-03', total: '9.50 EUR' },
    ]);
    const rdfa = `<div vocab="https://schema.org/" typeof="Order"><span property="orderNumber">A-18</span><link property="orderStatus" href="https://schema.org/OrderCancelled"></div>`;
    expect(texts(read(rdfa, { url }))).toMatchObject([{ orderNumber: 'A-18', status: 'OrderCancelled' }]);
  });

  it('without a number is no order', () => {
    expect(
      read('<script type="application/ld+json">{"@type":"Order","price":5}</script>', { url }).orders,
    ).toEqual([]);
    expect(
      read('<script type="application/ld+json">{"@type":"OrderItem","orderNumber":"5"}</script>', { url })
        .orders,
    ).toEqual([]);
  });
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { catalogue } from '@/store-profiles/registry';
import { itemsIn } from '@/utils/guiding/items-on-page';
import { lexiconOf } from '@/utils/guiding/lexicon';

function items(markup: string, language = 'en') {
  document.body.innerHTML = markup;
  const words = catalogue.languagesFor(language).flatMap((one) => one.guide ?? []);
  return itemsIn(document.body, lexiconOf(words)).items;
}

const box = (title: string, checked = ''): string =>
  `<li><input type="checkbox" ${checked}><img alt=""><a href="#">${title}</a></li>`;
/** As SAP Spartacus prints an item: how many of it, from none to all. */
const counted = (title: string, count: number, of: number): string =>
  `<tr><td><div class="cx-name">${title}</div></td><td>$9.90</td><td><button>-</button><input type="number" min="0" max="${of}" value="${count}"><button>+</button></td></tr>`;

describe('how many', () => {
  it('of one item a part goes and a part stays', () => {
    const { cancelled, kept } = items(
      `<table>${counted('Lamp', 2, 3)}${counted('Shelf', 0, 1)}${counted('Cord', 4, 4)}</table>`,
    );
    expect(cancelled).toMatchObject([
      { title: 'Lamp', count: 2 },
      { title: 'Cord', count: 4 },
    ]);
    expect(kept).toMatchObject([
      { title: 'Lamp', count: 1 },
      { title: 'Shelf', count: 1 },
    ]);
  });

  it('chosen from a list, beside a box', () => {
    const choice = '<select><option>0</option><option selected>1</option><option>2</option></select>';
    const row = (checked: string): string => box('Lamp', checked).replace('</li>', `${choice}</li>`);
    expect(items(`<ul>${row('checked')}</ul>`)).toMatchObject({
      cancelled: [{ count: 1 }],
      kept: [{ count: 1 }],
    });
    expect(items(`<ul>${row('')}</ul>`)).toMatchObject({ cancelled: [], kept: [{ count: 2 }] });
  });

  it.each([
    ['a field without an end', '<input type="number" min="0">'],
    ['one that begins at one, as a cart’s', '<input type="number" min="1" max="9" value="1">'],
    ['a list of reasons', '<select><option value="">Why?</option><option>Mistake</option></select>'],
  ])('isn’t asked by %s', (_, field) => {
    expect(items(`<ul><li><img alt="">Lamp ${field}</li></ul>`)).toEqual({ cancelled: [], kept: [] });
  });
});

describe('whose, and in which parcel', () => {
  const groups = (markup: string, language?: string): (string | null)[] => {
    const { cancelled, kept } = items(markup, language);
    return [...cancelled, ...kept].map(({ group }) => group);
  };

  it('by headings over lists side by side', () => {
    const page = `<h2>Shipment 1 of 2</h2><p>Sold by <a>Lumen</a></p><ul>${box('A')}${box('B')}</ul>
      <h2>Shipment 2 of 2</h2><ul>${box('C')}</ul>`;
    const first = 'Shipment 1 of 2 · Sold by Lumen';
    expect(groups(page)).toEqual([first, first, 'Shipment 2 of 2']);
  });

  it('by sections within sections', () => {
    const page = `<section><h2>Sold by Lumen</h2>
      <section><h3>Parcel 1</h3><ul>${box('A')}</ul></section><section><h3>Parcel 2</h3><ul>${box('B')}</ul></section></section>
      <section><h2>Sold by Oak &amp; Ash</h2><ul>${box('C')}</ul></section>`;
    expect(groups(page)).toEqual([
      'Parcel 1 · Sold by Lumen',
      'Parcel 2 · Sold by Lumen',
      'Sold by Oak & Ash',
    ]);
  });

  it('by what stands in the item itself, and of that one alone', () => {
    const own = box('A').replace('</li>', '<span>Seller: Lumen</span></li>');
    expect(groups(`<ul>${own}${box('B')}</ul>`)).toEqual(['Seller: Lumen', null]);
  });

  it('by rows of a table between its items', () => {
    const head = (text: string): string => `<tr><th colspan="3">${text}</th></tr>`;
    const page = `<table>${head('Package #1')}${counted('A', 0, 1)}${counted('B', 0, 1)}${head('Package #2')}${counted('C', 0, 1)}</table>`;
    expect(groups(page)).toEqual(['Package #1', 'Package #1', 'Package #2']);
  });

  it('not by what is hidden, or says something else', () => {
    const page = `<h2 hidden>Shipment 1</h2><h2>Delivery address</h2><p>Sold by weight only in stores near you, as the law of the country in which you live demands it</p><ul>${box('A')}</ul>`;
    expect(groups(page)).toEqual([null]);
  });

  it.each([
    ['de', 'Verkauf und Versand durch Lumen GmbH', 'Sendung 1 von 2'],
    ['fr', 'Vendu et expédié par Lumen', 'Colis n° 1'],
    ['es', 'Vendido por Lumen', 'Envío 1 de 2'],
    ['it', 'Venduto da Lumen', 'Spedizione 1 di 2'],
    ['nl', 'Verkocht door Lumen', 'Zending 1 van 2'],
    ['pl', 'Sprzedawca: Lumen', 'Przesyłka 1 z 2'],
    ['pt', 'Vendido e entregue por Lumen', 'Pacote 1 de 2'],
    ['sv', 'Säljs av Lumen', 'Försändelse 1 av 2'],
    ['da', 'Sælges af Lumen', 'Pakke 1 af 2'],
    ['nb', 'Selges av Lumen', 'Pakke 1 av 2'],
    ['fi', 'Myyjä: Lumen', 'Lähetys 1/2'],
    ['cs', 'Prodejce: Lumen', 'Zásilka 1 z 2'],
    ['sk', 'Predajca: Lumen', 'Zásielka 1 z 2'],
    ['hu', 'Eladó: Lumen', '1. csomag'],
    ['ro', 'Vândut de Lumen', 'Coletul 1 din 2'],
    ['el', 'Πωλείται από Lumen', 'Αποστολή 1 από 2'],
    ['bg', 'Продавач: Lumen', 'Пратка 1 от 2'],
    ['hr', 'Prodaje: Lumen', 'Pošiljka 1 od 2'],
    ['tr', 'Satıcı: Lumen', 'Paket 1'],
    ['ja', '販売元：Lumen', '配送 1'],
    ['ko', '판매자: Lumen', '배송 1'],
    ['zh', '卖家：Lumen', '包裹1'],
  ])('in %s', (language, seller, parcel) => {
    const [group] = groups(`<h2>${parcel}</h2><p>${seller}</p><ul>${box('A')}</ul>`, language);
    expect(group).toBe(`${parcel} · ${seller}`.normalize('NFKC'));
  });
});

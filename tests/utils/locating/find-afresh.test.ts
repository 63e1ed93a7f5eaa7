// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { findAfresh } from '@/utils/locating/find-afresh';
import { rules } from './locate';

const DETAIL = new URL('https://shop.example/orders/L-20417');
const facts = (number: string): string =>
  `<p>Order number: ${number}</p><p>Order date: 21 November 2026</p><p>Order total: $49.90</p>`;

function find(html: string, orderNumber: string | null = 'L-20417', url = DETAIL) {
  document.body.innerHTML = html;
  return findAfresh(document, url, rules, orderNumber);
}

beforeEach(() => {
  document.documentElement.lang = 'en';
});

describe('findAfresh', () => {
  it('gives the element to point at', () => {
    const found = find(`<h1>Order details</h1>${facts('L-20417')}<button id="c">Cancel order</button>`);
    expect(found).toMatchObject({ answer: 'found', choices: [{ element: document.querySelector('#c') }] });
  });

  it('gives what opens the menu as the element to point at', () => {
    const found = find(
      `<h1>Order details</h1>${facts('L-20417')}<button id="o" aria-controls="m">More</button><p></p>
      <ul id="m" hidden><li><button>Cancel order</button></li></ul>`,
    );
    expect(found).toMatchObject({
      choices: [{ element: document.querySelector('#o'), control: { text: 'Cancel order' } }],
    });
  });

  it('knows the order by its number however it is printed', () => {
    const html = `<h1>Order details</h1>${facts('L-20417')}<button>Cancel order</button>`;
    expect(find(html, '#l 20417')).toMatchObject({ answer: 'found' });
  });

  it('says that another order’s page is another’s', () => {
    const html = `<h1>Order details</h1>${facts('L-99999')}<button>Cancel order</button>`;
    expect(find(html)).toEqual({ answer: 'elsewhere', link: null });
  });

  it('leads to the order’s own page, never to what may be a control’s address', () => {
    const away = (ownPage: string) => {
      document.body.innerHTML = '<h1>Welcome</h1>';
      return findAfresh(document, new URL('https://shop.example/'), rules, 'L-20417', ownPage);
    };
    const page = 'https://shop.example/orders/L-20417';
    expect(away(page)).toEqual({ answer: 'elsewhere', link: page });
    expect(away(`${page}/cancel`)).toMatchObject({ link: null });
    expect(away('https://elsewhere.example/orders/1')).toMatchObject({ link: null });
    expect(away('https://shop.example/')).toMatchObject({ link: null });
  });

  it('takes the page’s only order for a purchase without a number', () => {
    const html = `<h1>Order details</h1>${facts('L-20417')}<button>Cancel order</button>`;
    expect(find(html, null)).toMatchObject({ answer: 'found' });
  });

  it('a list’s silence says nothing: onward', () => {
    const row = (number: string): string =>
      `<li><p>Order number: ${number}</p><p>Order date: 21 November 2026</p><p>Total: $9</p></li>`;
    const html = `<h1>Your orders</h1><ul>${row('L-20417')}${row('L-20418')}</ul>`;
    expect(find(html, 'L-20417', new URL('https://shop.example/account/orders'))).toEqual({
      answer: 'onward',
      choices: [],
      link: null,
    });
  });

  it('a detail page’s silence is an answer', () => {
    expect(find(`<h1>Order details</h1>${facts('L-20417')}`)).toMatchObject({
      answer: 'not-offered',
      reason: null,
    });
  });

  describe('on a page of the cancellation that names no order', () => {
    const CANCEL = new URL('https://shop.example/account/orders/88/cancel');
    const html =
      '<main><h1>Cancel order</h1><p>Are you sure?</p><button id="y">Yes, cancel order</button> <button>Keep order</button></main>';

    it('points at its control right after the order’s own was pressed', () => {
      document.body.innerHTML = html;
      expect(findAfresh(document, CANCEL, rules, 'L-20417', null, true)).toMatchObject({
        answer: 'found',
        choices: [{ element: document.querySelector('#y') }],
      });
    });

    it('points at nothing where the shopper came from elsewhere', () => {
      document.body.innerHTML = html;
      expect(findAfresh(document, CANCEL, rules, 'L-20417', null, false).answer).toBe('elsewhere');
    });

    it('points at nothing where the page names another order after all', () => {
      document.body.innerHTML = `<p>Order number: L-99999</p>${html}`;
      expect(findAfresh(document, CANCEL, rules, 'L-20417', null, true).answer).toBe('elsewhere');
    });
  });
});

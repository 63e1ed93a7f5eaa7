// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { locate } from './locate';

describe('never points at a look-alike', () => {
  it.each([
    ['a dialog’s Cancel', '<div role="dialog"><button>Cancel</button></div>'],
    ['a form’s own Cancel', '<form action="/account/address"><button>Cancel</button></form>'],
    ['a bare Cancel', '<button>Cancel</button>'],
    ['another order’s', '<button>Cancel order 9999</button>'],
    ['a subscription’s', '<a href="/orders/subscription/cancel">Cancel subscription</a>'],
    ['a bare one with a subscription’s address', '<a href="/order-subscription/cancel/3">Cancel</a>'],
    ['a membership’s', '<button>Cancel membership</button>'],
    ['the undoing of a request', '<button>Withdraw cancellation request</button>'],
    ['the one that keeps the order', '<button>Keep order</button>'],
    ['the list of cancelled orders', '<a href="/orders?filter=cancelled">Cancelled orders</a>'],
    ['the policy', '<a href="/help/cancellation-policy">Cancellation policy</a>'],
    ['a cookie banner’s', '<div id="cookie-banner"><button>Cancel order</button></div>'],
    ['the menu of the site', '<nav><a href="/help/cancel">Cancel order</a></nav>'],
    ['a greyed one', '<button disabled>Cancel order</button>'],
    ['one greyed for assistive technology', '<button aria-disabled="true">Cancel order</button>'],
    ['one in an inert part', '<div inert><button>Cancel order</button></div>'],
    [
      'one in a hidden dialog',
      '<div role="dialog" hidden><h2>Cancel order</h2><button>Confirm</button></div>',
    ],
    ['a hidden one that nothing opens', '<button style="display: none">Cancel order</button>'],
    ['text that is no control', '<p>Cancel order</p>'],
    ['a return’s', '<a href="/orders/1042/return/cancel">Cancel return</a>'],
    [
      'a confirm button without a cancellation',
      '<div role="dialog"><h2>Delete address</h2><button>Confirm</button></div>',
    ],
  ])('%s', (_, html) => {
    expect(locate(`<main>${html}</main>`)).toMatchObject({ answer: 'not-offered' });
  });

  it('a hidden one that the site’s menu stands before', () => {
    const html = `<header><button aria-haspopup="true">Menu</button></header>
      <main><p>Order</p><button hidden>Cancel order</button></main>`;
    expect(locate(html)).toMatchObject({ answer: 'not-offered' });
  });

  it('the site’s own footer, when a form of the page has one too', () => {
    expect(locate('<div><footer><button>Cancel order</button></footer></div>')).toMatchObject({
      answer: 'not-offered',
    });
    expect(locate('<form><footer><button>Cancel order</button></footer></form>')).toMatchObject({
      answer: 'found',
    });
  });

  it('a list of many things to cancel', () => {
    const html = Array.from({ length: 20 }, (_, at) => `<a href="/x/${at}">Cancel order</a>`).join('');
    expect(locate(html)).toMatchObject({ answer: 'not-offered' });
  });

  it('looks only into the order’s own block on a page of many', () => {
    const html = '<li id="a">1042</li><li id="b">1043 <button>Cancel order</button></li>';
    const many = { isAlone: false, kind: 'history' as const };
    expect(locate(html, many, '#a')).toMatchObject({ answer: 'not-offered' });
    expect(locate(html, many, '#b')).toMatchObject({ answer: 'found' });
  });
});

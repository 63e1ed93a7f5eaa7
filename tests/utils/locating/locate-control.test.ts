// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import english from '@/store-profiles/languages/en';
import german from '@/store-profiles/languages/de';
import { controlRuleSchema, languageSchema } from '@/store-profiles/schema';
import type { ControlContext } from '@/utils/locating/candidate';
import { locateControl } from '@/utils/locating/locate-control';
import type { PageRules } from '@/utils/reading/rules';

const rules: PageRules = {
  store: null,
  platforms: [],
  languages: [english, german].map((language) => v.parse(languageSchema, language)),
};

const alone: ControlContext = { kind: 'detail', controls: [], isAlone: true, orderNumber: '1042', rules };

function locate(html: string, context: Partial<ControlContext> = {}, block?: string) {
  document.body.innerHTML = html;
  return locateControl(block ? document.querySelector(block) : null, document, { ...alone, ...context });
}

describe('finds by name', () => {
  it.each([
    ['<button>Cancel order</button>', 'Cancel order', 'cancel-order'],
    ['<a href="/x">Cancel items</a>', 'Cancel items', 'cancel-items'],
    [
      '<button aria-label="Cancel order number 1042">Cancel</button>',
      'Cancel order number 1042',
      'cancel-order',
    ],
    ['<input type="submit" value="Cancel this order">', 'Cancel this order', 'cancel-order'],
    ['<div role="button">Request cancellation</div>', 'Request cancellation', 'request-cancellation'],
    ['<a href="/bestellung/1042">Bestellung stornieren</a>', 'Bestellung stornieren', 'cancel-order'],
    ['<a href="/orders/1042/cancel">Cancel</a>', 'Cancel', 'cancel-order'],
    ['<form action="/account/orders/cancel/7"><button>Cancel</button></form>', 'Cancel', 'cancel-order'],
  ])('%s', (html, text, kind) => {
    expect(locate(`<main>${html}</main>`)).toMatchObject({ answer: 'found', text, kind });
  });

  it('gives a selector that matches the control alone', () => {
    const control = locate('<p><button>Buy again</button><button>Cancel order</button></p>');
    expect(control.answer).toBe('found');
    const found = document.querySelectorAll(control.answer === 'found' ? control.selector : 'none');
    expect([...found].map(({ textContent }) => textContent)).toEqual(['Cancel order']);
  });

  it('says that a request is a request', () => {
    expect(locate('<button>Request cancellation</button>')).toMatchObject({ mode: 'request' });
  });

  it('names what opens the closed menu the control stands in', () => {
    const menu = `<button id="more" aria-expanded="false" aria-controls="menu">More actions</button>
      <ul id="menu" hidden><li><button>Cancel order</button></li></ul>`;
    expect(locate(menu)).toMatchObject({
      answer: 'found',
      opener: { text: 'More actions', selector: '#more' },
    });
  });

  it('one link printed for each parcel is one control', () => {
    const link = '<a href="/cancel?order=1042">Cancel items</a>';
    expect(locate(link + link)).not.toHaveProperty('others');
  });

  it('shows both of two that are close', () => {
    const html = '<button>Cancel order</button><button>Cancel items</button>';
    expect(locate(html)).toMatchObject({ text: 'Cancel order', others: [{ text: 'Cancel items' }] });
  });

  it('the confirm step of an open dialog stands before what opened it', () => {
    const html = `<button>Cancel order</button><div role="dialog"><h2>Cancel order</h2>
      <button>Keep order</button><button>Confirm cancellation</button></div>`;
    expect(locate(html)).toMatchObject({ text: 'Confirm cancellation' });
  });

  it('on a cancel form the last button counts while it waits for the choices above it', () => {
    expect(
      locate('<form><button disabled>Request cancellation</button></form>', { kind: 'cancel' }),
    ).toMatchObject({
      answer: 'found',
    });
  });
});

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

  it('looks only into the order’s own block on a page of many', () => {
    const html = '<li id="a">1042</li><li id="b">1043 <button>Cancel order</button></li>';
    const many = { isAlone: false, kind: 'history' as const };
    expect(locate(html, many, '#a')).toMatchObject({ answer: 'not-offered' });
    expect(locate(html, many, '#b')).toMatchObject({ answer: 'found' });
  });
});

describe('the store’s own reason', () => {
  it('is quoted where the page gives one', () => {
    expect(locate('<p>This order can no longer be cancelled.</p>')).toEqual({
      answer: 'not-offered',
      reason: { text: 'This order can no longer be cancelled.', from: 'locating:refusal' },
    });
  });

  it('is none of a hidden dialog’s', () => {
    const html =
      '<div role="dialog" style="display: none"><p>This order can no longer be cancelled.</p></div>';
    expect(locate(html)).toEqual({ answer: 'not-offered', reason: null });
  });
});

describe('a profile’s rule', () => {
  const rule = v.parse(controlRuleSchema, { kind: 'cancel-order', mode: 'immediate', css: 'a.cancel' });

  it('comes first and brings its mode', () => {
    const html = '<a class="cancel" href="?cancel_order=true">Cancel</a><button>Cancel order</button>';
    expect(locate(html, { controls: [rule] })).toMatchObject({ text: 'Cancel', mode: 'immediate' });
  });

  it('is held to its names and to the decoys', () => {
    const html = '<a class="cancel" href="/x">Go back</a>';
    expect(locate(html, { controls: [{ ...rule, names: ['Cancel'] }] })).toMatchObject({
      answer: 'not-offered',
    });
    const decoys = { css: ['a.cancel'], names: [] };
    expect(locate(html, { controls: [rule], decoys })).toMatchObject({ answer: 'not-offered' });
  });
});

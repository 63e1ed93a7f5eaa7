// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { controlRuleSchema, type ControlRule } from '@/store-profiles/schema';
import type { ControlReading } from '@/utils/reading/observation';
import { locate } from './locate';

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

  it.each([
    ['<button>Cancel this delivery</button>', 'cancel-delivery'],
    ['<button>Artikel stornieren</button>', 'cancel-items'],
    ['<button>» Cancel order #1042</button>', 'cancel-order'],
    ['<button>Cancel order…</button>', 'cancel-order'],
    ['<a onclick="cancelOrder(7)">Cancel</a>', 'cancel-order'],
    ['<a class="js-cancel-order">Cancel</a>', 'cancel-order'],
    [
      '<form action="/orders/cancel/3"><input type="hidden"></form><a href="javascript:void(0)">Cancel</a>',
      'cancel-order',
    ],
    ['<body class="cookies-accepted"><button>Cancel order</button></body>', 'cancel-order'],
  ])('%s is of its kind', (html, kind) => {
    expect(locate(`<main><h1>Order</h1>${html}</main>`)).toMatchObject({ answer: 'found', kind });
  });

  it('takes the innermost of nested pressable elements', () => {
    expect(locate('<div role="button"><a id="in" href="/x">Cancel order</a></div>')).toMatchObject({
      selector: '#in',
    });
  });

  it('keeps the buttons of single items apart', () => {
    const row = '<li><button>Cancel item</button></li>';
    const control = locate(`<ul>${row.repeat(3)}</ul>`);
    expect(control).toMatchObject({ kind: 'cancel-items', others: [{}, {}] });
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

  it('the dialog of one order of a list is that order’s alone', () => {
    const html = `<li id="a">1042 <button>Cancel order</button></li><li id="b">1043 <button>Cancel order</button></li>
      <div role="dialog"><h2>Cancel order</h2><p>Order 1043</p><button>Confirm</button></div>`;
    const list = { isAlone: false, kind: 'history' as const };
    expect(locate(html, list, '#a')).toMatchObject({ text: 'Cancel order' });
    expect(locate(html, { ...list, orderNumber: '1043' }, '#b')).toMatchObject({ text: 'Confirm' });
  });

  it.each([
    ['by its heading', '<h2>Cancel order?</h2><button>Yes</button>', 'Yes'],
    [
      'by its question',
      '<p>Do you want to cancel this order?</p><button>Yes, cancel</button>',
      'Yes, cancel',
    ],
  ])('knows the confirm step of a dialog %s', (_, inside, text) => {
    expect(locate(`<div role="dialog">${inside}<button>Close</button></div>`)).toMatchObject({ text });
  });

  it('takes the mode of the dialog’s last press from the profile', () => {
    const html = `<a class="cancel">Cancel order</a><div role="dialog"><h2>Cancel order</h2>
      <button class="cancel">Confirm</button></div>`;
    const rule = { kind: 'cancel-order', mode: 'immediate', css: 'button.cancel' };
    const named = (names: string[]): ControlRule => v.parse(controlRuleSchema, { ...rule, names });
    const control = (names: string[]): ControlReading => locate(html, { controls: [named(names)] });
    expect(control(['confirm'])).toMatchObject({ text: 'Confirm', mode: 'immediate' });
    expect(control(['close'])).toMatchObject({ text: 'Confirm', mode: 'unknown' });
  });

  it('on a cancel page a single word counts only where the reasons are', () => {
    const html = `<main><h1>Cancel order</h1><form><select></select><button id="go">Continue</button></form></main>
      <div><form><input type="email"><button>Submit</button></form></div>`;
    const control = locate(html, { kind: 'cancel' });
    expect(control).toMatchObject({ answer: 'found', selector: '#go' });
    expect(control).not.toHaveProperty('others');
  });

  it('says that a dialog follows where the markup says so', () => {
    const html = '<button data-bs-toggle="modal" data-bs-target="#m">Cancel order</button>';
    expect(locate(html)).toMatchObject({ mode: 'dialog' });
    expect(locate('<a href="#m">Cancel order</a><dialog id="m"></dialog>')).toMatchObject({ mode: 'dialog' });
    expect(locate('<button>Cancel order</button>')).toMatchObject({ mode: 'unknown' });
  });

  it('on a cancel form the last button counts while it waits for the choices above it', () => {
    expect(
      locate('<form><button disabled>Request cancellation</button></form>', { kind: 'cancel' }),
    ).toMatchObject({
      answer: 'found',
    });
  });
});

describe('what is offered in place of cancelling', () => {
  it('is told apart from cancelling', () => {
    const html = '<a href="/w">Withdraw from contract</a><button>Return items</button>';
    expect(locate(html)).toMatchObject({
      answer: 'not-offered',
      instead: [{ kind: 'withdraw' }, { kind: 'return' }],
    });
  });

  it('counts also at the foot of the page where the law puts it', () => {
    const html = '<main></main><footer><a href="/w">Vertrag widerrufen</a><a href="/r">Retoure</a></footer>';
    const control = locate(html);
    expect(control).toMatchObject({ instead: [{ text: 'Vertrag widerrufen' }] });
    expect(control.answer === 'not-offered' && control.instead).toHaveLength(1);
  });

  it('is never named where the order can be cancelled', () => {
    const html = '<button>Cancel order</button><a href="/w">Withdraw from contract</a>';
    const control = locate(html);
    expect(control).toMatchObject({ answer: 'found', text: 'Cancel order' });
    expect(control).not.toHaveProperty('others');
  });

  it('is the answer on the page of a withdrawal that a profile knows', () => {
    const rule = v.parse(controlRuleSchema, {
      kind: 'withdraw',
      mode: 'request',
      css: 'button',
      scope: 'page',
    });
    const html = '<button>Confirm withdrawal</button>';
    expect(locate(html, { kind: 'return', controls: [rule] })).toMatchObject({
      answer: 'found',
      kind: 'withdraw',
    });
    expect(locate(html, { kind: 'detail', controls: [rule] })).toMatchObject({ answer: 'not-offered' });
  });
});

describe('the store’s own reason', () => {
  it('is quoted where the page gives one', () => {
    expect(locate('<p>This order can no longer be cancelled.</p>')).toEqual({
      answer: 'not-offered',
      reason: { text: 'This order can no longer be cancelled.', from: 'locating:refusal' },
    });
  });

  it('is found in a list, also where nothing but tags parts it from its neighbours', () => {
    const html =
      '<ul><li id="order"><b>Kettle</b><p>Cannot be cancelled any more</p><b>Buy again</b></li><li>Lamp</li></ul>';
    expect(locate(html, { kind: 'history', isAlone: false }, '#order')).toEqual({
      answer: 'not-offered',
      reason: { text: 'Cannot be cancelled any more', from: 'locating:refusal' },
    });
    expect(locate(html, { kind: 'history', isAlone: false }, 'li + li')).toEqual({
      answer: 'not-offered',
      reason: null,
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

it('says "could not read" of a control that lies too deep to be found again, never "not offered"', () => {
  const deep = `${'<div><i></i>'.repeat(200)}<button>Cancel order</button>`;
  expect(locate(deep)).toEqual({ answer: 'unreadable', reason: 'nested too deep' });
});

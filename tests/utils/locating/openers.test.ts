// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { locate } from './locate';

const ITEM = '<button>Cancel order</button>';

describe('names what opens', () => {
  it.each([
    [
      'a menu by its id',
      `<button id="o" aria-controls="m">More</button><p></p><ul id="m" hidden>${ITEM}</ul>`,
    ],
    [
      'a menu that follows its button',
      `<button id="o" aria-haspopup="menu">More</button><ul hidden>${ITEM}</ul>`,
    ],
    [
      'a menu whose button has a frame',
      `<div><button id="o" aria-expanded="false">…</button></div><ul hidden>${ITEM}</ul>`,
    ],
    [
      'a menu of Bootstrap’s',
      `<a id="o" href="#" data-bs-toggle="dropdown">More</a><div hidden>${ITEM}</div>`,
    ],
    [
      'a popover',
      `<button id="o" popovertarget="m">More</button><p></p><div id="m" popover hidden>${ITEM}</div>`,
    ],
    [
      'a tab',
      `<div role="tablist"><button role="tab" id="o">Manage</button></div><div aria-labelledby="o" hidden>${ITEM}</div>`,
    ],
    [
      'the outer of two',
      `<button id="o" aria-expanded="false">Order</button>
      <div hidden><button aria-expanded="false">More</button><ul hidden>${ITEM}</ul></div>`,
    ],
  ])('%s', (_, html) => {
    expect(locate(`<main>${html}</main>`)).toMatchObject({ answer: 'found', opener: { selector: '#o' } });
  });
});

describe('names none', () => {
  it.each([['for a shown control', `<button aria-haspopup="menu">More</button>${ITEM}`]])('%s', (_, html) => {
    expect(locate(html)).not.toHaveProperty('opener');
  });

  it('where the opener is greyed: then the control is not on offer', () => {
    const html = `<button disabled aria-controls="m">More</button><ul id="m" hidden>${ITEM}</ul>`;
    expect(locate(html)).toMatchObject({ answer: 'not-offered' });
  });
});

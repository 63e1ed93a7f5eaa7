// @vitest-environment jsdom
import { array, assert, boolean, constantFrom, nat, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectorOf } from '@/utils/locating/selector-of';

function selectorIn(html: string, isOneOfMany = false): string {
  document.body.innerHTML = html;
  const element = document.querySelector('[x]') ?? document.body;
  return selectorOf(element, isOneOfMany);
}

describe('selectorOf', () => {
  it.each([
    ['<button x data-testid="cancel" id="b"></button>', 'button[data-testid="cancel"]'],
    ['<button x id="cancel-order"></button>', '#cancel-order'],
    ['<button x id=":r2:"></button><button></button>', 'html > body > button:nth-of-type(1)'],
    ['<button x id="ember1234"></button>', 'html > body > button'],
    ['<i data-test="a"></i><i x data-test="a"></i>', 'html > body > i:nth-of-type(2)'],
    ['<div id="order"><p></p><p><a x></a></p></div>', '#order > p:nth-of-type(2) > a'],
  ])('%s', (html, selector) => {
    expect(selectorIn(html)).toBe(selector);
  });

  it('on a list searches the page for no attribute', () => {
    expect(selectorIn('<button x data-testid="cancel"></button>', true)).toBe('html > body > button');
  });

  it('matches this element alone, whatever the page', () => {
    const node = record({
      tag: constantFrom('div', 'p', 'a', 'button'),
      id: constantFrom('a', 'b', 'x y', '1', '"]', 'ü', ':r1:', ''),
      hook: constantFrom('a', 'b', '"\\]', ''),
      parent: nat(),
    });
    assert(
      property(array(node, { maxLength: 25 }), boolean(), (nodes, isOneOfMany) => {
        document.body.replaceChildren();
        const made: Element[] = [document.body];
        for (const { tag, id, hook, parent } of nodes) {
          const element = document.createElement(tag);
          if (id !== '') element.id = id;
          if (hook !== '') element.dataset.testid = hook;
          made[parent % made.length]?.append(element);
          made.push(element);
        }
        for (const element of made) {
          expect([...document.querySelectorAll(selectorOf(element, isOneOfMany))]).toEqual([element]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives none where it would be too long to be kept', () => {
    expect(selectorIn(`${'<div><i></i>'.repeat(200)}<button x></button>`)).toBe('');
    expect(selectorIn(`<button x id="${'z'.repeat(2000)}"></button>`)).toBe('');
  });
});

/** Controls in open shadow roots and in menus that a style sheet opens: only a real browser has either. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import english from '@/store-profiles/languages/en';
import { languageSchema } from '@/store-profiles/schema';
import { findChromium } from './harness/browsers';
import { bundle } from './harness/bundle';

declare const locating: {
  lookDeeper(document: Document, context: object): { control: { text: string }; element: Element }[];
};

let browser: Browser;
let page: Page;
const words = v.parse(languageSchema, english);

beforeAll(async () => {
  const script = await bundle('utils/locating/look-deeper.ts', 'locating');
  browser = await chromium.launch({ executablePath: findChromium() });
  page = await browser.newPage();
  await page.addInitScript(script);
});
afterAll(() => browser.close());

/** @returns of each control found its name, and the id of the element pointed at or of the component it is in */
async function look(css: string, html: string): Promise<[string, string][]> {
  await page.goto('about:blank');
  await page.setContent(`<style>${css}</style><main><p>Order number: 1042</p>${html}</main>`);
  return page.evaluate(
    (rules) =>
      locating
        .lookDeeper(document, { kind: 'detail', controls: [], isAlone: true, orderNumber: '1042', rules })
        .map(({ control, element }): [string, string] => {
          const root = element.getRootNode();
          return [control.text, root instanceof ShadowRoot ? root.host.id : element.id];
        }),
    { store: null, platforms: [], languages: [words] },
  );
}

const shadow = (inside: string, light = ''): string =>
  `<ds-button id="x"><template shadowrootmode="open">${inside}</template>${light}</ds-button>`;
const list =
  '<div class="menu" id="m"><a id="o">More</a><ul><li><button>Cancel order</button></li></ul></div>';
const HIDDEN = '.menu ul { display: none }';

describe('finds', () => {
  test.each([
    ['a button in a component', '', shadow('<button>Cancel order</button>'), 'x'],
    [
      'a component’s button that shows its light text',
      '',
      shadow('<button><slot></slot></button>', 'Cancel order'),
      'x',
    ],
    [
      'a component in a component',
      '',
      `<my-page><template shadowrootmode="open">${shadow('<button>Cancel order</button>')}</template></my-page>`,
      'x',
    ],
    ['a list shown under the pointer', `${HIDDEN} .menu:hover ul { display: block }`, list, 'o'],
    [
      'a list shown on focus too',
      `${HIDDEN} .menu:hover > ul, .menu:focus-within > ul { display: block }`,
      list,
      'o',
    ],
    [
      'an invisible list',
      '.menu ul { visibility: hidden } .menu:hover ul { visibility: visible }',
      list,
      'o',
    ],
  ])('%s', async (_, css, html, id) => {
    expect(await look(css, html)).toEqual([['Cancel order', id]]);
  });
});

describe('doesn’t find', () => {
  test.each([
    ['a component that keeps the order', '', shadow('<button>Keep order</button>')],
    ['a hidden component', 'ds-button { display: none }', shadow('<button>Cancel order</button>')],
    ['a disabled button in a component', '', shadow('<button disabled>Cancel order</button>')],
    ['another order’s', '', shadow('<button>Cancel order 2099</button>')],
    ['a list that nothing shows', HIDDEN, list],
    ['a list that the pointer hides', `${HIDDEN} .menu:hover ul { display: none }`, list],
    ['a menu of the site', `${HIDDEN} .menu:hover ul { display: block }`, `<nav>${list}</nav>`],
    [
      'a subscription’s',
      `${HIDDEN} .menu:hover ul { display: block }`,
      list.replace('Cancel order', 'Cancel subscription'),
    ],
  ])('%s', async (_, css, html) => {
    expect(await look(css, html)).toEqual([]);
  });
});

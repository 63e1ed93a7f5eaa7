// @vitest-environment jsdom
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { HTML_LIMIT } from '@/utils/evidence/capture-limits';
import { capturePage } from '@/utils/evidence/capture-page';
import { inlineStyles, plainStyle } from '@/utils/evidence/inline-styles';

const ADDRESS = 'https://shop.example/order';

function documentOf(body: string, head = ''): Document {
  // Its own window, without the noise of what it hasn't implemented (canvas).
  return new JSDOM(
    `<!doctype html><html lang="en" class="shop"><head>${head}</head><body>${body}</body></html>`,
    {
      url: ADDRESS,
      virtualConsole: new VirtualConsole(),
    },
  ).window.document;
}

const capture = (body: string, head = '') => capturePage(documentOf(body, head), ADDRESS);
const saved = (body: string, head = ''): Document =>
  new DOMParser().parseFromString(capture(body, head).html, 'text/html');

const sheetsOf = (css: string): CSSStyleSheet[] => [...documentOf('', `<style>${css}</style>`).styleSheets];

describe('the text', () => {
  test('is what is shown, a line for each block', () => {
    const { text, title, language, url } = capture(
      '<h1>Your  order</h1><p>Order <b>302-1</b><br>was cancelled.</p><p hidden>secret</p><div style="display:none">x</div><span style="visibility:hidden">y</span><script>z</script>',
      '<title>Order 302-1</title>',
    );
    expect(text).toBe('Your order\n\nOrder 302-1\nwas cancelled.');
    expect({ title, language, url }).toEqual({ title: 'Order 302-1', language: 'en', url: ADDRESS });
  });
});

describe('the page', () => {
  test('keeps what it says and how it is laid out', () => {
    const page = saved(
      '<main class="order" id="o1"><table><tr><td colspan="2">Lamp &amp; bulb</td></tr></table></main>',
      '<style>.order { color: red }</style>',
    );
    expect(page.documentElement.className).toBe('shop');
    expect(page.querySelector('main.order#o1 td[colspan="2"]')?.textContent).toBe('Lamp & bulb');
    expect(page.querySelector('style')?.textContent).toContain('.order');
  });

  test('has a policy of its own that lets nothing load or run, before anything else', () => {
    const { html } = capture('<p>x</p>', '<style>p { color: red }</style>');
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
    expect(html).toContain("default-src 'none'");
  });

  test.each([
    '<script src="https://evil.example/a.js">x</script>',
    '<noscript><img src="https://evil.example/n.png"></noscript>',
    '<iframe src="https://evil.example/"></iframe>',
    '<iframe srcdoc="<img src=https://evil.example/>"></iframe>',
    '<object data="https://evil.example/"></object><embed src="https://evil.example/">',
    '<link rel="stylesheet" href="https://evil.example/a.css"><meta http-equiv="refresh" content="0;url=https://evil.example/">',
    '<img src="https://evil.example/a.png" srcset="https://evil.example/b.png 2x">',
    '<picture><source srcset="https://evil.example/a.webp"><img alt="x"></picture>',
    '<video src="https://evil.example/v" poster="https://evil.example/p"></video><audio src="https://evil.example/a"></audio>',
    '<div style="background:url(https://evil.example/b.png)">x</div>',
    '<div style="background:image-set(\'https://evil.example/b.png\' 1x)">x</div>',
    '<div style="--a:\\75 rl(https://evil.example/b.png);background:var(--a)">x</div>',
    '<div data-src="https://evil.example/" ping="https://evil.example/">x</div>',
    '<form action="https://evil.example/"><button formaction="https://evil.example/">x</button></form>',
    '<svg><image href="https://evil.example/i.png"/><use href="https://evil.example/s.svg#a"/><script>x</script></svg>',
    '<svg><a xlink:href="https://evil.example/"><text fill="url(https://evil.example/#g)">x</text></a></svg>',
    '<svg><style>@import "https://evil.example/a.css"</style><foreignObject><img src="https://evil.example/"></foreignObject></svg>',
    '<input type="image" src="https://evil.example/a.png"><table background="https://evil.example/a.png"><tr><td>x</td></tr></table>',
    '<a href="javascript:alert(1)" onclick="alert(1)" target="_blank">x</a>',
    '<a href="data:text/html,<script>evil.example</script>">x</a>',
    '<p onmouseover="evil.example()" style="behavior:url(https://evil.example/)">x</p>',
    '<template shadowrootmode="open"><img src="https://evil.example/"></template>',
  ])('holds nothing that runs, loads or leads out: %s', (body) => {
    const { html } = capture(body);
    expect(html).not.toContain('evil.example');
    const page = saved(body);
    const attributes = [...page.body.querySelectorAll('*')].flatMap((element) =>
      Array.from(element.attributes),
    );
    expect(
      attributes.filter(({ name }) => /^(?:on|src|href|action|formaction|ping|poster|data-src)/u.test(name)),
    ).toEqual([]);
    expect(page.body.querySelector('script,iframe,object,embed,link,meta,base,template')).toBeNull();
  });

  test('keeps what a frame of the page’s own shows, as plain content', () => {
    const page = documentOf('<p>Before</p><iframe id="f"></iframe><iframe hidden id="h"></iframe>');
    for (const frame of page.querySelectorAll('iframe')) {
      if (frame.contentDocument)
        frame.contentDocument.body.innerHTML = `<h1>Cancelled</h1><script>1</script><p onclick="x()">In ${frame.id}</p>`;
    }
    const { html, text } = capturePage(page, ADDRESS);
    expect(text).toMatch(/Before\n+Cancelled\n+In f$/u);
    expect(html).not.toMatch(/<iframe|<script|onclick/u);
  });

  test('keeps where a link leads as text, without its query', () => {
    const link = saved('<a href="/cancel?order=1&token=abc#x">Cancel</a>').querySelector('a');
    expect(link?.hasAttribute('href')).toBe(false);
    expect(link?.getAttribute('data-href')).toBe('https://shop.example/cancel');
  });

  test('keeps what the shopper chose and typed, and no secrets', () => {
    const document = documentOf(`
      <input type="radio" name="r" class="chosen"><select><option>A<option class="picked">B</select>
      <input class="note" value=""><textarea class="why"></textarea>
      <input type="password" value="hunter2"><input type="hidden" name="csrf" value="hunter2">
      <input autocomplete="section-a cc-number" value="hunter2"><input name="cvv" value="hunter2">
      <input placeholder="IBAN" value="hunter2"><input value="4111 1111 1111 1111">
      <textarea name="token">hunter2</textarea>`);
    (document.querySelector('.chosen') as HTMLInputElement).checked = true;
    (document.querySelector('.picked') as HTMLOptionElement).selected = true;
    (document.querySelector('.note') as HTMLInputElement).value = 'typed "quoted"';
    (document.querySelector('.why') as HTMLTextAreaElement).value = 'ordered <twice>';
    const { html } = capturePage(document, ADDRESS);
    expect(html).not.toMatch(/hunter2|4111/u);
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelector('.chosen:checked')).not.toBeNull();
    expect(page.querySelector('select')?.value).toBe('B');
    expect((page.querySelector('.note') as HTMLInputElement).value).toBe('typed "quoted"');
    expect(page.querySelector('.why')?.textContent).toBe('ordered <twice>');
  });

  test('stands in for a picture that may not be read by its words', () => {
    const box = saved('<img src="https://cdn.example/lamp.jpg" alt="A <lamp>">').querySelector(
      '[data-picture]',
    );
    expect(box?.textContent).toBe('A <lamp>');
  });

  test('shows what an open shadow root shows, in its place', () => {
    const document = documentOf('<shop-card><b slot="name">Lamp</b><i>never shown</i></shop-card>');
    const host = document.querySelector('shop-card')!;
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Order of <slot name="name"></slot></p>';
    const { html, text } = capturePage(document, ADDRESS);
    expect(text).toBe('Order of Lamp');
    expect(html).not.toContain('never shown');
  });

  test('leaves the page as it is', () => {
    const document = documentOf('<p>x</p><img alt="y"><textarea>z</textarea><shop-card></shop-card>');
    const before = document.documentElement.outerHTML;
    capturePage(document, ADDRESS);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('reads a page without a body', () => {
    const bare = documentOf('');
    bare.body.remove();
    expect(capturePage(bare, ADDRESS)).toMatchObject({ text: '', cut: false });
  });

  test('cuts a page of 10 MB, says so, and stays one closed document', () => {
    const document = documentOf('<main><p class="first">first</p></main>');
    const paragraph = document.createElement('p');
    paragraph.textContent = 'words and '.repeat(100_000);
    for (let count = 0; count < 10; count += 1)
      document.querySelector('main')?.append(paragraph.cloneNode(true));
    const { html, text, cut } = capturePage(document, ADDRESS);
    expect(cut).toBe(true);
    expect(html.length).toBeLessThanOrEqual(HTML_LIMIT);
    expect(html).toMatch(/<\/p><\/main><\/body><\/html>$/u);
    expect(text.startsWith('first')).toBe(true);
  });
});

describe('style sheets', () => {
  test('lose imports and addresses, and keep small pictures of their own and references within the page', () => {
    const { css } = inlineStyles(
      sheetsOf(`@import "https://evil.example/a.css"; @font-face { font-family: x; src: url(https://evil.example/f) }
        .a { background: url("https://evil.example/(1).png") no-repeat; color: red }
        .b { background: url(data:image/png;base64,AAAA) } .c { fill: url(#gradient) }`),
      100_000,
    );
    expect(css).not.toContain('evil.example');
    expect(css).toMatch(/\.a \{[^}]*red/u);
    expect(css).toContain('data:image/png');
    expect(css).toContain('#gradient');
  });

  test('can’t end the element they are written in', () => {
    const sheet = {
      disabled: false,
      media: { mediaText: '' },
      cssRules: [{ cssText: '.a::after { content: "</style><img src=x>" }' }],
    };
    const { css } = inlineStyles([sheet as unknown as CSSStyleSheet], 1000);
    expect(css).not.toContain('</');
  });

  test('of another host are passed over', () => {
    const closed = {
      disabled: false,
      get cssRules(): never {
        throw new DOMException('Cannot access rules', 'SecurityError');
      },
      media: { mediaText: '' },
    };
    expect(inlineStyles([closed as unknown as CSSStyleSheet], 1000)).toEqual({ css: '', cut: false });
  });

  test('are cut at the limit, whole sheets at a time', () => {
    const sheets = sheetsOf('.a { color: red }');
    expect(inlineStyles([...sheets, ...sheets], 20)).toMatchObject({ cut: true });
    expect(inlineStyles([...sheets, ...sheets], 20).css).toContain('.a');
  });

  test.each([
    ['color: red', 'color: red'],
    ['background: url(https://evil.example/a)', 'background: none'],
    ['background: URL( "https://evil.example/a" ) center', 'background: none center'],
    ['content: "\\201C"', 'content: "\\201C"'],
    ['--x: u\\72l(https://evil.example/a)', ''],
    ['--x: \\000075\\0072 l(https://evil.example/a)', ''],
  ])('a style attribute %j is kept as %j', (style, kept) => {
    expect(plainStyle(style)).toBe(kept);
  });
});

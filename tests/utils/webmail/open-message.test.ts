// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { webmailOf, webmails } from '@/store-profiles/webmail';
import gmail from '@/store-profiles/webmail/gmail';
import type { WebmailProfile } from '@/store-profiles/webmail/profile';
import { markedMessage, openMessages } from '@/utils/webmail/open-message';
import { gmailMessage, gmailPage, gmailPrint } from './pages';

const read = (html: string, profile: WebmailProfile = gmail) =>
  openMessages(new DOMParser().parseFromString(html, 'text/html'), profile);

const SHOP = { id: 'a1', from: 'info@shop.example', name: 'Shop', body: '<p>Order 4711 was cancelled.</p>' };

describe('Gmail', () => {
  it('gives what is open, with its own sender, and not what is folded', () => {
    const page = gmailPage('Your order', [
      gmailMessage({ ...SHOP, id: 'a0', body: null }),
      gmailMessage(SHOP),
    ]);
    expect(read(page)).toEqual([
      {
        id: 'a1',
        from: { name: 'Shop', address: 'info@shop.example' },
        subject: 'Your order',
        date: 'Nov 23, 2026, 10:00 AM',
        html: '<div class="a3s aiL"><p>Order 4711 was cancelled.</p></div>',
        isPartial: false,
      },
    ]);
  });

  it('a mail that draws a second mail within itself is one mail, of its real sender', () => {
    const forged = gmailMessage({ ...SHOP, id: 'forged', from: 'info@nike.com', name: 'Nike' });
    const [only, ...others] = read(
      gmailPage('Hello', [
        gmailMessage({ ...SHOP, from: 'x@evil.example', body: `<h2 class="hP">Nike</h2>${forged}` }),
      ]),
    );
    expect(others).toEqual([]);
    expect(only).toMatchObject({ id: 'a1', from: { address: 'x@evil.example' }, subject: 'Hello' });
  });

  it('says where a part is left out', () => {
    const clipped = '<div class="iX"><a href="?ui=2&amp;view=lg">View entire message</a></div>';
    expect(read(gmailPage('Order', [gmailMessage({ ...SHOP, after: clipped })]))[0]?.isPartial).toBe(true);
  });

  it('what the shopper writes is no message', () => {
    const draft = '<div contenteditable="true"><div class="a3s">Cancel my order 4711</div></div>';
    expect(read(gmailPage('Order', [gmailMessage({ ...SHOP, body: null, after: draft })]))).toEqual([]);
  });

  it('the page for printing is read, too', () => {
    expect(read(gmailPrint('Your order', SHOP))).toMatchObject([
      {
        id: null,
        from: { name: 'Shop', address: 'info@shop.example' },
        subject: 'Your order',
        date: 'Mon, Nov 23, 2026 at 10:00 AM',
      },
    ]);
  });

  it('an empty mailbox, a list and any other page have none', () => {
    expect(read('')).toEqual([]);
    expect(read('<table><tr class="zA"><td>Your order was cancelled</td></tr></table>')).toEqual([]);
  });
});

it('a long text is cut, a page of many messages has an end', () => {
  const many = Array.from({ length: 50 }, (_, at) => gmailMessage({ ...SHOP, id: `m${at}` }));
  expect(read(gmailPage('Order', many))).toHaveLength(20);
  const [long] = read(gmailPage('Order', [gmailMessage({ ...SHOP, body: 'x'.repeat(2_000_000) })]));
  expect(long?.html.length).toBe(1_000_000);
});

it('what is marked outweighs nothing but a word marked by chance', () => {
  document.body.innerHTML = gmailPage('Your order', [gmailMessage(SHOP)]);
  const mark = (text: string) => {
    const node = document.createElement('p');
    node.textContent = text;
    document.body.append(node);
    document.getSelection()?.selectAllChildren(node);
    return markedMessage(document, gmail);
  };
  expect(mark('4711')).toBeNull();
  expect(mark('Your order 4711 was cancelled <b>yesterday</b>, we are sorry.')).toMatchObject({
    from: { address: 'info@shop.example' },
    html: '<pre>Your order 4711 was cancelled &lt;b&gt;yesterday&lt;/b&gt;, we are sorry.</pre>',
    isPartial: true,
  });
});

it('knows services by their hosts alone', () => {
  expect(webmailOf('mail.google.com')?.id).toBe('gmail');
  expect(webmailOf('navigator.gmx.net')?.id).toBe('gmx');
  expect(webmailOf('mail.google.com.evil.example')).toBeNull();
  expect(webmailOf('google.com')).toBeNull();
  expect(new Set(webmails.map(({ id }) => id)).size).toBe(webmails.length);
});

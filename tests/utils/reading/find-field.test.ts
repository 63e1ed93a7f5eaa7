// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { FieldRule } from '@/store-profiles/schema';
import { findField } from '@/utils/reading/find-field';
import { rememberedLines } from '@/utils/reading/page-text';

const rule: FieldRule = { css: '.box', labels: ['Order number'], scope: 'block', pick: 'first' };

function find(html: string): string | null {
  document.body.innerHTML = html;
  const url = new URL('https://shop.example/orders');
  const place = { document, url, block: document.body, linesOf: rememberedLines() };
  return findField([rule], place, (text) => (/\d/u.test(text) ? text : null));
}

describe('a label within several parts of a page', () => {
  it('is found in the first that has a value for it', () => {
    const empty = '<div class="box"><b>Order number</b> <i>none</i></div>';
    expect(find(`${empty}<div class="box"><b>Order number</b> <i>4174</i></div>`)).toBe('4174');
  });

  it('costs no more where parts are nested, however deep', () => {
    expect(walksAt(200)).toBe(walksAt(2));
  });
});

/** How often the page is walked through for so many parts, one within the other, none with a value. */
function walksAt(depth: number): number {
  const walks = vi.spyOn(document, 'createTreeWalker');
  const open = '<div class="box"><b>Order number</b> <i>none</i>';
  expect(find(open.repeat(depth) + '</div>'.repeat(depth))).toBeNull();
  const { length } = walks.mock.calls;
  walks.mockRestore();
  return length;
}

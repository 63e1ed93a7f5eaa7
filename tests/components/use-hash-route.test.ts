// @vitest-environment jsdom
import { hrefOf, routeOf } from '@/components/use-hash-route';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('the part of a screen in the address', () => {
  it('is read back as it was written, whatever an order is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
        fc.pre(id.isWellFormed?.() ?? true);
        expect(routeOf(hrefOf('order', id))).toEqual(['order', id]);
      }),
    );
  });

  it.each([
    ['', ['', '']],
    ['#', ['', '']],
    ['#/', ['', '']],
    ['#/stores', ['stores', '']],
    ['#/order/a%2Fb', ['order', 'a/b']],
    ['#/order/100%', ['order', '100%']],
  ])('%s', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '@/entrypoints/helper/place-card';

const box = (top: number, height = 40, left = 0) => ({ left, top, width: 100, height });
const card = (height: number) => ({ left: 50, right: 400, height });

describe('the card', () => {
  it('stays where it is while it hides nothing', () => {
    expect(placeCard([box(350)], card(200), 800, false)).toEqual({ isAtTop: false, room: null });
    expect(placeCard([box(350)], card(200), 800, true)).toEqual({ isAtTop: true, room: null });
    expect(placeCard([], card(200), 800, true)).toEqual({ isAtTop: true, room: null });
    expect(placeCard([box(700, 40, 600)], card(200), 800, false)).toEqual({ isAtTop: false, room: null });
  });

  it('makes way for what it points at', () => {
    expect(placeCard([box(700)], card(200), 800, false).isAtTop).toBe(true);
    expect(placeCard([box(20)], card(200), 800, true).isAtTop).toBe(false);
  });

  it('in a low window takes the half that the control leaves', () => {
    expect(placeCard([box(150)], card(120), 200, false).isAtTop).toBe(true);
    expect(placeCard([box(10)], card(120), 200, true).isAtTop).toBe(false);
  });

  it('leaves what has to be chosen in sight, and the control too where there is room for both', () => {
    const field = box(100, 150);
    expect(placeCard([field, box(300)], card(400), 640, false)).toEqual({ isAtTop: false, room: 260 });
    expect(placeCard([field, box(500)], card(400), 640, false)).toEqual({ isAtTop: false, room: 350 });
  });

  it('never lies on a control that leaves room for it', () => {
    const number = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(number(1000), number(600), number(520), fc.boolean(), (top, height, high, wasAtTop) => {
        const viewport = 1000;
        const { isAtTop, room } = placeCard([box(top, height)], card(high), viewport, wasAtTop);
        const shown = Math.min(high, room ?? high);
        const isClear = isAtTop ? shown <= top : viewport - shown >= top + height;
        return isClear || Math.max(top, viewport - top - height) < 160;
      }),
    );
  });
});

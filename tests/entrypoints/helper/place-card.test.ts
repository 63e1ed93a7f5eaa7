import { describe, expect, it } from 'vitest';
import { belongsAtTop } from '@/entrypoints/helper/place-card';

const box = (top: number) => ({ left: 0, top, width: 100, height: 40 });

describe('the card', () => {
  it('stays where it is while it hides nothing', () => {
    expect(belongsAtTop(box(350), 200, 800, false)).toBe(false);
    expect(belongsAtTop(box(350), 200, 800, true)).toBe(true);
    expect(belongsAtTop(null, 200, 800, true)).toBe(true);
  });

  it('makes way for what it points at', () => {
    expect(belongsAtTop(box(700), 200, 800, false)).toBe(true);
    expect(belongsAtTop(box(20), 200, 800, true)).toBe(false);
  });

  it('in a low window takes the half that the control leaves', () => {
    expect(belongsAtTop(box(150), 120, 200, false)).toBe(true);
    expect(belongsAtTop(box(10), 120, 200, true)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { whySlow } from './why-slow';

describe('whySlow', () => {
  it.each([
    String.raw`\d{3}-\d{7}-\d{7}`,
    '^/gp/(?:css|your-account)/order-details',
    '(?:orderI[dD])=([^&]+)',
    '^.*/orders/([0-9]+)$',
    'Order (?:number|no\\.?):? ?(.+)',
    'cancelled on .{1,80}',
    String.raw`order (?:\S+ ){0,4}cancelled`,
    'order ([^ ]+ )?cancelled',
    'a+b+c+',
  ])('has nothing against %s', (pattern) => {
    expect(whySlow(pattern)).toBeNull();
  });

  it.each([
    ['(a+)+$', 'repeats a repetition'],
    ['(?:[a-z]+ ?)*!', 'repeats a repetition'],
    ['(?:a*|b)*', 'repeats a repetition'],
    [String.raw`(\d+) and \1`, 'refers back'],
    ['order .* cancelled', 'is followed by more'],
    ['(?:your order [^.]+) cancelled', 'is followed by more'],
    [String.raw`order\S+ cancelled`, 'is followed by more'],
    [String.raw`order (?:\S+.?){0,4}cancelled`, 'is followed by more'],
  ])('says what is wrong with %s', (pattern, reason) => {
    expect(whySlow(pattern)).toContain(reason);
  });
});

import { describe, expect, it } from 'vitest';
import { whySlow } from './why-slow';

describe('whySlow', () => {
  it.each([
    String.raw`\d{3}-\d{7}-\d{7}`,
    '^/gp/(?:css|your-account)/order-details',
    '(?:orderI[dD])=([^&]{1,80})',
    'cancelled on .{1,80}',
    String.raw`order (?:\S{1,40} ){0,4}cancelled`,
    '^a+b+c+',
  ])('has nothing against %s', (pattern) => {
    expect(whySlow(pattern)).toBeNull();
  });

  it.each([
    ['(a+)+$', 'exponentially'],
    ['(?:[a-z]+ ?)*!', 'exponentially'],
    ['(?: [#][^ ]*|[.!])+$', 'exponentially'],
    ['^a*b?a*$', 'square'],
    ['.+ cancelled', 'square'],
    [String.raw`\s+$`, 'square'],
  ])('says what is wrong with %s', (pattern, reason) => {
    expect(whySlow(pattern)).toContain(reason);
  });

  it('lets a short text be walked from each of its starting points, but not worse', () => {
    expect(whySlow(String.raw`\s+$`, 'u', true)).toBeNull();
    expect(whySlow('(a+)+$', 'u', true)).toContain('exponentially');
  });
});

import { describe, expect, it } from 'vitest';
import { browser } from '@/utils/browser';
import type { Observation } from '@/utils/reading/observation';
import { forgetReading, noteReading, onReadingNoted, unreadableKind } from '@/utils/storage/unreadable-pages';

const TAB = 7;
const PAGE = new URL('https://shop.example/orders/12');
const UNREADABLE: Pick<Observation, 'kind' | 'unreadable' | 'orders'> = {
  kind: 'detail',
  unreadable: 'lacks orderNumber',
  orders: [],
};
const READ = { ...UNREADABLE, unreadable: null };

describe('a page that could not be read', () => {
  it('is remembered for its tab and its address alone', async () => {
    await noteReading(TAB, PAGE, UNREADABLE);
    expect(await unreadableKind(TAB, PAGE)).toBe('detail');
    expect(await unreadableKind(TAB + 1, PAGE)).toBeNull();
    expect(await unreadableKind(TAB, new URL('https://shop.example/orders/13'))).toBeNull();
  });

  it('is told by its address without secrets, which are not kept', async () => {
    await noteReading(TAB, new URL('?key=wc_order_s3cret&page=2#top', PAGE), UNREADABLE);
    expect(await unreadableKind(TAB, new URL('?page=2', PAGE))).toBe('detail');
    expect(await unreadableKind(TAB, new URL('?key=another&page=2', PAGE))).toBe('detail');
    expect(JSON.stringify(await browser.storage.session.get(null))).not.toContain('s3cret');
  });

  it('is forgotten once the tab shows a page that was read', async () => {
    await noteReading(TAB, PAGE, UNREADABLE);
    await noteReading(TAB, PAGE, READ);
    expect(await unreadableKind(TAB, PAGE)).toBeNull();
    expect(await browser.storage.session.get(null)).toEqual({});
  });

  it('is replaced by the next one in its tab, and leaves those of other tabs', async () => {
    const next = new URL('https://shop.example/orders');
    await noteReading(TAB, PAGE, UNREADABLE);
    await noteReading(TAB + 1, PAGE, UNREADABLE);
    await noteReading(TAB, next, { ...UNREADABLE, kind: 'history' });
    expect(await unreadableKind(TAB, PAGE)).toBeNull();
    expect(await unreadableKind(TAB, next)).toBe('history');
    await forgetReading(TAB);
    expect(await unreadableKind(TAB, next)).toBeNull();
    expect(await unreadableKind(TAB + 1, PAGE)).toBe('detail');
  });
});

describe('onReadingNoted', () => {
  it('calls after each change of these pages alone, until it is stopped', async () => {
    let calls = 0;
    const stop = onReadingNoted(() => (calls += 1));
    await browser.storage.session.set({ other: 1 });
    await browser.storage.local.set({ [`unreadable/${TAB}`]: 1 });
    expect(calls).toBe(0);
    await noteReading(TAB, PAGE, UNREADABLE);
    await forgetReading(TAB);
    expect(calls).toBe(2);
    stop();
    await noteReading(TAB, PAGE, UNREADABLE);
    expect(calls).toBe(2);
  });
});

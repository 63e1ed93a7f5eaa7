import { afterEach, describe, expect, it, vi } from 'vitest';
import { isAnswered, sendFromPage } from '@/utils/page-port';

const report = { type: 'page-opened', language: 'en' } as const;

/** The browser's API as a script in a page finds it. */
function runtime(found: { id?: string; sendMessage?: () => Promise<unknown> }): void {
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', { runtime: found });
}

afterEach(() => vi.unstubAllGlobals());

describe('a report from a page', () => {
  it('is sent, and its answer given', async () => {
    const sendMessage = vi.fn(async () => ({ store: null }));
    runtime({ id: 'x', sendMessage });
    expect(await sendFromPage(report)).toEqual({ store: null });
    expect(sendMessage).toHaveBeenCalledWith(report);
    expect(isAnswered()).toBe(true);
  });

  it('without an answer gives null', async () => {
    runtime({ id: 'x', sendMessage: async () => undefined });
    expect(await sendFromPage(report)).toBeNull();
  });

  it('is one calm null after an update, an error or the extension’s end', async () => {
    const sendMessage = vi.fn(async () => {
      throw new Error('Extension context invalidated.');
    });
    runtime({ id: 'x', sendMessage });
    expect(await sendFromPage(report)).toBeNull();
    runtime({ sendMessage });
    expect(await sendFromPage(report)).toBeNull();
    expect(isAnswered()).toBe(false);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});

import { askForAccess } from '@/utils/access/ask-for-access';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

let happened: unknown[] = [];

/** The browser's dialog, answered; and a background that notes what it is told. */
function browserThat(answer: () => Promise<boolean>): void {
  Object.assign(fakeBrowser.permissions, {
    request: vi.fn((asked: unknown) => {
      happened.push(asked);
      return answer();
    }),
  });
}

beforeEach(() => {
  happened = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    happened.push(message);
    return { done: true };
  });
});

const wish = { type: 'turn-on', stores: ['nike'] };
const question = { origins: ['https://*.nike.com/*'] };

describe('asking for a store', () => {
  it('asks before anything is awaited, for these hosts alone', () => {
    browserThat(async () => true);
    void askForAccess('nike', question.origins);
    expect(happened).toContainEqual(question);
  });

  it('keeps the wish when the browser grants it', async () => {
    browserThat(async () => true);
    expect(await askForAccess('nike', question.origins)).toBe(true);
    expect(happened).toEqual(expect.arrayContaining([wish, question]));
    expect(happened).toHaveLength(2);
  });

  it.each([
    ['refused', async () => false],
    ['not possible', () => Promise.reject(new Error('This function must be called during a user gesture'))],
  ])('takes the wish back when it is %s', async (_, answer) => {
    browserThat(answer);
    expect(await askForAccess('nike', question.origins)).toBe(false);
    expect(happened.at(-1)).toEqual({ type: 'turn-off', store: 'nike' });
  });
});

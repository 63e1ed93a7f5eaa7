// @vitest-environment jsdom
import { dropDraft, keepDraft, readDraft } from '@/utils/storage/form-draft';
import { beforeEach, describe, expect, it } from 'vitest';

const form = { store: 'nike', orderNumber: '1', placed: '', amount: '', currency: '', items: 'a\nb' };

beforeEach(() => localStorage.clear());

describe('an unfinished form', () => {
  it('is kept for each order apart until it is dropped', () => {
    keepDraft('new', form);
    keepDraft('nike:1', { ...form, orderNumber: '2' });
    expect(readDraft('new')).toEqual(form);
    dropDraft('new');
    expect(readDraft('new')).toBeNull();
    expect(readDraft('nike:1')?.orderNumber).toBe('2');
  });

  it.each(['', '{', 'null', '[]', '{"store":1}', JSON.stringify({ ...form, items: 5 })])(
    'starts empty rather than broken: %s',
    (kept) => {
      keepDraft('new', form);
      localStorage.setItem(localStorage.key(0) ?? '', kept);
      expect(readDraft('new')).toBeNull();
    },
  );
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guideSteps } from '@/store-profiles/schema';
import { checkEntry } from '@/utils/guiding/check-entry';

describe('checkEntry', () => {
  it('passes what the helper sends, and nothing that comes along with it', () => {
    const entry = { step: 'confirm', title: 'Cancel order', text: 'Are you sure?', pressed: 'Yes, cancel' };
    expect(checkEntry({ ...entry, order: 'other:1' })).toEqual(entry);
  });

  it('keeps what the pressed control is for, of the kinds there are', () => {
    const press = { step: 'confirm', title: '', text: '', pressed: 'Confirm withdrawal' };
    expect(checkEntry({ ...press, kind: 'withdraw' })).toMatchObject({ kind: 'withdraw' });
    expect(checkEntry({ ...press, kind: 'obey' })).toBeNull();
  });

  it('cuts endless texts instead of losing the entry', () => {
    const long = 'x'.repeat(100_000);
    const checked = checkEntry({ step: 'reason', title: long, text: long, pressed: long });
    expect(checked?.title).toHaveLength(200);
    expect(checked?.text).toHaveLength(2000);
    expect(checked?.pressed).toHaveLength(200);
  });

  it('refuses everything else, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (untrusted) => {
        expect(checkEntry(untrusted)).toBeNull();
      }),
    );
    expect(checkEntry({ step: 'elsewhere', title: '', text: '', pressed: null })).toBeNull();
    expect(guideSteps).toContain('done');
  });
});

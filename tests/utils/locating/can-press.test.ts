// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { openDialogsIn } from '@/utils/locating/can-press';

describe('openDialogsIn', () => {
  it('gives the dialogs on screen as printed, the inner of nested ones last', () => {
    document.body.innerHTML =
      '<dialog id="shut" style="display:none"></dialog><div role="dialog" id="outer"><div class="modal" id="inner"></div></div>';
    expect(openDialogsIn(document).map(({ id }) => id)).toEqual(['outer', 'inner']);
  });

  it('gives the last ones of a page made of dialogs, and no thousands', () => {
    document.body.innerHTML = Array.from(
      { length: 2000 },
      (_, at) => `<div role="dialog" id="d${at}"></div>`,
    ).join('');
    const ids = openDialogsIn(document).map(({ id }) => id);
    expect(ids.at(-1)).toBe('d1999');
    expect(ids.length).toBeLessThan(20);
  });
});

// @vitest-environment jsdom
/** What the card shows when: a refusal at once, "not here" only late, and never another control in silence. */
import { describe, expect, test } from 'vitest';
import { reportOf, viewOf, type Moment } from '@/entrypoints/helper/view';
import type { Standing } from '@/utils/guiding/step';
import type { Choice } from '@/utils/locating/choice';
import type { LocatedControl, Quote } from '@/utils/reading/observation';

const cancel: LocatedControl = {
  kind: 'cancel-order',
  mode: 'dialog',
  text: 'Cancel order',
  selector: '#cancel',
};
const giveBack: LocatedControl = {
  kind: 'return',
  mode: 'dialog',
  text: 'Return items',
  selector: '#return',
};
const withdraw: LocatedControl = {
  kind: 'withdraw',
  mode: 'dialog',
  text: 'Withdraw',
  selector: '#withdraw',
};
const reason: Quote = { text: 'This order can no longer be cancelled.', from: 'p.notice' };

function choice(control: LocatedControl): Choice {
  return { control, element: document.createElement('button') };
}

function at(moment: Partial<Moment>): Moment {
  const nothing = { finding: null, standing: null, chosen: null, where: null };
  return { ...nothing, isPressed: false, isWithdrawing: false, isLate: false, ...moment };
}

function standing(reading: Partial<Standing['reading']>, way: Standing['way'] = null): Standing {
  const empty = { place: null, say: null, text: '', outcome: null, reasons: [], chosen: null, lures: [] };
  const items = { cancelled: [], kept: [] };
  return { reading: { step: 'confirm', ...empty, items, lookUp: null, ...reading }, way, field: null };
}

describe('the view', () => {
  test('before anything was looked at, it is being looked for', () => {
    expect(viewOf(at({ isLate: true }))).toEqual({ at: 'looking' });
  });

  test('the control chosen is shown, the others can be chosen', () => {
    const finding = { answer: 'found', choices: [choice(cancel), choice(withdraw)] } as const;
    const view = viewOf(at({ finding: { ...finding, choices: [...finding.choices] }, chosen: 1 }));
    const others = [{ index: 0, control: cancel }];
    expect(view).toEqual({ at: 'found', control: withdraw, trouble: null, others });
  });

  test('a covered control is said to be covered, and a pressed one pressed', () => {
    const found = at({
      finding: { answer: 'found', choices: [choice(cancel)] },
      chosen: 0,
      where: { at: 'covered', box: { left: 0, top: 0, width: 9, height: 9 } },
    });
    expect(viewOf(found)).toMatchObject({ at: 'found', trouble: 'covered' });
    expect(viewOf({ ...found, isPressed: true })).toEqual({ at: 'pressed', control: cancel });
  });

  test('a refusal in the store’s words is said at once, without them only once late content had its time', () => {
    const refused = { answer: 'not-offered', reason, choices: [choice(giveBack)], link: null } as const;
    const finding = { ...refused, choices: [...refused.choices] };
    const instead = [{ index: 0, control: giveBack }];
    expect(viewOf(at({ finding }))).toEqual({ at: 'not-offered', reason, link: null, instead });

    const silent = { ...finding, reason: null };
    expect(viewOf(at({ finding: silent }))).toEqual({ at: 'looking' });
    expect(viewOf(at({ finding: silent, isLate: true }))).toMatchObject({ at: 'not-offered', reason: null });
  });

  test('what could not be read is never called not offered', () => {
    const finding = { answer: 'unreadable', reason: 'no-orders' } as const;
    expect(viewOf(at({ finding, isLate: true }))).toEqual({ at: 'unreadable' });
  });

  test('a step of the cancellation speaks for itself; a refusal outranks a step without a way on', () => {
    const onward = { answer: 'onward', choices: [], link: null } as const;
    const finding = { ...onward, choices: [] };
    expect(viewOf(at({ finding, standing: standing({}) }))).toEqual({ at: 'within' });
    const way = { name: 'Continue', element: document.createElement('button') };
    expect(viewOf(at({ finding, standing: standing({ step: 'offer' }, way) }))).toEqual({
      at: 'go-on',
      name: 'Continue',
      trouble: null,
    });
    const refused = { answer: 'not-offered' as const, reason, choices: [], link: null };
    expect(viewOf(at({ finding: refused, standing: standing({}) }))).toMatchObject({ at: 'not-offered' });
    const outcome = { verdict: 'declined' as const, sentence: reason.text };
    const done = standing({ step: 'done', outcome });
    expect(viewOf(at({ finding: refused, standing: done }))).toEqual({
      at: 'done',
      outcome,
      isWithdrawing: false,
    });
  });
});

describe('what the background is told', () => {
  test('nothing of a page that shows other orders, or none yet', () => {
    expect(reportOf({ answer: 'elsewhere', link: null })).toBeNull();
    expect(reportOf({ answer: 'onward', choices: [], link: null })).toBeNull();
  });

  test('the control found, with the others', () => {
    const report = reportOf({ answer: 'found', choices: [choice(cancel), choice(giveBack)] });
    expect(report).toEqual({ answer: 'found', ...cancel, others: [giveBack] });
  });

  test('a withdrawal’s own button says nothing on cancelling', () => {
    expect(reportOf({ answer: 'found', choices: [choice(withdraw)] })).toBeNull();
  });

  test('what is offered instead goes along with a refusal', () => {
    const refused = { answer: 'not-offered' as const, reason, choices: [choice(giveBack)], link: '/o/1' };
    expect(reportOf(refused)).toEqual({ answer: 'not-offered', reason, instead: [giveBack] });
    expect(reportOf({ ...refused, choices: [] })).toEqual({ answer: 'not-offered', reason });
  });
});

// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { GuideCard } from '@/components/card/guide-card';
import type { GuideView, StepNotes } from '@/components/card/guide-view';
import type { Way } from '@/utils/contact/way';
import type { LocatedControl } from '@/utils/reading/observation';
import { expectAccessible, render } from '../render';

const control: LocatedControl = {
  kind: 'cancel-order',
  mode: 'immediate',
  text: 'Cancel order',
  selector: '#c',
};
const withdraw: LocatedControl = {
  ...control,
  kind: 'withdraw',
  mode: 'unknown',
  text: 'Withdraw from contract',
};

const WAY: Way = {
  channel: 'phone',
  address: '+44 20 7946 0000',
  text: null,
  hours: 'Mon to Fri 9 to 5',
  open: { isOpen: false, changesAt: null },
  source: null,
  certainty: 'page',
};

function show(view: GuideView, notes: StepNotes | null = null, isRecording = true) {
  const heard = {
    onClose: vi.fn(),
    onLookAgain: vi.fn(),
    onPause: vi.fn(),
    onChoose: vi.fn(),
  };
  const { container } = render(
    <GuideCard
      view={view}
      notes={notes}
      ways={[WAY]}
      isRecording={isRecording}
      storeName="Lamp Shop"
      orderNumber="L-20417"
      isAtTop={false}
      {...heard}
    />,
  );
  return { container, text: container.textContent ?? '', ...heard };
}

const found: GuideView = { at: 'found', control, trouble: null, others: [] };

describe('a withdrawal', () => {
  it('is no request that waits for a yes, from the press to the answer', () => {
    const outcome = { verdict: 'requested', sentence: 'We have received your withdrawal.' } as const;
    for (const view of [
      { at: 'pressed', control: withdraw },
      { at: 'done', outcome, isWithdrawing: true },
    ] satisfies GuideView[]) {
      const { text } = show(view);
      expect(text).toMatch(/withdrawal.*needs no consent/iu);
      expect(text).not.toMatch(/request/iu);
    }
    expect(show({ at: 'done', outcome, isWithdrawing: false }).text).toContain('not yet a confirmation');
  });
});

describe('where there is nothing to press', () => {
  it.each<GuideView>([{ at: 'not-offered', reason: null, link: null, instead: [] }, { at: 'unreadable' }])(
    'says how the store is reached: %o',
    async (view) => {
      const { container, text } = show(view);
      expect(text).toContain('Reach the store');
      expect(container.querySelector('a[href="tel:+442079460000"]')).not.toBeNull();
      expect(text).toContain('Mon to Fri 9 to 5');
      await expectAccessible(container);
    },
  );

  it('doesn’t, where there is', () => {
    expect(show(found).text).not.toContain('Reach the store');
  });

  it('has it open where people are the only way on', () => {
    const outcome = { verdict: 'declined', sentence: 'Too late.' } as const;
    const isOpen = (view: GuideView) => show(view).container.querySelector('details')?.open;
    expect(isOpen({ at: 'done', outcome, isWithdrawing: false })).toBe(true);
    expect(isOpen({ at: 'not-offered', reason: null, link: null, instead: [] })).toBe(true);
    const instead = [{ index: 0, control: withdraw }];
    expect(isOpen({ at: 'not-offered', reason: null, link: null, instead })).toBe(false);
  });
});

describe('where nothing is pointed at', () => {
  it('says nothing of what a press would do', () => {
    const stepNotes: StepNotes = { ...notes, step: 'press-cancel', say: 'no-way-back' };
    const reason = { text: 'It can no longer be cancelled.', from: 'p' };
    for (const view of [
      { at: 'not-offered', reason, link: null, instead: [] },
      { at: 'unreadable' },
    ] satisfies GuideView[])
      expect(show(view, stepNotes).text).not.toContain('after this press');
    expect(show(found, stepNotes).text).toContain('after this press');
  });
});

describe('says what a press does', () => {
  it.each([
    ['immediate', /cancels at once, without asking again/u],
    ['dialog', /asks once more/u],
    ['request', /The store decides/u],
    ['unknown', /may cancel at once/u],
  ] as const)('%s', (mode, words) => {
    const { text } = show({ ...found, control: { ...control, mode } });
    expect(text).toMatch(/Press “Cancel order”/u);
    expect(text).toMatch(words);
    expect(text).toMatch(/You press/u);
  });

  it('never calls a withdrawal or a return a cancellation', () => {
    expect(show({ ...found, control: withdraw }).text).toMatch(/withdraws from the contract/u);
    expect(show({ ...found, control: { ...withdraw, kind: 'return' } }).text).toMatch(/does not cancel/u);
  });

  it('names first what opens the menu', () => {
    const opener = { text: 'More actions', selector: '#o' };
    const { text } = show({ ...found, control: { ...control, opener } });
    expect(text).toMatch(/First open “More actions”.*Then press “Cancel order”/u);
  });

  it.each([
    ['covered', /lies over it/u],
    ['disabled', /greyed it out/u],
    ['outside', /further up or down/u],
  ] as const)('and why not just now: %s', (trouble, words) => {
    expect(show({ ...found, trouble }).text).toMatch(words);
  });
});

describe('the answers never look alike', () => {
  const views: GuideView[] = [
    { at: 'looking' },
    found,
    { at: 'pressed', control },
    { at: 'not-offered', reason: null, link: null, instead: [] },
    { at: 'onward', link: 'https://lamp.example/orders/L-20417', instead: [] },
    { at: 'unreadable' },
    { at: 'elsewhere', link: null },
    { at: 'sign-in', lookUp: null },
    { at: 'look-up', lookUp: { field: 'Order number', others: ['E-mail'] } },
    { at: 'within' },
    { at: 'go-on', name: 'No thanks, cancel', trouble: null },
    {
      at: 'done',
      outcome: { verdict: 'cancelled', sentence: 'Your order was cancelled.' },
      isWithdrawing: false,
    },
    {
      at: 'done',
      outcome: { verdict: 'requested', sentence: 'We have your request.' },
      isWithdrawing: false,
    },
    {
      at: 'done',
      outcome: { verdict: 'declined', sentence: 'We could not cancel it.' },
      isWithdrawing: false,
    },
  ];

  it('each has a heading of its own', () => {
    const headings = views.map((view) => show(view).container.querySelector('h2')?.textContent);
    expect(new Set(headings).size).toBe(views.length);
  });

  it('what could not be read is never said to be impossible', () => {
    expect(show({ at: 'unreadable' }).text).not.toMatch(/not offered|cannot be cancelled/iu);
  });

  it('a refusal quotes the store as text, whatever it contains', () => {
    const reason = { text: '<b>Too late</b> to cancel.', from: 'locating:refusal' };
    const { container } = show({ at: 'not-offered', reason, link: null, instead: [] });
    expect(container.querySelector('blockquote')?.textContent).toContain('<b>Too late</b> to cancel.');
    expect(container.querySelector('b')).toBeNull();
  });

  it('each is accessible', async () => {
    for (const view of views) await expectAccessible(show(view).container);
  });
});

describe('offers', () => {
  it('what else is possible, without saying that it could be meant', () => {
    const returning = { ...withdraw, kind: 'return', text: 'Return items' } as const;
    const { text } = show({ ...found, control: withdraw, others: [{ index: 1, control: returning }] });
    expect(text).toMatch(/possible here as well.*Show how to return it/u);
    expect(text).not.toContain('could be meant');
  });

  it('to show another control that could be meant', () => {
    show({ ...found, others: [{ index: 1, control: { ...control, text: 'Cancel items' } }] });
    expect(screen.getByRole('button', { name: 'Show “Cancel items”' })).toBeTruthy();
  });

  it('what can be done instead, and the order’s own page', () => {
    const instead = [{ index: 0, control: withdraw }];
    show({ at: 'not-offered', reason: null, link: 'https://lamp.example/o', instead });
    expect(screen.getByRole('button', { name: /withdraw from the contract/u })).toBeTruthy();
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: /order’s page|order/iu }).href).toBe(
      'https://lamp.example/o',
    );
  });

  it('the number of the order to copy, and the field it goes into', () => {
    const lookUp = { field: 'Bestellnummer', others: ['E-mail', 'Postcode'] };
    const { text } = show({ at: 'look-up', lookUp });
    expect(text).toMatch(/“Bestellnummer”.*L-20417.*E-mail, Postcode/u);
    expect(screen.getByRole('button', { name: 'Copy L-20417' })).toBeTruthy();
  });

  it('nothing to a script: a forged press does nothing, not even what a link does', () => {
    const { onClose, onLookAgain } = show({ at: 'onward', link: 'https://lamp.example/o', instead: [] });
    // Events made by a script, as these are, are not trusted.
    for (const button of screen.getAllByRole('button')) fireEvent.click(button);
    expect(onClose).not.toHaveBeenCalled();
    expect(onLookAgain).not.toHaveBeenCalled();
    expect(fireEvent.click(screen.getByRole('link'))).toBe(false);
  });
});

const notes: StepNotes = {
  step: 'reason',
  place: { at: 3, of: 5, isKnown: false },
  say: null,
  reasons: [],
  chosen: null,
  lures: [],
  items: { cancelled: [], kept: [] },
};
const item = (title: string, count: number | null = null, group: string | null = null) => ({
  title,
  count,
  group,
});
const reasons: StepNotes['reasons'] = [
  { text: 'Ordered by mistake', effect: 'harmless', say: null },
  { text: 'It arrived damaged', effect: 'changes-outcome', say: 'becomes-return' },
  { text: 'Other', effect: 'unknown', say: null },
];

describe('says where one stands', () => {
  it('in a step of about so many, or of exactly so many where the store is known', () => {
    expect(show(found, notes).text).toContain('Step 3 of about 5 · Choose a reason');
    const place = { at: 3, of: 6, isKnown: true };
    expect(show(found, { ...notes, place }).text).toContain('Step 3 of 6 · Choose a reason');
  });

  it('uncounted at what comes in between', () => {
    const { text } = show({ at: 'sign-in', lookUp: null }, { ...notes, step: 'sign-in', place: null });
    expect(text).toMatch(/Sign in first.*waits and goes on/u);
    expect(text).not.toMatch(/Step \d/u);
  });
});

describe('explains', () => {
  it('where one stands on the way to cancel, but counts no steps where there is none', () => {
    const placed: StepNotes = { ...notes, step: 'press-cancel', place: { at: 2, of: 5, isKnown: false } };
    expect(show(found, placed).text).toContain('Step 2 of about 5');
    expect(show({ ...found, control: withdraw }, placed).text).not.toContain('Step');
    expect(show({ at: 'not-offered', reason: null, link: null, instead: [] }, placed).text).not.toContain(
      'Step',
    );
  });

  it('reasons: the risky first, the rest without advice to choose any', () => {
    const { text, container } = show(found, { ...notes, reasons });
    expect(text).toMatch(
      /May change.*damaged.*return or a complaint.*No effect, as far.*mistake.*Effect not known.*Other.*You choose/u,
    );
    expect(container.querySelectorAll('input, select')).toHaveLength(0);
  });

  it.each([
    ['Ordered by mistake', /“Ordered by mistake” is chosen\. As far as is known, it changes nothing/u],
    ['It arrived damaged', /“It arrived damaged” is chosen\..*return or a complaint/u],
    ['Other', /“Other” is chosen\. Its effect is not known/u],
  ])('the chosen one alone: %s', (chosen, words) => {
    const { text } = show(found, { ...notes, reasons, chosen });
    expect(text).toMatch(words);
    expect(text).not.toContain('You choose; Unorder');
  });

  it('lures by name, and promises a ring only where there is one', () => {
    const lures: StepNotes['lures'] = [
      { kind: 'offer', text: 'Keep your order for £10' },
      { kind: 'bright', text: 'Take the voucher' },
    ];
    const ringed = show(found, { ...notes, step: 'offer', lures }).text;
    expect(ringed).toMatch(
      /so that you keep the order.*£10.*“Take the voucher” keeps the order.*ring around it/u,
    );
    expect(show({ at: 'within' }, { ...notes, step: 'offer', lures }).text).not.toContain('ring around');
  });

  it('what is cancelled and what stays', () => {
    const many = Array.from({ length: 6 }, (_, index) => item(`Lamp ${index}`));
    const { text } = show(found, { ...notes, items: { cancelled: [item('Shelf')], kept: many } });
    expect(text).toMatch(/Will be cancelled.*Shelf.*Stays ordered.*Lamp 3.*and 2 more/u);
    const part = show({ ...found, control: { ...control, kind: 'cancel-items' } });
    expect(part.text).toMatch(/Only a part/u);
  });

  it('how many of each, by seller and parcel', () => {
    const lumen = 'Shipment 1 of 2 · Sold by Lumen';
    const items = {
      cancelled: [item('Lamp', 1, lumen), item('Cord', 2, lumen), item('Shelf', 1, 'Shipment 2 of 2')],
      kept: [item('Lamp', 3, lumen)],
    };
    show(found, { ...notes, items });
    const going = screen.getByRole('region', { name: 'Will be cancelled' });
    expect(going.textContent).toBe(`Will be cancelled${lumen}1 × Lamp2 × CordShipment 2 of 21 × Shelf`);
    const staying = screen.getByRole('region', { name: 'Stays ordered' });
    expect(staying.textContent).toBe(`Stays ordered${lumen}3 × Lamp`);
  });

  it('in a way that leaves nobody out', async () => {
    const lures: StepNotes['lures'] = [{ kind: 'shame', text: 'I hate saving' }];
    const items = { cancelled: [item('Shelf', 2, 'Sold by Oak & Ash')], kept: [] };
    const { container } = show(found, { ...notes, reasons, lures, items, say: 'tick-items' });
    expect(container.textContent).toContain('Tick what you want cancelled');
    await expectAccessible(container);
  });
});

it('shows that it records, and that it doesn’t', () => {
  expect(show(found).text).toMatch(/Recording this order’s pages.*Pause/u);
  expect(show(found, null, false).text).toMatch(/Recording is paused.*Resume/u);
});

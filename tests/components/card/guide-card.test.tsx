// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { GuideCard } from '@/components/card/guide-card';
import type { GuideView } from '@/components/card/guide-view';
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

function show(view: GuideView) {
  const heard = { onClose: vi.fn(), onLookAgain: vi.fn(), onChoose: vi.fn(), onResize: vi.fn() };
  const { container } = render(
    <GuideCard view={view} storeName="Lamp Shop" orderNumber="L-20417" isAtTop={false} {...heard} />,
  );
  return { container, text: container.textContent ?? '', ...heard };
}

const found: GuideView = { at: 'found', control, trouble: null, others: [] };

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
  it('to show another control that could be meant', () => {
    show({ ...found, others: [{ index: 1, control: { ...control, text: 'Cancel items' } }] });
    expect(screen.getByRole('button', { name: 'Show “Cancel items”' })).toBeTruthy();
  });

  it('what can be done instead, and the order’s own page', () => {
    const instead = [{ index: 0, control: withdraw }];
    show({ at: 'not-offered', reason: null, link: 'https://lamp.example/o', instead });
    expect(screen.getByRole('button', { name: /withdraw from the contract/u })).toBeTruthy();
    expect(screen.getByRole<HTMLAnchorElement>('link').href).toBe('https://lamp.example/o');
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

// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { GuardCard } from '@/components/card/guard-card';
import type { Guard } from '@/utils/messages';
import { expectAccessible, render } from '../render';
import { aDeadline } from '../samples';

const guard: Guard = {
  type: 'guard',
  order: 'nike:C014',
  storeName: 'Nike',
  orderNumber: 'C014',
  deadline: aDeadline(),
  checks: [],
};

function show(change: Partial<Guard> = {}) {
  const heard = { onShow: vi.fn(), onClose: vi.fn() };
  const { container } = render(<GuardCard guard={{ ...guard, ...change }} {...heard} />);
  return { container, text: container.textContent ?? '', ...heard };
}

describe('the first-hour card', () => {
  it('counts down how long the shopper can still cancel', () => {
    expect(show().text).toMatch(/You can still cancel this yourself for 20 minutes/u);
    expect(show({ deadline: aDeadline({ certainty: 'estimated' }) }).text).toMatch(/You can probably/u);
  });

  it.each([
    ['no deadline is known', null, /is not known/u],
    ['a window without a time', aDeadline({ at: null, certainty: 'unknown' }), /is not known/u],
    ['until it ships', aDeadline({ kind: 'before-dispatch', at: null }), /until it ships/u],
    ['it is over', aDeadline({ at: '2026-11-23T11:00:00Z' }), /has probably passed/u],
  ])('says what it can: %s', (_, deadline, words) => {
    expect(show({ deadline }).text).toMatch(words);
  });

  it('lists what a second look is worth', () => {
    const { text } = show({
      checks: [
        { check: 'ordered-lately', item: 'Running shoes', placed: null },
        { check: 'quantity', item: 'Socks', quantity: 3 },
        { check: 'still-open', orderNumber: 'C013' },
      ],
    });
    expect(text).toMatch(
      /“Running shoes” lately.*“Socks” is in it 3 times.*C013 at this store is still open/u,
    );
    expect(show().text).not.toMatch(/second look/u);
  });

  it('does nothing at a script’s press', () => {
    const { onShow, onClose } = show();
    const buttons = screen.getAllByRole('button');
    for (const button of buttons) fireEvent.click(button);
    expect(buttons).toHaveLength(3);
    expect(onShow).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('is accessible', async () => {
    await expectAccessible(show({ checks: [{ check: 'still-open', orderNumber: null }] }).container);
  });
});

// @vitest-environment jsdom
import { OrderCard } from '@/components/order-card';
import type { OrderWishes } from '@/components/order-actions';
import type { OrderView } from '@/components/order-view';
import type { ControlReading } from '@/utils/reading/observation';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, render } from './render';
import { anEvent, anOrder, aView } from './samples';

function wishes(): OrderWishes {
  return {
    onShowControl: vi.fn(),
    onKeep: vi.fn(),
    onReopen: vi.fn(),
    onDelete: vi.fn(),
    reachHref: () => '#/order/x',
    correctHref: () => '#/correct/x',
    receiptsHref: () => '#/receipt/r1',
  };
}

function show(view: OrderView, asked = wishes()) {
  return { asked, ...render(<OrderCard view={view} orderHref="#/order/x" {...asked} />) };
}

describe('an order in the list', () => {
  it('shows store, number, date, total, items, state and deadline', async () => {
    const { container } = show(aView());
    const card = screen.getByRole('article', { name: 'Nike, order C014' });
    for (const text of ['Nike', 'C014', '€119.99', 'Running shoes', 'Placed', 'placed today', '20 min']) {
      expect(card.textContent).toContain(text);
    }
    await expectAccessible(container);
  });

  it('says what is not known instead of inventing it', () => {
    const { container } = show(
      aView({ order: anOrder({ orderNumber: null, placed: null, total: null, items: [] }) }),
    );
    for (const text of ['No order number', 'date not known', 'total not known', 'Items not known']) {
      expect(container.textContent).toContain(text);
    }
  });

  it('says so where nobody knows how long the store lets one cancel', () => {
    const { container } = show(
      aView({ deadlines: [], standing: { group: 'act-now', at: null, until: null } }),
    );
    expect(container.textContent).toContain('How long this store lets you cancel is not known.');
  });

  it('names what the state rests on, with the quoted words', () => {
    const { container } = show(aView());
    const state = within(container.querySelector('.state-line') as HTMLElement);
    expect(state.getByText(/order confirmation/u, { selector: 'summary *' })).toBeTruthy();
    expect(state.getByText('We have your order.')).toBeTruthy();
    expect(state.getByRole('link', { name: 'Thank you' }).getAttribute('href')).toBe(
      'https://www.nike.com/orders/C014',
    );
  });

  it('says so when a state is the shopper’s own word', () => {
    const event = anEvent({
      body: { type: 'stated', evidence: { source: 'shopper' }, state: 'refunded', note: 'On my card.' },
    });
    const { container } = show(aView({ order: anOrder({ state: 'refunded' }), stateEvent: event }));
    expect(container.textContent).toContain('Your own word.');
    expect(container.textContent).toContain('On my card.');
  });

  it('shows a page’s words as text, never as markup', () => {
    const title = '<img src=x onerror="alert(1)"><b>Shoes</b>';
    const order = anOrder({ items: [{ title, quantity: 2, price: null }] });
    const { container } = show(aView({ order, storeName: '<i>Nike</i>' }));
    expect(container.querySelector('img, b, i')).toBeNull();
    expect(container.textContent).toContain(title);
  });

  it('does not link to an address that is none of the web', () => {
    const body = {
      type: 'stated' as const,
      evidence: {
        source: 'page' as const,
        url: 'javascript:alert(1)',
        kind: 'detail' as const,
        title: 'Order',
        rules: '',
      },
      state: 'placed' as const,
      note: '',
    };
    show(aView({ stateEvent: anEvent({ body }) }));
    expect(screen.queryByRole('link', { name: 'Order' })).toBeNull();
  });

  it('carries each wish for its own order', async () => {
    const user = userEvent.setup();
    const view = aView();
    const { asked } = show(view);
    await user.click(screen.getByRole('button', { name: 'Show me where to cancel' }));
    await user.click(screen.getByText('More'));
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(asked.onShowControl).toHaveBeenCalledExactlyOnceWith(view);
    expect(asked.onKeep).toHaveBeenCalledExactlyOnceWith(view);
    expect(asked.onDelete).toHaveBeenCalledExactlyOnceWith(view);
    expect(screen.getByRole('link', { name: 'Correct' }).getAttribute('href')).toBe('#/correct/x');
  });

  it('can be worked by the keyboard alone', async () => {
    const user = userEvent.setup();
    const { asked } = show(aView());
    for (
      let step = 0;
      step < 20 && document.activeElement?.textContent !== 'Show me where to cancel';
      step += 1
    ) {
      await user.tab();
    }
    await user.keyboard('{Enter}');
    expect(asked.onShowControl).toHaveBeenCalledOnce();
  });

  it('offers no way to cancel once it is cancelled, but its receipt', () => {
    show(aView({ order: anOrder({ state: 'cancelled', receipts: ['r1'] }) }));
    expect(screen.queryByRole('button', { name: /cancel/u })).toBeNull();
    expect(screen.getByRole('link', { name: 'Receipt' }).getAttribute('href')).toBe('#/receipt/r1');
  });
});

function textOf(control: ControlReading): string {
  return show(aView({ order: anOrder({ control }) })).container.textContent;
}

describe('the three answers about the control', () => {
  const answers: Record<string, ControlReading> = {
    'not-offered': { answer: 'not-offered', reason: { text: 'Already being packed.', from: 'store' } },
    'no reason': { answer: 'not-offered', reason: null },
    unreadable: { answer: 'unreadable', reason: 'skeleton' },
    found: { answer: 'found', kind: 'cancel-order', mode: 'request', text: 'Ask', selector: 'a' },
  };

  it('never says of an unreadable page that one cannot cancel', () => {
    const text = textOf(answers.unreadable!);
    expect(text).toContain('could not read this page');
    expect(text).toContain('nothing about whether you can cancel');
    expect(text).not.toMatch(/not offered|cannot be cancelled|can’t cancel/iu);
  });

  it('quotes the reason where the store gives one', () => {
    const text = textOf(answers['not-offered']!);
    expect(text).toContain('not offered');
    expect(text).toContain('Already being packed.');
  });

  it('says that there is no reason where there is none', () => {
    expect(textOf(answers['no reason']!)).toContain('gives no reason');
  });

  it('says beforehand what a press will do', () => {
    expect(textOf(answers.found!)).toContain('The store decides.');
  });

  it('words all of them differently', () => {
    const texts = Object.values(answers).map(textOf);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

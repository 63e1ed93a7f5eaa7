// @vitest-environment jsdom
import { EMPTY_FORM, formOfOrder } from '@/components/form-of-order';
import { type Drafts, FormScreen } from '@/components/form-screen';
import { hostOf, problemsOf, tidied } from '@/components/order-form-check';
import type { OrderForm } from '@/utils/messages';
import type { Order } from '@/utils/orders/order';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, render } from './render';
import { anOrder, aStore } from './samples';

const TODAY = '2026-11-23';
const filled: OrderForm = {
  store: 'nike',
  orderNumber: 'C014',
  placed: '2026-11-22',
  amount: '119,99',
  currency: 'eur',
  items: 'Shoes',
};

/** Drafts that live as long as a browser's storage would. */
function memory(): Drafts & { kept: Map<string, OrderForm> } {
  const kept = new Map<string, OrderForm>();
  return {
    kept,
    readDraft: (about) => kept.get(about) ?? null,
    keepDraft: (about, form) => void kept.set(about, form),
    dropDraft: (about) => void kept.delete(about),
  };
}

function show({
  order = null,
  drafts = memory(),
  onSubmit = vi.fn(async () => true),
}: {
  order?: Order | null;
  drafts?: ReturnType<typeof memory>;
  onSubmit?: (form: OrderForm) => Promise<boolean>;
} = {}) {
  const onLeave = vi.fn();
  const view = render(
    <FormScreen
      order={order}
      stores={[aStore('nike', 'Nike', 'nike.com'), aStore('otto', 'OTTO', 'otto.de')]}
      drafts={drafts}
      onSubmit={onSubmit}
      onLeave={onLeave}
    />,
  );
  return { ...view, onSubmit, onLeave, drafts };
}

describe('entering an order', () => {
  it('names every fault in words, ties it to its field and goes to the first', async () => {
    const user = userEvent.setup();
    const { container, onSubmit } = show();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const store = screen.getByRole('combobox', { name: 'Store' });
    expect(document.activeElement).toBe(store);
    expect(store.getAttribute('aria-invalid')).toBe('true');
    const described = store.getAttribute('aria-describedby') ?? '';
    expect(container.querySelector(`[id="${described}"]`)?.textContent).toBe('Choose a store.');
    expect(screen.getByText('Enter the order number.')).toBeTruthy();
    expect(screen.getByText('Enter the day of the order.')).toBeTruthy();
    expect(onSubmit).not.toHaveBeenCalled();
    await expectAccessible(container);
  });

  it('takes a fault away as soon as it is put right', async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await user.type(screen.getByRole('textbox', { name: 'Order number' }), 'C014');
    expect(screen.queryByText('Enter the order number.')).toBeNull();
  });

  it('hands over what was typed, once, and leaves', async () => {
    const user = userEvent.setup();
    const { onSubmit, onLeave, drafts } = show();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Store' }), 'OTTO');
    await user.type(screen.getByRole('textbox', { name: 'Order number' }), ' 77 ');
    await user.type(screen.getByLabelText('Day of the order'), '2026-11-22');
    await user.type(screen.getByLabelText('Time, if known'), '09:30');
    await user.type(screen.getByRole('textbox', { name: 'Total' }), '12.50');
    await user.type(screen.getByRole('textbox', { name: 'Currency' }), 'eur');
    await user.type(screen.getByRole('textbox', { name: 'Items' }), 'Lamp{Enter}Bulb');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith({
      store: 'otto',
      orderNumber: '77',
      placed: '2026-11-22T09:30',
      amount: '12.50',
      currency: 'EUR',
      items: 'Lamp\nBulb',
    });
    expect(onLeave).toHaveBeenCalledOnce();
    expect(drafts.kept.size).toBe(0);
  });

  it('takes another shop by its address', async () => {
    const user = userEvent.setup();
    const { onSubmit } = show({ drafts: memory() });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Store' }), 'Another shop');
    await user.type(
      screen.getByRole('textbox', { name: 'Web address of the shop' }),
      'https://Shop.Example/x',
    );
    await user.type(screen.getByRole('textbox', { name: 'Order number' }), '1');
    await user.type(screen.getByLabelText('Day of the order'), '2026-11-22');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSubmit).toHaveBeenCalledWith(expect.objectContaining({ store: 'host:shop.example' }));
  });

  it('loses nothing when the window closes in the middle', async () => {
    const user = userEvent.setup();
    const drafts = memory();
    const first = show({ drafts });
    await user.type(screen.getByRole('textbox', { name: 'Order number' }), 'C01');
    first.unmount();
    show({ drafts });
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Order number' }).value).toBe('C01');
    expect(screen.getByText('What you typed before is still here.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Start afresh' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Order number' }).value).toBe('');
  });

  it('keeps everything typed when saving fails', async () => {
    const user = userEvent.setup();
    const drafts = memory();
    drafts.keepDraft('new', filled);
    const { onLeave } = show({ drafts, onSubmit: async () => false });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(onLeave).not.toHaveBeenCalled();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Order number' }).value).toBe('C014');
    expect(drafts.kept.get('new')).toEqual(filled);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(false);
  });
});

describe('correcting an order', () => {
  it('begins with what is known and leaves the store as it is', () => {
    show({ order: anOrder() });
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Order number' }).value).toBe('C014');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Total' }).value).toBe('119.99');
  });

  it('shows a moment in the shopper’s own time zone', () => {
    const placed = { date: '2026-11-23', instant: new Date(2026, 10, 23, 9, 5).toISOString() };
    expect(formOfOrder(anOrder({ placed })).placed).toBe('2026-11-23T09:05');
  });
});

describe('the check of a form', () => {
  it('lets a good form pass', () => {
    expect(problemsOf(filled, TODAY)).toEqual([]);
    expect(tidied(filled).currency).toBe('EUR');
  });

  it.each<[Partial<OrderForm>, string]>([
    [{ store: '' }, 'form.error.store'],
    [{ store: 'host:' }, 'form.error.host'],
    [{ store: 'host:shop' }, 'form.error.host'],
    [{ orderNumber: '  ' }, 'form.error.nothing'],
    [{ placed: '' }, 'form.error.day'],
    [{ placed: '2026-02-30' }, 'form.error.day'],
    [{ placed: '0000-00-00' }, 'form.error.day'],
    [{ placed: '2026-11-24' }, 'form.error.future'],
    [{ amount: 'twelve' }, 'form.error.amount'],
    [{ amount: '-5' }, 'form.error.amount'],
    [{ currency: '€' }, 'form.error.currency'],
  ])('finds %o', (fault, key) => {
    expect(problemsOf({ ...filled, ...fault }, TODAY).map((problem) => problem.key)).toEqual([key]);
  });

  it('finds everything wrong with an empty form, in the order of the fields', () => {
    expect(problemsOf(EMPTY_FORM, TODAY).map(({ field }) => field)).toEqual([
      'store',
      'orderNumber',
      'placed',
    ]);
  });

  it('answers to whatever is typed, and tidies without a second change', () => {
    const text = fc.string({ maxLength: 40, unit: 'grapheme' });
    const form = fc.record({
      store: fc.oneof(
        text,
        text.map((host) => `host:${host}`),
      ),
      orderNumber: text,
      placed: text,
      amount: text,
      currency: text,
      items: text,
    });
    fc.assert(
      fc.property(form, (typed) => {
        const once = tidied(typed);
        expect(tidied(once)).toEqual(once);
        expect(problemsOf(typed, TODAY).length === 0).toBe(problemsOf(once, TODAY).length === 0);
      }),
    );
  });

  it('finds the host in whatever form an address is typed', () => {
    for (const typed of [
      'shop.example',
      'SHOP.example/a?b',
      'https://shop.example',
      ' http://shop.example:443/ ',
    ]) {
      expect(hostOf(typed)).toBe('shop.example');
    }
    for (const typed of ['', 'shop', 'not a host.', 'javascript:alert(1)']) expect(hostOf(typed)).toBeNull();
  });
});

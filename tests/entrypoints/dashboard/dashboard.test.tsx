// @vitest-environment jsdom
import { Dashboard } from '@/entrypoints/dashboard/dashboard';
import { expectAccessible, render } from '@/tests/components/render';
import { aRecord, openTab } from '@/tests/entrypoints/record';
import { noFacts } from '@/utils/orders/merge-facts';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const evidence = {
  source: 'page',
  url: 'https://www.nike.com/orders/C1',
  kind: 'detail',
  title: 'Order C1',
  rules: 'nike@1',
} as const;

beforeEach(() => {
  location.hash = '';
  vi.stubGlobal('scrollTo', vi.fn());
  openTab(undefined);
});

async function withOrder() {
  const record = await aRecord();
  const facts = {
    ...noFacts,
    store: 'nike',
    orderNumber: 'C1',
    state: 'cancelled' as const,
    quotes: { notice: { text: 'Your order was cancelled.', from: 'store' } },
  };
  await record.ledger.append([
    { order: 'nike:C1', body: { type: 'observed', evidence, facts, control: null } },
  ]);
  return record;
}

async function goTo(hash: string): Promise<void> {
  await act(async () => {
    location.hash = hash;
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

describe('the dashboard', () => {
  it('leads from the list to an order, its timeline and evidence', async () => {
    const { database } = await withOrder();
    const { container } = render(<Dashboard database={database} />);
    const [link] = await screen.findAllByRole('link', { name: 'Order C1' });
    await goTo(link?.getAttribute('href') ?? '');
    expect(await screen.findByText('Nike, order C1', { selector: 'h1' })).toBeTruthy();
    expect(screen.getByText('The store says: Cancelled')).toBeTruthy();
    expect(screen.getAllByText('Your order was cancelled.').length).toBeGreaterThan(0);
    expect(document.activeElement?.tagName).toBe('MAIN');
    await expectAccessible(container);
  });

  it.each([
    ['#/order/nike%3Anone', 'This order is not in your record.'],
    ['#/receipt/none', 'This receipt is not in your record.'],
    ['#/nowhere', 'There is nothing at this address.'],
  ])('says plainly that there is nothing at %s', async (hash, words) => {
    const { database } = await withOrder();
    location.hash = hash;
    render(<Dashboard database={database} />);
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('keeps a deleted order reachable, to be brought back', async () => {
    const { database, ledger, sent } = await withOrder();
    await ledger.append([{ order: 'nike:C1', body: { type: 'deleted' } }]);
    location.hash = '#/order/nike%3AC1';
    render(<Dashboard database={database} />);
    (await screen.findByText('Bring it back')).click();
    await waitFor(() => expect(screen.queryByText('Bring it back')).toBeNull());
    expect(sent).toEqual([{ type: 'restore-order', order: 'nike:C1' }]);
  });

  it('switches the card after buying off, and says so', async () => {
    const { database, sent } = await withOrder();
    const { container } = render(<Dashboard database={database} />);
    await goTo('#/settings');
    const card = await screen.findByRole('checkbox', { name: 'Show a card right after buying' });
    expect((card as HTMLInputElement).checked).toBe(true);
    await expectAccessible(container);
    await act(async () => card.click());
    expect(sent).toContainEqual({ type: 'prefer', change: { firstHourCard: false } });
  });

  it('leads to the store’s people: with a letter of this order, which is put on record when it was sent', async () => {
    const { database, sent } = await withOrder();
    await goTo('#/order/nike%3AC1');
    const { container } = render(<Dashboard database={database} />);
    const purpose = await screen.findByLabelText<HTMLSelectElement>('What it is about');
    expect(purpose.value).toBe('chase-refund');
    const letter = screen.getByLabelText<HTMLTextAreaElement>('Text');
    expect(letter.value).toContain('Order: C1');
    expect(screen.getByText(/Still to fill in: .*\[your name\]/u)).toBeTruthy();
    await expectAccessible(container);
    await act(async () => screen.getByRole('button', { name: 'I have sent it' }).click());
    await act(async () => screen.getByRole('button', { name: 'Save' }).click());
    const logged = sent.find((command) => command.type === 'log-message');
    expect(logged).toMatchObject({
      order: 'nike:C1',
      message: { channel: 'mail', direction: 'sent', purpose: 'chase-refund', language: 'en' },
    });
    expect(logged?.type === 'log-message' && logged.message.text).toContain('Order: C1');
  });

  it('takes the shopper’s country, quiet hours and how much to hear of what', async () => {
    const { database, sent } = await withOrder();
    render(<Dashboard database={database} />);
    await goTo('#/settings');
    const country = await screen.findByLabelText<HTMLSelectElement>('Where you live');
    expect([...country.options].map(({ value }) => value)).toEqual(expect.arrayContaining(['', 'DE', 'US']));
    await act(async () => fireEvent.change(country, { target: { value: 'DE' } }));
    await act(async () => screen.getByRole('checkbox', { name: 'Quiet hours' }).click());
    const amount = (name: string, value: string): Promise<void> =>
      act(async () => void fireEvent.change(screen.getByLabelText(name), { target: { value } }));
    await amount('Dispute by', 'off');
    await amount('Time to cancel', 'many');
    await act(async () =>
      screen.getByRole('checkbox', { name: 'Name the store and the order in notifications' }).click(),
    );
    expect(sent).toEqual([
      { type: 'prefer', change: { country: 'DE' } },
      { type: 'prefer', change: { quietHours: { from: '22:00', to: '07:00' } } },
      { type: 'prefer', change: { reminders: { dispute: 'off' } } },
      { type: 'prefer', change: { reminders: { 'cancel-window': 'many' } } },
      { type: 'prefer', change: { namesInNotices: true } },
    ]);
  });
});

// @vitest-environment jsdom
import { ChainNote } from '@/components/chain-note';
import { ReceiptView } from '@/components/receipt-view';
import { Timeline } from '@/components/timeline';
import type { PageReceipt } from '@/utils/evidence/receipt';
import type { EventBody } from '@/utils/orders/event';
import { noFacts } from '@/utils/orders/merge-facts';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, render } from './render';
import { anEvent } from './samples';

const page = '<h1>Cancelled</h1><script>parent.hurt = true</script><img src="https://store.example/x.png">';

function aReceipt(change: Partial<PageReceipt> = {}): PageReceipt {
  return {
    id: 'r1',
    order: 'nike:C014',
    about: 'cancelled',
    capturedAt: '2026-11-23T12:00:00Z',
    url: 'https://www.nike.com/orders/C014',
    title: 'Order cancelled',
    text: 'Your order <b>C014</b> was cancelled.',
    cut: false,
    rules: 'nike@1',
    extensionVersion: '0.1.0',
    digests: { text: 't', html: 'h', picture: null },
    sha256: 'abc123',
    html: new Blob([page]),
    picture: null,
    ...change,
  };
}

describe('a receipt', () => {
  it('shows what it holds, and what it proves and does not prove', async () => {
    const onDownload = vi.fn();
    const verdict = <ChainNote verdict={{ answer: 'whole', entries: 4 }} />;
    const { container } = render(
      <ReceiptView storeName="Nike" receipt={aReceipt()} check={verdict} onDownload={onDownload} />,
    );
    await screen.findByTitle('The page as it stood');
    const text = container.textContent;
    for (const part of ['nike@1', 'abc123', '0.1.0', 'Cancelled', 'chain of 4 entries is whole']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('has not changed since Unorder saved it');
    expect(text).toContain('do not show that what the page said was true');
    expect(text).toContain('There is no picture.');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Save as one file' }));
    expect(onDownload).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('locks the saved page up: no script, no form, no origin', async () => {
    const { container } = render(
      <ReceiptView storeName="Nike" receipt={aReceipt()} check={null} onDownload={vi.fn()} />,
    );
    const frame = await screen.findByTitle<HTMLIFrameElement>('The page as it stood');
    expect(frame.getAttribute('sandbox')).toBe('');
    expect(frame.getAttribute('srcdoc')).toBe(page);
    expect(container.querySelector('h1')?.textContent).toMatch(/^Cancelled: Nike, .*2026$/u);
    expect(container.querySelector('h1 + p')?.textContent).toBe('Order cancelled');
    expect(container.querySelectorAll('script, b')).toHaveLength(0);
  });

  it('kept on the shopper’s wish says so, with the store', () => {
    render(
      <ReceiptView storeName="Nike" receipt={aReceipt({ about: null })} check={null} onDownload={vi.fn()} />,
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Page kept: Nike, .*2026$/u);
  });

  it('says that a page was too large to be kept whole', async () => {
    const { container } = render(
      <ReceiptView storeName="Nike" receipt={aReceipt({ cut: true })} check={null} onDownload={vi.fn()} />,
    );
    await screen.findByTitle('The page as it stood');
    expect(container.textContent).toContain('too large to be kept whole');
  });
});

describe('the check of a receipt', () => {
  it.each([
    [{ answer: 'parts-broken', parts: ['text', 'picture'] }, 'does not match its checksum: text, picture'],
    [{ answer: 'chain-broken', sequence: 2 }, 'entry 3 of the order’s record'],
    [{ answer: 'not-in-chain' }, 'in no entry'],
  ] as const)('names what is broken: %o', (verdict, words) => {
    const { container } = render(
      <ChainNote verdict={verdict as Parameters<typeof ChainNote>[0]['verdict']} />,
    );
    expect(container.textContent).toContain(words);
    expect(container.querySelector('.problem')).not.toBeNull();
  });

  it('says nothing before it knows', () => {
    const { container } = render(<ChainNote verdict={null} />);
    expect(container.textContent).toBe('Checking …');
  });
});

describe('the timeline', () => {
  const shopper = { source: 'shopper' } as const;
  const bodies: [EventBody, string][] = [
    [anEvent().body, 'The store says: Placed'],
    [{ type: 'entered', evidence: shopper, facts: noFacts }, 'Entered by you'],
    [{ type: 'corrected', evidence: shopper, facts: {} }, 'Corrected by you'],
    [{ type: 'stated', evidence: shopper, state: 'cancelled', note: 'By phone' }, 'You say: Cancelled'],
    [{ type: 'kept' }, 'You keep the order'],
    [{ type: 'reopened' }, 'Watched again'],
    [{ type: 'receipt-saved', receipt: 'r1', sha256: 'x', about: 'cancelled' }, 'Receipt saved: Cancelled'],
    [{ type: 'deleted' }, 'Deleted'],
    [{ type: 'restored' }, 'Brought back'],
  ];

  it('tells every kind of entry, oldest first, with its evidence', async () => {
    const events = bodies.map(([body], sequence) => anEvent({ body, sequence }));
    const { container } = render(<Timeline events={events} receiptHref={(id) => `#/receipt/${id}`} />);
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(
      bodies.map(([, words]) => words),
    );
    expect(container.textContent).toContain('We have your order.');
    expect(container.textContent).toContain('By phone');
    expect(screen.getByRole('link', { name: 'Receipt saved: Cancelled' }).getAttribute('href')).toBe(
      '#/receipt/r1',
    );
    await expectAccessible(container);
  });
});

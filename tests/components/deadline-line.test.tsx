// @vitest-environment jsdom
import { DeadlineLine } from '@/components/deadline-line';
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { clock, expectAccessible, render } from './render';
import { aDeadline } from './samples';

describe('a deadline', () => {
  it('says what it is, how long is left, how sure that is, and why', async () => {
    const { container } = render(<DeadlineLine deadline={aDeadline()} about="Nike, order C014" />);
    const text = container.textContent;
    expect(text).toContain('Time to cancel');
    expect(text).toContain('20 min');
    expect(text).toContain('exact');
    expect(text).toContain('The store gives 30 minutes to cancel');
    expect(screen.getByRole('link', { name: 'Source: www.nike.com' }).getAttribute('href')).toBe(
      'https://www.nike.com/help/a/cancel-order',
    );
    expect(text).toContain('checked');
    await expectAccessible(container);
  });

  it('gives no countdown where no time is known, and says so at once', () => {
    const unknown = aDeadline({
      at: null,
      certainty: 'unknown',
      kind: 'before-dispatch',
      explanation: { key: 'deadline.beforeDispatch.visibleControl', values: {} },
    });
    const { container } = render(<DeadlineLine deadline={unknown} about="x" />);
    expect(screen.queryByRole('timer')).toBeNull();
    expect(container.textContent).toContain('time not known');
    expect(container.querySelector('details')).toBeNull();
    expect(container.textContent).toContain('The store names no time.');
  });

  it.each([
    [{ unverified: true }, 'not verified'],
    [{ stale: true }, 'the source is old'],
    [{ confidence: 'low' as const }, 'not certain'],
  ])('puts a doubt about its source on screen: %o', (doubt, words) => {
    const { source } = aDeadline();
    const doubtful = aDeadline({ source: source && { ...source, ...doubt } });
    const { container } = render(<DeadlineLine deadline={doubtful} about="x" />);
    expect(container.textContent).toContain(words);
  });

  it.each(['confirmation-due', 'refund-due', 'follow-up'] as const)(
    'calls a %s that is past overdue: the store is late, the shopper has lost nothing',
    (kind) => {
      const at = '2026-11-20T12:00:00Z';
      const { container } = render(<DeadlineLine deadline={aDeadline({ kind, at })} about="x" />);
      expect(container.textContent).toMatch(/overdue since Nov 20/u);
      expect(container.textContent).not.toContain('time is up');
      expect(container.querySelector('.deadline')?.className).toContain('late');
    },
  );

  it('says that no source is on record rather than leaving it out', () => {
    const { container } = render(<DeadlineLine deadline={aDeadline({ source: null })} about="x" />);
    expect(container.textContent).toContain('no source on record');
  });

  it('shows the readings that were not chosen', () => {
    const other = {
      at: '2026-11-24T12:00:00Z',
      rule: 'nike/cancel-window/other',
      explanation: { key: 'deadline.cancelWindow.none', values: {} },
    };
    const { container } = render(<DeadlineLine deadline={aDeadline({ others: [other] })} about="x" />);
    expect(container.textContent).toContain('Other readings');
    expect(container.textContent).toContain('Nov 24, 2026');
  });

  it('turns from "until" to "ended" by itself', () => {
    const { container } = render(<DeadlineLine deadline={aDeadline()} about="x" />);
    expect(container.textContent).toContain('until today');
    act(() => clock.current.turn(21 * 60_000));
    expect(container.textContent).toContain('ended today');
    expect(container.textContent).toContain('time is up');
  });

  it('tells from when one can act, for a window that opens late', () => {
    const later = aDeadline({ opensAt: '2026-11-23T12:10:00Z' });
    const { container } = render(<DeadlineLine deadline={later} about="x" />);
    expect(container.textContent).toContain('possible from today');
    act(() => clock.current.turn(11 * 60_000));
    expect(container.textContent).not.toContain('possible from');
  });
});

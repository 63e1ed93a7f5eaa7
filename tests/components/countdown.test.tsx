// @vitest-environment jsdom
import { Countdown } from '@/components/countdown';
import { act, screen } from '@testing-library/react';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handClock } from './hand-clock';
import { clock, expectAccessible, render } from './render';
import { NOON } from './samples';

const at = (milliseconds: number): string => new Date(NOON + milliseconds).toISOString();
const MINUTE = 60_000;

describe('a countdown', () => {
  it('counts seconds in the last hour', () => {
    render(<Countdown until={at(20 * MINUTE)} about="Nike, order C014" />);
    expect(screen.getByRole('timer').textContent).toBe('20 min');
    act(() => clock.current.turn(1000));
    expect(screen.getByRole('timer').textContent).toBe('19 min 59 sec');
  });

  it('goes over from minutes to seconds while one looks', () => {
    render(<Countdown until={at(61 * MINUTE)} about="x" />);
    act(() => clock.current.turn(2 * MINUTE));
    act(() => clock.current.turn(1000));
    expect(screen.getByRole('timer').textContent).toBe('58 min 59 sec');
  });

  it('ends, and never counts below nothing', () => {
    render(<Countdown until={at(2000)} about="x" />);
    act(() => clock.current.turn(5000));
    expect(screen.getByRole('timer').textContent).toBe('time is up');
  });

  it('speaks at a step, not at a tick, and not on arrival', () => {
    render(<Countdown until={at(11 * MINUTE)} about="Nike, order C014" />);
    expect(screen.getByRole('status').textContent).toBe('');
    act(() => clock.current.turn(30_000));
    expect(screen.getByRole('status').textContent).toBe('');
    act(() => clock.current.turn(31_000));
    expect(screen.getByRole('status').textContent).toBe('10 minutes left for Nike, order C014');
    act(() => clock.current.turn(10 * MINUTE));
    expect(screen.getByRole('status').textContent).toBe('Time is up for Nike, order C014');
  });

  it('speaks at most once a step, however the clock runs', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 * 60 }),
        fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 5, maxLength: 40 }),
        (minutes, jumps) => {
          clock.current = handClock(NOON);
          const { container, unmount } = render(<Countdown until={at(minutes * MINUTE)} about="x" />);
          const spoken = new Set<string | null>();
          let changes = 0;
          let before = '';
          for (const seconds of jumps) {
            act(() => clock.current.turn(seconds * 1000));
            const now = container.querySelector('output')?.textContent ?? '';
            if (now !== before) changes += 1;
            before = now;
            spoken.add(now);
          }
          unmount();
          expect(changes).toBeLessThanOrEqual(8);
          expect(changes).toBeLessThanOrEqual(spoken.size);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is accessible', async () => {
    const { container } = render(<Countdown until={at(MINUTE)} about="x" />);
    await expectAccessible(container);
  });
});

/** Renders with the clock at noon, and checks that a person with a keyboard or a screen reader is not left out. */
import { ClockContext } from '@/components/use-now';
import { cleanup, configure, render as renderAsIs, type RenderResult } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { afterEach, expect, vi } from 'vitest';
import { handClock } from './hand-clock';
import { NOON } from './samples';

// Finding by role in jsdom is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 15_000 });

export const clock = { current: handClock(NOON) };

afterEach(() => {
  cleanup();
  clock.current = handClock(NOON);
});

export function render(screen: ReactNode): RenderResult {
  return renderAsIs(<ClockContext value={clock.current}>{screen}</ClockContext>);
}

/** Contrast needs real colours: the browser tests look at that. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    iframes: false,
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

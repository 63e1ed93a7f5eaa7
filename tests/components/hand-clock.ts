/** A clock that a test turns by hand. */
import type { Clock } from '@/components/use-now';

export function handClock(start: number): Clock & { turn: (milliseconds: number) => void } {
  let now = start;
  const ticks = new Set<{ every: number; last: number; tick: () => void }>();
  return {
    now: () => now,
    every(milliseconds, tick) {
      const entry = { every: milliseconds, last: now, tick };
      ticks.add(entry);
      return () => void ticks.delete(entry);
    },
    turn(milliseconds) {
      now += milliseconds;
      for (const entry of Array.from(ticks)) {
        if (now - entry.last < entry.every) continue;
        entry.last = now;
        entry.tick();
      }
    },
  };
}

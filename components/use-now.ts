/** The time, as a component sees it: handed in, so that a test or a demonstration can set the clock. */
import { createContext, useContext, useEffect, useState } from 'react';

export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now: () => number;
  /** Calls back every so many milliseconds until the returned function is called. */
  every: (milliseconds: number, tick: () => void) => () => void;
}

const systemClock: Clock = {
  now: () => Date.now(),
  every(milliseconds, tick) {
    const timer = setInterval(tick, milliseconds);
    return () => clearInterval(timer);
  },
};

export const ClockContext = createContext<Clock>(systemClock);

/** The present moment, renewed every so many milliseconds for as long as the component stands. */
export function useNow(milliseconds: number): number {
  const clock = useContext(ClockContext);
  const [now, setNow] = useState(clock.now);
  useEffect(() => clock.every(milliseconds, () => setNow(clock.now())), [clock, milliseconds]);
  return now;
}

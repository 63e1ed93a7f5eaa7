/** The time left, ticking for the eye and speaking only at steps that matter. */
import { formatDuration } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import { useState } from 'react';
import { useNow } from './use-now';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Where a screen reader is told: a second-by-second countdown read aloud would drown everything else. */
const SPOKEN_STEPS = [24 * HOUR, 6 * HOUR, HOUR, 30 * MINUTE, 10 * MINUTE, 5 * MINUTE, MINUTE, 0];

interface Props {
  /** ISO instant (UTC). */
  until: string;
  /** Names the order when a step is spoken. */
  about: string;
  /** The store's turn: past its end the answer or the money is late, and no time of the shopper's is up. */
  isAwaited?: boolean;
}

export function Countdown({ until, about, isAwaited = false }: Props) {
  const end = Date.parse(until);
  // Seconds are only shown in the last hour: no need to draw more often than what is seen changes.
  const isClose = end - useNow(MINUTE / 2) < HOUR + MINUTE;
  const left = end - useNow(isClose ? 1000 : MINUTE / 2);
  return (
    <>
      <time className="countdown" role="timer" dateTime={until} aria-live="off">
        {left > 0 ? formatDuration(left) : t(isAwaited ? 'countdown.late' : 'countdown.over')}
      </time>
      <StepSpoken key={until} {...{ left, about, isAwaited }} />
    </>
  );
}

/** Silent until the first step is passed: what stands there on arrival is read with the rest of the page. */
function StepSpoken({ left, about, isAwaited }: { left: number; about: string; isAwaited: boolean }) {
  const step = SPOKEN_STEPS.findLast((step) => left <= step) ?? null;
  const [atArrival] = useState(step);
  return (
    <output className="visually-hidden">
      {step === atArrival ? '' : spokenText(step, about, isAwaited)}
    </output>
  );
}

function spokenText(step: number | null, about: string, isAwaited: boolean): string {
  if (step === null) return '';
  return step === 0
    ? t(isAwaited ? 'countdown.spokenLate' : 'countdown.spokenOver', [about])
    : t('countdown.spoken', [formatDuration(step, 'long'), about]);
}

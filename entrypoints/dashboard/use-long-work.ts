/** One long piece of work at a time, with its progress, that can be stopped. */
import { useEffect, useRef, useState } from 'react';

export type Work<Result> =
  | { now: 'idle' }
  | { now: 'working'; part: number }
  | { now: 'done'; result: Result }
  | { now: 'stopped' }
  | { now: 'failed'; error: unknown };

interface LongWork<Result> {
  work: Work<Result>;
  start(task: (onProgress: (part: number) => void, signal: AbortSignal) => Promise<Result | null>): void;
  stop(): void;
}

/** A task that gives null was given up by the shopper before it began. */
export function useLongWork<Result>(): LongWork<Result> {
  const [work, setWork] = useState<Work<Result>>({ now: 'idle' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  return {
    work,
    start(task) {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const show = (next: Work<Result>): void => {
        if (running.current === controller) setWork(next);
      };
      let shown = 0;
      show({ now: 'working', part: 0 });
      const onProgress = (part: number): void => {
        // Drawn for every hundredth: drawing must not be the work.
        if (part - shown < 0.01) return;
        shown = part;
        show({ now: 'working', part });
      };
      task(onProgress, controller.signal).then(
        (result) => show(result === null ? { now: 'idle' } : { now: 'done', result }),
        (error: unknown) => show(controller.signal.aborted ? { now: 'stopped' } : { now: 'failed', error }),
      );
    },
    stop: () => running.current?.abort(),
  };
}

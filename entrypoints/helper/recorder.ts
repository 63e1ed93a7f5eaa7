/** Tells the flight recorder each page on the way once, and each press of the shopper's on it: names, never what is typed. */
import type { ControlKind } from '@/store-profiles/schema';
import { accessibleName } from '@/utils/locating/accessible-name';
import type { StepReading } from '@/utils/guiding/step';
import type { OrderId } from '@/utils/orders/order';
import { sendFromPage } from '@/utils/page-port';
import type { Documents } from './documents';

const PRESSED =
  'a, button, input[type="submit"], input[type="button"], input[type="image"], summary, [role="button"], [role="menuitem"], [role="link"]';

export interface Recorder {
  /** A page, or a new state of it: told once. */
  page(reading: StepReading): void;
  /** Tells what is on screen again: the recorder was paused when it was told. */
  resume(): void;
}

/**
 * Whether it is kept is decided in the background, which knows whether the shopper paused it; what became of the order
 * is read from these reports too.
 * @param own our element: pressing the card is no press on the page
 * @param kindOf what an element is for, where it is the control pointed at
 */
export function createRecorder(
  order: OrderId,
  own: Element,
  documents: Documents,
  signal: AbortSignal,
  kindOf: (pressed: Element) => ControlKind | null,
): Recorder {
  const told = new Set<string>();
  let last: StepReading | null = null;

  function tell(
    { step, text, items }: StepReading,
    pressed: string | null,
    kind: ControlKind | null = null,
  ): void {
    const isChosen = pressed !== null && items.cancelled.length > 0;
    const entry = {
      step,
      title: document.title,
      text,
      pressed,
      ...(kind && { kind }),
      ...(isChosen && { items }),
    };
    void sendFromPage({ type: 'guided', order, entry });
  }

  function onClick(event: MouseEvent): void {
    const path = event.composedPath();
    if (!event.isTrusted || last === null || path.includes(own)) return;
    const pressed = path.find(isPressable);
    const name = pressed ? accessibleName(pressed) : '';
    if (pressed && name !== '') tell(last, name, kindOf(pressed));
  }

  documents.each((one) => one.addEventListener('click', onClick, { capture: true, signal }));

  return {
    page(reading) {
      last = reading;
      // A clock that ticks on the page makes no new page of it.
      const key = `${reading.step} ${reading.text.replaceAll(/\p{Nd}+/gu, '#')}`;
      if (told.has(key)) return;
      told.add(key);
      tell(reading, null);
    },
    resume() {
      told.clear();
      if (last) this.page(last);
    },
  };
}

/** Not by its class: each frame has classes of its own. */
function isPressable(target: EventTarget): target is Element {
  return 'matches' in target && (target as Element).matches(PRESSED);
}

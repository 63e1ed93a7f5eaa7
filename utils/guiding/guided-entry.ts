/** One entry of the flight recorder: what a page said on the way to a cancelled order, and what the shopper pressed there. */
import type { ControlKind, GuideStep } from '@/store-profiles/schema';
import type { ItemsOnPage } from './step';

export interface GuidedEntry {
  step: GuideStep;
  /** The page's title. */
  title: string;
  /** What the page says that matters at this step: heading, prompt, the store's sentence. */
  text: string;
  /** Name of the control the shopper pressed; null: the page was only opened. */
  pressed: string | null;
  /** What that control is for, where it is the one that was pointed at. */
  kind?: ControlKind;
  /** At a press on a page that lets one choose: what was chosen to be cancelled, and what wasn't. */
  items?: ItemsOnPage;
}

/** Menus that a style sheet shows while the pointer or the focus is on what they belong to. */
import { isShown } from '../reading/page-text';

/** `.menu:hover > ul { display: block }`: what is reached, and what below it shows then. */
const SHOWS =
  /^([^,(:{]{1,80}):(?:hover|focus-within)([ >][^,(:{]{1,80})[^{]{0,80}\{[^}]{0,200}(?:display|visibility|opacity): (?!none|hidden|0;)/u;
/** Rules looked at; a page has thousands. */
const RULES = 5000;

/** The shown element to reach, so that a hidden one appears. Null where no rule of the page's would show it. */
export function hoverOpenerOf(element: Element): Element | null {
  for (const rule of rulesOf(element.ownerDocument)) {
    const [, place = '', rest = ''] = SHOWS.exec(rule) ?? [];
    const part = place === '' ? null : closest(element, place + rest);
    const opener = part?.parentElement && closest(part.parentElement, place);
    if (!part || !opener || !isShown(opener)) continue;
    const { previousElementSibling: before } = part;
    // What is hidden by itself besides stays so.
    if (element === part || getComputedStyle(element).display !== 'none')
      return before && isShown(before) ? before : opener;
  }
  return null;
}

function* rulesOf({ styleSheets }: Document): Generator<string> {
  let left = RULES;
  for (const sheet of styleSheets) {
    try {
      for (const { cssText } of sheet.cssRules) {
        left -= 1;
        if (left < 0) return;
        if (cssText.includes(':hover') || cssText.includes(':focus-within')) yield cssText.slice(0, 600);
      }
    } catch {
      // Another origin's sheet keeps its rules to itself.
      continue;
    }
  }
}

function closest(element: Element, selector: string): Element | null {
  try {
    return element.closest(selector);
  } catch {
    // A part of a longer selector need not be one by itself.
    return null;
  }
}

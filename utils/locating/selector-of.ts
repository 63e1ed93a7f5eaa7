/** A selector that matches one element alone, from what changes least: data attributes, an id, then the structure. */
import { SELECTOR_LIMIT } from '../reading/observation';

/** Attributes that shops give their elements to find them again themselves. */
const HOOKS = [
  'data-testid',
  'data-test',
  'data-test-id',
  'data-component',
  'data-automation-id',
  'data-link-action',
  'name',
];
/** An id that a script made up is another one tomorrow. */
const GENERATED = /\d{3,}|[0-9a-f]{8}|^:|^(?:ember|react|radix|mui|headlessui|a-autoid)/iu;

/**
 * @returns '' for an element that lies so deep that its path is too long to be kept
 * @param isOneOfMany of hundreds on a list: without the attributes, for each of which the whole page has to be searched
 */
export function selectorOf(element: Element, isOneOfMany = false): string {
  const steps: string[] = [];
  let length = 0;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const anchor = anchorOf(at, isOneOfMany);
    if (anchor !== null && isAlone(anchor, at)) return kept([anchor, ...steps]);
    if (at === at.ownerDocument.documentElement) break;
    const step = stepOf(at);
    length += step.length + 3;
    if (length > SELECTOR_LIMIT) return '';
    steps.unshift(step);
  }
  return kept(['html', ...steps]);
}

function kept(steps: readonly string[]): string {
  const selector = steps.join(' > ');
  return selector.length > SELECTOR_LIMIT ? '' : selector;
}

function anchorOf(element: Element, isOneOfMany: boolean): string | null {
  for (const hook of isOneOfMany ? [] : HOOKS) {
    const value = element.getAttribute(hook);
    if (value !== null && value !== '' && value.length < 80) {
      return `${CSS.escape(element.localName)}[${hook}="${CSS.escape(value)}"]`;
    }
  }
  return element.id !== '' && !GENERATED.test(element.id) ? `#${CSS.escape(element.id)}` : null;
}

function isAlone(selector: string, element: Element): boolean {
  const found = element.ownerDocument.querySelectorAll(selector);
  return found.length === 1 && found[0] === element;
}

function stepOf(element: Element): string {
  const { localName } = element;
  const name = CSS.escape(localName);
  let place = 1;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) {
    if (at.localName === localName) place += 1;
  }
  let after = place === 1 ? element.nextElementSibling : null;
  while (after && after.localName !== localName) after = after.nextElementSibling;
  return place === 1 && !after ? name : `${name}:nth-of-type(${place})`;
}

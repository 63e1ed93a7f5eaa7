/** A selector that matches one element alone, from what changes least: data attributes, an id, then the structure. */

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

export function selectorOf(element: Element): string {
  const own = ownSelector(element);
  if (own !== null && isAlone(own, element)) return own;
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const anchor = at === element ? null : ownSelector(at);
    if (anchor !== null && isAlone(anchor, at)) return [anchor, ...steps].join(' > ');
    if (at === at.ownerDocument.documentElement) break;
    steps.unshift(stepOf(at));
  }
  return ['html', ...steps].join(' > ');
}

function ownSelector(element: Element): string | null {
  for (const hook of HOOKS) {
    const value = element.getAttribute(hook);
    if (value !== null && value !== '' && value.length < 80) {
      return `${element.localName}[${hook}="${CSS.escape(value)}"]`;
    }
  }
  return element.id !== '' && !GENERATED.test(element.id) ? `#${CSS.escape(element.id)}` : null;
}

function isAlone(selector: string, element: Element): boolean {
  const found = element.ownerDocument.querySelectorAll(selector);
  return found.length === 1 && found[0] === element;
}

function stepOf(element: Element): string {
  const siblings = [...(element.parentElement?.children ?? [])].filter(
    ({ localName }) => localName === element.localName,
  );
  const name = CSS.escape(element.localName);
  return siblings.length < 2 ? name : `${name}:nth-of-type(${siblings.indexOf(element) + 1})`;
}

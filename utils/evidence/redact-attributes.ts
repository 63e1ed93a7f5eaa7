/** The attributes of a redacted copy: those by which rules find elements or people find their way, and no data. */
import type { Redactor } from './redactor';

/** Names by which an element is found or refers to another. */
const NAMES =
  /^(?:id|class|name|for|headers|slot|part|is|itemprop|itemref|property|typeof|role|data-(?:test|testid|test-id|test-selector|testing-id|qa|qa-id|cy|automation|automation-id|auto-id|hook|component|component-name|element|role|block|section|controller)|aria-(?:labelledby|describedby|controls|owns|details|activedescendant|flowto|errormessage))$/u;
/** Said to people. */
const TEXTS =
  /^(?:title|alt|placeholder|label|summary|aria-(?:label|description|placeholder|valuetext|roledescription))$/u;
/** Values for scripts. */
const DATA = /^(?:content|datetime|data-[a-z][a-z-]*)$/u;
const ADDRESSES = /^(?:href|action|formaction)$/u;
/** Chosen from a few values, or a small number: of the page's own making is none of them. */
const PLAIN =
  /^(?:dir|type|scope|colspan|rowspan|hidden|disabled|readonly|required|open|inert|itemscope|multiple|method|tabindex|start|reversed|aria-[a-z]+)$/u;
const PLAIN_VALUE = /^(?:-?\d{1,3})?$/u;
/** Of HTML and of ARIA. */
const CHOICES: ReadonlySet<string> = new Set(
  'true false mixed undefined none auto ltr rtl row col rowgroup colgroup get post dialog until-found text search tel url email password number range color file image submit reset button checkbox radio hidden date month week time datetime-local page step location menu listbox tree grid horizontal vertical ascending descending other inline list both polite assertive off grammar spelling'.split(
    ' ',
  ),
);
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Za-z]{2}|\d{3}))?$/u;
/** Says what kind of thing is described. */
const TYPES = /^(?:itemtype|vocab|itemid)$/u;
const SCHEMA = /^https?:\/\/schema\.org(?:\/[A-Za-z]*)?$/u;
/** Fields whose value is their name: "Cancel order". */
const BUTTONS: ReadonlySet<string> = new Set(['submit', 'button', 'reset']);
const VALUE_LIMIT = 2000;

/** Names and values, ready to be escaped. */
export function redactAttributes(element: Element, redactor: Redactor): [string, string][] {
  const kept: [string, string][] = [];
  for (const { name, value } of element.attributes) {
    const redacted = redactAttribute(element, name.toLowerCase(), value.slice(0, VALUE_LIMIT), redactor);
    if (redacted !== null) kept.push([name.toLowerCase(), redacted]);
  }
  return kept;
}

function redactAttribute(element: Element, name: string, value: string, redactor: Redactor): string | null {
  if (NAMES.test(name)) return redactor.name(value);
  if (TEXTS.test(name)) return redactor.text(value);
  if (ADDRESSES.test(name)) return redactor.address(value, element.ownerDocument.baseURI) ?? '#';
  if (TYPES.test(name)) return SCHEMA.test(value) ? value : null;
  if (DATA.test(name)) return isGenerator(element, name) ? redactor.name(value) : redactor.data(value);
  if (name === 'value') return nameOfButton(element, value, redactor);
  if (name === 'lang') return LANGUAGE.test(value) ? value : null;
  return PLAIN.test(name) && isPlain(name, value) ? value : null;
}

/** `disabled="disabled"` as well. */
function isPlain(name: string, value: string): boolean {
  const choice = value.toLowerCase();
  return PLAIN_VALUE.test(value) || choice === name || CHOICES.has(choice);
}

/** `<meta name="generator" content="PrestaShop">`: by it a platform is recognised. */
function isGenerator(element: Element, name: string): boolean {
  return name === 'content' && element.localName === 'meta' && element.getAttribute('name') === 'generator';
}

function nameOfButton(element: Element, value: string, redactor: Redactor): string | null {
  const isButton =
    element.localName === 'input' && BUTTONS.has((element.getAttribute('type') ?? '').toLowerCase());
  return isButton ? redactor.text(value) : null;
}

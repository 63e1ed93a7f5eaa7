/**
 * The name under which a control is announced: enough of the accname computation for links and buttons.
 * Not by dom-accessibility-api: its 4.1 KB gzip would break the detector's budget of 14 KB.
 */
import { plain } from '../reading/fold';
import { textOf } from '../reading/page-text';

const NAME_LIMIT = 120;

/** Source: https://www.w3.org/TR/accname-1.2/ steps 2B (labelledby), 2D (label), 2E (value), 2F (content), 2I (tooltip). */
export function accessibleName(element: Element): string {
  const announced = isNamedApart(element) ? labelledBy(element) || attribute(element, 'aria-label') : '';
  return (announced || content(element) || attribute(element, 'title')).slice(0, NAME_LIMIT);
}

/** Whether what is announced may say more than what is shown, or another thing. One question: a list asks it thousands of times. */
export function isNamedApart(element: Element): boolean {
  return element.matches('[aria-label],[aria-labelledby]');
}

function labelledBy(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/u);
  if (!ids) return '';
  // An element may name itself besides others; its own content counts then, never its labelledby again.
  const parts = ids.map((id) => {
    const other = element.ownerDocument.getElementById(id);
    return other ? attribute(other, 'aria-label') || content(other) : '';
  });
  return parts.join(' ').trim();
}

function content(element: Element): string {
  // Not `instanceof`: what a frame shows has classes of its own.
  if (element.localName === 'input')
    return plain((element as HTMLInputElement).value || attribute(element, 'alt'));
  const text = textOf(element);
  if (text !== '') return text;
  const image = element.querySelector('img[alt], svg[aria-label], [aria-label]');
  return image ? attribute(image, 'alt') || attribute(image, 'aria-label') : '';
}

function attribute(element: Element, name: string): string {
  return plain(element.getAttribute(name) ?? '');
}

/** What stands on or beside a field. Never what is typed into it. */
import { plain } from '../reading/fold';
import { isShown, textOf } from '../reading/page-text';

const LABEL_LIMIT = 120;

export function fieldLabel(field: HTMLInputElement | HTMLSelectElement): string {
  const { ownerDocument } = field;
  const named = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/u).flatMap((id) => {
    const other = id === '' ? null : ownerDocument.getElementById(id);
    return other ? textOf(other) : [];
  });
  const label =
    [...(field.labels ?? [])].map((one) => textOf(one)).join(' ') ||
    named.join(' ') ||
    (field.getAttribute('aria-label') ?? field.getAttribute('placeholder') ?? '');
  return plain(label).slice(0, LABEL_LIMIT);
}

/** Many a box or circle is drawn by its label, the field itself hidden. */
export function isFieldShown(field: HTMLInputElement | HTMLSelectElement): boolean {
  return isShown(field) || [...(field.labels ?? [])].some(isShown);
}

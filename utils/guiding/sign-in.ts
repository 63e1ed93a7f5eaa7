/** Pages that ask who one is, and forms that find an order without an account. */
import { accessibleName } from '../locating/accessible-name';
import { isInHiddenDialog, isVisible } from '../locating/can-press';
import { isShown, textOf } from '../reading/page-text';
import { labelAt } from '../reading/labels';
import { orderWordsOf } from '../reading/order-words';
import type { PageRules } from '../reading/rules';
import { fieldLabel } from './field-label';
import type { Lexicon } from './lexicon';
import type { LookUp } from './step';

const SECRET =
  'input[type="password"]:not([autocomplete="new-password"]), input[autocomplete~="current-password"], input[autocomplete="one-time-code"]';
/** Where the secret is asked for on the next page only. */
const ADDRESS =
  'input[type="email"], input[type="tel"], input[autocomplete~="username"], input[name*="email" i]';
const TYPED =
  'input:not([type]), input[type="text"], input[type="number"], input[type="tel"], input[type="email"]';
const NUMBER_NAME = /order[-_ ]?(?:number|num|no|nr|id)\b/iu;
const OTHERS = 4;

export function isSignIn(document: Document, says: Lexicon): boolean {
  if (fieldsIn(document, SECRET).length > 0) return true;
  return fieldsIn(document, ADDRESS).some((field) => {
    const form = field.closest('form');
    const buttons = [...(form?.querySelectorAll('button, input[type="submit"]') ?? [])];
    if (buttons.some((button) => says(accessibleName(button), 'signIn'))) return true;
    return [...document.querySelectorAll('h1, form h2')].some(
      (heading) => isShown(heading) && says(textOf(heading), 'signIn'),
    );
  });
}

export function lookUpIn(document: Document, { languages }: PageRules): LookUp | null {
  const { labels } = orderWordsOf(languages);
  const typed = fieldsIn(document, TYPED).filter(
    (field) => field.closest('[role="search"], search') === null,
  );
  const wanted = typed.find((field) => {
    const label = fieldLabel(field);
    return labelAt(label, labels)?.name === 'orderNumber' || NUMBER_NAME.test(`${field.name} ${field.id}`);
  });
  if (!wanted) return null;
  const form = wanted.closest('form');
  const others = typed.filter((field) => field !== wanted && form !== null && form.contains(field));
  return {
    field: fieldLabel(wanted),
    others: others
      .map(fieldLabel)
      .filter((label) => label !== '')
      .slice(0, OTHERS),
  };
}

function fieldsIn(document: Document, css: string): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>(css)].filter(
    (field) => isVisible(field) && !isInHiddenDialog(field),
  );
}

// @vitest-environment jsdom
/** The EU withdrawal function, both steps, in every official language: found where it is, and nothing that resembles it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { catalogue } from '@/store-profiles/registry';
import { WITHDRAWAL_LABELS } from '@/tests/store-profiles/withdrawal-labels';
import { locate } from './locate';

/** Names of subscriptions' ends and of taken-back withdrawals, which the same pages may carry. */
const OTHER_THINGS: [string, string][] = [
  ['de', 'Verträge hier kündigen'],
  ['de', 'Jetzt kündigen'],
  ['de', 'Widerrufsbelehrung'],
  ['fr', 'Résilier votre contrat'],
  ['en', 'Cancel contracts here'],
  ['en', 'Withdraw cancellation request'],
  ['en', 'Withdraw consent'],
  ['pl', 'Wypowiedz umowę tutaj'],
  ['es', 'Cancelar contratos aquí'],
];

function find(language: string, html: string, declared = true) {
  document.documentElement.lang = declared ? language : '';
  const languages = catalogue.languagesFor(declared ? language : '');
  return locate(html, { rules: { store: null, platforms: [], languages } });
}

function expectWithdrawal(reading: ReturnType<typeof find>): void {
  expect(reading).toMatchObject({ answer: 'not-offered', instead: [{ kind: 'withdraw' }] });
  const [first] = 'instead' in reading ? (reading.instead ?? []) : [];
  expect(document.querySelector(first?.selector ?? 'none')).toBe(document.querySelector('[x]'));
}

beforeEach(() => document.body.replaceChildren());

it('is known in 24 languages', () => {
  expect(new Set(WITHDRAWAL_LABELS.map(([language]) => language)).size).toBe(24);
});

describe.each(WITHDRAWAL_LABELS)('in %s', (language, withdraw, confirm, right) => {
  it.each([
    ['a button', `<main><button x>${withdraw}</button></main>`],
    ['a link at the foot', `<main></main><footer><a x href="/w">${withdraw}</a></footer>`],
    ['capitals', `<footer><a x href="/w">${withdraw.toLocaleUpperCase(language)}</a></footer>`],
    ['a mail link', `<a x href="mailto:shop@example.com">${withdraw}</a>`],
  ])('the first step is found as %s', (_, html) => {
    expectWithdrawal(find(language, html));
    expectWithdrawal(find(language, html, false));
  });

  it('the second step is found', () => {
    const html = `<form><input name="name"><button x>${confirm}</button></form>`;
    expectWithdrawal(find(language, html));
    expectWithdrawal(find(language, html, false));
  });

  it.each([
    ['a link to the text about it', `<footer><a href="/terms#w">${right}</a></footer>`],
    ['a heading', `<h2>${withdraw}</h2>`],
    ['a hidden button', `<button hidden>${withdraw}</button>`],
    ['a disabled button', `<button disabled>${confirm}</button>`],
    ['a link to the help pages', `<footer><a href="/help/withdraw">${withdraw}</a></footer>`],
  ])('%s is no step', (_, html) => {
    const reading = find(language, html);
    expect(reading.answer).toBe('not-offered');
    expect(reading).not.toHaveProperty('instead');
  });
});

it.each(OTHER_THINGS)('in %s "%s" is no step', (language, name) => {
  const reading = find(language, `<footer><a href="/x">${name}</a></footer><button>${name}</button>`);
  expect(reading.answer).toBe('not-offered');
  expect(reading).not.toHaveProperty('instead');
});

/** What a redacted copy may keep, gathered from the profiles: the words that say what a page is, not whose. */
import type { Language, PageRule, ReadingRules, StoreProfile } from '@/store-profiles/schema';
import type { Catalogue } from '../reading/catalogue';
import type { KeptWords } from './known-words';

/** Words of markup that no profile's selector happens to name. */
const PLAIN_MARKUP =
  'account active address aside banner body button cancel card cell class close code color column container content count currency date description detail details disabled discount email entry field footer form grid group header heading hidden history icon image index info inner input item items label large layout line link list main media message meta method modal name navigation number open order orders outer page panel parent payment pending phone popup price primary product products profile quantity return root section select shipping shop show sidebar size small state status step store subtotal summary table template text thumbnail title toggle total user value view visible widget wrapper'.split(
    ' ',
  );

/** @param language tag as the page declares it, or '' */
export function wordsToKeep(url: URL, language: string, catalogue: Catalogue): KeptWords {
  const store = catalogue.storeFor(url);
  const languages = catalogue.languagesFor(language);
  const readings = [store, ...catalogue.platforms].flatMap((profile) => profile?.reading ?? []);
  return {
    phrases: [
      ...new Set([
        ...languages.flatMap(phrasesOf),
        ...(store ? namesOf(store) : []),
        ...readings.flatMap(phrasesOfRules),
      ]),
    ],
    sentences: languages.flatMap(({ notices }) => Object.values(notices ?? {}).flat()),
    markup: [
      ...new Set([
        ...PLAIN_MARKUP,
        ...lettersIn(url.hostname),
        ...catalogue.platforms.flatMap(({ id, marks }) => [id, ...marks].flatMap(lettersIn)),
        ...readings.flatMap(({ pages }) => pages.flatMap(selectorsOf)).flatMap(lettersIn),
      ]),
    ],
    platforms: catalogue.platforms.map(({ id, marks }) => ({ id, marks })),
  };
}

function phrasesOf({ labels, neverLabels, stateWords, controls, headings }: Language): string[] {
  return [labels, neverLabels, stateWords, controls, headings].flatMap((lists) =>
    Object.values(lists).flat(),
  );
}

function namesOf({ labels }: StoreProfile): string[] {
  const { start, confirm, path, avoid } = labels;
  return [...start.map(({ text }) => text), ...confirm, ...path, ...avoid];
}

function phrasesOfRules({ pages, stateWords }: ReadingRules): string[] {
  return [
    ...Object.values(stateWords).flat(),
    ...pages.flatMap(({ fields, controls, decoys }) => [
      ...fieldRulesOf(fields).flatMap(({ labels }) => labels ?? []),
      ...controls.flatMap(({ names }) => names ?? []),
      ...(decoys?.names ?? []),
    ]),
  ];
}

function selectorsOf({ when, block, skip, shell, fields, controls, decoys }: PageRule): string[] {
  const named = [when.css, block, skip, shell, fields?.item?.block];
  const ruled = [...fieldRulesOf(fields), ...controls].map(({ css }) => css);
  return [...named, ...ruled, ...(decoys?.css ?? [])].filter((css) => css !== undefined);
}

function fieldRulesOf(fields: PageRule['fields']) {
  if (!fields) return [];
  const { item, ...single } = fields;
  return [...Object.values(single), ...(item ? [item.title, item.quantity, item.price] : [])].flat();
}

/** Apart where their case changes: `orderNumber` is two words. */
function lettersIn(text: string): string[] {
  return (text.match(/\p{Lu}?\p{Ll}+|\p{Lu}+/gu) ?? []).map((word) => word.toLowerCase());
}

/** The names of states, deadlines, pages and groups in the shopper's language. */
import type { MailKind } from '@/store-profiles/mail-schema';
import type { GuideSaying, GuideStep, OrderState, PageKind } from '@/store-profiles/schema';
import type { DeadlineKind } from '../deadlines/deadline';
import type { Hint } from '../mail/match-mail';
import type { Group } from '../orders/group';
import type { StillPossible } from '../contact/after-shipping';
import type { LetterPurpose } from '../letters/letter-words';
import type { ReplyCase } from '../replies/reply-case';
import { language } from './language';
import { type Ask, NONE, plannedAsks } from '../orders/answers';
import { textOf } from './explanation';
import { formatDay } from './format';
import { t } from './translate';

/** `cancel-requested` -> `cancelRequested`: message names of a browser know no hyphen. */
type Camel<Word extends string> = Word extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Word;

function camel<Word extends string>(word: Word): Camel<Word> {
  return word.replaceAll(/-(.)/gu, (_, letter: string) => letter.toUpperCase()) as Camel<Word>;
}

export const stepName = (step: GuideStep): string => t(`guide.step.${camel(step)}`);
export const sayingText = (saying: GuideSaying): string => t(`guide.say.${camel(saying)}`);
export const stateName = (state: OrderState): string => t(`state.${camel(state)}`);
export const mailKindName = (kind: MailKind): string => t(`mailKind.${camel(kind)}`);
export const hintName = (hint: Hint): string => t(`mails.hint.${camel(hint)}`);
export const deadlineName = (kind: DeadlineKind): string => t(`deadlineKind.${camel(kind)}`);
export const pageName = (kind: PageKind): string => t(`pageKind.${kind}`);
export const groupName = (group: Group): string => t(`order.groups.${camel(group)}`);
export const groupNote = (group: Group): string => t(`order.groupNotes.${camel(group)}`);
export const letterName = (purpose: LetterPurpose): string => t(`letters.${camel(purpose)}`);
export const replyName = (reply: ReplyCase): string => t(`reply.case.${camel(reply)}`);
export const possibleName = (what: StillPossible['what']): string => t(`after.${camel(what)}`);
export const possibleNote = (what: StillPossible['what']): string => t(`afterNotes.${camel(what)}`);
export const askName = (ask: Ask): string => t(`questions.${ask}.ask`);
export const askHint = (ask: Ask): string => t(`questions.${ask}.hint`);
/** What the shopper answered: the store's or the law's own words, a day, or a name of ours. */
export function answerName(ask: Ask, answer: string): string {
  if (answer === NONE) return t(ask === 'payment' ? 'questions.payment.none' : 'questions.none');
  if (ask === 'received' || plannedAsks.some((one) => one === ask)) return formatDay(answer);
  if (ask === 'subject') return textOf({ key: `questions.subject.${answer}`, values: {} });
  if (ask === 'payment') return textOf({ key: `questions.payment.${camel(answer)}`, values: {} });
  if (ask === 'exceptions') return textOf({ key: `exception.${camel(answer)}`, values: {} });
  return answer;
}
/** A country as the shopper's language calls it. */
export const countryName = (code: string): string =>
  new Intl.DisplayNames([language()], { type: 'region' }).of(code) ?? code;
/** A language as the shopper's own calls it. */
export const languageName = (tag: string): string =>
  new Intl.DisplayNames([language()], { type: 'language' }).of(tag) ?? tag;

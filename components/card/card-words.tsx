/** What the card says: "not offered", "could not read" and "not this page" must never look alike. */
import type { ReactNode } from 'react';
import { QuoteText } from '@/components/quote-text';
import type { LookUp } from '@/utils/guiding/step';
import { t } from '@/utils/i18n/translate';
import type { LocatedControl } from '@/utils/reading/observation';
import { CopyNumber } from './copy-number';
import { isCancelling, type Choosable, type GuideView, type Pending, type Trouble } from './guide-view';
import { trusted } from './trusted';

export function titleOf(view: GuideView, pending: Pending | null): string {
  if (pending && (view.at === 'found' || view.at === 'within')) {
    return pending === 'reason' ? t('card.chooseReason') : t('card.chooseItems');
  }
  switch (view.at) {
    case 'looking':
      return t('card.looking');
    case 'found':
      return view.control.opener
        ? t('card.openFirst', [view.control.opener.text])
        : t('card.here', [view.control.text]);
    case 'pressed':
      return t('card.pressed');
    case 'not-offered':
      return t('control.notOffered');
    case 'onward':
      return t('card.onward');
    case 'unreadable':
      return t('card.unreadable');
    case 'elsewhere':
      return t('card.elsewhere');
    case 'sign-in':
      return t('card.signIn');
    case 'look-up':
      return t('card.lookUp');
    case 'within':
      return t('card.within');
    case 'go-on':
      return t('card.goOn', [view.name]);
    case 'done':
      return isWithdrawn(view) ? t('card.withdrawn') : t(`card.${view.outcome.verdict}`);
  }
}

interface Props {
  view: GuideView;
  /** What has to be chosen first. */
  pending: Pending | null;
  orderNumber: string | null;
  onChoose: (index: number) => void;
}

export function CardWords({ view, pending, orderNumber, onChoose }: Props): ReactNode {
  switch (view.at) {
    case 'looking':
      return <p>{t('card.lookingWhy')}</p>;
    case 'found':
      return (
        <>
          {view.control.opener && <p>{t('card.then', [view.control.text])}</p>}
          {pending && <p>{t('card.afterwards', [view.control.text])}</p>}
          <p>{effectOf(view.control)}</p>
          {isPartOnly(view.control) && !pending && <p>{t('card.partOnly')}</p>}
          {view.trouble && <p className="trouble">{troubleText(view.trouble)}</p>}
          {view.others.length > 0 && (
            <p>
              {view.others.some((one) => isAlike(one.control, view.control))
                ? t('card.others')
                : t('card.instead')}
            </p>
          )}
          <Choices choices={view.others} onChoose={onChoose} />
        </>
      );
    case 'pressed':
      return <p>{view.control.kind === 'withdraw' ? t('card.pressedWithdraw') : t('card.pressedNext')}</p>;
    case 'not-offered':
      return (
        <>
          {view.reason ? (
            <>
              <p>{t('control.storeSays')}</p>
              <QuoteText text={view.reason.text} />
            </>
          ) : (
            <p>{t('control.noReason')}</p>
          )}
          <Onward link={view.link} />
          <Choices choices={view.instead} onChoose={onChoose} />
        </>
      );
    case 'onward':
      return (
        <>
          <p>{t('card.onwardWhy')}</p>
          <Onward link={view.link} />
          <Choices choices={view.instead} onChoose={onChoose} />
        </>
      );
    case 'unreadable':
      return <p>{t('control.unreadable')}</p>;
    case 'elsewhere':
      return (
        <>
          <p>{t('card.elsewhereNext')}</p>
          <Onward link={view.link} />
        </>
      );
    case 'sign-in':
      return (
        <>
          <p>{t('card.signInNext')}</p>
          {view.lookUp && <LookUpNote lookUp={view.lookUp} orderNumber={orderNumber} />}
        </>
      );
    case 'look-up':
      return <LookUpNote lookUp={view.lookUp} orderNumber={orderNumber} />;
    case 'within':
      return <p>{pending ? t('card.withinAfter') : t('card.withinNext')}</p>;
    case 'go-on':
      return (
        <>
          <p>{t('card.goOnNext')}</p>
          {view.trouble && <p className="trouble">{troubleText(view.trouble)}</p>}
        </>
      );
    case 'done':
      return (
        <>
          <QuoteText text={view.outcome.sentence} />
          <p>{isWithdrawn(view) ? t('card.withdrawnNext') : t(`card.${view.outcome.verdict}Next`)}</p>
        </>
      );
  }
}

/** A withdrawal is no request: it counts once declared, and what is awaited is that its receipt is acknowledged. */
function isWithdrawn({ outcome, isWithdrawing }: GuideView & { at: 'done' }): boolean {
  return isWithdrawing && outcome.verdict === 'requested';
}

/** A form that wants the order's number: it is typed in by the shopper. */
function LookUpNote({ lookUp, orderNumber }: { lookUp: LookUp; orderNumber: string | null }): ReactNode {
  return (
    <>
      <p>{lookUp.field === '' ? t('card.lookUpNextPlain') : t('card.lookUpNext', [lookUp.field])}</p>
      {orderNumber !== null && <CopyNumber number={orderNumber} />}
      {lookUp.others.length > 0 && <p>{t('card.lookUpOthers', [lookUp.others.join(', ')])}</p>}
    </>
  );
}

/** Could be meant as well: it does the same, or cancels too. */
function isAlike(one: LocatedControl, other: LocatedControl): boolean {
  return one.kind === other.kind || (isCancelling(one) && isCancelling(other));
}

function isPartOnly({ kind }: LocatedControl): boolean {
  return kind === 'cancel-items' || kind === 'cancel-delivery';
}

/** The order's own page: a page of the store's like any other, never the address of a control. */
function Onward({ link }: { link: string | null }): ReactNode {
  if (link === null) return null;
  return (
    <a className="strong" href={link} onClick={trusted(() => undefined)}>
      {t('card.openOrder')}
    </a>
  );
}

function Choices({ choices, onChoose }: { choices: Choosable[]; onChoose: Props['onChoose'] }): ReactNode {
  if (choices.length === 0) return null;
  return (
    <ul className="choices">
      {choices.map(({ index, control }) => (
        <li key={index}>
          <button className="plain" type="button" onClick={trusted(() => onChoose(index))}>
            {choiceText(control)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function choiceText({ kind, text }: LocatedControl): string {
  switch (kind) {
    case 'withdraw':
      return t('card.showWithdraw', [text]);
    case 'return':
      return t('card.showReturn', [text]);
    case 'refuse-delivery':
      return t('card.showRefuse', [text]);
    default:
      return t('card.show', [text]);
  }
}

/** What the press does. Only what ends an order is described as ending it. */
function effectOf({ kind, mode }: LocatedControl): string {
  switch (kind) {
    case 'withdraw':
      return t('card.withdrawing');
    case 'return':
      return t('card.returning');
    case 'refuse-delivery':
      return t('card.refusing');
    default:
      return mode === 'unknown' ? t('card.modeUnknown') : t(`control.${mode}`);
  }
}

function troubleText(trouble: Trouble): string {
  switch (trouble) {
    case 'covered':
      return t('card.covered');
    case 'disabled':
      return t('card.disabled');
    case 'outside':
      return t('card.outside');
  }
}

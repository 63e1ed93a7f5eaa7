/** The card on a store's page: what was found, what pressing it does, what comes next. It never presses anything. */
import { useState, type ReactNode } from 'react';
import type { Way } from '@/utils/contact/way';
import { t } from '@/utils/i18n/translate';
import { sayingText } from '@/utils/i18n/words';
import { CardHeader } from './card-header';
import { CardWords, titleOf } from './card-words';
import { isCancelling, type GuideView, type Pending, type StepNotes } from './guide-view';
import { ItemNotes } from './item-notes';
import { LureNotes } from './lure-notes';
import { ReasonNotes } from './reason-notes';
import { ReachNote } from './reach-note';
import { RecorderNote } from './recorder-note';
import { StepLine } from './step-line';
import { trusted } from './trusted';

export interface GuideCardProps {
  view: GuideView;
  /** Where the shopper stands; null: still being looked for. */
  notes: StepNotes | null;
  /** Where the store is reached, for when there is nothing to press. */
  ways: readonly Way[];
  isRecording: boolean;
  storeName: string;
  orderNumber: string | null;
  /** Up there it doesn't cover a control at the foot of the page. */
  isAtTop: boolean;
  onClose: () => void;
  onLookAgain: () => void;
  onPause: (isPaused: boolean) => void;
  /** Point at this one of the controls found. */
  onChoose: (index: number) => void;
}

export function GuideCard(props: GuideCardProps): ReactNode {
  const { view, notes, storeName, orderNumber, isAtTop } = props;
  const { onClose, onLookAgain, onChoose } = props;
  const [isFolded, setFolded] = useState(false);
  const pending = pendingOf(notes);
  return (
    <section className={isAtTop ? 'card at-top' : 'card'} aria-label={t('card.name')}>
      <CardHeader
        storeName={storeName}
        orderNumber={orderNumber}
        close={t('card.close')}
        onClose={onClose}
        fold={{ isFolded, onFold: () => setFolded(!isFolded) }}
      />
      {notes && isOnTheWay(view, notes) && <StepLine {...notes} />}
      <div className="words" aria-live="polite">
        <h2>{titleOf(view, pending)}</h2>
        {!isFolded && (
          <>
            <CardWords view={view} pending={pending} orderNumber={orderNumber} onChoose={onChoose} />
            {notes?.say && !isStuck(view) && <p>{sayingText(notes.say)}</p>}
          </>
        )}
      </div>
      {!isFolded && isStuck(view) && <ReachNote ways={props.ways} isOpen={isAtAnEnd(view)} />}
      {!isFolded && notes && (
        <>
          {pending !== 'choose-items' && <ReasonNotes {...notes} />}
          <ItemNotes items={notes.items} />
          <LureNotes lures={notes.lures} isRinged={isPointing(view)} />
        </>
      )}
      {mayLookAgain(view) && !isFolded && (
        <button className="plain" type="button" onClick={trusted(onLookAgain)}>
          {t('control.lookAgain')}
        </button>
      )}
      <footer>
        <RecorderNote isRecording={props.isRecording} onPause={props.onPause} />
        {!isFolded && view.at !== 'done' && <p>{t('card.youPress')}</p>}
      </footer>
    </section>
  );
}

/** What the page wants chosen before its button is pressed. */
function pendingOf(notes: StepNotes | null): Pending | null {
  if (notes?.step === 'choose-items') {
    const { cancelled, kept } = notes.items;
    return cancelled.length === 0 && kept.length > 0 ? notes.step : null;
  }
  return notes?.step === 'reason' && notes.chosen === null ? notes.step : null;
}

/** What needs no second look, or gets one by itself. */
const SETTLED: ReadonlySet<GuideView['at']> = new Set([
  'looking',
  'found',
  'sign-in',
  'look-up',
  'go-on',
  'done',
]);

/** Nothing to press here: people may help. */
function isStuck(view: GuideView): boolean {
  return view.at === 'unreadable' || view.at === 'not-offered' || isDeclined(view);
}

/** People are the only way on. */
function isAtAnEnd(view: GuideView): boolean {
  return isDeclined(view) || (view.at === 'not-offered' && view.instead.length === 0);
}

function isDeclined(view: GuideView): boolean {
  return view.at === 'done' && view.outcome.verdict === 'declined';
}

/** Steps are counted of a cancellation, not of what can be done in its place. */
function isOnTheWay(view: GuideView, { step }: StepNotes): boolean {
  if (view.at === 'not-offered') return false;
  return view.at !== 'found' || step !== 'press-cancel' || isCancelling(view.control);
}

function isPointing({ at }: GuideView): boolean {
  return at === 'found' || at === 'pressed' || at === 'go-on';
}

function mayLookAgain({ at }: GuideView): boolean {
  return !SETTLED.has(at);
}

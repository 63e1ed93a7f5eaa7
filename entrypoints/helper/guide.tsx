/** Guides one order on one page: finds its control afresh, points at it, follows it, says what happened to it. */
import { createRoot } from 'react-dom/client';
import type { ControlKind, StoreGuide } from '@/store-profiles/schema';
import { GuideCard } from '@/components/card/guide-card';
import type { GuideView } from '@/components/card/guide-view';
import { linksOnPage } from '@/utils/contact/links-on-page';
import { wayOfPage, type PageWay, type Way } from '@/utils/contact/way';
import { standOnPage } from '@/utils/guiding/stand-on-page';
import type { Standing } from '@/utils/guiding/step';
import type { Choice } from '@/utils/locating/choice';
import type { Finding } from '@/utils/locating/find-afresh';
import { boxOf } from '@/utils/locating/frames';
import { whereaboutsOf, type Box, type Whereabouts } from '@/utils/locating/follow-element';
import type { Guidance } from '@/utils/messages';
import { sendFromPage } from '@/utils/page-port';
import { platformOf } from '@/utils/reading/read-page';
import { createDocuments } from './documents';
import { createHost } from './host';
import { lookOut } from './look-out';
import { placeCard, type CardBox } from './place-card';
import { createRecorder } from './recorder';
import { createRings, type Ring } from './rings';
import { choicesOf, reportOf, viewOf } from './view';

/** How long late content is waited for before "not here" is said, milliseconds. */
const LATE = 6000;
/** In a viewport that low the control goes to its head, so that the card fits below. */
const LOW = 480;
/** Most rings around controls that could be meant as well. */
const OTHERS = 3;

export function startGuide(guidance: Guidance): { stop(): void } {
  const host = createHost();
  const react = createRoot(host.root);
  const rings = createRings(host.root);
  const leaving = new AbortController();
  const { signal } = leaving;
  const late = performance.now() + LATE;
  const documents = createDocuments();
  const recorder = createRecorder(guidance.order, host.element, documents, signal, kindOf);
  let finding: Finding | null = null;
  let standing: Standing | null = null;
  let { isRecording, isUnderWay, isWithdrawing } = guidance;
  /** Which of the controls found is pointed at; null: none, for what is offered instead is pointed at only on the shopper's word. */
  let chosen: number | null = null;
  let pressed: Element | null = null;
  let shown = '';
  let told = '';
  let frame = 0;
  let isAtTop = false;
  let room: number | null = null;

  const outlook = lookOut(host.element, look, documents, signal);

  function look(): void {
    const before = pointedAt();
    const sought = { ...guidance, isUnderWay };
    const there = standOnPage(document, new URL(location.href), sought, (one) => guideOf(guidance, one));
    ({ finding, standing } = there);
    documents.see(there.documents);
    const { length } = choicesOf(finding);
    if (finding.answer === 'found') chosen = chosen !== null && chosen < length ? chosen : 0;
    else if (chosen !== null && chosen >= length) chosen = null;
    const now = pointedAt();
    if (now !== before && now !== null) comeTo(standing.field ?? now);
    if (pressed && now !== pressed) pressed = null;
    tell(finding);
    draw();
  }

  function lookAgain(): void {
    pressed = null;
    look();
  }

  function choose(index: number): void {
    chosen = index;
    const element = pointedAt();
    if (element) comeTo(element);
    draw();
  }

  function chosenOne(): Choice | null {
    return (finding && chosen !== null && choicesOf(finding)[chosen]) || null;
  }

  function pointedAt(): Element | null {
    return chosenOne()?.element ?? standing?.way?.element ?? null;
  }

  /** An opener only leads to the control: pressing it does nothing yet. */
  function kindOf(pressed: Element): ControlKind | null {
    const choice = chosenOne();
    if (!choice || choice.control.opener) return null;
    const isIt = pressed.contains(choice.element) || choice.element.contains(pressed);
    return isIt ? choice.control.kind : null;
  }

  /** Once a frame while the card is up: a few rectangles, and a drawing only where something changed. */
  function draw(): void {
    cancelAnimationFrame(frame);
    if (!host.hold()) {
      withdraw();
      return;
    }
    frame = requestAnimationFrame(draw);
    const element = pointedAt();
    const where = element && whereaboutsOf(element, host.element);
    if (where?.at === 'gone') {
      finding = null;
      standing = null;
      outlook.soon();
    }
    const box = where && where.at !== 'gone' ? where.box : null;
    rings.place(where ? ringsFor(where) : []);
    // Away from under the pointer it would leave the press to what the page put there.
    if (!host.element.matches(':hover')) place(box);
    const isLate = performance.now() >= late;
    render(viewOf({ finding, standing, chosen, where, isPressed: pressed !== null, isWithdrawing, isLate }));
  }

  /** What has to be chosen first matters more than the control that comes after. */
  function place(control: Box | null): void {
    const field = standing?.field ? boxOf(standing.field) : null;
    const keep = [field, control].filter((box) => box !== null);
    const placed = placeCard(keep, cardBox(host.root), innerHeight, isAtTop);
    isAtTop = placed.isAtTop;
    if (placed.room === room) return;
    room = placed.room;
    if (room === null) host.root.style.removeProperty('--room');
    else host.root.style.setProperty('--room', `${room}px`);
  }

  function ringsFor(where: Whereabouts): Ring[] {
    if (where.at === 'gone' || where.at === 'outside') return [];
    const main: Ring = { box: where.box, look: where.at === 'here' ? 'main' : 'faint' };
    const choices = finding?.answer === 'found' ? finding.choices : [];
    const others = choices
      .filter((_, index) => index !== chosen)
      .slice(0, OTHERS)
      .map(({ element }) => whereaboutsOf(element, host.element))
      .flatMap((other): Ring[] => (other.at === 'here' ? [{ box: other.box, look: 'other' }] : []));
    return [main, ...others];
  }

  function render(view: GuideView): void {
    const notes = standing && view.at !== 'looking' ? standing.reading : null;
    const state = JSON.stringify([view, notes, isAtTop, isRecording]);
    if (state === shown) return;
    shown = state;
    if (notes) recorder.page(notes);
    react.render(
      <GuideCard
        view={view}
        notes={notes}
        ways={ways()}
        isRecording={isRecording}
        storeName={guidance.storeName}
        orderNumber={guidance.orderNumber}
        isAtTop={isAtTop}
        onClose={close}
        onLookAgain={lookAgain}
        onPause={pause}
        onChoose={choose}
      />,
    );
  }

  function ways(): readonly Way[] {
    return guidance.ways.length > 0 ? guidance.ways : pageWays().map((named) => wayOfPage(named));
  }

  /** Of a shop that nobody described, what its own page names. */
  function pageWays(): PageWay[] {
    return guidance.ways.length > 0 ? [] : linksOnPage(document, guidance.words);
  }

  function pause(isPaused: boolean): void {
    isRecording = !isPaused;
    void sendFromPage({ type: 'pause-recorder', order: guidance.order, isPaused });
    if (isRecording) recorder.resume();
    draw();
  }

  function close(): void {
    void sendFromPage({ type: 'guide-closed', order: guidance.order });
    stop();
  }

  function tell(found: Finding): void {
    const control = reportOf(found);
    if (control === null) return;
    const report = { type: 'located', order: guidance.order, control, ways: pageWays() } as const;
    const text = JSON.stringify(report);
    if (text === told) return;
    told = text;
    void sendFromPage(report);
  }

  /** The page doesn't want us: we go, and what was read stays on record. */
  function withdraw(): void {
    const control = { answer: 'unreadable', reason: 'expelled' } as const;
    void sendFromPage({ type: 'located', order: guidance.order, control, ways: [] });
    stop();
  }

  function stop(): void {
    cancelAnimationFrame(frame);
    leaving.abort();
    react.unmount();
    host.remove();
  }

  function onClick(event: MouseEvent): void {
    const element = pointedAt();
    const choice = chosenOne();
    if (!event.isTrusted) return;
    if (element && !choice?.control.opener && event.composedPath().includes(element)) {
      pressed = element;
      isUnderWay = true;
      if (choice) isWithdrawing = choice.control.kind === 'withdraw';
    } else if (standing?.reading.step === 'open-order') isUnderWay = false;
  }

  documents.each((one) => one.addEventListener('click', onClick, { capture: true, signal }));
  // Escape belongs to the page while something of the page has the focus.
  addEventListener(
    'keydown',
    (event) => {
      const isFree = event.target === document.body || event.target === host.element;
      if (event.isTrusted && event.key === 'Escape' && isFree && !event.defaultPrevented) close();
    },
    { signal },
  );
  render({ at: 'looking' });
  outlook.soon();
  draw();
  return { stop };
}

/** The store's own steps, else those of the platform that a page turns out to run. */
function guideOf({ guide, platformGuides, rules }: Guidance, page: Document): StoreGuide | null {
  return guide ?? platformGuides[platformOf(page, rules)?.id ?? ''] ?? null;
}

function cardBox(root: Element): CardBox | null {
  const card = root.querySelector('.card');
  if (!card) return null;
  const { left, right } = card.getBoundingClientRect();
  return { left, right, height: card.scrollHeight };
}

function comeTo(element: Element): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({
    block: innerHeight < LOW || element.clientHeight > innerHeight / 2 ? 'start' : 'center',
    inline: 'nearest',
    behavior: isCalm ? 'instant' : 'smooth',
  });
}

/** Guides one order on one page: finds its control afresh, points at it, follows it, says what happened to it. */
import { createRoot } from 'react-dom/client';
import { GuideCard } from '@/components/card/guide-card';
import type { GuideView, Trouble } from '@/components/card/guide-view';
import { findAfresh, type Finding } from '@/utils/locating/find-afresh';
import { whereaboutsOf, type Box, type Whereabouts } from '@/utils/locating/follow-element';
import type { Guidance } from '@/utils/messages';
import { sendFromPage } from '@/utils/page-port';
import type { ControlReading } from '@/utils/reading/observation';
import { createHost } from './host';

/** How long late content is waited for before "not here" is said. */
const LATE = 6000;
/** Quiet time after an addition before the page is read again. */
const QUIET = 200;
/** Room left between ring and control. */
const MARGIN = 6;

export function startGuide(guidance: Guidance): { stop(): void } {
  const host = createHost(expelled);
  const react = createRoot(host.root);
  const ring = document.createElement('div');
  ring.className = 'ring';
  const started = performance.now();
  const leaving = new AbortController();
  let finding: Finding | null = null;
  let pressed = false;
  let shown = '';
  let told = '';
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver((records) => {
    if (records.some(({ target }) => target !== document.documentElement)) lookLater();
  });

  function lookLater(): void {
    clearTimeout(timer);
    timer = setTimeout(look, QUIET);
  }

  function look(): void {
    const before = finding;
    finding = findAfresh(document, new URL(location.href), guidance.rules, guidance.orderNumber);
    if (finding.answer === 'found' && (before?.answer !== 'found' || before.element !== finding.element)) {
      pressed = false;
      finding.element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: scrolling() });
      if (document.querySelector('dialog:modal')) host.raise();
    }
    tell(finding);
    draw();
  }

  /** Says "not here" only once late content had its time; a refusal in the store's own words at once. */
  function viewOf(where: Whereabouts | null): GuideView {
    if (!finding) return { at: 'looking' };
    if (finding.answer === 'found') {
      const { control, others } = finding;
      if (pressed) return { at: 'pressed', control };
      return { at: 'found', control, others, trouble: troubleOf(where) };
    }
    const isSaid = finding.answer === 'not-offered' && finding.reason !== null;
    if (!isSaid && performance.now() - started < LATE) return { at: 'looking' };
    if (finding.answer === 'not-offered') return { at: 'not-offered', reason: finding.reason };
    return { at: finding.answer };
  }

  /** Once a frame while the card is up: one rectangle, and a drawing only where something changed. */
  function draw(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw);
    const where = finding?.answer === 'found' ? whereaboutsOf(finding.element, host.element) : null;
    if (where?.at === 'gone') {
      finding = null;
      lookLater();
    }
    const box = where && where.at !== 'gone' ? where.box : null;
    placeRing(ring, host.root, box, where !== null && where.at !== 'here');
    const view = viewOf(where);
    const isInTheWay = box !== null && box.top > innerHeight / 2;
    const state = JSON.stringify([view, isInTheWay]);
    if (state === shown) return;
    shown = state;
    react.render(
      <GuideCard
        view={view}
        storeName={guidance.storeName}
        orderNumber={guidance.orderNumber}
        isAtTop={isInTheWay}
        onClose={stop}
        onLookAgain={look}
      />,
    );
  }

  function tell(found: Finding): void {
    const control = readingOf(found);
    const text = JSON.stringify(control);
    if (control === null || text === told) return;
    told = text;
    void sendFromPage({ type: 'located', order: guidance.order, control });
  }

  /** The page doesn't want us: we go, and what was read stays on record. */
  function expelled(): void {
    void sendFromPage({
      type: 'located',
      order: guidance.order,
      control: { answer: 'unreadable', reason: 'expelled' },
    });
    stop();
  }

  function stop(): void {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    observer.disconnect();
    leaving.abort();
    react.unmount();
    host.remove();
  }

  const { signal } = leaving;
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || finding?.answer !== 'found' || finding.control.opener) return;
      if (event.composedPath().includes(finding.element)) pressed = true;
    },
    { capture: true, signal },
  );
  host.root.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Escape') stop();
    },
    { signal },
  );
  observer.observe(document.body, { childList: true, subtree: true });
  look();
  return { stop };
}

function readingOf(finding: Finding): ControlReading | null {
  if (finding.answer === 'elsewhere') return null;
  if (finding.answer !== 'found') return finding;
  const { control, others } = finding;
  return { answer: 'found', ...control, ...(others.length > 0 ? { others } : {}) };
}

function troubleOf(where: Whereabouts | null): Trouble | null {
  return where === null || where.at === 'here' || where.at === 'gone' ? null : where.at;
}

function placeRing(ring: HTMLElement, layer: HTMLElement, box: Box | null, isFaint: boolean): void {
  if (!box) {
    ring.remove();
    return;
  }
  ring.classList.toggle('faint', isFaint);
  ring.style.left = `${box.left - MARGIN}px`;
  ring.style.top = `${box.top - MARGIN}px`;
  ring.style.width = `${box.width + 2 * MARGIN}px`;
  ring.style.height = `${box.height + 2 * MARGIN}px`;
  if (!ring.isConnected) layer.parentNode?.append(ring);
}

function scrolling(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}

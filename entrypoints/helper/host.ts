/** Our element on a foreign page: in the top layer, its inside closed to the page, isolated from the page's styles. */
import { language } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/translate';
import { isAnswered } from '@/utils/page-port';
import card from '@/components/card/card.css?inline';
import notes from '@/components/card/notes.css?inline';
import rings from '@/components/card/rings.css?inline';
import theme from '@/components/theme.css?inline';

const NAME = 'unorder-guide';
/** The page may take the element out or hide it once by accident (a re-render); a second time it means it. */
const PATIENCE = 1;

export interface Host {
  element: HTMLElement;
  /** Where the card is drawn, inside the closed root. */
  root: HTMLElement;
  /**
   * Puts the element back where it can be seen and pressed; called once a frame. False: the page took it out or hid it
   * again and again, so we withdraw.
   */
  hold(): boolean;
  remove(): void;
}

export function createHost(): Host {
  // A helper from before an update of the extension can't be called any more: what it left goes.
  for (const left of document.querySelectorAll(NAME)) left.remove();
  const { element, shadow } = createElement();
  element.popover = 'manual';
  element.lang = language();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(withoutRem(theme).replaceAll(':root', ':host') + card + notes + rings);
  shadow.adoptedStyleSheets = [sheet];
  const root = document.createElement('div');
  root.className = 'layer';
  root.dir = t('language.direction');
  shadow.append(root);
  /** All dialogs of the page, kept up by the browser: cheaper than a search of the page each frame. */
  const dialogs = document.getElementsByTagName('dialog');
  let refused = 0;
  show(document.documentElement);

  function show(home: Element): void {
    for (const [property, value] of Object.entries(STYLE))
      element.style.setProperty(property, value, 'important');
    home.append(element);
    element.showPopover();
  }

  return {
    element,
    root,
    hold() {
      // All but an open modal dialog and what is in it is inert: there we have to be.
      const modal = [...dialogs].findLast((dialog) => dialog.isConnected && dialog.matches(':modal'));
      const home = modal ?? document.documentElement;
      const isOut = !element.isConnected || !element.matches(':popover-open') || !isSeen(element, root);
      if (element.parentNode === home && !isOut) return true;
      if (!isAnswered()) return false;
      // Gone with its dialog is no refusal.
      const wasPut = element.parentNode === home || element.parentNode === null;
      if (isOut && wasPut) refused += 1;
      if (refused > PATIENCE) return false;
      show(home);
      return true;
    },
    remove() {
      element.remove();
    },
  };
}

function createElement(): { element: HTMLElement; shadow: ShadowRoot } {
  for (const name of [NAME, 'div']) {
    const element = document.createElement(name);
    try {
      return { element, shadow: element.attachShadow({ mode: 'closed' }) };
    } catch {
      // The page has made our name an element of its own, with an inside of its own: a plain element has to do.
      continue;
    }
  }
  throw new Error('This page lets no element have an inside.');
}

/** Whether the page leaves the card to the shopper's eye: not transparent, undisplayed, cut or carried away, nor under something. */
function isSeen(element: Element, root: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const card = root.querySelector('.card')?.getBoundingClientRect();
  return card === undefined || SPOTS.some(([across, down]) => isOursAt(card, across, down));

  function isOursAt({ left, top, width, height }: DOMRect, across: number, down: number): boolean {
    return document.elementFromPoint(left + width * across, top + height * down) === element;
  }
}

/** Where the card is looked for, as parts of its width and height: what lies over some of it may be a menu. */
const SPOTS = [
  [0.5, 0.5],
  [0.1, 0.1],
  [0.9, 0.1],
  [0.1, 0.9],
  [0.9, 0.9],
] as const;

const STYLE = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0',
  width: '100%',
  height: '100%',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  background: 'transparent',
  'pointer-events': 'none',
};

/** A page may set the root's font size, on which `rem` stands. */
function withoutRem(css: string): string {
  return css.replaceAll(/(\d+(?:\.\d+)?|\.\d+)rem/gu, (_, size: string) => `${Number(size) * 16}px`);
}

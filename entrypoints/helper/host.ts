/** Our element on a foreign page: in the top layer, its inside closed to the page, isolated from the page's styles. */
import card from '@/components/card/card.css?inline';
import theme from '@/components/theme.css?inline';

/** The page may take the element out once by accident (a re-render); a second time it means it. */
const PATIENCE = 1;

export interface Host {
  element: HTMLElement;
  root: HTMLElement;
  /** Above what the page has put into the top layer since. */
  raise(): void;
  remove(): void;
}

/** @param onExpelled the page took our element out again and again: we withdraw */
export function createHost(onExpelled: () => void): Host {
  const element = document.createElement('unorder-guide');
  element.popover = 'manual';
  for (const [property, value] of Object.entries(STYLE))
    element.style.setProperty(property, value, 'important');
  const shadow = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(withoutRem(theme).replaceAll(':root', ':host') + card);
  shadow.adoptedStyleSheets = [sheet];
  const root = document.createElement('div');
  root.className = 'layer';
  root.dir = document.documentElement.dir || 'auto';
  shadow.append(root);

  let expelled = 0;
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    expelled += 1;
    if (expelled > PATIENCE) {
      observer.disconnect();
      onExpelled();
    } else show();
  });

  function show(): void {
    document.documentElement.append(element);
    element.showPopover();
  }
  show();
  observer.observe(document.documentElement, { childList: true });

  return {
    element,
    root,
    raise() {
      if (!element.isConnected) return;
      element.hidePopover();
      element.showPopover();
    },
    remove() {
      observer.disconnect();
      element.remove();
    },
  };
}

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
  return css.replaceAll(/(\d*\.?\d+)rem/gu, (_, size: string) => `${Number(size) * 16}px`);
}

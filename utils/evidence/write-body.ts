/**
 * The body of a page, written out as text: what is shown, without what could run, load, lead somewhere or give a
 * secret away. What isn't known to be harmless isn't written. One walk, no recursion: a hostile page nests deep.
 */
import { isVisible } from '../locating/can-press';
import { HTML_LIMIT, PICTURES_LIMIT, STYLE_LIMIT, TEXT_LIMIT } from './capture-limits';
import { plainStyle } from './inline-styles';
import { pictureData } from './picture-data';
import { isSecretField } from './secret-field';
import { visibleText } from './visible-text';

const SVG = 'http://www.w3.org/2000/svg';

/** Left out with all that is in them. */
const DROPPED: ReadonlySet<string> = new Set(
  'script noscript template style link meta base title iframe frame frameset object embed applet audio video source track param portal fencedframe noembed noframes animate animatemotion animatetransform set image feimage foreignobject'.split(
    ' ',
  ),
);
/** Elements whose text a parser reads raw, or that would load: written under another name. */
const RENAMED: Record<string, string> = { xmp: 'pre', plaintext: 'pre', listing: 'pre', iframe: 'div' };
const VOID: ReadonlySet<string> = new Set('area br col hr img input wbr'.split(' '));

/** Attributes of HTML elements that are kept; `data-*` aren't: pages keep tokens there. */
const KEPT =
  /^(?:class|id|dir|lang|title|alt|role|aria-[a-z]+|colspan|rowspan|headers|scope|width|height|align|valign|bgcolor|type|placeholder|for|start|reversed|cols|rows|size|datetime|min|max|hidden|open|disabled|readonly|label)$/u;

/** Room for the document's head and style sheets is left free. */
const BODY_LIMIT = HTML_LIMIT - STYLE_LIMIT - 20_000;

export function writeBody(document: Document): { html: string; text: string; cut: boolean } {
  const view = document.defaultView;
  const html: string[] = [];
  const text = visibleText(TEXT_LIMIT);
  const pictures = { left: PICTURES_LIMIT };
  let length = 0;
  let cut = false;
  const write = (part: string): void => {
    html.push(part);
    length += part.length;
  };

  /** What is still to be written, last first: nodes, or what closes an element. */
  const open: (Node | (() => void))[] = document.body ? [document.body] : [];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (typeof step === 'function') {
      step();
      continue;
    }
    if (length > BODY_LIMIT) {
      cut = true;
      continue;
    }
    if (isText(step)) {
      // One text may be larger than all that is kept.
      write(escapeText(step.data.slice(0, BODY_LIMIT - length)));
      cut ||= step.data.length > BODY_LIMIT - length;
      text.add(step.data);
      continue;
    }
    if (!isElement(step) || isDropped(step)) continue;
    const style = view?.getComputedStyle(step);
    if (style?.display === 'none') continue;
    const name = tagName(step);
    text.open(name, style);
    if (name === 'img' || name === 'canvas') {
      write(writePicture(step as HTMLImageElement | HTMLCanvasElement, pictures));
      text.close();
      continue;
    }
    write(openTag(name, step, plainStyle));
    if (VOID.has(name)) {
      text.close();
      continue;
    }
    open.push(() => {
      write(`</${name}>`);
      text.close();
    });
    for (const child of childrenOf(step).toReversed()) open.push(child);
  }
  return { html: html.join(''), text: text.read(), cut: cut || text.isCut() };
}

/** The element's opening tag with the attributes that are kept. */
export function openTag(name: string, element: Element, cleanStyle: (style: string) => string): string {
  const kept: string[] = [];
  for (const { name: attribute, value } of element.attributes) {
    if (attribute === 'style') kept.push(attributeText('style', cleanStyle(value)));
    else if (element.namespaceURI === SVG ? isPlainDrawing(attribute, value) : KEPT.test(attribute)) {
      kept.push(attributeText(attribute, value.slice(0, 2000)));
    }
  }
  return `<${name}${kept.join('')}${stateOf(element)}>`;
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function attributeText(name: string, value: string): string {
  return ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`;
}

/** Attributes of drawings, but no handlers, no addresses but those within the page. */
function isPlainDrawing(name: string, value: string): boolean {
  if (!/^[a-z][a-z:-]*[0-9]*$/iu.test(name) || /^(?:on|data-|xmlns)/iu.test(name)) return false;
  if (/^(?:xlink:)?href$|^src$/iu.test(name)) return value.startsWith('#');
  return !/url\((?!\s*["']?#)|:\/\/|\\/iu.test(value);
}

/** What the shopper did on the page (typed, ticked, chose), and where a link leads: as text, never as an address. */
function stateOf(element: Element): string {
  switch (element.localName) {
    case 'a': {
      const address = readableAddress(element as HTMLAnchorElement);
      return address === null ? '' : attributeText('data-href', address);
    }
    case 'input': {
      const field = element as HTMLInputElement;
      const ticked = field.checked ? ' checked' : '';
      if (field.type === 'checkbox' || field.type === 'radio') return ticked;
      return isSecretField(field) ? '' : attributeText('value', field.value.slice(0, 2000));
    }
    case 'option':
      return (element as HTMLOptionElement).selected ? ' selected' : '';
    case 'progress':
    case 'meter':
    case 'li':
      return element.hasAttribute('value') ? attributeText('value', element.getAttribute('value') ?? '') : '';
    default:
      return '';
  }
}

/** Host and path of a link; its query may hold a token that acts for the shopper. */
function readableAddress(link: HTMLAnchorElement): string | null {
  const href = typeof link.href === 'string' ? link.href : '';
  if (!URL.canParse(href)) return null;
  const { protocol, origin, pathname } = new URL(href);
  return protocol === 'https:' || protocol === 'http:' ? `${origin}${pathname}`.slice(0, 500) : null;
}

function writePicture(picture: HTMLImageElement | HTMLCanvasElement, room: { left: number }): string {
  const data = pictureData(picture);
  const { width, height } = picture.getBoundingClientRect();
  const size = `width:${Math.round(width)}px;height:${Math.round(height)}px`;
  const alt = picture.getAttribute('alt') ?? '';
  if (data === null || data.length > room.left) {
    return `<span data-picture style="${size}">${escapeText(alt.slice(0, 500))}</span>`;
  }
  room.left -= data.length;
  return `<img src="${data}" style="${size}"${attributeText('alt', alt.slice(0, 500))}>`;
}

function isDropped(element: Element): boolean {
  return element.localName === 'iframe'
    ? shownIn(element as HTMLIFrameElement) === null
    : DROPPED.has(element.localName.toLowerCase());
}

/** What a frame shows of the page's own; another origin's is closed to us. */
function shownIn(frame: HTMLIFrameElement): HTMLElement | null {
  return isVisible(frame) ? (frame.contentDocument?.body ?? null) : null;
}

/** A text field's content stands in for its children; an open shadow root for its host's, a frame's page for what it shows. */
function childrenOf(element: Element): Node[] {
  if (element.localName === 'iframe') return [...(shownIn(element as HTMLIFrameElement)?.childNodes ?? [])];
  if (element.localName === 'textarea') {
    const field = element as HTMLTextAreaElement;
    return isSecretField(field) ? [] : [element.ownerDocument.createTextNode(field.value)];
  }
  if (element.localName === 'slot' && element.getRootNode() !== element.ownerDocument) {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return [...(element.shadowRoot ?? element).childNodes];
}

export function tagName({ localName }: Element): string {
  const name = RENAMED[localName] ?? localName;
  return /^[a-z][a-z0-9-]*$/iu.test(name) ? name : 'span';
}

/** Not `instanceof`: nodes of a frame or a test's window are of another realm. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** What the open message of a webmail page shows. The page is hostile input: read only, capped, nothing loaded or run. */
import type { MailView, WebmailProfile } from '@/store-profiles/webmail/profile';

export interface OpenMessage {
  id: string | null;
  from: { name: string; address: string };
  subject: string;
  /** As the page writes it; '' where it doesn't. */
  date: string;
  html: string;
  /** The service leaves a part of it out, or only the marked text was read. */
  isPartial: boolean;
}

const MESSAGES = 20;
const HTML_LIMIT = 1_000_000;
const SHORT = 500;
/** Less is a word marked by chance. In characters. */
const MARKED = 40;
const ADDRESS = /[^\s<>"'(),:;]{1,200}@[^\s<>"'(),:;]{1,200}/u;
const EDITOR = '[contenteditable=""],[contenteditable="true"]';

/**
 * The messages of the thread that are open, the oldest first.
 * @returns [] where none is open
 */
export function openMessages(document: Document, { views }: WebmailProfile): OpenMessage[] {
  for (const view of views) {
    const messages = messagesIn(document, view);
    if (messages.length > 0) return messages;
  }
  return [];
}

/** What the shopper has marked, as a message whose head is whatever the page shows of one; null: next to nothing is. */
export function markedMessage(document: Document, { views }: WebmailProfile): OpenMessage | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return null;
  const text = selection.toString().trim().slice(0, HTML_LIMIT);
  if (text.length < MARKED) return null;
  const written = document.createElement('pre');
  written.textContent = text;
  const [view] = views;
  const message = view && (document.querySelector(view.message) ?? document.body);
  const nothing = { id: null, from: { name: '', address: '' }, subject: '', date: '' };
  const head = message ? headOf(document, view, message) : nothing;
  return { ...head, html: written.outerHTML, isPartial: true };
}

function messagesIn(document: Document, view: MailView): OpenMessage[] {
  return [...document.querySelectorAll(view.message)]
    .filter((message) => !isMailsOwn(message, view) && !hasOther(message, view))
    .slice(0, MESSAGES)
    .flatMap((message) => {
      const html = bodyOf(message, view);
      if (html === null) return [];
      const isPartial = view.clipped !== undefined && message.querySelector(view.clipped) !== null;
      return [{ ...headOf(document, view, message), html, isPartial }];
    });
}

/** Inside a mail's body nothing is the service's: a mail could draw a second mail, with a sender of its choice. */
function isMailsOwn(element: Element, { message, body, isFramed = false }: MailView): boolean {
  if (isFramed) return false;
  const within = element.closest(body);
  return within !== null && within !== element && within.closest(message) !== null;
}

/** A frame around other messages is none itself. */
function hasOther(element: Element, view: MailView): boolean {
  return [...element.querySelectorAll(view.message)].some((inner) => !isMailsOwn(inner, view));
}

function bodyOf(message: Element, { body, isFramed = false }: MailView): string | null {
  for (const element of message.querySelectorAll(body)) {
    // An editor's text is the shopper's own, never a store's.
    if (element.closest(EDITOR)) continue;
    const root = isFramed ? (element as HTMLIFrameElement).contentDocument?.body : element;
    if (root && (root.textContent ?? '').trim() !== '') return root.outerHTML.slice(0, HTML_LIMIT);
  }
  return null;
}

function headOf(
  document: Document,
  view: MailView,
  message: Element,
): Pick<OpenMessage, 'id' | 'from' | 'subject' | 'date'> {
  const { subject, from, date, idAttribute } = view;
  const heading = subject === null ? null : outside(document, subject, view)[0];
  const when = date === null ? null : outside(message, date.css, view)[0];
  const written = date?.attribute ? when?.getAttribute(date.attribute) : when?.textContent;
  return {
    id: idAttribute === undefined ? null : (message.getAttribute(idAttribute)?.slice(0, SHORT) ?? null),
    from: senderIn(from === null ? [] : outside(message, from, view)),
    subject: said(heading?.getAttribute('data-subject') ?? heading?.textContent),
    date: said(written),
  };
}

function outside(root: ParentNode, css: string, view: MailView): Element[] {
  return [...root.querySelectorAll(css)].filter((element) => !isInBody(element, view));
}

function isInBody(element: Element, { body, message, isFramed = false }: MailView): boolean {
  const within = isFramed ? null : element.closest(body);
  return within !== null && within.closest(message) !== null;
}

/** The first that bears an address, else the first that bears a name. */
function senderIn(elements: readonly Element[]): OpenMessage['from'] {
  const senders = elements.map(senderOf);
  return senders.find(({ address }) => address !== '') ?? senders[0] ?? { name: '', address: '' };
}

function senderOf(element: Element): OpenMessage['from'] {
  const attributes = ['email', 'data-email', 'title', 'aria-label'].map((name) => element.getAttribute(name));
  const texts = [...attributes, element.textContent].filter((text) => text !== null);
  const address = texts.map((text) => ADDRESS.exec(text)?.[0]).find((found) => found !== undefined) ?? '';
  const name = said(element.getAttribute('name') ?? element.textContent).replace(address, '');
  return { name: name.replaceAll(/[<>()"]/gu, '').trim(), address: address.toLowerCase() };
}

function said(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/\s+/gu, ' ').trim().slice(0, SHORT);
}

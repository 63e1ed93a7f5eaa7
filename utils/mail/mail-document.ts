/** A mail's text as a document that can be read like a page. Nothing of it is shown, run or loaded. */
import type { Mail } from './mail';

/** Gives an inert document; a browser's DOMParser, or its like. */
export type ParseHtml = (html: string) => Document;

/** The richer of a mail's two texts; an HTML part that holds next to nothing (a single picture) gives way to the plain one. */
export function mailDocument({ html, text }: Pick<Mail, 'html' | 'text'>, parseHtml: ParseHtml): Document {
  if (html !== null) {
    const document = parseHtml(html);
    const said = document.body.textContent.trim().length;
    if (text === null || said * 3 > text.trim().length) return document;
  }
  return parseHtml(paragraphsToHtml(text ?? ''));
}

/** Paragraphs and lines of a plain text as elements. */
export function paragraphsToHtml(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n/u)
    .map((paragraph) => `<p>${paragraph.split('\n').map(escaped).join('<br>')}</p>`)
    .join('');
}

function escaped(line: string): string {
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

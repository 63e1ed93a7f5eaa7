/**
 * The page as it stands, for a receipt. Runs in the page: no library, and nothing in it can cause a request, because
 * the page is written out as text, element by element, and never copied into nodes that could load anything.
 */
import { STYLE_LIMIT } from './capture-limits';
import { inlineStyles, plainStyle } from './inline-styles';
import type { PageCapture } from './receipt';
import { escapeText, openTag, writeBody } from './write-body';

/** The saved document's own policy: even what slipped through the cleaning could load and run nothing. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";

const OWN_STYLE =
  '[data-picture]{display:inline-block;overflow:hidden;border:1px solid #999;font:12px sans-serif;color:#555}';

/** What is visible of a page, as text and as one self-contained document. @param url the page's address, as it is to be kept */
export function capturePage(document: Document, url: string): PageCapture {
  const body = writeBody(document);
  const sheets = [...document.styleSheets, ...(document.adoptedStyleSheets ?? [])];
  const styles = inlineStyles(sheets, STYLE_LIMIT);
  const title = document.title.slice(0, 500);
  const html = [
    '<!doctype html>',
    `${openTag('html', document.documentElement, plainStyle)}<head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<title>${escapeText(title)}</title><style>${styles.css}${OWN_STYLE}</style></head>`,
    `${body.html}</html>`,
  ].join('\n');
  return {
    url,
    title,
    language: document.documentElement.lang.slice(0, 35),
    text: body.text,
    html,
    cut: body.cut || styles.cut,
  };
}

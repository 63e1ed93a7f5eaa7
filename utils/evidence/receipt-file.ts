/**
 * A page's receipt as one file that any browser opens without Unorder: what a person reads on top, the page as it stood in a
 * locked frame, and at the end the sealed data with the order's chain, from which the checksums can be worked out again.
 */
import { formatInstant } from '@/utils/i18n/format';
import { language } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/translate';
import type { LedgerEvent } from '@/utils/orders/event';
import { canonicalJson } from './canonical-json';
import type { PageReceipt } from './receipt';
import { receiptHeading } from './receipt-heading';

/** Nothing in the file may run, and nothing may be fetched by it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#132c2a;background:#fff}' +
  'dt{color:#48605d}dd{margin:0 0 .5rem;overflow-wrap:anywhere}pre{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid #d3dedb;padding:1rem}' +
  'iframe{width:100%;height:80vh;border:1px solid #6c8481}img{max-width:100%}';

/** @param events the order's events, oldest first: the chain that names the receipt */
export async function receiptFile(
  receipt: PageReceipt,
  events: readonly LedgerEvent[],
  storeName: string,
): Promise<Blob> {
  const { html, picture, ...sealed } = receipt;
  const page = await html.text();
  const heading = escape(receiptHeading(receipt, storeName));
  const facts: [string, string][] = [
    [t('receipt.file.savedAt'), `${formatInstant(receipt.capturedAt)} (${receipt.capturedAt})`],
    [t('receipt.pageTitle'), receipt.title || t('receipt.untitled')],
    [t('receipt.address'), receipt.url],
    [t('receipt.rules'), receipt.rules || t('receipt.noRules')],
    [t('receipt.version'), receipt.extensionVersion],
    [t('receipt.sha256'), receipt.sha256],
  ];
  const parts = [
    `<!doctype html><html lang="${escape(language())}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<title>${heading}</title><style>${STYLE}</style></head><body>`,
    `<h1 dir="auto">${heading}</h1>`,
    `<dl>${facts.map(([name, value]) => `<dt>${escape(name)}</dt><dd>${escape(value)}</dd>`).join('')}</dl>`,
    `<p>${escape(t('receipt.proves'))} ${escape(t('receipt.provesNot'))}</p>`,
    `<h2>${escape(t('receipt.text'))}</h2><pre dir="auto">${escape(receipt.text)}</pre>`,
    `<h2>${escape(t('receipt.page'))}</h2>`,
    `<iframe sandbox="" title="${escape(t('receipt.page'))}" srcdoc="${escape(page)}"></iframe>`,
    picture === null
      ? ''
      : `<h2>${escape(t('receipt.picture'))}</h2><img alt="" src="${await dataAddress(picture)}">`,
    // `<` can't stand in a script element's text: the page's own text might close it.
    `<script type="application/json" id="unorder-receipt">`,
    canonicalJson({ receipt: sealed, events }).replaceAll('<', String.raw`\u003c`),
    `</script></body></html>`,
  ];
  return new Blob(parts, { type: 'text/html;charset=utf-8' });
}

/** So that the parser gives back the very same text: it would change a bare carriage return. */
function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}

/** Only as a picture: the type is ours to say, not the stored blob's. */
async function dataAddress(picture: Blob): Promise<string> {
  const bytes = new Uint8Array(await picture.arrayBuffer());
  const CHUNK = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  const type = picture.type === 'image/jpeg' ? 'image/jpeg' : 'image/png';
  return `data:${type};base64,${btoa(binary)}`;
}

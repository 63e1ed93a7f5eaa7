/** Has a page redacted where it stands, at the shopper's press; what comes back holds labels and structure only. */
import * as v from 'valibot';
import { browser } from '../browser';
import { HTML_LIMIT } from '../evidence/capture-limits';
import type { KeptWords } from '../evidence/known-words';
import type { RedactedPage } from '../evidence/redact-page';

export interface RedactedTab extends RedactedPage {
  host: string;
}

const pageSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(4000), v.url()),
  language: v.string(),
});
const copySchema = v.object({
  html: v.pipe(v.string(), v.maxLength(HTML_LIMIT)),
  cut: v.boolean(),
});

/**
 * @param wordsFor the words to keep on a page, by its address and declared language
 * @returns null where the browser doesn't let the page be seen: no press on the toolbar there, or it was left or closed
 */
export async function redactTab(
  tab: number,
  wordsFor: (url: URL, language: string) => KeptWords,
): Promise<RedactedTab | null> {
  const target = { tabId: tab };
  try {
    const [ready] = await browser.scripting.executeScript({ target, files: ['/redact.js'] });
    const page = v.parse(pageSchema, ready?.result);
    const url = new URL(page.url);
    const [done] = await browser.scripting.executeScript({
      target,
      func: (words: KeptWords) => globalThis.unorderRedact?.(words),
      args: [wordsFor(url, page.language.slice(0, 35))],
    });
    return { ...v.parse(copySchema, done?.result), host: url.hostname };
  } catch {
    // A page of the browser, an error page, or one that was left in between.
    return null;
  }
}

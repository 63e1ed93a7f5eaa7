/** The check of what a page's capture sends: it may be forged by the page, so it is believed as text of bounded size only. */
import * as v from 'valibot';
import { HTML_LIMIT, TEXT_LIMIT } from './capture-limits';
import type { PageCapture } from './receipt';

/** Cut characters leave halves, which canonical JSON refuses. */
const text = (limit: number) =>
  v.pipe(
    v.string(),
    v.maxLength(limit),
    v.transform((value) => value.replace(/\p{Cs}/gu, '\uFFFD')),
  );

const captureSchema = v.object({
  url: v.pipe(text(4000), v.url()),
  title: text(500),
  language: text(35),
  text: text(TEXT_LIMIT),
  html: text(HTML_LIMIT),
  cut: v.boolean(),
});

/** The capture as far as it may be believed; null when it isn't one. */
export function checkCapture(untrusted: unknown): PageCapture | null {
  const checked = v.safeParse(captureSchema, untrusted);
  return checked.success ? checked.output : null;
}

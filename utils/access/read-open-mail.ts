/** Reads the open messages of a webmail tab at the shopper's press on the toolbar. What comes back is the page's word. */
import * as v from 'valibot';
import { browser } from '../browser';
import type { OpenMessage } from '../webmail/open-message';

const short = v.pipe(v.string(), v.maxLength(600));
const messagesSchema = v.array(
  v.object({
    id: v.nullable(short),
    from: v.object({ name: short, address: short }),
    subject: short,
    date: short,
    html: v.pipe(v.string(), v.maxLength(1_100_000)),
    isPartial: v.boolean(),
  }),
);

/** @returns null where the page may not be seen; [] where no message is open */
export async function readOpenMail(tab: number): Promise<OpenMessage[] | null> {
  try {
    // Some services show the message in a frame of their own.
    const results = await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      files: ['/mail-press.js'],
    });
    return results.flatMap(({ result }) => {
      const read = v.safeParse(messagesSchema, result);
      return read.success ? read.output : [];
    });
  } catch {
    return null;
  }
}

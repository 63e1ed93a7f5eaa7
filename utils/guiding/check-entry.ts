/** The gate for the flight recorder: what a script in a page reports is checked and cut before it is written. */
import * as v from 'valibot';
import { controlKinds, guideSteps } from '@/store-profiles/schema';
import type { GuidedEntry } from './guided-entry';

/** Longest title and name of a control, longest text of a page. Characters. */
const NAME_LIMIT = 200;
const TEXT_LIMIT = 2000;

const upTo = (limit: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, limit)),
  );

/** Most items of an order that are told apart. */
const MOST_ITEMS = 50;

const itemsSchema = v.pipe(
  v.array(
    v.object({
      title: upTo(NAME_LIMIT),
      count: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999))),
      group: v.nullable(upTo(NAME_LIMIT)),
    }),
  ),
  v.transform((items) => items.slice(0, MOST_ITEMS)),
);

const entrySchema = v.object({
  step: v.picklist(guideSteps),
  title: upTo(NAME_LIMIT),
  text: upTo(TEXT_LIMIT),
  pressed: v.nullable(upTo(NAME_LIMIT)),
  kind: v.exactOptional(v.picklist(controlKinds)),
  items: v.exactOptional(v.object({ cancelled: itemsSchema, kept: itemsSchema })),
});

/** @returns the entry with its texts cut to size; null for what our own helper would not have sent */
export function checkEntry(untrusted: unknown): GuidedEntry | null {
  const checked = v.safeParse(entrySchema, untrusted);
  return checked.success ? checked.output : null;
}

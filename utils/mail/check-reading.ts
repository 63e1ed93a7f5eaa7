/** The gate for what a page of ours has read from a mail: only what our own reader gives passes, copied field by field. */
import * as v from 'valibot';
import { mailKinds } from '@/store-profiles/mail-schema';
import type { MailReading } from './mail';

const upTo = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const cut = (limit: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, limit).toWellFormed()),
  );
const told = <Schema extends v.GenericSchema>(value: Schema) =>
  v.nullable(v.object({ value, quote: cut(500) }));

const money = v.object({
  amount: v.pipe(v.string(), v.regex(/^-?\d{1,15}(?:\.\d{1,4})?$/u)),
  currency: v.nullable(upTo(3)),
});

const readingSchema = v.object({
  kind: v.picklist(mailKinds),
  quote: v.nullable(cut(500)),
  from: v.object({ name: cut(500), address: cut(500) }),
  subject: cut(500),
  date: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
  isForwarded: v.boolean(),
  store: v.nullable(upTo(100)),
  isForged: v.literal(false),
  language: upTo(35),
  orderNumber: told(upTo(100)),
  placed: told(
    v.object({
      date: v.pipe(v.string(), v.isoDate()),
      instant: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
    }),
  ),
  total: told(money),
  refund: told(money),
  items: v.pipe(v.array(cut(500)), v.maxLength(200), v.readonly()),
  tracking: told(upTo(200)),
});

/** @returns null for what says nothing of an order: newsletters, forgeries, anything else */
export function checkReading(untrusted: unknown): MailReading | null {
  const checked = v.safeParse(readingSchema, untrusted);
  return checked.success ? checked.output : null;
}

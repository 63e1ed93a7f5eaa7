/** A line of a bank's or card's list, taken for the refund of an order: the line alone is kept, as the evidence. */
import * as v from 'valibot';

const schema = v.object({
  /** Name of the file, and the line in it. */
  file: v.pipe(v.string(), v.maxLength(200)),
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The line as it stands in the file. */
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)),
  amount: v.pipe(v.string(), v.regex(/^\d{1,12}(?:\.\d{1,6})?$/u), v.regex(/[1-9]/u)),
  currency: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/u))),
  /** Day of the booking, YYYY-MM-DD. */
  day: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u))),
});

export type RefundLine = v.InferOutput<typeof schema>;

/** @returns null for what is none */
export function checkRefundLine(untrusted: unknown): RefundLine | null {
  const checked = v.safeParse(schema, untrusted);
  return checked.success ? checked.output : null;
}

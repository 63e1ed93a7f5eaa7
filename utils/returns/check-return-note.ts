/** The gate for a step of a return, as a page of ours sends it. */
import * as v from 'valibot';
import { returnSteps, type ReturnNote } from './return-note';

const noteSchema = v.object({
  step: v.picklist(returnSteps),
  day: v.pipe(v.string(), v.isoDate()),
  address: v.pipe(v.string(), v.trim(), v.maxLength(1000)),
  tracking: v.pipe(v.string(), v.trim(), v.maxLength(100)),
});

/** @returns null for what no form of ours gives, and for days that are no days */
export function checkReturnNote(untrusted: unknown): ReturnNote | null {
  const checked = v.safeParse(noteSchema, untrusted);
  return checked.success && !Number.isNaN(Date.parse(checked.output.day)) ? checked.output : null;
}

/** What the schemas of stores, languages and rights have in common. */
import * as v from 'valibot';

/** Raised when the meaning of a profile changes; a profile of another format is refused. */
export const PROFILE_FORMAT = 1;

export const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000));
export const isoDate = v.pipe(v.string(), v.isoDate());

/** Where a fact comes from and how far it can be trusted. Goes with the fact to the screen. */
export const sourceSchema = v.object({
  url: v.nullable(v.pipe(v.string(), v.url())),
  /** Date the source itself carries, if any. */
  date: v.nullable(v.string()),
  /** Day the fact was last looked up. */
  checked: isoDate,
  confidence: v.picklist(['high', 'medium', 'low']),
  /** No page behind it: the screen must say so. */
  unverified: v.optional(v.boolean(), false),
  /** The store's page exists but is old. */
  stale: v.optional(v.boolean(), false),
  note: v.optional(v.nullable(text)),
});

export type Source = v.InferOutput<typeof sourceSchema>;

/** Rights, by their ids, after whose use the money goes back by the means it came. */
export interface SameMeans {
  rights: readonly string[];
  source: Source;
}

export const regexSource = v.pipe(
  v.string(),
  v.minLength(1),
  v.check((source) => {
    try {
      return Boolean(new RegExp(source, 'u'));
    } catch {
      return false;
    }
  }, 'is not a valid regular expression'),
);

/** The contract of what is known of a shop platform. */
import * as v from 'valibot';
import { storeGuideSchema } from './guide-schema';
import { readingSchema } from './reading-schema';
import { isoDate, PROFILE_FORMAT, text } from './schema-parts';

export const platformSchema = v.object({
  format: v.literal(PROFILE_FORMAT),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/u)),
  name: text,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  quality: v.picklist(['tested', 'verified', 'unverified']),
  checked: isoDate,
  sources: v.array(text),
  /** Marks in the page by which the platform is recognised, any of them; never the address alone. */
  marks: v.array(text),
  /** Address patterns (path and query) worth registering the detector for when a listed store runs this platform. */
  paths: v.optional(v.array(text), []),
  reading: readingSchema,
  guide: v.optional(storeGuideSchema),
});

/** As written in a profile file: defaults may be left out. */
export type PlatformProfileInput = v.InferInput<typeof platformSchema>;
/** As used by the engine: defaults filled in. */
export type PlatformProfile = v.InferOutput<typeof platformSchema>;

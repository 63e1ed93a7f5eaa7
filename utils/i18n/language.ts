/** In which language dates, amounts and durations are written. */
import { t } from './translate';

/**
 * The shopper's own variety of the language the catalogue answers in: a British browser gets `en-GB`, a Swiss one
 * `de-CH`. A browser in a language without a catalogue gets the catalogue's, so that a sentence is never half one
 * language and half another.
 */
export function language(preferred: readonly string[] = navigator.languages): string {
  const spoken = t('language.tag');
  return preferred.find((tag) => tag === spoken || tag.startsWith(`${spoken}-`)) ?? spoken;
}

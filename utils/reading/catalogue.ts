/** The profiles as the engine sees them: handed in, so that no part of the engine imports the registry. */
import type { Language, PlatformProfile, StoreProfile } from '@/store-profiles/schema';

export interface Catalogue {
  platforms: readonly PlatformProfile[];
  storeById(id: string): StoreProfile | null;
  /** The store a page belongs to, by its host; null where nobody has described it. */
  storeFor(url: URL): StoreProfile | null;
  /**
   * The words to read a page by: its declared language first, then English; for an undeclared one, all.
   * @param tag BCP 47 tag as the page declares it, or ''
   */
  languagesFor(tag: string): Language[];
}

/** What the background hands the detector for one page: one store's rules, the platforms' marks and rules, the words of the page's languages. Plain JSON. */
import type { Language, ReadingRules } from '@/store-profiles/schema';

export interface PlatformRules {
  id: string;
  version: number;
  marks: string[];
  reading: ReadingRules;
}

export interface StoreRules {
  id: string;
  version: number;
  platform: string | null;
  reading: ReadingRules | null;
  labels: { start: string[]; confirm: string[]; path: string[]; avoid: string[] };
}

export interface PageRules {
  store: StoreRules | null;
  platforms: PlatformRules[];
  /** The page's language first, then English. */
  languages: Language[];
}

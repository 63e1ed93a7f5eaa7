/** The languages letters are written in. */
import de from './languages/de';
import en from './languages/en';
import es from './languages/es';
import fr from './languages/fr';
import it from './languages/it';
import ja from './languages/ja';
import nl from './languages/nl';
import pl from './languages/pl';
import pt from './languages/pt';
import type { LetterWords } from './letter-words';

export const letterLanguages: readonly LetterWords[] = [en, de, fr, es, it, nl, pl, pt, ja];

/** @param tags BCP 47, the best first; @returns the words of the first that letters are written in, else English */
export function letterWordsFor(tags: readonly string[]): LetterWords {
  const wanted = tags.map((tag) => tag.toLowerCase().split('-')[0]);
  const found = wanted.map((tag) => letterLanguages.find(({ language }) => language === tag));
  return found.find((words) => words !== undefined) ?? en;
}

/** What a pasted answer seems to say: a chunk of its own, fetched from the package when the first is pasted. */
import { replyPatterns } from '@/store-profiles/replies';
import { readReply } from '@/utils/replies/read-reply';
import type { Suggestion } from '@/utils/replies/recognise-reply';
import { mailContext } from './mail-context';

export function suggestionsFor(text: string): Suggestion[] {
  return readReply(text, mailContext(), replyPatterns);
}

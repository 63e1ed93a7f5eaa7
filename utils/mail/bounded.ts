/** What of a mail's texts is read: more than any store writes, and little enough to be read at one go. */
import type { Mail } from './mail';

/** In UTF-16 units; webmail cuts mails at a fifth of it. */
const LENGTH = 500_000;
/** Marks of elements, opening and closing; a browser takes long for thousands within each other. */
const MARKS = 12_000;
const LINES = 3000;

export function bounded<Texts extends Pick<Mail, 'html' | 'text'>>(mail: Texts): Texts {
  return {
    ...mail,
    html: mail.html && upTo(mail.html, '<', MARKS),
    text: mail.text && upTo(mail.text, '\n', LINES),
  };
}

function upTo(text: string, mark: string, most: number): string {
  let at = -1;
  for (let count = 0; count <= most; count += 1) {
    at = text.indexOf(mark, at + 1);
    if (at === -1 || at >= LENGTH) return text.slice(0, LENGTH);
  }
  return text.slice(0, at);
}

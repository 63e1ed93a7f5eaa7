/** What of a mail's texts is read: more than any store writes, and little enough to be read at one go. */
import type { Mail } from './mail';

/** Length in UTF-16 units, and marks of parts: elements, opening and closing, or lines. */
interface Bound {
  length: number;
  mark: string;
  most: number;
}

/** Webmail cuts mails at a fifth of it; a browser takes long for thousands of elements within each other. */
const HTML: Bound = { length: 500_000, mark: '<', most: 12_000 };
/** Text without marks says as much in less, and all of it is looked through for numbers. */
const TEXT: Bound = { length: 200_000, mark: '\n', most: 3000 };

export function bounded<Texts extends Pick<Mail, 'html' | 'text'>>(mail: Texts): Texts {
  return {
    ...mail,
    html: mail.html && upTo(mail.html, HTML),
    text: mail.text && upTo(mail.text, TEXT),
  };
}

function upTo(text: string, { length, mark, most }: Bound): string {
  let at = -1;
  for (let count = 0; count <= most; count += 1) {
    at = text.indexOf(mark, at + 1);
    if (at === -1 || at >= length) return text.slice(0, length);
  }
  return text.slice(0, at);
}

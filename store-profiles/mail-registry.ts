/** All words for mails, checked when first asked for. Apart from the pages' registry: only who reads mails needs them. */
import * as v from 'valibot';
import { mailWordsSchema, type MailWords, type MailWordsInput } from './mail-schema';

const files = import.meta.glob<MailWordsInput>('./mails/*.ts', { eager: true, import: 'default' });

let checked: MailWords[] | undefined;

export function allMailWords(): MailWords[] {
  return (checked ??= Object.values(files).map((file) => v.parse(mailWordsSchema, file)));
}

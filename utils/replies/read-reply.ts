/** A pasted answer -> what it seems to be, by the words for mails and those for what is neither a yes nor a no. */
import type { ReplyPatterns } from '@/store-profiles/mail-schema';
import { readMail, type MailContext } from '@/utils/mail/read-mail';
import { recogniseReply, type Suggestion } from './recognise-reply';

const TEXT_LIMIT = 20_000;

export function readReply(text: string, context: MailContext, patterns: ReplyPatterns): Suggestion[] {
  const read = readMail(
    {
      from: { name: '', address: '' },
      subject: '',
      date: null,
      messageId: null,
      html: null,
      text: text.slice(0, TEXT_LIMIT),
      signedBy: [],
      attachments: [],
    },
    context,
  );
  return recogniseReply(text, read, patterns);
}
